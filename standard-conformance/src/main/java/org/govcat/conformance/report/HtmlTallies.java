package org.govcat.conformance.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.govcat.conformance.CheckReport;
import org.govcat.conformance.ProviderShare;
import org.govcat.conformance.ProviderShare.Kind;
import org.govcat.conformance.RuleCount;
import org.govcat.conformance.texts.MarkupWriter;

/** What was counted by rule and by provider: tables whose rows carry their own bar of a chart. */
final class HtmlTallies {
  private static final int MOST_PROVIDERS = 30;
  private static final int WIDTH = 1000;

  private final CheckReport report;
  private final ReportTexts texts;
  private final ReportSummary summary;
  private final MarkupWriter page;

  HtmlTallies(CheckReport report, ReportTexts texts, ReportSummary summary, MarkupWriter page) {
    this.report = report;
    this.texts = texts;
    this.summary = summary;
    this.page = page;
  }

  void write() throws IOException {
    if (!report.rules().isEmpty()) {
      writeRules();
    }
    if (!report.allProviders().isEmpty()) {
      writeProviders();
    }
  }

  private void writeRules() throws IOException {
    List<RuleCount> rules = summary.rules();
    long most = 1;
    for (RuleCount rule : rules) {
      most = Math.max(most, rule.count());
    }
    begin("rules", texts.text("page.rules.caption"));
    column("column.severity", "");
    column("column.rule", "");
    column("column.count", "n");
    column("page.chart", "bar");
    column("column.records", "n");
    column("column.source", "");
    page.raw("</tr></thead>\n<tbody>\n");
    for (int number = 0; number < rules.size(); number++) {
      RuleCount rule = rules.get(number);
      String sort = rule.severity().id();
      page.raw("<tr>").element("td", texts.severity(rule.severity()), "class", sort);
      page.raw("<th scope=\"row\">");
      page.element("a", texts.title(rule.rule()), "href", "#r" + number);
      page.raw(" ").element("span", rule.rule().value(), "class", "id").raw("</th>");
      number(rule.count());
      bar(texts.text("page.rule.bar", texts.number(rule.count())), sort, rule.count(), "", 0, most);
      number(rule.records());
      page.element("td", summary.source(rule.rule())).raw("</tr>\n");
    }
    page.raw("</tbody></table></div>");
    page.element("p", texts.text("rules.legend"), "class", "legend").raw("</section>\n");
  }

  private void writeProviders() throws IOException {
    List<ProviderShare> all = new ArrayList<>(report.allProviders());
    all.sort(Comparator.comparingLong(ProviderShare::resources).reversed());
    List<ProviderShare> shown = all.subList(0, Math.min(MOST_PROVIDERS, all.size()));
    long most = 1;
    for (ProviderShare share : shown) {
      most = Math.max(most, share.errors() + share.warnings());
    }
    begin(
        "providers",
        texts.text("page.providers.caption", texts.number(shown.size()), texts.number(all.size())));
    column("column.provider", "");
    column("page.provider.resources", "n");
    column("page.provider.conforming", "n");
    column("page.provider.share", "n");
    column("page.chart", "bar");
    column("page.provider.errors", "n");
    column("page.provider.warnings", "n");
    column("page.chart", "bar");
    page.raw("</tr></thead>\n<tbody>\n");
    for (ProviderShare share : shown) {
      writeProvider(summary.name(share), share, most);
    }
    writeRest(all.subList(shown.size(), all.size()));
    page.raw("</tbody></table></div></section>\n");
  }

  /** Those that are not listed, together; without a bar, which would dwarf all others. */
  private void writeRest(List<ProviderShare> rest) throws IOException {
    if (rest.isEmpty()) {
      return;
    }
    long resources = 0;
    long wrong = 0;
    long errors = 0;
    long warnings = 0;
    for (ProviderShare share : rest) {
      resources += share.resources();
      wrong += share.withErrors();
      errors += share.errors();
      warnings += share.warnings();
    }
    String name = texts.text("page.providers.rest", texts.number(rest.size()));
    writeProvider(
        name, new ProviderShare(Kind.OTHERS, null, resources, wrong, errors, warnings), 0);
  }

  private void writeProvider(String name, ProviderShare share, long most) throws IOException {
    long conforming = share.resources() - share.withErrors();
    String percent = ReportSummary.percent(conforming, share.resources());
    page.raw("<tr>").element("th", name, "scope", "row");
    number(share.resources());
    number(conforming);
    page.element("td", percent, "class", "n");
    bar(texts.text("page.provider.bar", percent), "good", conforming, "", 0, share.resources());
    number(share.errors());
    number(share.warnings());
    String said =
        texts.text(
            "page.findings.bar", texts.number(share.errors()), texts.number(share.warnings()));
    if (most > 0) {
      bar(said, "error", share.errors(), "warning", share.warnings(), most);
    } else {
      page.raw("<td class=\"bar\"></td>");
    }
    page.raw("</tr>\n");
  }

  private void begin(String id, String caption) throws IOException {
    page.open("section", "aria-labelledby", id);
    page.element("h2", texts.text("page." + id), "id", id);
    page.raw("<div class=\"scroll\"><table>").element("caption", caption);
    page.raw("<thead><tr>");
  }

  private void column(String key, String sort) throws IOException {
    page.element("th", texts.text(key), "scope", "col", "class", sort);
  }

  private void number(long number) throws IOException {
    page.element("td", texts.number(number), "class", "n");
  }

  /** A bar of one or two parts; its length is told in words to those who do not see it. */
  private void bar(String said, String sort, long part, String second, long more, long whole)
      throws IOException {
    String first = width(part, whole);
    page.raw("<td class=\"bar\">");
    page.open(
        "svg",
        "viewBox",
        "0 0 " + WIDTH + " 10",
        "preserveAspectRatio",
        "none",
        "role",
        "img",
        "aria-label",
        said);
    page.open("rect", "class", sort, "width", first, "height", "10").close("rect");
    if (more > 0) {
      page.open("rect", "class", second, "x", first, "width", width(more, whole), "height", "10");
      page.close("rect");
    }
    page.raw("</svg></td>");
  }

  /** At least a line for what is not nothing. */
  private static String width(long part, long whole) {
    double width = part == 0 || whole == 0 ? 0 : Math.max(3, (double) WIDTH * part / whole);
    return String.format(Locale.ROOT, "%.1f", width);
  }
}
