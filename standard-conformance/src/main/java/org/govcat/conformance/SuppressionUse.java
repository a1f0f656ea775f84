package org.govcat.conformance;

import java.util.List;
import org.govcat.finding.Finding;

/**
 * What a suppression did in one check.
 *
 * @param suppression what the file says
 * @param state what became of it
 * @param count findings that it covers
 * @param samples the first of them
 */
public record SuppressionUse(
    Suppression suppression, State state, long count, List<Finding> samples) {

  /** What became of a suppression. */
  public enum State {
    /** Its findings are counted apart. */
    REMOVED("removed"),
    /** The rule rests on printed law: its findings are annotated and count all the same. */
    ANNOTATED("annotated"),
    /** Its day is over: its findings count again. */
    EXPIRED("expired"),
    /** Nothing was found that it covers. */
    UNUSED("unused");

    private final String id;

    State(String id) {
      this.id = id;
    }

    /** The word used in reports. */
    public String id() {
      return id;
    }
  }

  SuppressionUse sampled(int most) {
    return new SuppressionUse(
        suppression, state, count, samples.subList(0, Math.min(most, samples.size())));
  }

  /** Copies the samples. */
  public SuppressionUse {
    samples = List.copyOf(samples);
  }
}
