package org.govcat.conformance.report;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.govcat.conformance.CheckReport;
import org.govcat.conformance.ProviderReport;
import org.govcat.conformance.ProviderShare;
import org.govcat.conformance.RuleCount;
import org.govcat.conformance.texts.MarkupWriter;
import org.govcat.finding.Finding;
import org.govcat.finding.Location;
import org.govcat.finding.RecordReference;
import org.govcat.finding.RuleId;
import org.govcat.finding.Severity;

/**
 * What a provider is told about its own resources (退回意见): one page to print and hand over, with the
 * answer, the numbers, and for each rule what is wrong, by which clause, how to mend it and where
 * it stands first.
 */
public final class ProviderNotice {
  private static final int PLACES = 3;
  private static final String[] COLUMNS = {
    "column.severity", "column.rule", "column.count", "page.column.fix", "page.column.place"
  };

  /** Lines of a table on a page of A4, and characters on a line of its columns, as printed. */
  private static final int LINES = 38;

  private static final int TITLE_WIDTH = 28;
  private static final int SOURCE_WIDTH = 36;
  private static final int FIX_WIDTH = 38;
  private static final int PLACE_WIDTH = 26;

  private final ProviderReport provider;
  private final CheckReport report;
  private final ReportTexts texts;
  private final ReportSummary summary;
  private final double mostErrors;

  private ProviderNotice(ProviderReport provider, Locale locale, double mostErrors) {
    this.provider = provider;
    this.report = provider.report();
    this.texts = ReportTexts.ofForms(report.standard(), locale);
    this.summary = new ReportSummary(report, texts);
    this.mostErrors = mostErrors;
  }

  /**
   * Writes the page; the stream stays open.
   *
   * @param provider the provider and what was found
   * @param mostErrors share of resources with errors up to which the provider is not sent back
   * @param locale language: English for an English locale, else Chinese
   * @param out takes the bytes
   */
  public static void write(
      ProviderReport provider, double mostErrors, Locale locale, OutputStream out)
      throws IOException {
    Writer words = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    new ProviderNotice(provider, locale, mostErrors).write(new MarkupWriter(words));
    words.flush();
  }

  /** The name of a provider as people are shown it. */
  public static String nameOf(ProviderReport provider, Locale locale) {
    ReportTexts texts = ReportTexts.ofForms(provider.report().standard(), locale);
    return new ReportSummary(provider.report(), texts).name(provider.share());
  }

  private void write(MarkupWriter page) throws IOException {
    HtmlPage frame = new HtmlPage(texts, page);
    String answer = answer();
    String title =
        texts.text(answer.equals("notice.returned") ? "notice.title.returned" : "notice.title");
    frame.begin(title, "notice " + sort());
    page.raw("<header>\n").element("p", title, "class", "kicker");
    page.element("h1", summary.name(provider.share()));
    page.element("p", texts.text(answer), "class", "verdict");
    page.element("p", summary.verdict(), "class", "meta");
    writeNumbers(page);
    page.raw("</header>\n<main>\n");
    writeRules(page);
    page.element("p", texts.text("rules.legend"), "class", "legend");
    page.raw("</main>\n<footer>");
    page.element("p", texts.text("notice.date", report.date().toString(), LibraryVersion.text()));
    page.raw("</footer>\n</body>\n</html>\n");
  }

  /** One bad row sends nobody back where a share of errors is allowed. */
  private String answer() {
    if (!report.complete()) {
      return "notice.incomplete";
    }
    if (report.count(Severity.ERROR) == 0) {
      return "notice.passed";
    }
    return provider.isWithin(mostErrors) ? "notice.within" : "notice.returned";
  }

  private String sort() {
    if (report.complete() && provider.isWithin(mostErrors)) {
      return "conforms";
    }
    return report.complete() ? "does-not-conform" : "not-checked";
  }

