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
import org.govcat.finding.RuleId;
import org.govcat.finding.Severity;

/**
 * What a provider is told about its own resources (退回意见): one page to print and hand over, with the
 * answer, the numbers, and for each rule what is wrong, by which clause, how to mend it and where
 * it stands first.
 */
public final class ProviderNotice {
  private static final int PLACES = 3;

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
    frame.begin(texts.text("notice.title"), sort());
    page.raw("<header>\n").element("p", texts.text("notice.title"), "class", "kicker");
    page.element("h1", summary.name(provider.share()));
    page.element("p", answer, "class", "verdict");
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
      return texts.text("notice.incomplete");
    }
    if (report.count(Severity.ERROR) == 0) {
      return texts.text("notice.passed");
    }
    return texts.text(provider.isWithin(mostErrors) ? "notice.within" : "notice.returned");
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

  private void writeRules(MarkupWriter page) throws IOException {
    page.raw("<section aria-labelledby=\"rules\">");
    page.element("h2", texts.text("notice.rules"), "id", "rules");
    page.raw("<div class=\"scroll\"><table><thead><tr>");
    for (String key :
        new String[] {
          "column.severity", "column.rule", "column.count", "page.column.fix", "page.column.place"
        }) {
      page.element("th", texts.text(key), "scope", "col");
    }
    page.raw("</tr></thead>\n<tbody>\n");
    for (RuleCount rule : summary.rules()) {
      if (rule.severity() != Severity.INFO) {
        writeRule(page, rule);
      }
    }
    page.raw("</tbody></table></div></section>\n");
  }

  private void writeRule(MarkupWriter page, RuleCount rule) throws IOException {
    page.raw("<tr>");
    page.element("td", texts.severity(rule.severity()), "class", rule.severity().id());
    page.raw("<th scope=\"row\">").text(texts.title(rule.rule()));
    page.raw("<br>").element("span", summary.source(rule.rule()), "class", "id").raw("</th>");
    page.element("td", texts.number(rule.count()), "class", "n");
    List<Finding> samples = samples(rule.rule());
    page.element("td", samples.isEmpty() ? "-" : texts.fix(samples.get(0)));
    page.raw("<td>");
    for (Finding finding : samples) {
      page.element("div", ReportSummary.whole(finding));
    }
    page.raw("</td></tr>\n");
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
