package org.govcat.validation.compare;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.govcat.finding.RuleId;
import org.govcat.finding.Severity;
import org.govcat.standard.Code;
import org.govcat.standard.CodeList;
import org.govcat.standard.Condition;
import org.govcat.standard.Element;
import org.govcat.standard.ElementType;
import org.govcat.standard.RuleKind;
import org.govcat.standard.RuleSpec;
import org.govcat.standard.Standard;

/**
 * Fills a record in until it keeps some rules. Whoever breaks a rule can keep it only by changing
 * one of the elements that the rule is about; trying all of them in every way is therefore a proof.
 * Where there are more ways than can be tried, there is no proof and no answer.
 */
final class FillingTrials {
  private static final int MOST_DEPTH = 6;
  private static final List<String> TEXTS = List.of("某", "某".repeat(10), "2020-01-01", "1");

  /** Kinds of which it is known which elements they look at. */
  private static final Set<RuleKind> KNOWN =
      EnumSet.of(
          RuleKind.REQUIRED,
          RuleKind.FORBIDDEN,
          RuleKind.RESTRICTED,
          RuleKind.FORBIDDEN_TOGETHER,
          RuleKind.CODE_LIST);

  /** Kinds that look at whether something is there, whatever it is. */
  private static final Set<RuleKind> ABOUT_PRESENCE =
      EnumSet.of(RuleKind.REQUIRED, RuleKind.FORBIDDEN);

  private final Standard standard;
  private final Function<Map<String, String>, Set<RuleSpec>> errors;
  private int left;

  /** What came of filling. */
  enum Answer {
    CONFORMS,
    IMPOSSIBLE,
    UNKNOWN
  }

  /** What came of filling, and with what the record keeps the rules if it does. */
  record Result(Answer answer, Map<String, String> values) {}

  FillingTrials(Standard standard, Function<Map<String, String>, Set<RuleSpec>> errors) {
    this.standard = standard;
    this.errors = errors;
  }

  /** Whether a record that says these values can keep the rules. */
  Result keep(Set<RuleSpec> rules, Map<String, String> values) {
    left = ContradictionSearch.MOST_TRIALS;
    return fill(rules, values, values.keySet(), 0, new HashSet<>());
  }

  private Result fill(
      Set<RuleSpec> rules,
      Map<String, String> values,
      Set<String> fixed,
      int depth,
      Set<Map<String, String>> seen) {
    left--;
    Set<RuleSpec> broken = errors.apply(values);
    RuleSpec rule = null;
    for (RuleSpec each : rules) {
      rule = rule == null && broken.contains(each) ? each : rule;
    }
    if (rule == null) {
      return new Result(Answer.CONFORMS, values);
    }
    if (depth == MOST_DEPTH || left <= 0 || !isKnown(rule)) {
      return new Result(Answer.UNKNOWN, values);
    }
    seen.add(values);
    boolean known = true;
    for (String element : involved(rule)) {
      if (fixed.contains(element)) {
        continue;
      }
      if (fixed.stream().anyMatch(each -> each.startsWith(element + "."))) {
        known = false;
        continue;
      }
      known &= isExhausted(rule, element);
      for (Map<String, String> next : changes(values, element)) {
        if (seen.contains(next)) {
          continue;
        }
        Result result = fill(rules, next, fixed, depth + 1, seen);
        if (result.answer() == Answer.CONFORMS) {
          return result;
        }
        known &= result.answer() == Answer.IMPOSSIBLE;
      }
    }
    return new Result(known ? Answer.IMPOSSIBLE : Answer.UNKNOWN, values);
  }

  /** Whether it is known which elements a rule looks at. */
  static boolean isKnown(RuleSpec rule) {
    return KNOWN.contains(rule.kind());
  }

  /** Whether what is tried stands for all that could stand there. */
  private boolean isExhausted(RuleSpec rule, String element) {
    Element described = standard.element(element);
    if (described == null || described.type() == ElementType.GROUP) {
      return false;
    }
    return isListed(element)
        || ABOUT_PRESENCE.contains(rule.kind()) && element.equals(rule.element());
  }

  /** Whether nothing but the codes of a list can stand there without an error. */
  private boolean isListed(String element) {
    CodeList list = standard.codeListOf(element);
    RuleSpec rule = standard.rule(new RuleId(element + "/" + RuleKind.CODE_LIST.id()));
    return list != null
        && list.closed()
        && rule != null
        && rule.severity() == Severity.ERROR
        && codes(list).size() <= ContradictionSearch.MOST_CODES;
  }

  /** The elements that a rule looks at. */
  static Set<String> involved(RuleSpec rule) {
    Set<String> elements = new LinkedHashSet<>();
    if (rule.element() != null) {
      elements.add(rule.element());
    }
    for (List<Condition> conditions : rule.parameters().conditions().values()) {
      conditions.forEach(condition -> elements.add(condition.element()));
    }
    String group = rule.parameters().text("given");
    if (group != null) {
      elements.add(group);
    }
    return elements;
  }

  private List<Map<String, String>> changes(Map<String, String> values, String element) {
    List<Map<String, String>> changes = new ArrayList<>();
    for (String value : candidates(element)) {
      Map<String, String> next = new LinkedHashMap<>(values);
      next.put(element, value);
      changes.add(next);
    }
    Map<String, String> without = new LinkedHashMap<>(values);
    without.keySet().removeIf(each -> each.equals(element) || each.startsWith(element + "."));
    changes.add(without);
    return changes;
  }

  private List<String> candidates(String id) {
    CodeList list = standard.codeListOf(id);
    if (list != null) {
      return codes(list).stream().limit(ContradictionSearch.MOST_CODES).toList();
    }
    Element element = standard.element(id);
    List<String> texts = new ArrayList<>(element == null ? List.of() : element.examples());
    texts.addAll(TEXTS);
    return texts;
  }

  private static List<String> codes(CodeList list) {
    List<String> codes = new ArrayList<>();
    for (Code code : list.codes()) {
      if (code.code() != null && code.readsAs() == null) {
        codes.add(code.code());
      }
    }
    return codes;
  }
}
