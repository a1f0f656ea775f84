package org.govcat.conformance.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.govcat.conformance.texts.VisibleText;

/**
 * Plain text: the first two cells of a row, then the others, each with the name of its column; on
 * one line where they are short.
 */
final class TextPage implements PageWriter {
  private static final int ON_ONE_LINE = 2;
  private static final int ONE_LINE = 60;
  private static final String GAP = "  ";
  private static final String INDENT = "      ";

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
  public void section(String anchor, String text) throws IOException {
    paragraph(text);
  }

  @Override
  public void listing(String text) throws IOException {
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
      List<String> rest = new ArrayList<>();
      int width = 0;
      for (int i = ON_ONE_LINE; i < row.size(); i++) {
        if (!row.get(i).isEmpty()) {
          String cell = columns.get(i) + colon + VisibleText.line(row.get(i));
          rest.add(cell);
          width += cell.length();
        }
      }
      if (!rest.isEmpty()) {
        String between = width < ONE_LINE ? GAP : "\n" + INDENT;
        out.append(INDENT).append(String.join(between, rest)).append('\n');
      }
    }
  }

  @Override
  public void end() {}
}
