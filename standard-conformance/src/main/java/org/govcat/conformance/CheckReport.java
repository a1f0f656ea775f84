package org.govcat.conformance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.govcat.conformance.score.ScoreReport;
import org.govcat.finding.Finding;
import org.govcat.finding.Severity;
import org.govcat.finding.Verdict;
import org.govcat.standard.Stage;
import org.govcat.standard.Standard;
import org.govcat.validation.NotEvaluated;
import org.jspecify.annotations.Nullable;

/**
 * What a check found: true counts of everything and samples of each rule. Data only; {@code
 * org.govcat.conformance.report} writes it for people and programs. Immutable.
 */
public final class CheckReport {
  private static final int MOST_PROVIDERS_SHOWN = 20;

  private final Standard standard;
  private final CheckOptions options;
  private final Counts counts;
  private final List<Note> notes;
  private final List<NotEvaluated> notEvaluated;
  private final List<RuleCount> rules;
  private final List<Finding> findings;
  private final List<SuppressionUse> suppressions;
  private final int maxSamples;
  private final List<ProviderShare> shares;
  private final BitSet withErrors;
  private final long[] bySeverity;
  private final Verdict verdict;
  private final BitSet confidential;
  private final List<ProviderReport> byProvider;
  private final int[] providerOf;
  private final long recordsWithErrors;
  private final @Nullable ScoreReport score;

  /** What was read: records judged, records begun but unreadable, whether that was everything. */
  record Counts(
      long records,
      long notChecked,
      boolean complete,
      List<CheckedInput> inputs,
      List<CheckedInput> against) {}

  CheckReport(
      Standard standard,
      CheckOptions options,
      Counts counts,
      List<Note> notes,
      List<NotEvaluated> notEvaluated,
      FindingTally tally,
      ProviderTally providers,
      @Nullable ProviderSplit split,
      @Nullable ScoreTally scored) {
    this.standard = Objects.requireNonNull(standard, "standard");
    this.options = options;
    this.notes = List.copyOf(notes);
    this.notEvaluated = List.copyOf(notEvaluated);
    this.rules = List.copyOf(tally.counts());
    this.findings = List.copyOf(tally.findings());
    this.withErrors = (BitSet) tally.withErrors().clone();
    this.suppressions = tally.suppressions();
    this.maxSamples = options.maxSamples();
    this.shares = List.copyOf(providers.shares(withErrors));
    this.bySeverity = bySeverity(tally);
    this.recordsWithErrors = withErrors.cardinality();
    this.counts =
        new Counts(
            counts.records(),
            counts.notChecked(),
            counts.complete() && tally.obstacles() == 0,
            List.copyOf(counts.inputs()),
            List.copyOf(counts.against()));
    this.verdict = verdict(tally.judgedErrors());
    this.confidential = providers.confidential();
    Map<Integer, ProviderReport> parts = split == null ? Map.of() : parts(split, providers);
    this.byProvider = List.copyOf(parts.values());
    this.providerOf = providers.placesAmong(parts.keySet());
    this.score =
        scored == null
            ? null
            : scored.report(providers, providers.byNumber(withErrors), options.maxSamples());
  }

  private CheckReport(CheckReport report, int most) {
    this.standard = report.standard;
    this.options = report.options;
    this.counts = report.counts;
    this.notes = report.notes;
    this.notEvaluated = report.notEvaluated;
    this.rules = report.rules;
    this.findings = FindingTally.firstOfEach(report.findings, most);
    List<SuppressionUse> uses = new ArrayList<>();
    for (SuppressionUse use : report.suppressions) {
      uses.add(use.sampled(most));
    }
    this.suppressions = List.copyOf(uses);
    this.maxSamples = most;
    this.shares = report.shares;
    this.withErrors = report.withErrors;
    this.bySeverity = report.bySeverity;
    this.recordsWithErrors = report.recordsWithErrors;
    this.verdict = report.verdict;
    this.confidential = report.confidential;
    this.byProvider = report.byProvider;
    this.providerOf = report.providerOf;
    this.score = report.score == null ? null : report.score.sampled(most);
  }

  /** The part of a report that is one provider's. */
  private CheckReport(CheckReport whole, ProviderShare share, FindingTally tally) {
    this.standard = whole.standard;
    this.options = whole.options;
    this.counts =
        new Counts(
            share.resources(),
            0,
            whole.counts.complete(),
            whole.counts.inputs(),
            whole.counts.against());
    this.notes = whole.notes;
    this.notEvaluated = whole.notEvaluated;
    this.rules = List.copyOf(tally.counts());
    this.findings = List.copyOf(tally.findings());
    this.suppressions = List.of();
    this.maxSamples = whole.options.samplesByProvider();
    this.shares = List.of(share);
    this.withErrors = whole.withErrors;
    this.bySeverity = bySeverity(tally);
    this.recordsWithErrors = share.withErrors();
    this.verdict = verdict(tally.judgedErrors());
    this.confidential = whole.confidential;
    this.byProvider = List.of();
    this.providerOf = new int[0];
    this.score = null;
  }

  private Map<Integer, ProviderReport> parts(ProviderSplit split, ProviderTally providers) {
    Map<Integer, ProviderReport> parts = new LinkedHashMap<>();
    for (Map.Entry<Integer, ProviderShare> share : providers.byNumber(withErrors).entrySet()) {
      FindingTally own = split.tally(share.getKey());
      if (own != null) {
        CheckReport part = new CheckReport(this, share.getValue(), own);
        parts.put(share.getKey(), new ProviderReport(share.getValue(), part));
      }
    }
    return parts;
  }

