package org.govcat.conformance.score;

import java.util.List;
import org.govcat.standard.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * How good a catalogue is (评分结果), by a scorecard that is a proposal. It is beside the verdict and
 * never part of it. Scores are tenths of points of 100; what the judging standard does not ask for
 * is not scored, and the rest counts for the whole. Immutable.
 *
 * @param scorecard what it was measured by
 * @param score the mean of all resources
 * @param capped resources whose errors keep them at the {@linkplain Scorecard#errorCap() cap}
 * @param dimensions the dimensions, in order
 * @param fixes what would gain most when mended everywhere, the greatest gain first
 * @param providers every provider, in the order in which they were met
 * @param records the resources with the lowest scores, the lowest first
 * @param policies what was decided about sharing and opening: told and never scored
 */
public record ScoreReport(
    Scorecard scorecard,
    int score,
    long capped,
    List<OfDimension> dimensions,
    List<Fix> fixes,
    List<OfProvider> providers,
    List<OfRecord> records,
    List<Policy> policies) {

  /**
   * The score of a dimension.
   *
   * @param score its mean, in tenths of 100; -1 when the standard asks for nothing of it
   */
  public record OfDimension(Dimension dimension, int score) {}

  /**
   * What mending would gain.
   *
   * @param indicator what to mend
   * @param records resources in which it is lost
   * @param gain points gained by all of them together, in tenths
   */
  public record Fix(Indicator indicator, long records, long gain) {}

  /**
   * The score of a provider (提供方).
   *
   * @param name its name, masked; null for a gathering of several or of those without one
   * @param resources its resources
   * @param score the mean of its resources
   * @param next what would gain most, or null when nothing would
   */
  public record OfProvider(@Nullable String name, long resources, int score, @Nullable Fix next) {}

  /**
   * The score of a resource.
   *
   * @param index its place in all inputs together, from 0
   * @param next what would gain most, or null when nothing would
   */
  public record OfRecord(long index, int score, @Nullable Fix next) {}

  /**
   * How often something was decided.
   *
   * @param element the element that says it
   * @param label the value; null for values that are missing or unknown
   * @param records resources with it
   */
  public record Policy(String element, @Nullable LocalizedText label, long records) {}

  /** Copies the lists. */
  public ScoreReport {
    dimensions = List.copyOf(dimensions);
    fixes = List.copyOf(fixes);
    providers = List.copyOf(providers);
    records = List.copyOf(records);
    policies = List.copyOf(policies);
  }

  /**
   * The same with fewer resources.
   *
   * @param most how many at most; a negative number for all there are
   */
  public ScoreReport sampled(int most) {
    return most < 0 || most >= records.size()
        ? this
        : new ScoreReport(
            scorecard,
            score,
            capped,
            dimensions,
            fixes,
            providers,
            records.subList(0, most),
            policies);
  }
}
