package org.govcat.conformance.bench;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.govcat.conformance.texts.MarkupWriter;

/** One page of HTML that needs nothing else and can be pasted into a document. */
final class HtmlPage implements PageWriter {
  private static final String STYLE =
      """
      <style>
      body{font-family:sans-serif;max-width:80em;margin:2em auto;padding:0 1em;line-height:1.5}
      h2,h3{break-after:avoid}
      div{overflow-x:auto;margin:.5em 0 1.5em}
      table{border-collapse:collapse}
      tr{break-inside:avoid}
      th,td{border:1px solid #999;padding:.25em .6em;text-align:left;vertical-align:top;min-width:3.2em}
      th{background:#eee;white-space:nowrap}
      td{overflow-wrap:anywhere}td:first-child{min-width:10em}
      pre{white-space:pre-wrap;overflow-wrap:anywhere;background:#f6f6f6;padding:.5em}
      @page{size:A4 landscape;margin:15mm}
      @media print{body{margin:0;max-width:none;padding:0;font-size:10pt}div{overflow:visible}}
      </style>
      """;

  private final MarkupWriter html;
  private final Locale locale;

  HtmlPage(Appendable out, Locale locale) {
    this.html = new MarkupWriter(out);
    this.locale = locale;
  }

  @Override
  public void begin(String title) throws IOException {
    html.raw("<!DOCTYPE html>\n")
        .open("html", "lang", locale.getLanguage())
        .raw("<head><meta charset=\"utf-8\">")
        .element("title", title)
        .raw(STYLE)
        .raw("</head>\n<body>\n")
        .element("h1", title)
        .raw("\n");
  }

  @Override
  public void heading(String text) throws IOException {
    html.element("h2", text).raw("\n");
  }

  @Override
  public void section(String anchor, String text) throws IOException {
    html.element("h3", text, "id", anchor).raw("\n");
  }

  @Override
  public void listing(String text) throws IOException {
    html.element("pre", text).raw("\n");
  }

  @Override
  public void paragraph(String text) throws IOException {
    html.element("p", text).raw("\n");
  }

  @Override
  public void table(List<String> columns, List<List<String>> rows) throws IOException {
    html.raw("<div><table><thead>");
    row(columns, "th");
    html.raw("</thead><tbody>\n");
    for (List<String> row : rows) {
      row(row, "td");
      html.raw("\n");
    }
    html.raw("</tbody></table></div>\n");
  }

  private void row(List<String> cells, String element) throws IOException {
    html.open("tr");
    for (String cell : cells) {
      html.element(element, cell);
    }
    html.close("tr");
  }

  @Override
  public void end() throws IOException {
    html.raw("</body></html>\n");
  }
}
