package org.govcat.validation.compare;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.govcat.finding.Finding;
import org.govcat.finding.RuleId;
import org.govcat.finding.Severity;
import org.govcat.model.InformationResource;
import org.govcat.standard.Code;
import org.govcat.standard.CodeList;
import org.govcat.standard.Condition;
import org.govcat.standard.RecordSketch;
import org.govcat.standard.RuleKind;
import org.govcat.standard.RuleSpec;
import org.govcat.standard.Standard;
import org.govcat.validation.CheckSettings;
import org.govcat.validation.RecordChecker;

/**
 * Looks for two or three rules that contradict each other (规则相互矛盾): for a smallest record that
 * breaks no rule by itself and that no filling can make conform. The records searched give none,
 * one or two of the elements that conditions are about a value of their code list; everything else
 * is filled in and changed by trial, and the checker itself judges each trial. What is found is a
 * contradiction for certain; beyond the bounds, and where it depends on free texts, nothing is
 * said. Used once.
 */
public final class ContradictionSearch {
  /** How many values a searched record gives at most. */
  public static final int MOST_VALUES = 2;

  /** How many rules that contradict each other only together are looked for at most. */
  public static final int MOST_RULES = 3;

  /** Trials for one record at most. */
  public static final int MOST_TRIALS = 300;

  /** Codes of one list that are tried at most. */
  public static final int MOST_CODES = 24;

  private final Standard standard;
  private final CheckSettings settings;
  private final RecordChecker.Session session;
  private final FillingTrials trials;
  private final RuleNeighbours neighbours;
  private final Map<Set<RuleId>, Contradiction> found = new LinkedHashMap<>();

  private ContradictionSearch(Standard standard, CheckSettings settings) {
    this.standard = standard;
    this.settings = settings;
    this.session = RecordChecker.of(standard).session(settings);
    this.trials = new FillingTrials(standard, this::errors);
    this.neighbours = new RuleNeighbours(standard);
  }

  /**
   * Rules that no record can keep together, while it can keep all but one of them.
   *
   * @param rules the rules, first the one that the record breaks
   * @param values what the record says, by element
   * @param record the record
   */
  public record Contradiction(
      List<RuleId> rules, Map<String, String> values, InformationResource record) {
    /** Copies rules and values. */
    public Contradiction {
      rules = List.copyOf(rules);
      values = Map.copyOf(values);
    }
  }

  /** All contradictions within the bounds, the smallest records first; the same rules once. */
  public static List<Contradiction> of(Standard standard, CheckSettings settings) {
    return new ContradictionSearch(standard, settings).search();
  }

  private Set<RuleSpec> errors(Map<String, String> values) {
    Set<RuleSpec> rules = new LinkedHashSet<>();
    session.check(null, record(values), finding -> add(rules, finding));
    return rules;
  }

  private void add(Set<RuleSpec> rules, Finding finding) {
    RuleSpec rule = standard.rule(finding.rule());
    if (finding.severity() == Severity.ERROR && rule != null) {
      rules.add(rule);
    }
  }

  private static InformationResource record(Map<String, String> values) {
    RecordSketch sketch = new RecordSketch();
    values.forEach(sketch::put);
    return sketch.record();
  }

  private List<Contradiction> search() {
    for (Map<String, String> values : candidates()) {
      Set<RuleSpec> broken = errors(values);
      if (broken.stream().noneMatch(rule -> isForbidden(rule, values))) {
        Set<Set<RuleSpec>> tried = new HashSet<>();
        for (RuleSpec rule : broken) {
          if (neighbours.reach(rule, values.keySet())) {
            grow(Set.of(rule), values, tried);
          }
        }
      }
    }
    List<Contradiction> smallest = new ArrayList<>(found.values());
    smallest.removeIf(each -> found.keySet().stream().anyMatch(less -> isMore(each.rules(), less)));
    return List.copyOf(smallest);
  }

