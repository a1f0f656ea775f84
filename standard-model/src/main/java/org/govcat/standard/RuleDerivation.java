package org.govcat.standard;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.govcat.finding.RuleId;
import org.govcat.finding.Severity;
import org.govcat.model.ElementTable;
import org.govcat.standard.Obligation.Level;
import org.jspecify.annotations.Nullable;

/** The rules that follow from what a standard says about an element: {@code <element>/<kind>}. */
final class RuleDerivation {
  /** Keys of derived texts beside the kinds: where one kind needs two wordings. */
  static final List<String> EXTRA_TEXTS =
      List.of("recommended", "format-date", "format-number", "format-flag");

  private static final Set<Stage> ALWAYS = EnumSet.allOf(Stage.class);

  private final Vocabulary vocabulary;
  private final Names names;
  private final Map<String, @Nullable Severity> onUnknown;
  private final List<RuleSpec> rules = new ArrayList<>();

  RuleDerivation(Vocabulary vocabulary, Names names, Map<String, @Nullable Severity> onUnknown) {
    this.vocabulary = vocabulary;
    this.names = names;
    this.onUnknown = onUnknown;
  }

  /** An error is a warning where the evidence is too weak for an error. */
  static Severity atMost(Severity severity, Clause clause) {
    return severity == Severity.ERROR && !clause.evidence().mayBeError()
        ? Severity.WARNING
        : severity;
  }

  List<RuleSpec> derive(Iterable<Element> elements) {
    for (Element element : elements) {
      obligation(element);
      shape(element);
      value(element);
      occurrence(element);
    }
    return rules;
  }

  private void obligation(Element element) {
    Obligation obligation = element.obligation();
    Level level = obligation.level();
    if (level == Level.MANDATORY || level == Level.CONDITIONAL) {
      Map<String, List<Condition>> conditions = new LinkedHashMap<>();
      if (!obligation.when().isEmpty()) {
        conditions.put("when", obligation.when());
      }
      if (!obligation.unless().isEmpty()) {
        conditions.put("unless", obligation.unless());
      }
      add(
          element,
          RuleKind.REQUIRED,
          RuleKind.REQUIRED.id(),
          Severity.ERROR,
          new RuleParameters(Map.of(), Map.of(), conditions, Map.of()));
    } else if (level == Level.RECOMMENDED) {
      add(element, RuleKind.REQUIRED, "recommended", Severity.INFO, RuleParameters.NONE);
    } else if (level == Level.FORBIDDEN) {
      add(
          element,
          RuleKind.FORBIDDEN,
          RuleKind.FORBIDDEN.id(),
          Severity.ERROR,
          RuleParameters.NONE);
    }
  }

  private void shape(Element element) {
    add(element, RuleKind.SHAPE, RuleKind.SHAPE.id(), Severity.ERROR, RuleParameters.NONE);
  }

  private void value(Element element) {
    CodeList list = names.listOf(element.id());
    Severity unknown = list == null ? null : onUnknown.get(list.id());
    if (list != null && unknown != null) {
      add(
          element,
          RuleKind.CODE_LIST,
          RuleKind.CODE_LIST.id(),
          unknown,
          RuleParameters.NONE,
          ALWAYS,
          list.clause());
    }
    if (element.type() == ElementType.DATE) {
      add(element, RuleKind.FORMAT, "format-date", Severity.ERROR, RuleParameters.NONE);
    } else if (element.type() == ElementType.NUMBER) {
      add(element, RuleKind.FORMAT, "format-number", Severity.WARNING, RuleParameters.NONE);
    } else if (element.type() == ElementType.FLAG && ElementTable.isAdded(element.id())) {
      add(element, RuleKind.FORMAT, "format-flag", Severity.ERROR, RuleParameters.NONE);
    }
    if (element.pattern() != null) {
      limit(element, RuleKind.PATTERN, "pattern", element.pattern());
    }
    if (element.maxLength().isPresent()) {
      limit(element, RuleKind.MAX_LENGTH, "most", String.valueOf(element.maxLength().getAsInt()));
    }
  }

  private void occurrence(Element element) {
    if (element.minOccurs() > 0) {
      limit(element, RuleKind.MIN_OCCURS, "least", String.valueOf(element.minOccurs()));
    }
    if (element.maxOccurs() < Integer.MAX_VALUE) {
      limit(element, RuleKind.MAX_OCCURS, "most", String.valueOf(element.maxOccurs()));
    }
  }

  private void limit(Element element, RuleKind kind, String parameter, String value) {
    add(
        element,
        kind,
        kind.id(),
        Severity.ERROR,
        new RuleParameters(Map.of(parameter, value), Map.of(), Map.of(), Map.of()));
  }

  private void add(
      Element element, RuleKind kind, String texts, Severity severity, RuleParameters parameters) {
    add(
        element,
        kind,
        texts,
        severity,
        parameters,
        obliges(kind) ? element.obligation().stages() : ALWAYS,
        obliges(kind) ? element.obligation().clause() : element.clauseOf(keyOf(kind)));
  }

  private static boolean obliges(RuleKind kind) {
    return kind == RuleKind.REQUIRED || kind == RuleKind.FORBIDDEN;
  }

  /** The key of an element from which a rule follows. */
  static String keyOf(RuleKind kind) {
    return switch (kind) {
      case REQUIRED, FORBIDDEN -> "obligation";
      case FORMAT -> "type";
      default -> kind.id();
    };
  }

  private void add(
      Element element,
      RuleKind kind,
      String texts,
      Severity severity,
      RuleParameters parameters,
      Set<Stage> stages,
      Clause clause) {
    RuleTexts words = vocabulary.derived(texts).orElse(vocabulary.derived(kind.id()));
    if (!words.isComplete()) {
      vocabulary
          .scope()
          .nodes()
          .problem(
              vocabulary.root(),
              ProblemText.of("derived-rules-has-no-title-message-and", kind.id()));
      return;
    }
    rules.add(
        new RuleSpec(
            new RuleId(element.id() + "/" + kind.id()),
            kind,
            element.id(),
            atMost(severity, clause),
            Map.of(),
            text(words.title()),
            text(words.message()),
            text(words.fix()),
            stages,
            List.of(),
            RuleSpec.Fold.NONE,
            parameters,
            obliges(kind) ? element.obligation().modes() : Modes.ALL,
            clause));
  }

  private static LocalizedText text(@Nullable LocalizedText text) {
    return Objects.requireNonNull(text, "text");
  }
}
