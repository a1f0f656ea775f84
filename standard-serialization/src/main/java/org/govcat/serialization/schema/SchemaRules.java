package org.govcat.serialization.schema;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.govcat.finding.RuleId;
import org.govcat.finding.Severity;
import org.govcat.model.ElementSlot;
import org.govcat.model.ElementTable;
import org.govcat.standard.Condition;
import org.govcat.standard.Element;
import org.govcat.standard.RuleKind;
import org.govcat.standard.RuleParameters;
import org.govcat.standard.RuleSpec;
import org.govcat.standard.Stage;
import org.govcat.standard.Standard;
import org.jspecify.annotations.Nullable;

/**
 * The rules of a standard that a schema can say: about the structure of a record, of severity error
 * at the stage. A rule that gives way to a mere warning is none of them, so that a schema never
 * rejects what the checker lets pass.
 */
final class SchemaRules {
  private static final Set<RuleKind> STRUCTURAL =
      EnumSet.of(
          RuleKind.REQUIRED,
          RuleKind.REQUIRED_ONE_OF,
          RuleKind.FORBIDDEN,
          RuleKind.SHAPE,
          RuleKind.CODE_LIST,
          RuleKind.FORMAT,
          RuleKind.PATTERN,
          RuleKind.MAX_LENGTH,
          RuleKind.MIN_OCCURS,
          RuleKind.MAX_OCCURS);

  private final Standard standard;
  private final Map<String, List<RuleSpec>> byElement;
  private final Map<RuleId, RuleSpec> structural;
  private final Set<String> obliged;
  private final Set<String> groups;
  private final Map<ElementSlot, Set<String>> answers;

  SchemaRules(Standard standard, Stage stage) {
    this.standard = standard;
    this.byElement = new LinkedHashMap<>();
    this.structural = new HashMap<>();
    this.obliged = new HashSet<>();
    this.groups = new HashSet<>();
    this.answers = new IdentityHashMap<>();
    for (RuleSpec rule : standard.rules()) {
      String element = elementOf(rule);
      if (rule.kind() == RuleKind.REQUIRED && element != null) {
        obliged.add(element);
      }
      if (element != null && isStructural(rule, stage)) {
        byElement.computeIfAbsent(element, id -> new ArrayList<>()).add(rule);
        structural.put(rule.id(), rule);
      }
    }
    for (Element element : standard.elements().values()) {
      List<ElementSlot> slots = ElementTable.slots(element.id());
      if (slots != null && isOfModel(element.id())) {
        for (int dot = element.id().indexOf('.');
            dot > 0;
            dot = element.id().indexOf('.', dot + 1)) {
          groups.add(element.id().substring(0, dot));
        }
        if (!element.answers().isEmpty()) {
          ElementSlot leaf = leaf(slots.get(slots.size() - 1));
          answers.computeIfAbsent(leaf, s -> new LinkedHashSet<>()).addAll(element.answers());
        }
      }
    }
  }

  private SchemaRules(SchemaRules all, Predicate<RuleSpec> which) {
    this.standard = all.standard;
    this.byElement = new LinkedHashMap<>();
    this.structural = all.structural;
    this.obliged = all.obliged;
    this.groups = all.groups;
    this.answers = all.answers;
    all.byElement.forEach(
        (element, rules) -> byElement.put(element, rules.stream().filter(which).toList()));
  }

  /** To whom the rules speak, in the order of the rule book; at least one scope. */
  List<Scope> scopes() {
    Set<Scope> scopes = new LinkedHashSet<>();
    byElement.values().forEach(rules -> rules.forEach(r -> scopes.add(Scope.of(r, standard))));
    return scopes.isEmpty() ? List.of(Scope.EVERYBODY) : List.copyOf(scopes);
  }

  /** The rules that speak to one scope; what is known of elements stays that of the standard. */
  SchemaRules in(Scope scope) {
    return new SchemaRules(this, rule -> Scope.of(rule, standard).equals(scope));
  }

