package org.govcat.validation.compare;

import java.util.ArrayList;
import java.util.List;
import org.govcat.finding.Severity;
import org.govcat.model.InformationResource;
import org.govcat.standard.Loosening;
import org.govcat.standard.Standard;
import org.govcat.standard.Tightening;
import org.govcat.validation.CheckSettings;
import org.govcat.validation.RecordChecker;

/**
 * Proves by judging records what a profile lets through that its base does not (只加严不放宽): for
 * everything in which it asks for less, a record that both judge. Stateless and thread-safe.
 */
public final class TighteningProof {
  private TighteningProof() {}

  /**
   * One thing that a profile loosens.
   *
   * @param loosening what is loosened, with the record
   * @param shown whether the record really has a finding under the base that it does not have, or
   *     has at a lower severity, under the profile
   */
  public record Proven(Loosening loosening, boolean shown) {}

  /** Everything in which the profile asks for less than the base; empty when it only tightens. */
  public static List<Proven> of(Standard base, Standard profile, CheckSettings settings) {
    RecordChecker before = RecordChecker.of(base);
    RecordChecker after = RecordChecker.of(profile);
    List<Proven> proven = new ArrayList<>();
    for (Loosening loosening : Tightening.loosenings(base, profile)) {
      InformationResource record = loosening.record();
      boolean shown = false;
      if (record != null) {
        int own = gravity(after, record, loosening, settings);
        shown = gravity(before, record, loosening, settings) > own;
      }
      proven.add(new Proven(loosening, shown));
    }
    return List.copyOf(proven);
  }

  /** How grave the findings of the rule are: 0 when there are none. */
  private static int gravity(
      RecordChecker checker,
      InformationResource record,
      Loosening loosening,
      CheckSettings settings) {
    List<Severity> found = new ArrayList<>();
    checker
        .session(settings)
        .check(
            null,
            record,
            finding -> {
              if (finding.rule().equals(loosening.rule().id())) {
                found.add(finding.severity());
              }
            });
    int gravest = 0;
    for (Severity severity : found) {
      gravest = Math.max(gravest, severity.ordinal() + 1);
    }
    return gravest;
  }
}
