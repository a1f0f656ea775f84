package org.govcat.conformance;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.govcat.finding.Finding;
import org.govcat.finding.RecordReference;
import org.govcat.finding.RuleId;
import org.govcat.finding.Severity;
import org.govcat.standard.RuleSpec;
import org.govcat.standard.RuleSpec.Fold;
import org.govcat.standard.Standard;
import org.jspecify.annotations.Nullable;

/**
 * Counts every finding and keeps the first of each rule as samples. Memory depends on the number of
 * rules, samples and folded findings and not on the number of records.
 */
final class FindingTally {
  /** Folded findings of one rule that are told apart; those beyond share one. */
  static final int MOST_FOLDED = 50_000;

  /** For findings that have a place already. */
  static final Placing AS_IT_IS = finding -> finding;

  private static final long NO_RECORD = -1;

  private final Standard standard;
  private final int maxSamples;
  private final Map<RuleId, OfRule> rules = new HashMap<>();
  private final List<Sample> samples = new ArrayList<>();
  private final long[] bySeverity = new long[Severity.values().length];
  private final BitSet withErrors = new BitSet();
  private final @Nullable SuppressionTally suppressions;
  private long judgedErrors;
  private long readingErrors;
  private long crashes;

  private FindingTally(Standard standard, int maxSamples, @Nullable SuppressionTally suppressions) {
    this.standard = standard;
    this.maxSamples = maxSamples;
    this.suppressions = suppressions;
  }

  static FindingTally of(Standard standard, CheckOptions options) {
    Suppressions told = options.suppressions();
    return new FindingTally(
        standard,
        options.maxSamples(),
        told == null ? null : new SuppressionTally(told, standard, options));
  }

  /** Counts alone, with nothing counted apart. */
  static FindingTally of(Standard standard, int maxSamples) {
    return new FindingTally(standard, maxSamples, null);
  }

  /** A record of which findings follow. */
  void begin(long record, RecordReference reference) {
    if (suppressions != null) {
      suppressions.begin(record, reference);
    }
  }

  /** Whether a finding is counted apart, and so not here. */
  boolean isSuppressed(Finding finding, Origin origin, Placing placing) {
    return suppressions != null && suppressions.take(finding, origin, placing);
  }

  /** The same for a finding about several records. */
  boolean isSuppressed(Finding finding, long[] touched) {
    return suppressions != null && suppressions.take(finding, touched);
  }

  List<SuppressionUse> suppressions() {
    return suppressions == null ? List.of() : suppressions.uses();
  }

  /** Where a finding was made: what it is counted and folded by. */
  record Origin(int input, long record, @Nullable String provider) {
    /** Not one of the inputs that are judged. */
    static final int NO_INPUT = -1;

    static Origin document(int input) {
      return new Origin(input, NO_RECORD, null);
    }

    boolean isOfRecord() {
      return record != NO_RECORD;
    }
  }

  /** Gives a finding its place and its record; asked only for findings that are kept. */
  interface Placing {
    Finding place(Finding finding);
  }

  /** Counts a finding about one record or one document. */
  void add(Finding finding, Origin origin, Placing placing) {
    OfRule rule = ruleOf(finding.rule());
    if (origin.isOfRecord()) {
      markError(finding, origin.record());
      rule.touch(origin.record());
    }
    Folded folded = rule.fold == Fold.NONE ? null : rule.folded(finding, origin);
    if (folded != null && !folded.isNew()) {
      folded.touch(origin.record());
      return;
    }
    Sample sample =
        count(rule, finding) ? new Sample(Excerpt.of(placing.place(finding)), folded) : null;
    if (sample != null) {
      samples.add(sample);
    }
    if (folded != null) {
      folded.touch(origin.record());
    }
  }

  /** Counts a finding about several records. */
  void add(Finding finding, long[] touched) {
    OfRule rule = ruleOf(finding.rule());
    for (long record : touched) {
      markError(finding, record);
      rule.touchAnywhere(record);
    }
    if (count(rule, finding)) {
      samples.add(new Sample(Excerpt.of(finding), null));
    }
  }

  private OfRule ruleOf(RuleId id) {
    OfRule rule = rules.get(id);
    if (rule == null) {
      RuleSpec spec = standard.rule(id);
      rule = new OfRule(spec == null ? Fold.NONE : spec.fold());
      rules.put(id, rule);
    }
    return rule;
  }

  private void markError(Finding finding, long record) {
    if (finding.severity() == Severity.ERROR && !FindingClass.of(finding).isUnjudged()) {
      withErrors.set(Math.toIntExact(record));
    }
  }

