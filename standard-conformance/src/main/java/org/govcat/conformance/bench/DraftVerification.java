package org.govcat.conformance.bench;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.govcat.finding.Finding;
import org.govcat.finding.RecordReference;
import org.govcat.finding.RuleId;
import org.govcat.standard.DefinitionException;
import org.govcat.standard.DefinitionException.Problem;
import org.govcat.standard.DefinitionFile;
import org.govcat.standard.Example;
import org.govcat.standard.LocalizedText;
import org.govcat.standard.ProblemText;
import org.govcat.standard.RuleKind.Scope;
import org.govcat.standard.RuleSpec;
import org.govcat.standard.Standard;
import org.govcat.validation.CheckSettings;
import org.govcat.validation.DefinitionExamples;
import org.govcat.validation.DefinitionExamples.Mismatch;
import org.govcat.validation.compare.Change;
import org.govcat.validation.compare.ContradictionSearch;
import org.govcat.validation.compare.ContradictionSearch.Contradiction;
import org.govcat.validation.compare.StandardDiff;
import org.govcat.validation.compare.TighteningProof;
import org.govcat.validation.compare.TighteningProof.Proven;
import org.govcat.validation.compare.VersionStep;
import org.jspecify.annotations.Nullable;

/**
 * What is to be said about a draft (草案核验): everything that keeps it from loading, or else its
 * examples that do not give what they say, its rules without a failing and a passing example, rules
 * that contradict each other, ids that are not those of the version before, and what it loosens by
 * stated deviations. Data only.
 */
public final class DraftVerification {
  private final List<Complaint> complaints = new ArrayList<>();
  private final List<Proven> loosened = new ArrayList<>();
  private @Nullable Standard standard;

  /**
   * Something to mend.
   *
   * @param problem where it stands, and what is wrong
   * @param advice key of what to do
   */
  public record Complaint(Problem problem, Advice advice) {}

  /** What can be done about a complaint. */
  public enum Advice {
    /** Correct the definition at the place. */
    CORRECT,
    /** Correct the example or the rule. */
    EXAMPLE,
    /** Add an example that gives the finding. */
    ADD_FAILING,
    /** Add an example that does not. */
    ADD_PASSING,
    /** Let one of the rules give way. */
    CONTRADICTION,
    /** Take the old id back. */
    STABLE_ID,
    /** Raise the version. */
    VERSION
  }

  private DraftVerification() {}

  /** A draft that does not load. */
  public static DraftVerification refused(DefinitionException problems) {
    DraftVerification verification = new DraftVerification();
    for (Problem problem : problems.problems()) {
      verification.complaints.add(new Complaint(problem, Advice.CORRECT));
    }
    return verification;
  }

  /** Looks at a draft that loads and has no version before it. */
  public static DraftVerification of(DefinitionFile file, CheckSettings settings) {
    return of(file, null, settings);
  }

  /**
   * Looks at a draft that loads.
   *
   * @param file the draft
   * @param previous the version before it, whose ids it has to keep, or null
   * @param settings day and stage at which its examples are judged
   */
  public static DraftVerification of(
      DefinitionFile file, @Nullable Standard previous, CheckSettings settings) {
    DraftVerification verification = new DraftVerification();
    verification.standard = file.standard();
    verification.examples(file, settings);
    verification.rules(file);
    verification.contradictions(file, settings);
    if (previous != null) {
      verification.ids(file, StandardDiff.between(previous, file.standard()));
    }
    for (Standard parent : file.parents()) {
      verification.loosened.addAll(TighteningProof.of(parent, file.standard(), settings));
    }
    return verification;
  }

  /** Whether there is nothing to mend. */
  public boolean isGood() {
    return complaints.isEmpty();
  }

  /** What is to be mended, in the order found. */
  public List<Complaint> complaints() {
    return List.copyOf(complaints);
  }

  /** What the draft loosens by stated deviations, each proven by a record where one can be made. */
  public List<Proven> loosened() {
    return List.copyOf(loosened);
  }

  /** The standard, or null when the draft does not load. */
  public @Nullable Standard standard() {
    return standard;
  }

  private void examples(DefinitionFile file, CheckSettings settings) {
    Map<String, Example> byName = new HashMap<>();
    file.standard().examples().forEach(example -> byName.put(example.name(), example));
    for (Mismatch mismatch : DefinitionExamples.mismatches(file.standard(), settings)) {
      List<LocalizedText> parts = new ArrayList<>();
      for (Example.Expected missing : mismatch.missing()) {
        String place = place(byName.get(mismatch.example()), missing.record(), missing.at());
        parts.add(ProblemText.of("verify.not-given", missing.rule(), place));
      }
      for (Finding unexpected : mismatch.unexpected()) {
        RecordReference record = unexpected.record();
        long position = record == null ? 0 : record.index();
        String at = unexpected.element().toString();
        String place = place(byName.get(mismatch.example()), position, at);
        parts.add(ProblemText.of("verify.given", unexpected.rule(), place));
      }
      LocalizedText text = parts.get(0);
      for (LocalizedText part : parts.subList(1, parts.size())) {
        text = ProblemText.of("verify.also", text, part);
      }
      LocalizedText whole = ProblemText.of("verify.example", mismatch.example(), text);
      complaints.add(
          new Complaint(file.problemOfExample(mismatch.example(), whole), Advice.EXAMPLE));
    }
  }