  /** Whether a rule forbids by itself what the values say. */
  private boolean isForbidden(RuleSpec rule, Map<String, String> values) {
    return values.keySet().containsAll(FillingTrials.involved(rule))
        && trials.keep(Set.of(rule), values).answer() == FillingTrials.Answer.IMPOSSIBLE;
  }

  private static boolean isMore(List<RuleId> rules, Set<RuleId> less) {
    return rules.size() > less.size() && rules.containsAll(less);
  }

  /**
   * Lets a filling keep the rules; one that must be broken whenever they are kept is broken by that
   * filling too, and therefore nothing but what it breaks has to be tried with them.
   */
  private void grow(Set<RuleSpec> rules, Map<String, String> values, Set<Set<RuleSpec>> tried) {
    if (!tried.add(rules)) {
      return;
    }
    FillingTrials.Result result = trials.keep(rules, values);
    if (result.answer() == FillingTrials.Answer.IMPOSSIBLE && rules.size() > 1) {
      List<RuleId> ids = rules.stream().map(RuleSpec::id).toList();
      found.putIfAbsent(Set.copyOf(ids), new Contradiction(ids, values, record(values)));
    } else if (result.answer() == FillingTrials.Answer.CONFORMS && rules.size() < most(values)) {
      for (RuleSpec next : errors(result.values())) {
        if (!rules.contains(next) && neighbours.share(rules, next, values.keySet())) {
          Set<RuleSpec> more = new LinkedHashSet<>(rules);
          more.add(next);
          grow(more, values, tried);
        }
      }
    }
  }

  /** Two values that three rules exclude together are a consequence and no contradiction. */
  private static int most(Map<String, String> values) {
    return values.size() < MOST_VALUES ? MOST_RULES : MOST_RULES - 1;
  }

  /** Nothing, then one value, then two. */
  private List<Map<String, String>> candidates() {
    List<Map.Entry<String, String>> single = new ArrayList<>();
    conditions()
        .forEach(
            (element, concepts) ->
                codes(element, concepts).forEach(code -> single.add(Map.entry(element, code))));
    List<Map<String, String>> all = new ArrayList<>();
    all.add(Map.of());
    single.forEach(each -> all.add(Map.ofEntries(each)));
    for (int i = 0; i < single.size(); i++) {
      for (int j = i + 1; j < single.size(); j++) {
        if (!single.get(i).getKey().equals(single.get(j).getKey())) {
          Map<String, String> two = new LinkedHashMap<>();
          two.put(single.get(i).getKey(), single.get(i).getValue());
          two.put(single.get(j).getKey(), single.get(j).getValue());
          all.add(two);
        }
      }
    }
    return all;
  }

  /** The codes that conditions tell apart, and one that none names. */
  private List<String> codes(String element, Set<String> concepts) {
    CodeList list = standard.codeListOf(element);
    List<String> named = new ArrayList<>();
    String another = null;
    for (Code code : list == null ? List.<Code>of() : list.codes()) {
      if (code.code() != null && code.readsAs() == null) {
        if (concepts.contains(code.concept())) {
          named.add(code.code());
        } else if (another == null) {
          another = code.code();
        }
      }
    }
    if (another != null) {
      named.add(another);
    }
    return named.subList(0, Math.min(named.size(), MOST_CODES));
  }

  /** The elements that rules have conditions about, with the concepts that these name. */
  private Map<String, Set<String>> conditions() {
    Map<String, Set<String>> elements = new LinkedHashMap<>();
    for (RuleSpec rule : standard.rules()) {
      if (rule.severity() != Severity.ERROR || !rule.stages().contains(settings.stage())) {
        continue;
      }
      for (List<Condition> conditions : rule.parameters().conditions().values()) {
        for (Condition condition : conditions) {
          elements
              .computeIfAbsent(condition.element(), each -> new LinkedHashSet<>())
              .addAll(condition.concepts());
        }
      }
      if (rule.kind() == RuleKind.RESTRICTED && rule.element() != null) {
        elements
            .computeIfAbsent(rule.element(), each -> new LinkedHashSet<>())
            .addAll(rule.parameters().list("to"));
      }
    }
    return elements;
  }
}
