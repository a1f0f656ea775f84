package org.govcat.conformance.bench;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.govcat.conformance.bench.DraftVerification.Advice;
import org.govcat.conformance.bench.DraftVerification.Complaint;
import org.govcat.finding.Finding;
import org.govcat.finding.RecordReference;
import org.govcat.finding.RuleId;
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
import org.govcat.validation.compare.VersionStep;
import org.jspecify.annotations.Nullable;

/** Looks at a draft that loads for what is to be mended in it. Used once. */
final class DraftReview {
  private final DefinitionFile file;
  private final CheckSettings settings;
  private final List<Complaint> complaints = new ArrayList<>();

  DraftReview(DefinitionFile file, CheckSettings settings) {
    this.file = file;
    this.settings = settings;
  }

  /**
   * What is to be mended, in the order found.
   *
   * @param previous the version before the draft, whose ids it has to keep, or null
   */
  List<Complaint> complaints(@Nullable Standard previous) {
    examples();
    rules();
    contradictions();
    if (previous != null) {
      ids(StandardDiff.between(previous, file.standard()));
    }
    return complaints;
  }

  private void examples() {
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
  private void rules() {
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
        complain(id, ProblemText.of("verify.no-failing", id), Advice.ADD_FAILING);
      }
      if (examples.stream().noneMatch(example -> !breaks(example, id) && isAbout(example, rule))) {
        complain(id, ProblemText.of("verify.no-passing", id), Advice.ADD_PASSING);
      }
    }
  }

  /** Rules that no record can keep together, alone and in each mode. */
  private void contradictions() {
    Set<Set<RuleId>> told = new HashSet<>();
    List<Standard> standards = new ArrayList<>(List.of(file.standard()));
    for (String mode : file.standard().modes().keySet()) {
      standards.add(file.standard().inModes(Set.of(mode)));
    }
    for (Standard each : standards) {
      for (Contradiction found : ContradictionSearch.of(each, settings)) {
        if (told.add(Set.copyOf(found.rules()))) {
          complaints.add(new Complaint(problem(each, found), Advice.CONTRADICTION));
        }
      }
    }
  }

  private Problem problem(Standard standard, Contradiction found) {
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
  private void ids(StandardDiff diff) {
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

  private void complain(String rule, LocalizedText what, Advice advice) {
    complaints.add(new Complaint(file.problemOfRule(rule, what), advice));
  }
}
