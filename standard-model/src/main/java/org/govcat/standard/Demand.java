package org.govcat.standard;

import java.util.ArrayList;
import java.util.List;
import org.govcat.standard.Loosening.Way;
import org.jspecify.annotations.Nullable;

/** Says in words what a base asks for and what a profile asks for instead. */
record Demand(Way way, RuleSpec rule, @Nullable RuleSpec own, Standard base, Standard profile) {
  String before() {
    return said(rule, base);
  }

  String after() {
    return said(own, profile);
  }

  private String said(@Nullable RuleSpec spec, Standard standard) {
    Element element = standard.element(String.valueOf(rule.element()));
    if (way == Way.PATTERN && rule.kind() == RuleKind.FORMAT) {
      return Tightening.typeOf(standard, rule);
    }
    return switch (way) {
      case REMOVED -> element == null ? "not-declared" : "declared";
      case OBLIGATION -> obligation(element);
      case ANSWERS -> element == null ? "" : element.answers().toString();
      case LIST_OPENED -> closed(standard.codeListOf(String.valueOf(rule.element())));
      case LIST_EXTENDED -> meanings(standard);
      case ADVICE -> advice(spec, standard);
      case SEVERITY -> spec == null ? "none" : term(spec);
      default -> spec == null ? "no-rule" : term(spec);
    };
  }

  private String term(RuleSpec spec) {
    RuleParameters parameters = spec.parameters();
    return switch (way) {
      case SWITCHED_OFF -> spec.stages().isEmpty() ? "off" : "on";
      case SEVERITY -> SeverityTerms.of(spec).toString();
      case STAGES -> String.join(", ", ids(spec));
      case SILENCED -> spec.silencedBy().toString();
      case CONDITION -> conditions(spec);
      case PATTERN -> String.valueOf(parameters.text("pattern"));
      case UNDECIDED ->
          parameters.text("pattern") == null ? other() : String.valueOf(parameters.text("pattern"));
      case CARDINALITY, LENGTH -> limits(parameters);
      default -> other();
    };
  }

  private static String other() {
    return "another-demand";
  }

  private static String limits(RuleParameters parameters) {
    String least = parameters.text("least");
    String most = parameters.text("most");
    return (least == null ? "" : "≥ " + least) + (most == null ? "" : "≤ " + most);
  }

  private static List<String> ids(RuleSpec spec) {
    List<String> ids = new ArrayList<>();
    for (Stage stage : spec.stages()) {
      ids.add(stage.id());
    }
    spec.modes().only().forEach(mode -> ids.add("mode " + mode));
    spec.modes().never().forEach(mode -> ids.add("not mode " + mode));
    return ids;
  }

  private static String conditions(RuleSpec spec) {
    List<String> parts = new ArrayList<>();
    for (String name : List.of("when", "unless")) {
      parts.addAll(conditions(name, spec.parameters().conditions(name)));
    }
    return parts.isEmpty() ? "-" : String.join(", ", parts);
  }

  private static List<String> conditions(String name, List<Condition> conditions) {
    return conditions.stream().map(c -> name + " " + c.element() + ": " + c.concepts()).toList();
  }

  private static String advice(@Nullable RuleSpec spec, Standard standard) {
    List<Condition> when = spec == null ? null : Advice.conditions(standard.advice(), spec);
    return when == null ? "-" : String.join(", ", conditions("when", when));
  }

  private static String obligation(@Nullable Element element) {
    Obligation.Level level =
        element == null ? Obligation.Level.OPTIONAL : element.obligation().level();
    return level.id();
  }

  private static String closed(@Nullable CodeList list) {
    return list != null && list.closed() ? "closed" : "open";
  }

  private String meanings(Standard standard) {
    CodeList list = standard.codeListOf(String.valueOf(rule.element()));
    List<String> meanings =
        list == null ? new ArrayList<>() : new ArrayList<>(Strictness.meaningsOf(list));
    meanings.sort(null);
    return String.join(", ", meanings);
  }
}