  /** Whether the finding is kept as a sample. */
  private boolean count(OfRule rule, Finding finding) {
    rule.count++;
    rule.severity = max(rule.severity, finding.severity());
    bySeverity[finding.severity().ordinal()]++;
    if (finding.severity() == Severity.ERROR) {
      switch (FindingClass.of(finding)) {
        case JUDGED -> judgedErrors++;
        case READING -> readingErrors++;
        case CRASH -> crashes++;
      }
    }
    return maxSamples == CheckOptions.ALL_SAMPLES || rule.count <= maxSamples;
  }

  private static Severity max(Severity one, Severity other) {
    return one.compareTo(other) >= 0 ? one : other;
  }

  /** How many records a rule spoke about. */
  long records(RuleId id) {
    OfRule rule = rules.get(id);
    return rule == null ? 0 : rule.records;
  }

  long count(Severity severity) {
    return bySeverity[severity.ordinal()];
  }

  long judgedErrors() {
    return judgedErrors;
  }

  /** Findings that say that something could not be read or judged. */
  long obstacles() {
    return readingErrors + crashes;
  }

  BitSet withErrors() {
    return withErrors;
  }

  List<Finding> findings() {
    List<Finding> findings = new ArrayList<>(samples.size());
    for (Sample sample : samples) {
      findings.add(sample.finished());
    }
    return findings;
  }

  /** The first samples of each rule, in the same order. */
  static List<Finding> firstOfEach(List<Finding> samples, int most) {
    Map<RuleId, Integer> kept = new HashMap<>();
    List<Finding> first = new ArrayList<>();
    for (Finding finding : samples) {
      if (kept.merge(finding.rule(), 1, Integer::sum) <= most) {
        first.add(finding);
      }
    }
    return List.copyOf(first);
  }

  /** The counts in the order of the rule book; rules that no book has come last, by name. */
  List<RuleCount> counts() {
    Map<RuleId, OfRule> left = new TreeMap<>(rules);
    List<RuleCount> counts = new ArrayList<>(rules.size());
    for (RuleSpec spec : standard.rules()) {
      OfRule rule = left.remove(spec.id());
      if (rule != null) {
        counts.add(rule.summary(spec.id()));
      }
    }
    for (Map.Entry<RuleId, OfRule> rule : left.entrySet()) {
      counts.add(rule.getValue().summary(rule.getKey()));
    }
    return counts;
  }

  private static final class OfRule {
    private final Fold fold;
    private final Map<String, Folded> folded = new HashMap<>();
    private @Nullable BitSet anywhere;
    private Severity severity = Severity.INFO;
    private long count;
    private long records;
    private long lastRecord = NO_RECORD;

    OfRule(Fold fold) {
      this.fold = fold;
    }

    void touch(long record) {
      if (record != lastRecord) {
        lastRecord = record;
        records++;
      }
    }

    void touchAnywhere(long record) {
      if (anywhere == null) {
        anywhere = new BitSet();
      }
      int bit = Math.toIntExact(record);
      if (!anywhere.get(bit)) {
        anywhere.set(bit);
        records++;
      }
    }

    Folded folded(Finding finding, Origin origin) {
      String key = key(finding, origin);
      Folded found = folded.get(key);
      if (found != null) {
        return found;
      }
      boolean full = folded.size() >= MOST_FOLDED;
      Folded shared = full ? folded.get("") : null;
      if (shared == null) {
        shared = new Folded();
        folded.put(full ? "" : key, shared);
      }
      return shared;
    }

    private String key(Finding finding, Origin origin) {
      if (fold == Fold.PROVIDER) {
        return finding.confidential() ? "c" : "p" + origin.provider();
      }
      String name = Excerpt.of(finding.arguments().getOrDefault("name", ""), Excerpt.OF_NAME);
      return origin.input() + "\n" + finding.element().elementId() + "\n" + name;
    }

    RuleCount summary(RuleId id) {
      return new RuleCount(id, severity, count, records);
    }
  }

  /** Several findings that are told as one. */
  private static final class Folded {
    private long records;
    private long lastRecord = NO_RECORD;
    private boolean seen;

    boolean isNew() {
      return !seen;
    }

    void touch(long record) {
      seen = true;
      if (record != lastRecord || record == NO_RECORD) {
        lastRecord = record;
        records++;
      }
    }
  }

  private record Sample(Finding finding, @Nullable Folded folded) {
    Finding finished() {
      return folded == null
          ? finding
          : finding.toBuilder().argument("records", Long.toString(folded.records)).build();
    }
  }
}
