package org.govcat.conformance.report;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.govcat.conformance.CheckReport;
import org.govcat.conformance.score.ScoreReport;
import org.govcat.conformance.texts.MarkupWriter;

/**
 * The report as one page. It can be read, printed and searched without its script, which filters.
 */
final class HtmlReport {
  private final CheckReport report;
  private final ReportTexts texts;
  private final ReportSummary summary;

  HtmlReport(CheckReport report, ReportTexts texts) {
    this.report = report;
    this.texts = texts;
    this.summary = new ReportSummary(report, texts);
  }

  void write(OutputStream out) throws IOException {
    Writer words = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    MarkupWriter page = new MarkupWriter(words);
    HtmlPage frame = new HtmlPage(texts, page);
    String answer = texts.text("page.answer." + report.verdict().id());
    frame.begin(texts.text("page.title", answer), report.verdict().id());
    page.element("a", texts.text("page.skip"), "class", "skip", "href", "#findings").raw("\n");
    HtmlOverview overview = new HtmlOverview(report, texts, summary, page);
    overview.writeHeader();
    page.raw("<main>\n");
    overview.writeAbout();
    new HtmlTallies(report, texts, summary, page).write();
    ScoreReport score = report.score();
    if (score != null) {
      new HtmlScore(texts, new ScoreTables(report, texts, summary, score), page).write();
    }
    new HtmlFindings(report, texts, summary, page).write();
    overview.writeInputs();
    page.raw("</main>\n<footer>");
    page.element("p", texts.text("page.footer", LibraryVersion.text()));
    page.raw("</footer>\n");
    frame.script();
    page.raw("</body>\n</html>\n");
    words.flush();
  }
}
