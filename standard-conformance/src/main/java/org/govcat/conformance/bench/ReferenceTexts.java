package org.govcat.conformance.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.govcat.conformance.texts.Texts;
import org.govcat.model.ElementSlot;
import org.govcat.model.ElementTable;
import org.govcat.standard.Clause;
import org.govcat.standard.Code;
import org.govcat.standard.CodeList;
import org.govcat.standard.Condition;
import org.govcat.standard.Element;
import org.govcat.standard.FindingTexts;
import org.govcat.standard.LocalizedText;
import org.govcat.standard.Obligation;
import org.govcat.standard.RuleSpec;
import org.govcat.standard.Stage;
import org.govcat.standard.Standard;

/** Says in words, in one language, what a standard says in data. */
final class ReferenceTexts {
  private final Standard standard;
  private final Texts texts;
  private final FindingTexts findings;

  ReferenceTexts(Standard standard, Texts texts) {
    this.standard = standard;
    this.texts = texts;
    this.findings = new FindingTexts(standard, texts.locale());
  }

  Standard standard() {
    return standard;
  }

  Locale locale() {
    return texts.locale();
  }

  FindingTexts findings() {
    return findings;
  }

  /** A text of publications. */
  String text(String key, Object... arguments) {
    return texts.text("publish." + key, arguments);
  }

  /** A text of reports. */
  String common(String key) {
    return texts.text(key);
  }

  String severity(RuleSpec rule) {
    return texts.severity(rule);
  }

  String in(LocalizedText text) {
    return text.in(texts.locale());
  }

  String type(Element element) {
    return text("type." + element.type().id());
  }

  /** Whether and when an element has to be there. */
  String obligation(Element element) {
    Obligation obligation = element.obligation();
    StringBuilder words = new StringBuilder(text("obligation." + obligation.level().id()));
    if (!obligation.when().isEmpty()) {
      words.append(text("when", conditions(obligation.when(), "and")));
    }
    if (!obligation.unless().isEmpty()) {
      words.append(text("unless", conditions(obligation.unless(), "or")));
    }
    boolean asked =
        obligation.level() == Obligation.Level.MANDATORY
            || obligation.level() == Obligation.Level.CONDITIONAL;
    if (asked && obligation.stages().size() < Stage.values().length) {
      words.append(text("at-stages", stages(obligation.stages())));
    }
    return words.toString();
  }

  String stages(Iterable<Stage> stages) {
    List<String> words = new ArrayList<>();
    for (Stage stage : stages) {
      words.add(common("stage." + stage.id()));
    }
    return String.join(text("list"), words);
  }

  private String conditions(List<Condition> conditions, String join) {
    List<String> all = new ArrayList<>();
    for (Condition condition : conditions) {
      CodeList list = standard.codeListOf(condition.element());
      List<String> meanings = new ArrayList<>();
      for (String concept : condition.concepts()) {
        Code code = list == null ? null : list.concept(concept);
        meanings.add(code == null ? concept : label(code));
      }
      String label = findings.label(condition.element());
      all.add(text("means", label, String.join(text("list"), meanings)));
    }
    return String.join(text(join), all);
  }

  /** The label with the code where it has one of its own: 有条件共享（2）. */
  String label(Code code) {
    String label = in(code.label());
    boolean same = code.code() == null || code.code().equals(label);
    return same ? label : text("coded", label, code.code());
  }

  /** What a value must be: its list, its form, its length. */
  String constraint(Element element) {
    List<String> parts = new ArrayList<>();
    if (element.pattern() != null) {
      parts.add(text("pattern", element.pattern()));
    }
    if (element.maxLength().isPresent()) {
      parts.add(text("max-length", element.maxLength().getAsInt()));
    }
    if (element.minOccurs() > 0) {
      parts.add(text("min-occurs", element.minOccurs()));
    }
    return String.join(text("also"), parts);
  }

  /** What the values are taken from. */
  String range(Element element) {
    CodeList list = standard.codeListOf(element.id());
    if (list == null) {
      return text("free");
    }
    List<String> codes = new ArrayList<>();
    for (Code code : list.codes()) {
      if (code.code() != null) {
        codes.add(label(code));
      }
    }
    String open = list.closed() ? "" : text("and-others");
    return list.id() + text("colon") + String.join(text("list"), codes) + open;
  }

  /** How often an element may stand in its group. */
  String occurs(Element element) {
    List<ElementSlot> slots = ElementTable.slots(element.id());
    boolean list = slots != null && slots.get(slots.size() - 1).kind().isList();
    if (!list) {
      return "1";
    }
    boolean bounded = element.maxOccurs() < Integer.MAX_VALUE;
    return bounded ? String.valueOf(element.maxOccurs()) : text("any-number");
  }

  /** Where it is said and how well that is known. */
  String source(Clause clause) {
    return texts.text("rule.source", clause.source(), texts.basis(clause.evidence()));
  }
}
