package org.govcat.conformance.report;

import java.util.Locale;
import org.govcat.conformance.Note;
import org.govcat.conformance.texts.Texts;
import org.govcat.finding.Finding;
import org.govcat.finding.RuleId;
import org.govcat.finding.Severity;
import org.govcat.standard.Evidence;
import org.govcat.standard.FindingTexts;
import org.govcat.standard.LocalizedText;
import org.govcat.standard.RuleSpec;
import org.govcat.standard.Standard;
import org.govcat.validation.NotEvaluated;

/** The words of one report: the standard's for its rules, the report's own for the rest. */
final class ReportTexts {
  private final Standard standard;
  private final Texts texts;
  private final FindingTexts findings;

  ReportTexts(Standard standard, Locale locale) {
    this(standard, new Texts(locale));
  }

  private ReportTexts(Standard standard, Texts texts) {
    this.standard = standard;
    this.texts = texts;
    this.findings = new FindingTexts(standard, texts.locale());
  }

  /** With the words of the forms that are made only when somebody asks for them. */
  static ReportTexts ofForms(Standard standard, Locale locale) {
    return new ReportTexts(standard, new Texts(locale).with("reports"));
  }

  Locale locale() {
    return texts.locale();
  }

  /** Name of an element as people know it. */
  String label(String elementId) {
    return findings.label(elementId);
  }

  String text(String key, Object... arguments) {
    return texts.text(key, arguments);
  }

  String number(long number) {
    return texts.number(number);
  }

  String title(RuleId rule) {
    RuleSpec spec = standard.rule(rule);
    return spec == null ? rule.value() : findings.title(spec);
  }

  /** What is wrong; the standard's words quote nothing of what is marked secret. */
  String message(Finding finding) {
    return findings.message(finding);
  }

  /** What is wrong when the rule is broken, without saying where. */
  String message(RuleSpec rule) {
    return findings.message(rule);
  }

  /** How to mend what breaks the rule. */
  String fix(RuleSpec rule) {
    return findings.fix(rule);
  }

  /** How to mend it; for what is marked secret the advice to stop. */
  String fix(Finding finding) {
    if (finding.confidential()) {
      return texts.text("confidential.fix");
    }
    String fix = findings.fix(finding);
    return fix.isEmpty() ? texts.text("fix.unknown-rule") : fix;
  }

  String severity(Severity severity) {
    return texts.text("severity." + severity.id());
  }

  /** In a word what something rests on: the printed text, common practice, our own decision. */
  String basis(Evidence evidence) {
    return texts.basis(evidence);
  }

  String reason(NotEvaluated rule) {
    LocalizedText reason = standard.text(rule.reasonKey());
    return reason == null ? rule.reasonKey() : reason.in(texts.locale());
  }

  String note(Note note) {
    return texts.text(
        "note." + note.topic().name().toLowerCase(Locale.ROOT).replace('_', '-'),
        note.arguments().toArray());
  }

  String in(LocalizedText text) {
    return text.in(texts.locale());
  }
}
