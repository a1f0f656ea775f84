package org.govcat.validation.kind;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.govcat.finding.ElementPath;
import org.govcat.finding.RuleId;
import org.govcat.finding.Severity;
import org.govcat.model.CatalogHeader;
import org.govcat.model.InformationResource;
import org.govcat.standard.Advice;
import org.govcat.standard.Clause;
import org.govcat.standard.CodeList;
import org.govcat.standard.CodeStructure;
import org.govcat.standard.Condition;
import org.govcat.standard.Element;
import org.govcat.standard.Evidence;
import org.govcat.standard.LocalizedText;
import org.govcat.standard.Obligation.Level;
import org.govcat.standard.RuleKind;
import org.govcat.standard.RuleParameters;
import org.govcat.standard.RuleSpec;
import org.govcat.standard.Stage;
import org.govcat.standard.Standard;
import org.jspecify.annotations.Nullable;

/** What checks are compiled from: the elements, code lists and rules of a standard. Immutable. */
public final class RuleBook {

  private final Map<String, Element> elements = new LinkedHashMap<>();
  private final Map<String, CodeList> codeLists = new HashMap<>();
  private final List<Rule> rules = new ArrayList<>();
  private final Set<String> obliged = new HashSet<>();
  private final Set<String> known = new HashSet<>();
  private final List<Expression> expressions = new ArrayList<>();
  private final AdviceBook advice;
  private final NameBook names;
  private final Absence absence;
  private final Secrecy secrecy;
  private final Rule ruleFailed;

  RuleBook(
      Collection<Element> elements,
      Collection<CodeList> codeLists,
      List<RuleSpec> specs,
      List<String> placeholders,
      List<Advice> advice) {
    elements.forEach(element -> this.elements.put(element.id(), element));
    codeLists.forEach(list -> this.codeLists.put(list.id(), list));
    Rule failed = null;
    for (RuleSpec spec : specs) {
      Rule rule = new Rule(rules.size(), spec);
      rules.add(rule);
      if (spec.kind() == RuleKind.REQUIRED) {
        obliged.add(rule.element());
      }
      if (spec.kind() == RuleKind.CODE_LIST && spec.severity() == Severity.ERROR) {
        known.add(rule.element());
      }
      if (spec.id().isCrash()) {
        failed = rule;
      }
    }
    this.advice = new AdviceBook(advice, this);
    this.names = new NameBook(elements, this);
    this.absence = new Absence(placeholders, elements);
    CodeList marks = codeListOf(Secrecy.ELEMENT);
    this.secrecy =
        new Secrecy(marks == null ? this.codeLists.get(Secrecy.ELEMENT) : marks, absence);
    this.ruleFailed = failed == null ? new Rule(rules.size(), undeclaredRuleFailed()) : failed;
  }

  /** The book of a standard. */
  public static RuleBook of(Standard standard) {
    return new RuleBook(
        standard.elements().values(),
        standard.codeLists().values(),
        standard.rules(),
        standard.placeholders(),
        standard.advice());
  }

  /** The rules in order. */
  List<Rule> rules() {
    return rules;
  }

  /** The rules of one kind, in order. */
  List<Rule> rules(RuleKind kind) {
    return rules.stream().filter(rule -> rule.spec().kind() == kind).toList();
  }

  /** Whether the element, a group or list, has an obligation of its own. */
  boolean isObliged(String elementId) {
    return obliged.contains(elementId);
  }

  /** Whether the element is declared as a list. */
  boolean isList(String elementId) {
    Element element = elements.get(elementId);
    return element != null && element.list();
  }

  /** The rule that speaks when another one could not be judged. */
  Rule ruleFailed() {
    return ruleFailed;
  }

  /** The elements that the standard declares. */
  Collection<Element> elements() {
    return elements.values();
  }

  @Nullable Element element(String id) {
    return elements.get(id);
  }

  @Nullable CodeList codeListOf(String elementId) {
    Element element = elements.get(elementId);
    return element == null || element.codeList() == null ? null : codeLists.get(element.codeList());
  }

  /**
   * The code list with that id.
   *
   * @throws IllegalArgumentException when there is none
   */
  CodeList codeList(String id) {
    CodeList list = codeLists.get(id);
    if (list == null) {
      throw new IllegalArgumentException("no code list " + id);
    }
    return list;
  }

  /**
   * The code list of an element that cannot do without.
   *
   * @throws IllegalArgumentException when it has none
   */
  CodeList codesOf(String elementId) {
    CodeList list = codeListOf(elementId);
    if (list == null) {
      throw new IllegalArgumentException("element " + elementId + " has no code list");
    }
    return list;
  }

  /**
   * The structures of codes that a rule gives.
   *
   * @throws IllegalArgumentException when there is no such rule
   */
  List<CodeStructure> structures(RuleId id) {
    for (Rule rule : rules) {
      if (rule.id().equals(id)) {
        return rule.spec().parameters().structures("structures");
      }
    }
    throw new IllegalArgumentException("no rule gives the structure " + id);
  }

  /** Whether the element is always asked for, so that its own rule speaks when it is missing. */
  boolean isMandatory(String elementId) {
    Element element = elements.get(elementId);
    return element != null && element.obligation().level() == Level.MANDATORY;
  }

  /** Whether a value outside the element's code list is an error of its own. */
  boolean objectsToUnknown(String elementId) {
    return known.contains(elementId);
  }

  /** To whom rules are advice and no more. */
  AdviceBook advice() {
    return advice;
  }

  /** What elements are called in a record. */
  NameBook names() {
    return names;
  }

  Absence absence() {
    return absence;
  }

  /** Whether the record is marked secret, by itself or by its catalogue. */
  public boolean isSecret(@Nullable CatalogHeader header, InformationResource resource) {
    return secrecy.isSecret(header, resource);
  }

  /** Whether what stands at the path belongs to a member of a list that is marked secret. */
  public boolean isSecret(InformationResource resource, ElementPath path) {
    return secrecy.isSecret(resource, path);
  }

  /** Whether the path leads to a mark of secrecy. */
  public static boolean isMarkOfSecrecy(ElementPath path) {
    return Secrecy.isMark(path);
  }

  Secrecy secrecy() {
    return secrecy;
  }

  /** Compiles an expression of a rule; done while checks are compiled, never later. */
  Expression expression(String regex) {
    Expression expression = new Expression(expressions.size(), Pattern.compile(regex));
    expressions.add(expression);
    return expression;
  }

  /** How many expressions the checks use. */
  int expressions() {
    return expressions.size();
  }

  Conditions conditions(List<Condition> conditions) {
    return new Conditions(
        conditions.stream().map(condition -> Meaning.of(condition, this)).toList());
  }

  private static RuleSpec undeclaredRuleFailed() {
    LocalizedText text = new LocalizedText(RuleId.RULE_FAILED.value(), RuleId.RULE_FAILED.value());
    return new RuleSpec(
        RuleId.RULE_FAILED,
        RuleKind.REPORTED,
        null,
        Severity.ERROR,
        text,
        text,
        text,
        Set.of(Stage.values()),
        List.of(),
        RuleSpec.Fold.NONE,
        RuleParameters.NONE,
        new Clause("", Evidence.DERIVED));
  }
}