  private void writeNumbers(MarkupWriter page) throws IOException {
    ProviderShare share = provider.share();
    page.raw("<dl class=\"facts\">");
    fact(page, "page.provider.resources", share.resources(), "");
    fact(page, "page.with-errors", share.withErrors(), share.withErrors() > 0 ? "error" : "");
    fact(page, "severity.error", share.errors(), "");
    fact(page, "severity.warning", share.warnings(), "");
    page.raw("</dl>\n");
  }

  private void fact(MarkupWriter page, String key, long number, String sort) throws IOException {
    page.raw("<div>").element("dt", texts.text(key));
    page.element("dd", texts.number(number), "class", sort).raw("</div>");
  }

  /** The gravest first, as many as one page holds; the rest is in the workbook. */
  private void writeRules(MarkupWriter page) throws IOException {
    List<RuleCount> rules = new ArrayList<>(summary.rules());
    rules.removeIf(rule -> rule.severity() == Severity.INFO);
    if (rules.isEmpty()) {
      return;
    }
    page.raw("<section aria-labelledby=\"rules\">");
    page.element("h2", texts.text("notice.rules"), "id", "rules");
    page.raw("<div class=\"scroll\"><table><thead><tr>");
    for (String key : COLUMNS) {
      page.element("th", texts.text(key), "scope", "col");
    }
    page.raw("</tr></thead>\n<tbody>\n");
    int room = LINES;
    int written = 0;
    for (RuleCount rule : rules) {
      Row row = row(rule);
      room -= row.lines();
      if (room < 0 && written > 0) {
        break;
      }
      row.write(page);
      written++;
    }
    page.raw("</tbody></table></div>\n");
    if (written < rules.size()) {
      String left = texts.number(rules.size() - written);
      page.element("p", texts.text("notice.more", left), "class", "meta");
    }
    page.raw("</section>\n");
  }

  private Row row(RuleCount rule) {
    List<Finding> samples = samples(rule.rule());
    StringBuilder places = new StringBuilder();
    for (Finding finding : samples) {
      places.append(places.isEmpty() ? "" : texts.text("notice.comma")).append(place(finding));
    }
    if (rule.count() > samples.size() && !samples.isEmpty()) {
      places.append(texts.text("notice.and-more"));
    }
    return new Row(
        rule.severity(),
        texts.severity(rule.severity()),
        texts.title(rule.rule()),
        summary.source(rule.rule()),
        texts.number(rule.count()),
        samples.isEmpty() ? "-" : texts.fix(samples.get(0)),
        places.toString());
  }

  /** What people look for: the cell, else the code or title of the resource, else the line. */
  private static String place(Finding finding) {
    Location location = finding.location();
    RecordReference record = finding.record();
    if (location != null && location.sheet() != null) {
      return location.sheet() + "!" + location.cell();
    }
    String name = record == null ? null : record.code() == null ? record.title() : record.code();
    if (name != null) {
      return DisplayWidth.cut(name, PLACE_WIDTH);
    }
    return location == null ? "-" : ReportSummary.place(location);
  }

  /** A row of the page, and how many lines of it people will see. */
  private record Row(
      Severity severity,
      String grave,
      String title,
      String source,
      String count,
      String fix,
      String places) {
    int lines() {
      int names = linesOf(title, TITLE_WIDTH) + linesOf(source, SOURCE_WIDTH);
      return Math.max(names, Math.max(linesOf(fix, FIX_WIDTH), linesOf(places, PLACE_WIDTH)));
    }

    private static int linesOf(String text, int width) {
      return 1 + DisplayWidth.of(text) / width;
    }

    void write(MarkupWriter page) throws IOException {
      page.raw("<tr>").element("td", grave, "class", severity.id());
      page.raw("<th scope=\"row\">").text(title);
      page.raw("<br>").element("span", source, "class", "id").raw("</th>");
      page.element("td", count, "class", "n").element("td", fix);
      page.element("td", places.isEmpty() ? "-" : places).raw("</tr>\n");
    }
  }

  private List<Finding> samples(RuleId rule) {
    List<Finding> samples = new ArrayList<>();
    for (Finding finding : report.findings()) {
      if (finding.rule().equals(rule) && samples.size() < PLACES) {
        samples.add(finding);
      }
    }
    return samples;
  }
}
