package org.govcat.validation.compare;

import java.util.ArrayList;
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
 * Looks for rules that contradict each other (规则相互矛盾): for a smallest record that breaks no rule by
 * itself and that no filling can make conform. The records searched give one or two of the elements
 * that conditions are about a value of their code list; everything else is filled in and changed by
 * trial, and the checker itself judges each trial. What is found is a contradiction for certain;
 * beyond the bounds, and where it depends on free texts, nothing is said. Used once.
 */
public final class ContradictionSearch {
  /** How many values a searched record gives at most. */
  public static final int MOST_VALUES = 2;

  /** Trials for one record at most. */
  public static final int MOST_TRIALS = 300;

  /** Codes of one list that are tried at most. */
  public static final int MOST_CODES = 24;

  private final Standard standard;
  private final CheckSettings settings;
  private final RecordChecker.Session session;
  private final FillingTrials trials;

  private ContradictionSearch(Standard standard, CheckSettings settings) {
    this.standard = standard;
    this.settings = settings;
    this.session = RecordChecker.of(standard).session(settings);
    this.trials = new FillingTrials(standard, this::errors);
  }

  /**
   * Two rules that no record can keep.
   *
   * @param one the rule that the record breaks
   * @param other a rule that every record breaks which keeps the first
   * @param values what the record says, by element
   * @param record the record
   */
  public record Contradiction(
      RuleId one, RuleId other, Map<String, String> values, InformationResource record) {
    /** Copies the values. */
    public Contradiction {
      values = Map.copyOf(values);
    }
  }

  /** All contradictions within the bounds, the smallest records first; each pair of rules once. */
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
    List<Contradiction> found = new ArrayList<>();
    Set<Set<RuleId>> pairs = new LinkedHashSet<>();
    for (Map<String, String> values : candidates()) {
      for (RuleSpec one : errors(values)) {
        Set<String> elements = FillingTrials.involved(one);
        if (elements.containsAll(values.keySet()) && one.kind() != RuleKind.REQUIRED
            || values.size() > 0 && values.keySet().stream().noneMatch(elements::contains)) {
          continue;
        }
        for (RuleSpec other : trials.brokenByKeeping(one, values)) {
          Set<RuleId> pair = Set.of(one.id(), other.id());
          if (!pairs.contains(pair) && trials.contradict(one, other, values)) {
            pairs.add(pair);
            found.add(new Contradiction(one.id(), other.id(), values, record(values)));
          }
        }
      }
    }
    return List.copyOf(found);
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
