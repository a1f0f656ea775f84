package org.govcat.standard;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.govcat.finding.RuleId;
import org.govcat.standard.Loosening.Way;
import org.jspecify.annotations.Nullable;

/**
 * Compares a profile with what it is based on, rule by rule: everything a standard asks for is a
 * rule, whether it is written or follows from an element. Each rule of the base must be there and
 * be at least as strict. Stateless and thread-safe.
 */
public final class Tightening {
  private final Standard base;
  private final Standard profile;
  private final List<Loosening> found = new ArrayList<>();
  private final Set<String> told = new HashSet<>();

  private Tightening(Standard base, Standard profile) {
    this.base = base;
    this.profile = profile;
  }

  /** Everything in which the profile asks for less than the base, in the order of the rules. */
  public static List<Loosening> loosenings(Standard base, Standard profile) {
    Tightening tightening = new Tightening(base, profile);
    for (RuleSpec rule : base.written().values()) {
      if (!rule.stages().isEmpty()) {
        tightening.compare(rule, profile.written().get(rule.id()));
      }
    }
    return List.copyOf(tightening.found);
  }

  private void compare(RuleSpec rule, @Nullable RuleSpec own) {
    String element = rule.element();
    if (element != null && profile.element(element) == null) {
      tell(Way.REMOVED, rule, own, Declarations.ELEMENTS, element, "removed");
    } else if (own == null) {
      missing(rule);
    } else if (own.stages().isEmpty()) {
      told(Way.SWITCHED_OFF, rule, own);
    } else if (own.kind() != rule.kind() || !isSame(own.element(), element)) {
      told(Way.UNDECIDED, rule, own);
    } else {
      compareTerms(rule, own);
      compareAdvice(rule, own);
      compareDemand(rule, own);
    }
  }

  private static boolean isSame(@Nullable String one, @Nullable String other) {
    return one == null ? other == null : one.equals(other);
  }

  /** A rule that followed from an element or a list and no longer does. */
  private void missing(RuleSpec rule) {
    String element = String.valueOf(rule.element());
    CodeList list = profile.codeListOf(element);
    switch (rule.kind()) {
      case REQUIRED, FORBIDDEN ->
          tell(Way.OBLIGATION, rule, null, Declarations.ELEMENTS, element, "obligation");
      case CODE_LIST -> missingList(rule, element, list);
      case FORMAT -> tell(Way.PATTERN, rule, null, Declarations.ELEMENTS, element, "type");
      default -> told(Way.SWITCHED_OFF, rule, null);
    }
  }

  /** No value is outside a list that is not there, is open, or of which nothing is said. */
  private void missingList(RuleSpec rule, String element, @Nullable CodeList list) {
    if (list == null) {
      tell(Way.LIST_OPENED, rule, null, Declarations.ELEMENTS, element, "code-list");
    } else if (list.closed()) {
      tell(Way.SEVERITY, rule, null, Declarations.LISTS, list.id(), "on-unknown");
    } else {
      tell(Way.LIST_OPENED, rule, null, Declarations.LISTS, list.id(), "closed");
    }
  }

  private void compareTerms(RuleSpec rule, RuleSpec own) {
    if (SeverityTerms.of(own).isMilder(SeverityTerms.of(rule), rule.stages())) {
      boolean followed = isDerived(rule) && rule.kind() == RuleKind.REQUIRED;
      boolean obligation = followed && !levelOf(base, rule).equals(levelOf(profile, rule));
      told(obligation ? Way.OBLIGATION : Way.SEVERITY, rule, own);
    }
    if (!own.stages().containsAll(rule.stages()) || !own.modes().include(rule.modes())) {
      told(Way.STAGES, rule, own);
    }
    for (RuleId silencer : own.silencedBy()) {
      if (!rule.silencedBy().contains(silencer) && !speaksInstead(silencer, own)) {
        told(Way.SILENCED, rule, own);
      }
    }
  }

  private void compareAdvice(RuleSpec rule, RuleSpec own) {
    List<Condition> before = Advice.conditions(base.advice(), rule);
    List<Condition> after = Advice.conditions(profile.advice(), own);
    if (after != null && (before == null || !Strictness.implies(after, before))) {
      told(Way.ADVICE, rule, own);
    }
  }

  /**
   * Whether a rule that hides another is as grave, about the same place and judged as often. A rule
   * about every element is hidden where the other speaks and nowhere else.
   */
  private boolean speaksInstead(RuleId silencer, RuleSpec hidden) {
    RuleSpec rule = profile.rule(silencer);
    String element = hidden.element();
    String around = rule == null ? null : rule.element();
    return rule != null
        && around != null
        && (element == null || element.equals(around) || element.startsWith(around + "."))
        && !SeverityTerms.of(rule).isMilder(SeverityTerms.of(hidden), hidden.stages())
        && rule.stages().containsAll(hidden.stages());
  }

