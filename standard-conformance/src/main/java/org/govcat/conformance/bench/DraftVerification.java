package org.govcat.conformance.bench;

import java.util.ArrayList;
import java.util.List;
import org.govcat.finding.Finding;
import org.govcat.finding.RuleId;
import org.govcat.standard.DefinitionException;
import org.govcat.standard.DefinitionException.Problem;
import org.govcat.standard.DefinitionFile;
import org.govcat.standard.Example;
import org.govcat.standard.RuleSpec;
import org.govcat.standard.Standard;
import org.govcat.validation.CheckSettings;
import org.govcat.validation.DefinitionExamples;
import org.govcat.validation.DefinitionExamples.Mismatch;
import org.govcat.validation.compare.TighteningProof;
import org.govcat.validation.compare.TighteningProof.Proven;
import org.jspecify.annotations.Nullable;

/**
 * What is to be said about a draft (草案核验): everything that keeps it from loading, or else its
 * examples that do not give what they say, its rules without a failing and a passing example, and
 * what it loosens by stated deviations. Data only.
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
    ADD_PASSING
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

  /** Looks at a draft that loads. */
  public static DraftVerification of(DefinitionFile file, CheckSettings settings) {
    DraftVerification verification = new DraftVerification();
    verification.standard = file.standard();
    verification.examples(file, settings);
    verification.rules(file);
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
    for (Mismatch mismatch : DefinitionExamples.mismatches(file.standard(), settings)) {
      StringBuilder text = new StringBuilder("the example '" + mismatch.example() + "'");
      for (Example.Expected missing : mismatch.missing()) {
        text.append(" does not give ").append(missing.rule()).append(" at ").append(missing.at());
        text.append(',');
      }
      for (Finding unexpected : mismatch.unexpected()) {
        text.append(" gives ").append(unexpected.rule()).append(" at ");
        text.append(unexpected.element()).append(" and does not say so,");
      }
      text.setLength(text.length() - 1);
      complaints.add(
          new Complaint(
              file.problemOfExample(mismatch.example(), text.toString()), Advice.EXAMPLE));
    }
  }

  /**
   * Each rule that the file names itself is shown by an example that breaks it and one that not.
   */
  private void rules(DefinitionFile file) {
    for (String id : file.rules()) {
      RuleSpec rule = file.standard().rule(new RuleId(id));
      if (rule == null || rule.stages().isEmpty() || follows(rule)) {
        continue;
      }
      if (file.standard().examples().stream().noneMatch(example -> breaks(example, id))) {
        complain(file, id, "no example gives the finding", Advice.ADD_FAILING);
      }
      if (file.standard().examples().stream()
          .noneMatch(example -> !breaks(example, id) && isAbout(example, rule))) {
        complain(file, id, "no example is near it and passes", Advice.ADD_PASSING);
      }
    }
  }

  private static boolean follows(RuleSpec rule) {
    return rule.id().value().equals(rule.element() + "/" + rule.kind().id());
  }

  private static boolean breaks(Example example, String rule) {
    return example.findings().stream().anyMatch(finding -> finding.rule().equals(rule));
  }

  private static boolean isAbout(Example example, RuleSpec rule) {
    String element = rule.element();
    return element == null
        || example.only().isEmpty()
        || example.only().stream()
            .anyMatch(only -> element.equals(only) || element.startsWith(only + "."));
  }

  private void complain(DefinitionFile file, String rule, String what, Advice advice) {
    complaints.add(
        new Complaint(file.problemOfRule(rule, "the rule '" + rule + "': " + what), advice));
  }
}
