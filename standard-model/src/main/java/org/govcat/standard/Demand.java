package org.govcat.standard;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.govcat.standard.Loosening.Way;
import org.jspecify.annotations.Nullable;

/** Says in words what a base asks for and what a profile asks for instead. */
record Demand(Way way, RuleSpec rule, @Nullable RuleSpec own, Standard base, Standard profile) {
  LocalizedText before() {
    return said(rule, base);
  }

  LocalizedText after() {
    return said(own, profile);
  }

  private LocalizedText said(@Nullable RuleSpec spec, Standard standard) {
    Element element = standard.element(String.valueOf(rule.element()));
    return switch (way) {
      case REMOVED -> element == null ? both("未规定", "not declared") : both("规定", "declared");
      case OBLIGATION -> obligation(element);
      case ANSWERS -> plain(element == null ? "" : element.answers().toString());
      case LIST_OPENED -> closed(standard.codeListOf(String.valueOf(rule.element())));
      case LIST_EXTENDED -> plain(meanings(standard));
      default -> spec == null ? both("无此规则", "no rule") : term(spec);
    };
  }

  private LocalizedText term(RuleSpec spec) {
    RuleParameters parameters = spec.parameters();
    return switch (way) {
      case SWITCHED_OFF -> spec.stages().isEmpty() ? both("关闭", "off") : both("启用", "on");
      case SEVERITY -> plain(spec.severity().id());
      case STAGES -> plain(String.join(", ", ids(spec.stages())));
      case SILENCED -> plain(spec.silencedBy().toString());
      case CONDITION -> plain(conditions(spec));
      case PATTERN -> plain(String.valueOf(parameters.text("pattern")));
      case UNDECIDED ->
          parameters.text("pattern") == null
              ? other()
              : plain(String.valueOf(parameters.text("pattern")));
      case CARDINALITY, LENGTH -> plain(limits(parameters));
      default -> other();
    };
  }

  private static LocalizedText other() {
    return both("规则另有规定", "another demand");
  }

  private static String limits(RuleParameters parameters) {
    String least = parameters.text("least");
    String most = parameters.text("most");
    return (least == null ? "" : "≥ " + least) + (most == null ? "" : "≤ " + most);
  }

  private static List<String> ids(Set<Stage> stages) {
    List<String> ids = new ArrayList<>();
    for (Stage stage : stages) {
      ids.add(stage.id());
    }
    return ids;
  }

  private static String conditions(RuleSpec spec) {
    List<String> parts = new ArrayList<>();
    for (String name : List.of("when", "unless")) {
      for (Condition each : spec.parameters().conditions(name)) {
        parts.add(name + " " + each.element() + ": " + each.concepts());
      }
    }
    return parts.isEmpty() ? "-" : String.join(", ", parts);
  }

  private static LocalizedText obligation(@Nullable Element element) {
    Obligation.Level level =
        element == null ? Obligation.Level.OPTIONAL : element.obligation().level();
    return switch (level) {
      case MANDATORY -> both("必选", "mandatory");
      case CONDITIONAL -> both("条件必选", "conditional");
      case RECOMMENDED -> both("推荐", "recommended");
      case OPTIONAL -> both("可选", "optional");
      case FORBIDDEN -> both("禁止", "forbidden");
    };
  }

  private static LocalizedText closed(@Nullable CodeList list) {
    return list != null && list.closed() ? both("封闭", "closed") : both("开放", "open");
  }

  private String meanings(Standard standard) {
    CodeList list = standard.codeListOf(String.valueOf(rule.element()));
    List<String> meanings =
        list == null ? new ArrayList<>() : new ArrayList<>(Strictness.meaningsOf(list));
    meanings.sort(null);
    return String.join(", ", meanings);
  }

  private static LocalizedText plain(String text) {
    return both(text, text);
  }

  private static LocalizedText both(String zh, String en) {
    return new LocalizedText(zh, en);
  }
}