  private static String levelOf(Standard standard, RuleSpec rule) {
    Element element = standard.element(String.valueOf(rule.element()));
    return element == null ? "" : element.obligation().level().id();
  }

  /** The type of the rule's element, or nothing. */
  static String typeOf(Standard standard, RuleSpec rule) {
    Element element = standard.element(String.valueOf(rule.element()));
    return element == null ? "" : element.type().id();
  }

  private void compareDemand(RuleSpec rule, RuleSpec own) {
    if (rule.kind() == RuleKind.CODE_LIST) {
      compareLists(rule, own);
      return;
    }
    if (rule.kind() == RuleKind.FORMAT && !typeOf(base, rule).equals(typeOf(profile, rule))) {
      tell(Way.PATTERN, rule, own, Declarations.ELEMENTS, String.valueOf(rule.element()), "type");
    }
    if (rule.kind() == RuleKind.REQUIRED) {
      Element element = base.element(String.valueOf(rule.element()));
      Element ours = profile.element(String.valueOf(rule.element()));
      if (element != null && ours != null && !element.answers().containsAll(ours.answers())) {
        tell(Way.ANSWERS, rule, own, Declarations.ELEMENTS, element.id(), "answers");
      }
    }
    for (String name : rule.kind().parameters().keySet()) {
      if (!Strictness.parameter(rule.kind(), name, own.parameters(), rule.parameters())) {
        told(wayOf(rule, own, name), rule, own);
      }
    }
  }

  private static Way wayOf(RuleSpec rule, RuleSpec own, String parameter) {
    RuleKind kind = rule.kind();
    return switch (parameter) {
      case "when", "unless" -> Way.CONDITION;
      case "pattern" -> pattern(rule, own);
      case "least", "most" ->
          kind == RuleKind.MIN_OCCURS || kind == RuleKind.MAX_OCCURS ? Way.CARDINALITY : Way.LENGTH;
      default -> Way.UNDECIDED;
    };
  }

  private static Way pattern(RuleSpec rule, RuleSpec own) {
    String before = String.valueOf(rule.parameters().text("pattern"));
    String after = own.parameters().text("pattern");
    boolean decided =
        after == null || PatternInclusion.of(after, before, List.of()).witness() != null;
    return decided ? Way.PATTERN : Way.UNDECIDED;
  }

  private void compareLists(RuleSpec rule, RuleSpec own) {
    CodeList before = base.codeListOf(String.valueOf(rule.element()));
    CodeList after = profile.codeListOf(String.valueOf(rule.element()));
    if (before == null || after == null || !before.closed()) {
      return;
    }
    if (!after.closed()) {
      tell(Way.LIST_OPENED, rule, own, Declarations.LISTS, after.id(), "closed");
    } else if (!Strictness.meanings(after, before)) {
      tell(Way.LIST_EXTENDED, rule, own, Declarations.LISTS, after.id(), "add");
    }
  }

  /** Whether the rule follows from an element. */
  static boolean isDerived(RuleSpec rule) {
    return rule.id().value().equals(rule.element() + "/" + rule.kind().id());
  }

  /** Tells of the key from which the rule follows, or of the rule itself. */
  private void told(Way way, RuleSpec rule, @Nullable RuleSpec own) {
    boolean ofElement =
        switch (way) {
          case SEVERITY, SWITCHED_OFF, SILENCED -> false;
          default -> isDerived(rule) && rule.kind() != RuleKind.CODE_LIST;
        };
    if (way == Way.SEVERITY && rule.kind() == RuleKind.CODE_LIST) {
      CodeList list = profile.codeListOf(String.valueOf(rule.element()));
      tell(way, rule, own, Declarations.LISTS, list == null ? "" : list.id(), "on-unknown");
    } else if (ofElement) {
      String key = RuleDerivation.keyOf(rule.kind());
      tell(way, rule, own, Declarations.ELEMENTS, String.valueOf(rule.element()), key);
    } else {
      tell(way, rule, own, Declarations.RULES, rule.id().value(), keyOf(way));
    }
  }

  private static String keyOf(Way way) {
    return switch (way) {
      case SEVERITY -> "severity";
      case SWITCHED_OFF -> "off";
      case STAGES -> "stages";
      case SILENCED -> "silenced-by";
      case CONDITION -> "when";
      default -> "kind";
    };
  }

  private void tell(
      Way way, RuleSpec rule, @Nullable RuleSpec own, String section, String entry, String key) {
    if (told.add(way + " " + section + " " + entry)) {
      Demand demand = new Demand(way, rule, own, base, profile);
      found.add(
          new Loosening(
              way,
              rule,
              section,
              entry,
              key,
              demand.before(),
              demand.after(),
              new LetThrough(way, rule, own, base, profile).record()));
    }
  }
}
