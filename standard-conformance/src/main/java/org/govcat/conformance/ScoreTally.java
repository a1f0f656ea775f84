package org.govcat.conformance;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import org.govcat.conformance.score.Dimension;
import org.govcat.conformance.score.Indicator;
import org.govcat.conformance.score.ScoreReport;
import org.govcat.conformance.score.ScoreReport.Fix;
import org.govcat.conformance.score.ScoreScale;
import org.govcat.conformance.score.Scorecard;
import org.govcat.finding.Finding;
import org.govcat.finding.RuleId;
import org.govcat.finding.Severity;
import org.govcat.model.InformationResource;
import org.govcat.standard.Standard;
import org.jspecify.annotations.Nullable;

/** Notes of every record which indicators of a scorecard it lost; sixteen bytes a record. */
final class ScoreTally {
  private final ScoreScale scale;
  private final ScorePolicies policies;
  private final Map<RuleId, Long> bits = new HashMap<>();
  private long[] lost = new long[64];
  private long[] errors = new long[64];
  private int records;

  static ScoreTally of(Scorecard card, Standard standard) {
    return new ScoreTally(new ScoreScale(card, standard), standard);
  }

  private ScoreTally(ScoreScale scale, Standard standard) {
    this.scale = scale;
    this.policies = new ScorePolicies(standard);
  }

  /** The next record. */
  void add(InformationResource resource) {
    if (records == lost.length) {
      lost = Arrays.copyOf(lost, records + (records >> 1));
      errors = Arrays.copyOf(errors, lost.length);
    }
    policies.add(resource);
    lost[records++] = scale.unfilled(resource);
  }

  /** Something that was found in a record that was added before. */
  void found(long record, Finding finding) {
    if (FindingClass.of(finding).isUnjudged()) {
      return;
    }
    long bit = bits.computeIfAbsent(finding.rule(), scale::bitOf);
    int at = Math.toIntExact(record);
    lost[at] |= bit;
    if (finding.severity() == Severity.ERROR) {
      errors[at] |= bit == 0 ? ScoreScale.OTHER_ERRORS : bit;
    }
  }

  /** The result. */
  ScoreReport report(ProviderTally providers, Map<Integer, ProviderShare> shares, int most) {
    Sums all = new Sums();
    Map<Integer, Sums> byProvider = new LinkedHashMap<>();
    Comparator<ScoreReport.OfRecord> lowest =
        Comparator.comparingInt(ScoreReport.OfRecord::score)
            .thenComparingLong(ScoreReport.OfRecord::index);
    PriorityQueue<ScoreReport.OfRecord> worst = new PriorityQueue<>(lowest.reversed());
    for (int record = 0; record < records; record++) {
      int score = scale.score(lost[record], errors[record]);
      all.add(record, score);
      byProvider.computeIfAbsent(providers.numberOf(record), n -> new Sums()).add(record, score);
      worst.add(new ScoreReport.OfRecord(record, score, next(record)));
      if (most >= 0 && worst.size() > most) {
        worst.poll();
      }
    }
    List<ScoreReport.OfRecord> records = new ArrayList<>(worst);
    records.sort(lowest);
    List<ScoreReport.OfProvider> ofProviders = new ArrayList<>();
    shares.forEach(
        (number, share) -> {
          Sums sums = byProvider.getOrDefault(number, all);
          List<Fix> fixes = sums.fixes();
          ofProviders.add(
              new ScoreReport.OfProvider(
                  share.name(),
                  share.resources(),
                  sums.mean(),
                  fixes.isEmpty() ? null : fixes.get(0)));
        });
    return new ScoreReport(
        scale.card(),
        all.mean(),
        all.capped,
        all.dimensions(),
        all.fixes(),
        ofProviders,
        records,
        policies.all());
  }

  private @Nullable Fix next(int record) {
    Integer next = scale.next(lost[record], errors[record]);
    return next == null
        ? null
        : new Fix(
            scale.card().indicators().get(next), 1, scale.gain(next, lost[record], errors[record]));
  }

  /** What some records have together. */
  private final class Sums {
    private final List<Indicator> indicators = scale.card().indicators();
    private final long[] gains = new long[indicators.size()];
    private final long[] losses = new long[indicators.size()];
    private final long[] points = new long[scale.card().dimensions().size()];
    private long scores;
    private long count;
    private long capped;

    void add(int record, int score) {
      count++;
      scores += score;
      capped += score < scale.score(lost[record], 0) ? 1 : 0;
      for (int i = 0; i < gains.length; i++) {
        if ((lost[record] & 1L << i) != 0 && scale.asks(i)) {
          losses[i]++;
          gains[i] += scale.gain(i, lost[record], errors[record]);
        }
      }
      int first = 0;
      for (int i = 0; i < points.length; i++) {
        int size = scale.card().dimensions().get(i).indicators().size();
        points[i] += scale.points(first, size, lost[record]);
        first += size;
      }
    }

    int mean() {
      return count == 0 ? 0 : (int) Math.round((double) scores / count);
    }

    List<ScoreReport.OfDimension> dimensions() {
      List<ScoreReport.OfDimension> all = new ArrayList<>();
      int first = 0;
      for (int i = 0; i < points.length; i++) {
        Dimension dimension = scale.card().dimensions().get(i);
        long possible = count * scale.possible(first, dimension.indicators().size());
        int share = possible == 0 ? -1 : (int) Math.round(1000.0 * points[i] / possible);
        all.add(new ScoreReport.OfDimension(dimension, share));
        first += dimension.indicators().size();
      }
      return all;
    }

    List<Fix> fixes() {
      List<Fix> fixes = new ArrayList<>();
      for (int i = 0; i < gains.length; i++) {
        if (losses[i] > 0) {
          fixes.add(new Fix(indicators.get(i), losses[i], gains[i]));
        }
      }
      fixes.sort(Comparator.comparingLong(Fix::gain).reversed());
      return fixes;
    }
  }
}
