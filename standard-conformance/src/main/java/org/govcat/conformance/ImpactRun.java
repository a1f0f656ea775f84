package org.govcat.conformance;

import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import org.govcat.finding.ElementPath;
import org.govcat.finding.Finding;
import org.govcat.finding.Severity;
import org.govcat.model.CatalogHeader;
import org.govcat.model.InformationResource;
import org.govcat.model.Provider;
import org.govcat.model.UnifiedSocialCreditCode;
import org.govcat.serialization.CatalogReader;
import org.govcat.serialization.SourceRecord;
import org.govcat.standard.Standard;
import org.govcat.validation.compare.Impact;
import org.govcat.validation.compare.ImpactAnalysis;
import org.jspecify.annotations.Nullable;

/**
 * Reads a catalogue once and judges it by two standards: what changes for whom when one takes the
 * place of the other. Memory is bounded like that of two checks. Used once.
 */
public final class ImpactRun {
  /** Candidates for samples that are kept while cross-record rules may still change the answer. */
  private static final int MOST_CANDIDATES = 1_000;

  private final Standard from;
  private final Standard to;
  private final CheckOptions options;
  private final ImpactAnalysis analysis;
  private final ProviderTally providers = new ProviderTally(ProviderTally.MOST_PROVIDERS);
  private final ProviderTally regions = new ProviderTally(ProviderTally.MOST_PROVIDERS);
  private final List<ImpactSample> candidates = new ArrayList<>();
  private final List<CheckedInput> inputs = new ArrayList<>();
  private final List<Finding> obstacles = new ArrayList<>();
  private int records;
  private boolean complete = true;

  private ImpactRun(Standard from, Standard to, CheckOptions options) {
    this.from = Objects.requireNonNull(from, "from");
    this.to = Objects.requireNonNull(to, "to");
    this.options = Objects.requireNonNull(options, "options");
    this.analysis = ImpactAnalysis.of(from, to, options.settings());
  }

  /**
   * A run.
   *
   * @param from the standard that holds today
   * @param to the one that would take its place
   * @param options day, stage and number of samples; their standard is not used
   */
  public static ImpactRun of(Standard from, Standard to, CheckOptions options) {
    return new ImpactRun(from, to, options);
  }

  /**
   * Judges inputs as one catalogue. What cannot be read makes the result incomplete.
   *
   * @throws IllegalArgumentException when there is no input
   */
  public ImpactResult run(List<CatalogInput> catalogue) {
    if (catalogue.isEmpty()) {
      throw new IllegalArgumentException("there is nothing to judge");
    }
    try (ImpactLine line = new ImpactLine(analysis, options.threads(), this::candidate)) {
      for (CatalogInput input : catalogue) {
        read(input, line);
      }
    }
    return result(analysis.finish());
  }

  private void read(CatalogInput input, ImpactLine line) {
    try (CatalogInput.OpenInput open = input.open()) {
      CatalogReader reader = open.reader();
      for (SourceRecord record = reader.next(); record != null; record = reader.next()) {
        line.add(read(reader.header(), record));
        keepObstacles(record.findings());
        keepObstacles(reader.takeFindings());
      }
      line.flush();
      keepObstacles(reader.takeFindings());
      complete &= reader.complete() && reader.unreadable() == 0;
      inputs.add(open.finish(input.name()));
    } catch (IOException e) {
      line.flush();
      complete = false;
      inputs.add(UnavailableInput.summary(input.name()));
      obstacles.add(UnavailableInput.finding(input.name(), e));
    }
  }

  private void keepObstacles(List<Finding> findings) {
    for (Finding finding : findings) {
      if (finding.severity() == Severity.ERROR && finding.rule().isReading()) {
        complete = false;
        if (obstacles.size() < CheckOptions.DEFAULT_SAMPLES) {
          obstacles.add(finding);
        }
      }
    }
  }

  private ImpactLine.Read read(@Nullable CatalogHeader header, SourceRecord record) {
    InformationResource resource = record.resource();
    boolean secret = analysis.isConfidential(header, resource, record.findings());
    providers.add(ProviderTally.nameOf(header, resource), secret);
    regions.add(regionOf(header, resource), secret);
    return new ImpactLine.Read(
        records++, header, record, record.locate(ElementPath.RECORD), secret);
  }

  private void candidate(ImpactLine.Read read) {
    if (candidates.size() < MOST_CANDIDATES) {
      InformationResource resource = read.source().resource();
      candidates.add(
          new ImpactSample(
              RecordLabels.of(read.number(), resource, read.secret()), read.place(), List.of()));
    }
  }

  /** Division of the catalogue, else that in the credit code of the provider (行政区划). */
  private static @Nullable String regionOf(
      @Nullable CatalogHeader header, InformationResource resource) {
    String division = header == null ? null : header.division();
    if (division != null && !division.isBlank()) {
      return Excerpt.of(division.strip(), Excerpt.OF_NAME);
    }
    Provider provider = resource.provider();
    if (provider == null && header != null) {
      provider = header.provider();
    }
    String code = provider == null ? null : provider.creditCode();
    return code == null
        ? null
        : UnifiedSocialCreditCode.parse(code).map(each -> each.division().text()).orElse(null);
  }

  private ImpactResult result(Impact impact) {
    return new ImpactResult(
        from,
        to,
        options.stage(),
        options.date(),
        inputs,
        complete && impact.unjudged() == 0 && impact.records() > 0,
        obstacles,
        impact,
        providers.shares(impact.newlyFailing()),
        regions.shares(impact.newlyFailing()),
        samples(impact, impact.newlyFailing()),
        samples(impact, impact.newlyPassing()));
  }

  private List<ImpactSample> samples(Impact impact, BitSet wanted) {
    List<ImpactSample> samples = new ArrayList<>();
    int most =
        options.maxSamples() == CheckOptions.ALL_SAMPLES ? MOST_CANDIDATES : options.maxSamples();
    for (ImpactSample candidate : candidates) {
      int record = Math.toIntExact(candidate.record().index());
      if (samples.size() < most && wanted.get(record)) {
        samples.add(candidate.because(impact.reasons(record)));
      }
    }
    return samples;
  }
}
