package org.govcat.conformance.bench;

import java.io.IOException;
import java.util.List;
import org.govcat.conformance.texts.VisibleText;

/** Markdown, in which nothing that stands in a text is read as markup. */
final class MarkdownPage implements PageWriter {
  private static final String MARKUP = "\\`*_[]|#<>&";

  private final Appendable out;

  MarkdownPage(Appendable out) {
    this.out = out;
  }

  @Override
  public void begin(String title) throws IOException {
    out.append("# ").append(plain(title)).append('\n');
  }

  @Override
  public void heading(String text) throws IOException {
    out.append("\n## ").append(plain(text)).append('\n');
  }

  @Override
  public void section(String anchor, String text) throws IOException {
    out.append("\n### ").append(plain(text)).append('\n');
  }

  @Override
  public void listing(String text) throws IOException {
    String fence = text.contains("```") ? "````" : "```";
    out.append('\n').append(fence).append('\n').append(VisibleText.lines(text));
    out.append('\n').append(fence).append('\n');
  }

  @Override
  public void paragraph(String text) throws IOException {
    out.append('\n').append(plain(text)).append('\n');
  }

  @Override
  public void table(List<String> columns, List<List<String>> rows) throws IOException {
    out.append('\n');
    row(columns);
    out.append("|---".repeat(columns.size())).append("|\n");
    for (List<String> row : rows) {
      row(row);
    }
  }

  private void row(List<String> cells) throws IOException {
    for (String cell : cells) {
      out.append("| ").append(plain(cell)).append(' ');
    }
    out.append("|\n");
  }

  private static String plain(String text) {
    StringBuilder plain = new StringBuilder();
    String visible = VisibleText.line(text.replace('\n', ' '));
    for (int i = 0; i < visible.length(); i++) {
      char character = visible.charAt(i);
      if (MARKUP.indexOf(character) >= 0) {
        plain.append('\\');
      }
      plain.append(character);
    }
    return plain.toString();
  }

  @Override
  public void end() {}
}
