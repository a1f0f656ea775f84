package org.govcat.validation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.govcat.finding.Finding;
import org.govcat.finding.Location;
import org.govcat.finding.RecordReference;
import org.govcat.model.InformationResource;
import org.govcat.standard.Example;
import org.govcat.standard.Example.Expected;
import org.govcat.standard.Stage;
import org.govcat.standard.Standard;
import org.jspecify.annotations.Nullable;

/**
 * Runs the examples that a standard carries as its own test: each names exactly the findings that
 * its records, judged one by one and as one catalogue, must give in the elements it is about.
 */
public final class DefinitionExamples {
  private DefinitionExamples() {}

  /**
   * An example that does not give what it says.
   *
   * @param example name of the example
   * @param missing expected findings that were not made
   * @param unexpected findings that were made and not expected, each with the position of its
   *     record
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
      List<Finding> unexpected = found(checker, example, settings(example, settings));
      unexpected.removeIf(finding -> !isJudged(finding, example));
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

  /** What is found in the records of an example, one by one and together. */
  private static List<Finding> found(
      RecordChecker checker, Example example, CheckSettings settings) {
    List<Finding> found = new ArrayList<>();
    RecordChecker.Session session = checker.session(settings);
    CatalogChecker together =
        new CatalogChecker(checker.standard(), settings, held(checker.standard(), example));
    for (int i = 0; i < example.records().size(); i++) {
      InformationResource record = example.records().get(i);
      int position = i;
      session.check(null, record, finding -> found.add(of(position, finding)));
      boolean secret = checker.isConfidential(null, record);
      together.add(position, record, secret, place(position));
    }
    together.finish(
        finding -> found.add(of(position(finding.finding().location()), finding.finding())));
    return found;
  }

  private static @Nullable KnownResources held(Standard standard, Example example) {
    List<InformationResource> held = example.held();
    if (held == null) {
      return null;
    }
    CatalogKeys.Builder keys = CatalogKeys.builder(standard);
    for (int i = 0; i < held.size(); i++) {
      keys.add(null, held.get(i), place(i));
    }
    return keys.build();
  }

  /** Records of an example stand one a line. */
  private static Location place(int position) {
    return Location.of("example", position + 1, 1, "");
  }

  private static int position(@Nullable Location place) {
    return place == null ? 0 : place.line() - 1;
  }

  private static Finding of(int position, Finding finding) {
    return finding.toBuilder().record(new RecordReference(position, null, null)).build();
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
      RecordReference record = finding.record();
      if (finding.rule().value().equals(expected.rule())
          && finding.element().toString().equals(expected.at())
          && (record == null || record.index() == expected.record())) {
        findings.remove(i);
        return true;
      }
    }
    return false;
  }
}
