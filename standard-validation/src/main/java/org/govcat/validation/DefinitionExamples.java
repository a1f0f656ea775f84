package org.govcat.validation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.govcat.finding.Finding;
import org.govcat.standard.Example;
import org.govcat.standard.Example.Expected;
import org.govcat.standard.Stage;
import org.govcat.standard.Standard;

/**
 * Runs the examples that a standard carries as its own test: each names exactly the findings that
 * its record must give in the elements it is about.
 */
public final class DefinitionExamples {
  private DefinitionExamples() {}

  /**
   * An example that does not give what it says.
   *
   * @param example name of the example
   * @param missing expected findings that were not made
   * @param unexpected findings that were made and not expected
   */
  public record Mismatch(String example, List<Expected> missing, List<Finding> unexpected) {
    /** Copies the lists. */
    public Mismatch {
      missing = List.copyOf(missing);
      unexpected = List.copyOf(unexpected);
    }
  }

  /** The examples of a standard that do not give what they say, in order; empty when all do. */
  public static List<Mismatch> mismatches(Standard standard, CheckSettings settings) {
    Map<Set<String>, RecordChecker> checkers = new HashMap<>();
    List<Mismatch> mismatches = new ArrayList<>();
    for (Example example : standard.examples()) {
      RecordChecker checker =
          checkers.computeIfAbsent(
              example.modes(), modes -> RecordChecker.of(standard.inModes(modes)));
      List<Finding> unexpected = new ArrayList<>();
      checker
          .session(settings(example, settings))
          .check(
              null,
              example.record(),
              finding -> {
                if (isJudged(finding, example)) {
                  unexpected.add(finding);
                }
              });
      List<Expected> missing = new ArrayList<>();
      for (Expected expected : example.findings()) {
        if (!removeFirst(unexpected, expected)) {
          missing.add(expected);
        }
      }
      if (!missing.isEmpty() || !unexpected.isEmpty()) {
        mismatches.add(new Mismatch(example.name(), missing, unexpected));
      }
    }
    return List.copyOf(mismatches);
  }

  /** What the example says of stage and day, else what whoever runs it says. */
  private static CheckSettings settings(Example example, CheckSettings otherwise) {
    Stage stage = example.stage();
    LocalDate date = example.date();
    return new CheckSettings(
        stage == null ? otherwise.stage() : stage,
        date == null ? otherwise.date() : date,
        otherwise.calendar());
  }

  /** Findings about the record as a whole, such as a rule that crashed, always count. */
  private static boolean isJudged(Finding finding, Example example) {
    String element = finding.element().elementId();
    return example.only().isEmpty()
        || element.isEmpty()
        || example.only().stream()
            .anyMatch(only -> element.equals(only) || element.startsWith(only + "."));
  }

  private static boolean removeFirst(List<Finding> findings, Expected expected) {
    for (int i = 0; i < findings.size(); i++) {
      Finding finding = findings.get(i);
      if (finding.rule().value().equals(expected.rule())
          && finding.element().toString().equals(expected.at())) {
        findings.remove(i);
        return true;
      }
    }
    return false;
  }
}