  /** Where in an example something is said: {@code records[1].code} where it has several. */
  private static String place(@Nullable Example example, long record, String at) {
    return example == null || example.records().size() == 1
        ? at
        : "records[" + record + "]" + (at.isEmpty() ? "" : "." + at);
  }

  /**
   * Each rule that the file names itself is shown by an example that breaks it and one that does
   * not, of its own or of a parent. A rule across records is shown by an example with several.
   */
  private void rules(DefinitionFile file) {
    for (String id : file.rules()) {
      RuleSpec rule = file.standard().written().get(new RuleId(id));
      if (rule == null
          || rule.stages().isEmpty()
          || follows(rule)
          || rule.kind().scope() == Scope.REPORTER) {
        continue;
      }
      List<Example> examples = new ArrayList<>(file.standard().examples());
      for (Standard parent : file.parents()) {
        if (parent.written().containsKey(rule.id())) {
          examples.addAll(parent.examples());
        }
      }
      if (examples.stream().noneMatch(example -> breaks(example, id))) {
        complain(file, id, ProblemText.of("verify.no-failing", id), Advice.ADD_FAILING);
      }
      if (examples.stream().noneMatch(example -> !breaks(example, id) && isAbout(example, rule))) {
        complain(file, id, ProblemText.of("verify.no-passing", id), Advice.ADD_PASSING);
      }
    }
  }

  /** Rules that no record can keep together, alone and in each mode. */
  private void contradictions(DefinitionFile file, CheckSettings settings) {
    Set<Set<RuleId>> told = new HashSet<>();
    List<Standard> standards = new ArrayList<>(List.of(file.standard()));
    for (String mode : file.standard().modes().keySet()) {
      standards.add(file.standard().inModes(Set.of(mode)));
    }
    for (Standard each : standards) {
      for (Contradiction found : ContradictionSearch.of(each, settings)) {
        if (told.add(Set.copyOf(found.rules()))) {
          complaints.add(new Complaint(problem(file, each, found), Advice.CONTRADICTION));
        }
      }
    }
  }

  private static Problem problem(DefinitionFile file, Standard standard, Contradiction found) {
    List<Object> arguments = new ArrayList<>(List.of(found.rules().get(0)));
    for (RuleId other : found.rules().subList(1, found.rules().size())) {
      arguments.add(other);
      arguments.add(file.placeOfRule(other.value()));
    }
    arguments.add(
        found.values().isEmpty()
            ? ProblemText.of("verify.anything")
            : new TreeMap<>(found.values()));
    Object[] named = arguments.toArray();
    LocalizedText text =
        found.rules().size() == 2
            ? ProblemText.of("verify.contradiction-of-two", named)
            : ProblemText.of("verify.contradiction-of-three", named);
    return file.problemOfRule(
        found.rules().get(0).value(),
        standard.modesSet().isEmpty()
            ? text
            : ProblemText.of("verify.in-mode", text, standard.modesSet()));
  }

  /** What other people's programs and files name stays as it was. */
  private void ids(DefinitionFile file, StandardDiff diff) {
    for (Change change : diff.changes()) {
      String id = change.subject().id();
      String before = change.before() == null ? "" : change.before().en();
      switch (change.kind()) {
        case ELEMENT_RENAMED ->
            complain(
                file.problemOfElement(id, ProblemText.of("verify.renamed-element", before, id)));
        case RULE_RENAMED ->
            complain(file.problemOfRule(id, ProblemText.of("verify.renamed-rule", before, id)));
        case LIST_RENAMED ->
            complain(
                file.problemOfStandard(ProblemText.of("verify.renamed-code-list", before, id)));
        default -> {}
      }
    }
    String version = file.standard().info().version();
    boolean raised = !version.equals(diff.from().info().version());
    if (diff.step() != VersionStep.NONE && !raised) {
      complaints.add(
          new Complaint(
              file.problemOfStandard(ProblemText.of("verify.version", version, diff.nextVersion())),
              Advice.VERSION));
    }
  }

  private void complain(Problem problem) {
    complaints.add(new Complaint(problem, Advice.STABLE_ID));
  }

  private static boolean follows(RuleSpec rule) {
    return rule.id().value().equals(rule.element() + "/" + rule.kind().id());
  }

  private static boolean breaks(Example example, String rule) {
    return example.findings().stream().anyMatch(finding -> finding.rule().equals(rule));
  }

  private static boolean isAbout(Example example, RuleSpec rule) {
    if (rule.kind().scope() == Scope.CATALOG
        && example.records().size() == 1
        && example.held() == null) {
      return false;
    }
    String element = rule.element();
    return element == null
        || example.only().isEmpty()
        || example.only().stream()
            .anyMatch(only -> element.equals(only) || element.startsWith(only + "."));
  }

  private void complain(DefinitionFile file, String rule, LocalizedText what, Advice advice) {
    complaints.add(new Complaint(file.problemOfRule(rule, what), advice));
  }
}
