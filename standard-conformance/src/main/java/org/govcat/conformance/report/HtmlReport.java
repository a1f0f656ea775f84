package org.govcat.conformance.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Locale;
import org.govcat.conformance.CheckReport;
import org.govcat.conformance.texts.MarkupWriter;

/**
 * The report as one page that needs nothing else: style and script stand in it, and its own policy
 * lets nothing but these two run and nothing be fetched. It can be read, printed and searched
 * without the script; the script only filters.
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
    String style = resource("report.css");
    String script = resource("report.js");
    writeHead(page, style, script);
    page.open("body", "class", report.verdict().id());
    page.element("a", texts.text("page.skip"), "class", "skip", "href", "#findings").raw("\n");
    HtmlOverview overview = new HtmlOverview(report, texts, summary, page);
    overview.writeHeader();
    page.raw("<main>\n");
    overview.writeAbout();
    new HtmlTallies(report, texts, summary, page).write();
    new HtmlFindings(report, texts, summary, page).write();
    overview.writeInputs();
    page.raw("</main>\n<footer>");
    page.element("p", texts.text("page.footer", LibraryVersion.text()));
    page.raw("</footer>\n<script>").raw(script).raw("</script>\n</body>\n</html>\n");
    words.flush();
  }

  private void writeHead(MarkupWriter page, String style, String script) throws IOException {
    String language = texts.locale().equals(Locale.ENGLISH) ? "en" : "zh-CN";
    page.raw("<!DOCTYPE html>\n").open("html", "lang", language).raw("\n<head>\n");
    page.raw("<meta charset=\"utf-8\">\n");
    String policy =
        "default-src 'none'; style-src 'sha256-"
            + digest(style)
            + "'; script-src 'sha256-"
            + digest(script)
            + "'; base-uri 'none'; form-action 'none'";
    page.open("meta", "http-equiv", "Content-Security-Policy", "content", policy).raw("\n");
    page.open("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
    page.open("meta", "name", "generator", "content", "GovCat " + LibraryVersion.text());
    String answer = texts.text("page.answer." + report.verdict().id());
    page.raw("\n").element("title", texts.text("page.title", answer));
    page.raw("\n<style>").raw(style).raw("</style>\n</head>\n");
  }

  private static String digest(String text) {
    try {
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      return Base64.getEncoder().encodeToString(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  private static String resource(String name) throws IOException {
    try (InputStream bytes = HtmlReport.class.getResourceAsStream(name)) {
      if (bytes == null) {
        throw new IllegalStateException("the jar lacks " + name);
      }
      return new String(bytes.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
    }
  }
}