  /** What holds whoever the provider is: the shape of everything, and the rules for all. */
  SchemaRules forEverybody() {
    return new SchemaRules(
        this,
        rule -> rule.kind() == RuleKind.SHAPE || Scope.of(rule, standard).equals(Scope.EVERYBODY));
  }

  /** Whether the rule asks no more than a schema can say: no count of some, no further bound. */
  private static boolean isPlain(RuleSpec rule) {
    RuleParameters parameters = rule.parameters();
    boolean bounded = parameters.text("most") != null || !parameters.conditions("when").isEmpty();
    return parameters.conditions("where").isEmpty()
        && (rule.kind() != RuleKind.FORMAT || !bounded)
        && (rule.kind() != RuleKind.REQUIRED_ONE_OF || parameters.text("pattern") == null);
  }

  private boolean isStructural(RuleSpec rule, Stage stage) {
    if (!STRUCTURAL.contains(rule.kind())
        || rule.severityAt(stage) != Severity.ERROR
        || !rule.stages().contains(stage)
        || !isPlain(rule)
        || !isOfModel(String.valueOf(elementOf(rule)))) {
      return false;
    }
    String given = rule.parameters().text("given");
    for (List<Condition> conditions : rule.parameters().conditions().values()) {
      for (Condition condition : conditions) {
        if (!isOfModel(condition.element())) {
          return false;
        }
      }
    }
    for (RuleId id : rule.silencedBy()) {
      RuleSpec silencer = standard.rule(id);
      if (silencer != null
          && silencer.stages().contains(stage)
          && silencer.severityAt(stage) != Severity.ERROR) {
        return false;
      }
    }
    return areOfModel(rule.parameters().list("elements")) && (given == null || isOfModel(given));
  }

  private static boolean areOfModel(List<String> elements) {
    return elements.stream().allMatch(SchemaRules::isOfModel);
  }

  /** The element that a rule is about: of several, of which none is named, the first. */
  static @Nullable String elementOf(RuleSpec rule) {
    List<String> elements = rule.parameters().list("elements");
    return rule.element() != null || elements.isEmpty() ? rule.element() : elements.get(0);
  }

  /** What a profile added may stand in two places of a document, and is left to the checker. */
  private static boolean isOfModel(String element) {
    return ElementTable.slots(element) != null && !ElementTable.isAdded(element);
  }

  /** The slot in which the text of an element stands. */
  static ElementSlot leaf(ElementSlot slot) {
    ElementSlot bare = slot.group() == null ? null : slot.group().bare();
    return bare == null ? slot : bare;
  }

  Standard standard() {
    return standard;
  }

  @Nullable Element element(String id) {
    return standard.element(id);
  }

  /** The rules about an element, in the order of the rule book. */
  List<RuleSpec> of(String element) {
    return byElement.getOrDefault(element, List.of());
  }

  /** All rules of a kind. */
  List<RuleSpec> ofKind(RuleKind kind) {
    List<RuleSpec> found = new ArrayList<>();
    byElement
        .values()
        .forEach(rules -> rules.stream().filter(r -> r.kind() == kind).forEach(found::add));
    return found;
  }

  /** Whether an element has an obligation of its own, be it a weak one. */
  boolean isObliged(String element) {
    return obliged.contains(element);
  }

  /** Whether nobody asks for what a group holds when it says nothing: it speaks for itself. */
  boolean isQuiet(String element) {
    Element declared = standard.element(element);
    return isObliged(element) || declared != null && declared.list();
  }

  /**
   * The rules to which one gives way, as far as a schema can say them: they speak of the same place
   * or of what is around it.
   */
  List<RuleSpec> silencers(RuleSpec rule) {
    String element = elementOf(rule) + ".";
    return rule.silencedBy().stream()
        .map(structural::get)
        .filter(other -> other != null && element.startsWith(elementOf(other) + "."))
        .toList();
  }

  /** Whether the standard declares the element or anything in it. */
  boolean isDeclared(String element) {
    return standard.element(element) != null || groups.contains(element);
  }

  /** Words that are answers in a leaf although they are placeholders elsewhere. */
  Set<String> answers(ElementSlot leaf) {
    return answers.getOrDefault(leaf, Set.of());
  }
}
