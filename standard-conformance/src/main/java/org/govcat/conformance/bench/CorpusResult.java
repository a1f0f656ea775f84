package org.govcat.conformance.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * How far another program agrees with a corpus. Immutable.
 *
 * @param command the program and its arguments
 * @param asked cases that it was asked
 * @param agreed cases in which it found exactly what is to be found
 * @param unanswered cases without an answer that can be compared
 * @param unasked cases that it was not asked, as it had failed too often
 * @param rules the rules that cases are about or findings name, by id
 * @param problems why answers are missing, in the order of the cases
 */
public record CorpusResult(
    List<String> command,
    int asked,
    int agreed,
    int unanswered,
    int unasked,
    List<RuleAgreement> rules,
    List<Problem> problems) {
  /** Copies the lists. */
  public CorpusResult {
    command = List.copyOf(command);
    rules = List.copyOf(rules);
    problems = List.copyOf(problems);
  }

  /**
   * One rule.
   *
   * @param rule its id
   * @param expected findings that answers had to have
   * @param missed those that they lack
   * @param invented findings that they should not have
   * @param differences all that is missed and invented, in the order of the cases; of invented
   *     findings the first {@value #MOST_INVENTED}
   */
  public record RuleAgreement(
      String rule, long expected, long missed, long invented, List<Difference> differences) {
    /** How many invented findings are kept. */
    public static final int MOST_INVENTED = 1_000;

    /** Copies the list. */
    public RuleAgreement {
      differences = List.copyOf(differences);
    }
  }

  /**
   * A finding that is missed or invented.
   *
   * @param file the file of the case
   * @param finding the finding
   * @param missed whether it is missed
   */
  public record Difference(String file, CorpusFinding finding, boolean missed) {}

  /**
   * Why an answer is missing.
   *
   * @param file the file of the case, empty where it is about the end
   * @param reason word for the reason, such as {@code silent}
   * @param detail what makes it exact, perhaps empty
   * @param complaints the end of what the program wrote to its standard error
   */
  public record Problem(String file, String reason, String detail, String complaints) {}

  /** Findings that answers lack. */
  public long missed() {
    return rules.stream().mapToLong(RuleAgreement::missed).sum();
  }

  /** Findings that answers should not have. */
  public long invented() {
    return rules.stream().mapToLong(RuleAgreement::invented).sum();
  }

  /** Whether every case was answered and the program behaved. */
  public boolean complete() {
    return problems.isEmpty() && unanswered == 0 && unasked == 0 && asked > 0;
  }

  /** Counts while the program is asked. */
  static final class Tally {
    private static final int MOST_RULES = 10_000;
    private static final String OTHERS = "…";

    private final Map<String, Counts> rules = new TreeMap<>();
    private final List<Problem> problems = new ArrayList<>();
    private int asked;
    private int agreed;
    private int unanswered;
    private int unasked;

    private static final class Counts {
      private long expected;
      private long missed;
      private long invented;
      private final List<Difference> differences = new ArrayList<>();
    }

    void answered(CorpusCase each, Set<CorpusFinding> found) {
      asked++;
      boolean agrees = true;
      counts(each.rule());
      for (CorpusFinding expected : each.expected()) {
        Counts counts = counts(expected.rule());
        counts.expected++;
        if (!found.contains(expected)) {
          counts.missed++;
          counts.differences.add(new Difference(each.file(), expected, true));
          agrees = false;
        }
      }
      for (CorpusFinding finding : found) {
        if (!each.expected().contains(finding)) {
          Counts counts = counts(finding.rule());
          if (counts.invented++ < RuleAgreement.MOST_INVENTED) {
            counts.differences.add(new Difference(each.file(), finding, false));
          }
          agrees = false;
        }
      }
      agreed += agrees ? 1 : 0;
    }

    /** A program may invent as many names of rules as it likes; what is kept of them is bounded. */
    private Counts counts(String rule) {
      String name = rules.size() < MOST_RULES || rules.containsKey(rule) ? rule : OTHERS;
      return rules.computeIfAbsent(name, key -> new Counts());
    }

    void unanswered(CorpusCase each, NoAnswerException why, String complaints) {
      asked++;
      unanswered++;
      counts(each.rule());
      problem(each.file(), why, complaints);
    }

    void unasked(CorpusCase each) {
      unasked++;
      counts(each.rule());
    }

    void problem(String file, NoAnswerException why, String complaints) {
      problems.add(new Problem(file, why.reason().id(), why.detail(), complaints));
    }

    CorpusResult result(List<String> command) {
      List<RuleAgreement> agreements = new ArrayList<>();
      rules.forEach(
          (rule, counts) ->
              agreements.add(
                  new RuleAgreement(
                      rule,
                      counts.expected,
                      counts.missed,
                      counts.invented,
                      Collections.unmodifiableList(counts.differences))));
      return new CorpusResult(command, asked, agreed, unanswered, unasked, agreements, problems);
    }
  }
}
