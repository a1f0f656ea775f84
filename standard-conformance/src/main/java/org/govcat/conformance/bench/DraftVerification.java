package org.govcat.conformance.bench;

import java.util.ArrayList;
import java.util.List;
import org.govcat.standard.DefinitionException;
import org.govcat.standard.DefinitionException.Problem;
import org.govcat.standard.DefinitionFile;
import org.govcat.standard.Standard;
import org.govcat.validation.CheckSettings;
import org.govcat.validation.compare.TighteningProof;
import org.govcat.validation.compare.TighteningProof.Proven;
import org.jspecify.annotations.Nullable;

/**
 * What is to be said about a draft (草案核验): everything that keeps it from loading, or else its
 * examples that do not give what they say, its rules without a failing and a passing example, rules
 * that contradict each other, ids that are not those of the version before, and what it loosens by
 * stated deviations. Data only, immutable.
 */
public final class DraftVerification {
  private final @Nullable Standard standard;
  private final List<Complaint> complaints;
  private final List<Proven> loosened;

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

  private DraftVerification(
      @Nullable Standard standard, List<Complaint> complaints, List<Proven> loosened) {
    this.standard = standard;
    this.complaints = List.copyOf(complaints);
    this.loosened = List.copyOf(loosened);
  }

  /** A draft that does not load. */
  public static DraftVerification refused(DefinitionException problems) {
    List<Complaint> complaints = new ArrayList<>();
    for (Problem problem : problems.problems()) {
      complaints.add(new Complaint(problem, Advice.CORRECT));
    }
    return new DraftVerification(null, complaints, List.of());
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
    List<Proven> loosened = new ArrayList<>();
    for (Standard parent : file.parents()) {
      loosened.addAll(TighteningProof.of(parent, file.standard(), settings));
    }
    List<Complaint> complaints = new DraftReview(file, settings).complaints(previous);
    return new DraftVerification(file.standard(), complaints, loosened);
  }

  /** Whether there is nothing to mend. */
  public boolean isGood() {
    return complaints.isEmpty();
  }

  /** What is to be mended, in the order found. */
  public List<Complaint> complaints() {
    return complaints;
  }

  /** What the draft loosens by stated deviations, each proven by a record where one can be made. */
  public List<Proven> loosened() {
    return loosened;
  }

  /** The standard, or null when the draft does not load. */
  public @Nullable Standard standard() {
    return standard;
  }
}
