package org.govcat.validation.compare;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.govcat.finding.RuleId;
import org.govcat.standard.ClauseList;
import org.govcat.standard.Element;
import org.govcat.standard.Example;
import org.govcat.standard.RuleSpec;
import org.govcat.standard.Standard;
import org.govcat.standard.TextClause;

/**
 * Which elements, rules and examples of a standard carry each clause of the printed text (条款覆盖),
 * and which clauses nothing carries. Immutable.
 */
public final class ClauseCoverage {
  private final Standard standard;
  private final ClauseList list;
  private final List<Covered> clauses;

  /** What became of a clause. */
  public enum State {
    /** Elements or rules carry it. */
    CARRIED("carried"),
    /** No program can test it, for the reason it gives. */
    NOT_TESTABLE("not-testable"),
    /** Nothing carries it and no reason is given. */
    UNCOVERED("uncovered"),
    /** It names elements or rules that the standard does not have. */
    BROKEN("broken");

    private final String id;

    State(String id) {
      this.id = id;
    }

    /** The word used in reports. */
    public String id() {
      return id;
    }
  }

  /**
   * A clause with what carries it.
   *
   * @param clause the clause
   * @param state what became of it
   * @param elements elements that carry it
   * @param rules rules that carry it, those that follow from its elements among them
   * @param examples names of the standard's examples that show it
   * @param unknown names that the standard does not have
   */
  public record Covered(
      TextClause clause,
      State state,
      List<Element> elements,
      List<RuleSpec> rules,
      List<String> examples,
      List<String> unknown) {
    /** Copies the lists. */
    public Covered {
      elements = List.copyOf(elements);
      rules = List.copyOf(rules);
      examples = List.copyOf(examples);
      unknown = List.copyOf(unknown);
    }
  }

  private ClauseCoverage(Standard standard, ClauseList list) {
    this.standard = standard;
    this.list = list;
    List<Example> examples = standard.examples();
    this.clauses = list.clauses().stream().map(clause -> covered(clause, examples)).toList();
  }

  /** Holds a standard against the clauses of its text. */
  public static ClauseCoverage of(Standard standard, ClauseList clauses) {
    return new ClauseCoverage(standard, clauses);
  }

  /** The standard. */
  public Standard standard() {
    return standard;
  }

  /** The list of clauses. */
  public ClauseList list() {
    return list;
  }

  /** All clauses in order. */
  public List<Covered> clauses() {
    return clauses;
  }

  /** The clauses in that state. */
  public List<Covered> clauses(State state) {
    return clauses.stream().filter(clause -> clause.state() == state).toList();
  }

  /** Whether every clause is carried or says why it cannot be tested. */
  public boolean isComplete() {
    return clauses(State.UNCOVERED).isEmpty() && clauses(State.BROKEN).isEmpty();
  }

  private Covered covered(TextClause clause, List<Example> examples) {
    List<String> unknown = new ArrayList<>();
    List<Element> elements = new ArrayList<>();
    for (String id : clause.elements()) {
      Element element = standard.element(id);
      if (element == null) {
        unknown.add(id);
      } else {
        elements.add(element);
      }
    }
    Set<RuleSpec> rules = new LinkedHashSet<>();
    for (RuleSpec rule : standard.rules()) {
      if (FollowingRules.follows(rule) && clause.elements().contains(rule.element())) {
        rules.add(rule);
      }
    }
    for (String id : clause.rules()) {
      RuleSpec rule = standard.rule(new RuleId(id));
      if (rule == null) {
        unknown.add(id);
      } else {
        rules.add(rule);
      }
    }
    State state = state(clause, unknown, elements.isEmpty() && rules.isEmpty());
    return new Covered(
        clause, state, elements, List.copyOf(rules), shown(rules, examples), unknown);
  }

  private static State state(TextClause clause, List<String> unknown, boolean nothing) {
    if (!unknown.isEmpty()) {
      return State.BROKEN;
    }
    if (!nothing) {
      return State.CARRIED;
    }
    return clause.notTestable() == null ? State.UNCOVERED : State.NOT_TESTABLE;
  }

  /** The examples that expect a finding of one of the rules. */
  private static List<String> shown(Set<RuleSpec> rules, List<Example> examples) {
    Set<String> ids = new LinkedHashSet<>();
    rules.forEach(rule -> ids.add(rule.id().value()));
    return examples.stream()
        .filter(
            example ->
                example.findings().stream().anyMatch(expected -> ids.contains(expected.rule())))
        .map(Example::name)
        .toList();
  }
}
