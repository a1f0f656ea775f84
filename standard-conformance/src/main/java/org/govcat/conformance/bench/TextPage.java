package org.govcat.conformance.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.govcat.conformance.texts.VisibleText;

/** Plain text: the first two cells of a row, then each other cell with the name of its column. */
final class TextPage implements PageWriter {
  private static final int ON_ONE_LINE = 2;

  private final Appendable out;
  private final String colon;

  TextPage(Appendable out, String colon) {
    this.out = out;
    this.colon = colon;
  }

  @Override
  public void begin(String title) throws IOException {
    paragraph(title);
  }

  @Override
  public void heading(String text) throws IOException {
    out.append('\n');
    paragraph(text);
  }

  @Override
  public void paragraph(String text) throws IOException {
    out.append(VisibleText.lines(text)).append('\n');
  }

  @Override
  public void table(List<String> columns, List<List<String>> rows) throws IOException {
    for (List<String> row : rows) {
      List<String> first = new ArrayList<>(row.subList(0, Math.min(ON_ONE_LINE, row.size())));
      first.removeIf(String::isEmpty);
      out.append("  ").append(VisibleText.line(String.join("  ", first))).append('\n');
      for (int i = ON_ONE_LINE; i < row.size(); i++) {
        if (!row.get(i).isEmpty()) {
          out.append("      ").append(columns.get(i)).append(colon);
          out.append(VisibleText.line(row.get(i))).append('\n');
        }
      }
    }
  }

  @Override
  public void end() {}
}
