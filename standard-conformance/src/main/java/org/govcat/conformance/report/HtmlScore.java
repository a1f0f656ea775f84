package org.govcat.conformance.report;

import java.io.IOException;
import java.util.List;
import org.govcat.conformance.texts.MarkupWriter;

/** The result of a scorecard on the page. */
final class HtmlScore {
  private final ReportTexts texts;
  private final ScoreTables score;
  private final MarkupWriter page;

  HtmlScore(ReportTexts texts, ScoreTables score, MarkupWriter page) {
    this.texts = texts;
    this.score = score;
    this.page = page;
  }

  void write() throws IOException {
    page.open("section", "aria-labelledby", "score");
    page.element("h2", texts.text("score.heading"), "id", "score");
    page.raw("<ul class=\"notes\">\n");
    for (String line : score.lines()) {
      page.element("li", line).raw("\n");
    }
    page.raw("</ul>\n");
    for (ScoreTables.Table table : score.tables()) {
      write(table);
    }
    page.raw("</section>\n");
  }

  private void write(ScoreTables.Table table) throws IOException {
    page.raw("<div class=\"scroll\"><table>").element("caption", table.title());
    page.raw("<thead><tr>");
    for (int i = 0; i < table.captions().size(); i++) {
      String sort = table.isNumber(i) ? "n" : "";
      page.element("th", table.caption(i), "scope", "col", "class", sort);
    }
    page.raw("</tr></thead>\n<tbody>\n");
    for (List<String> row : table.rows()) {
      page.raw("<tr>").element("th", row.get(0), "scope", "row");
      for (int i = 1; i < row.size(); i++) {
        page.element("td", row.get(i), "class", table.isNumber(i) ? "n" : "");
      }
      page.raw("</tr>\n");
    }
    page.raw("</tbody></table></div>\n");
  }
}