  private static long[] bySeverity(FindingTally tally) {
    long[] counts = new long[Severity.values().length];
    for (Severity severity : Severity.values()) {
      counts[severity.ordinal()] = tally.count(severity);
    }
    return counts;
  }

  private Verdict verdict(long errors) {
    if (errors > 0) {
      return Verdict.DOES_NOT_CONFORM;
    }
    return counts.complete() ? Verdict.CONFORMS : Verdict.NOT_CHECKED;
  }

  /** The answer: conforms, does not conform, or could not be checked (结论). */
  public Verdict verdict() {
    return verdict;
  }

  /** The standard that judged. */
  public Standard standard() {
    return standard;
  }

  /** The stage that was judged (编目阶段). */
  public Stage stage() {
    return options.stage();
  }

  /** The day of the check. */
  public LocalDate date() {
    return options.date();
  }

  /** The day whose rules judged (规则适用日期); null when none was asked for. */
  public @Nullable LocalDate rulesAsOf() {
    return options.rulesAsOf();
  }

  /** The inputs in the order given. */
  public List<CheckedInput> inputs() {
    return counts.inputs();
  }

  /** The catalogues that were already held, by which repetitions and relations were judged. */
  public List<CheckedInput> against() {
    return counts.against();
  }

  /** The standard that an option asked for; null when a header or nobody did. */
  public @Nullable String askedStandard() {
    Standard asked = options.standard();
    return asked == null ? null : asked.id();
  }

  /** Samples kept of each rule, or {@link CheckOptions#ALL_SAMPLES}. */
  public int maxSamples() {
    return maxSamples;
  }

  /** What was told to count apart (豁免), in the order of the file. */
  public List<SuppressionUse> suppressions() {
    return suppressions;
  }

  /** SHA-256 of the file that said what to count apart, or null. */
  public @Nullable String suppressionsDigest() {
    Suppressions told = options.suppressions();
    return told == null ? null : told.digest();
  }

  /** Findings that were counted apart and so are in no other count. */
  public long suppressed() {
    long sum = 0;
    for (SuppressionUse use : suppressions) {
      sum += use.state() == SuppressionUse.State.REMOVED ? use.count() : 0;
    }
    return sum;
  }

  /** Resources that were judged. */
  public long recordsChecked() {
    return counts.records();
  }

  /** Resources in which some rule found an error, alone or together with others. */
  public long recordsWithErrors() {
    return recordsWithErrors;
  }

  /** Resources that were begun and could not be read whole. */
  public long recordsNotChecked() {
    return counts.notChecked();
  }

  /** Whether everything was read and judged by the standard it asks for. */
  public boolean complete() {
    return counts.complete();
  }

  /** Findings of that severity, in full whatever the number of samples. */
  public long count(Severity severity) {
    return bySeverity[severity.ordinal()];
  }

  /** What to know about the check as a whole. */
  public List<Note> notes() {
    return notes;
  }

  /** The rules that spoke, in the order of the rule book. */
  public List<RuleCount> rules() {
    return rules;
  }

  /** What was found, by the standards that the judging standard is made of, ancestors first. */
  public List<SourceCount> sources() {
    return SourceCount.of(standard, rules);
  }

  /** Rules that could not be judged for want of something. */
  public List<NotEvaluated> notEvaluated() {
    return notEvaluated;
  }

  /**
   * The samples: by input, record and rule book; findings about several resources come last. A
   * folded finding stands where it was first met and says in {@code records} how often it was.
   */
  public List<Finding> findings() {
    return findings;
  }

  /** The providers with most resources in error, the greatest share first. */
  public List<ProviderShare> providers() {
    return ProviderTally.worst(shares, MOST_PROVIDERS_SHOWN);
  }

  /** Every provider (提供方) with its resources, in the order in which they were met. */
  public List<ProviderShare> allProviders() {
    return shares;
  }

  /** The answer for the resources of one provider; as a whole, nothing passes that was not read. */
  public Verdict verdictOf(ProviderShare share) {
    return verdict(share.withErrors());
  }

  /**
   * Whether some rule found an error in a resource.
   *
   * @param record its place in all inputs together, from 0
   */
  public boolean hasErrors(long record) {
    return withErrors.get(Math.toIntExact(record));
  }

  /** Whether a resource is marked secret (涉密). */
  public boolean isConfidential(long record) {
    return confidential.get(Math.toIntExact(record));
  }

  /**
   * What was found in the resources of each provider, in the order in which they were met; empty
   * unless {@link CheckOptions.Builder#samplesByProvider} asked for it. A finding about resources
   * of several providers is told to each of them.
   */
  public List<ProviderReport> byProvider() {
    return byProvider;
  }

  /**
   * Whose a resource is: the place of its provider in {@link #byProvider()}, or -1 where that is
   * empty.
   *
   * @param record its place in all inputs together, from 0
   */
  public int providerOf(long record) {
    return record < providerOf.length ? providerOf[(int) record] : -1;
  }

  /** How good the catalogue is by a scorecard (评分), or null when that was not asked for. */
  public @Nullable ScoreReport score() {
    return score;
  }

  /**
   * The same report with fewer samples.
   *
   * @param most samples of each rule, or {@link CheckOptions#ALL_SAMPLES} for those there are
   */
  public CheckReport sampled(int most) {
    return most == CheckOptions.ALL_SAMPLES || most == options.maxSamples()
        ? this
        : new CheckReport(this, most);
  }
}
