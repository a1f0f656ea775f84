package org.govcat.conformance.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.govcat.conformance.CheckReport;
import org.govcat.conformance.CheckedInput;
import org.govcat.conformance.Note;
import org.govcat.conformance.SuppressionUse;
import org.govcat.conformance.texts.MarkupWriter;
import org.govcat.finding.Finding;
import org.govcat.finding.Severity;
import org.govcat.standard.StandardInfo;

/** The beginning of the page: the answer, the numbers, by what was checked, what was checked. */
final class HtmlOverview {
  private final CheckReport report;
  private final ReportTexts texts;
  private final ReportSummary summary;
  private final MarkupWriter page;

  HtmlOverview(CheckReport report, ReportTexts texts, ReportSummary summary, MarkupWriter page) {
    this.report = report;
    this.texts = texts;
    this.summary = summary;
    this.page = page;
  }

  void writeHeader() throws IOException {
    page.raw("<header>\n").element("p", texts.text("page.kicker"), "class", "kicker");
    page.element("h1", texts.text("page.answer." + report.verdict().id()));
    page.element("p", summary.verdict(), "class", "verdict");
    if (!report.complete()) {
      page.element("p", texts.text("verdict.incomplete"), "class", "verdict warning");
    }
    page.open("dl", "class", "facts", "aria-label", texts.text("page.numbers"));
    fact("page.records", texts.number(report.recordsChecked()), "", "");
    String share = ReportSummary.percent(report.recordsWithErrors(), report.recordsChecked());
    fact(
        "page.with-errors",
        texts.number(report.recordsWithErrors()),
        report.recordsChecked() == 0 ? "" : texts.text("page.share", share),
        report.recordsWithErrors() > 0 ? "error" : "");
    if (report.recordsNotChecked() > 0) {
      fact("page.unread", texts.number(report.recordsNotChecked()), "", "warning");
    }
    for (Severity severity : new Severity[] {Severity.ERROR, Severity.WARNING, Severity.INFO}) {
      long count = report.count(severity);
      String key = "severity." + severity.id();
      fact(key, texts.number(count), "", count > 0 ? severity.id() : "");
    }
    page.raw("</dl>\n</header>\n");
  }

  private void fact(String key, String number, String small, String sort) throws IOException {
    page.raw("<div>").element("dt", texts.text(key));
    page.open("dd", "class", sort).text(number);
    if (!small.isEmpty()) {
      page.raw(" ").element("span", small, "class", "small");
    }
    page.raw("</dd></div>");
  }

  void writeAbout() throws IOException {
    if (!summary.sources().isEmpty()) {
      writeList("sources", "page.sources", summary.sources());
    }
    if (!report.notes().isEmpty()) {
      writeNotes();
    }
    if (!report.notEvaluated().isEmpty()) {
      writeNotEvaluated();
    }
    if (!report.suppressions().isEmpty()) {
      writeSuppressions();
    }
    StandardInfo info = report.standard().info();
    page.open("section", "aria-labelledby", "about");
    page.element("h2", texts.text("page.about"), "id", "about");
    page.open("dl", "class", "about");
    about("page.standard", texts.in(info.title()) + "  " + info.id());
    about("page.document", info.document());
    about("page.version", info.version());
    about("page.basis", texts.basis(info.evidence()));
    about("page.digest", info.digest());
    about("page.stage", texts.text("stage." + report.stage().id()));
    about("page.date", report.date().toString());
    about("page.library", "GovCat " + LibraryVersion.text());
    long bytes = 0;
    for (CheckedInput input : report.inputs()) {
      bytes += input.bytes();
    }
    about(
        "page.inputs",
        texts.text("page.inputs.total", texts.number(report.inputs().size()), texts.number(bytes)));
    page.raw("</dl></section>\n");
  }

  private void about(String key, String words) throws IOException {
    page.element("dt", texts.text(key)).element("dd", words);
  }

  void writeInputs() throws IOException {
    page.open("section", "aria-labelledby", "inputs");
    page.element("h2", texts.text("page.inputs"), "id", "inputs");
    page.raw("<div class=\"scroll\"><table>\n<thead><tr>");
    column("page.input.name", "");
    column("page.input.format", "");
    column("page.input.bytes", "n");
    column("page.input.sha256", "");
    page.raw("</tr></thead>\n<tbody>");
    for (CheckedInput input : report.inputs()) {
      String digest = input.sha256();
      page.raw("<tr>").element("th", input.name(), "scope", "row");
      page.element("td", texts.text("format." + input.format().id()));
      page.element("td", texts.number(input.bytes()), "class", "n");
      page.open("td").element("code", digest == null ? "-" : digest).close("td").raw("</tr>\n");
    }
    page.raw("</tbody></table></div></section>\n");
  }

  private void column(String key, String sort) throws IOException {
    page.element("th", texts.text(key), "scope", "col", "class", sort);
  }

  private void writeNotes() throws IOException {
    List<String> notes = new ArrayList<>();
    for (Note note : report.notes()) {
      notes.add(texts.note(note));
    }
    writeList("notes", "page.notes", notes);
  }

  private void writeList(String id, String heading, List<String> lines) throws IOException {
    page.open("section", "aria-labelledby", id);
    page.element("h2", texts.text(heading), "id", id);
    page.raw("<ul class=\"notes\">\n");
    for (String line : lines) {
      page.element("li", line).raw("\n");
    }
    page.raw("</ul></section>\n");
  }

  private void writeSuppressions() throws IOException {
    page.open("section", "aria-labelledby", "suppressions");
    page.element("h2", texts.text("heading.suppressions"), "id", "suppressions");
    page.raw("<ul class=\"notes\">\n");
    for (SuppressionUse use : report.suppressions()) {
      page.open("li").text(summary.suppression(use));
      for (Finding finding : use.samples()) {
        page.element("div", ReportSummary.whole(finding), "class", "id");
      }
      page.raw("</li>\n");
    }
    page.raw("</ul></section>\n");
  }

  private void writeNotEvaluated() throws IOException {
    page.open("section", "aria-labelledby", "open");
    page.element("h2", texts.text("page.not-evaluated"), "id", "open");
    page.raw("<ul class=\"notes\">\n");
    for (String line : summary.notEvaluated()) {
      page.element("li", line).raw("\n");
    }
    page.raw("</ul></section>\n");
  }
}
