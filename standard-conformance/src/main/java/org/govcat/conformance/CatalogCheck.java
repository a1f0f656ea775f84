package org.govcat.conformance;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.govcat.conformance.FindingTally.Origin;
import org.govcat.finding.ElementPath;
import org.govcat.finding.Finding;
import org.govcat.finding.RecordReference;
import org.govcat.model.CatalogHeader;
import org.govcat.model.InformationResource;
import org.govcat.serialization.CatalogReader;
import org.govcat.serialization.SourceRecord;
import org.govcat.validation.CatalogChecker;
import org.govcat.validation.CatalogFinding;
import org.govcat.validation.NotEvaluated;
import org.govcat.validation.RecordChecker;
import org.jspecify.annotations.Nullable;

/** One check of one catalogue, from its first input to its report. Used once. */
final class CatalogCheck implements AutoCloseable {
  private final CheckOptions options;
  private final LikelyRules likely;
  private final List<CatalogInput> against;
  private final @Nullable Consumer<Finding> stream;
  private final CheckNotes notes;
  private final List<CheckedInput> inputs = new ArrayList<>();
  private final List<Finding> early = new ArrayList<>();
  private final ProviderTally providers = new ProviderTally(ProviderTally.MOST_PROVIDERS);
  private List<CheckedInput> heldInputs = List.of();
  private @Nullable ProviderSplit split;
  private @Nullable ScoreTally score;
  private @Nullable Running running;
  private long records;
  private long notChecked;
  private boolean complete = true;

  /** What exists once the judging standard is known. */
  private record Running(
      Judge judge,
      JudgingLine line,
      CatalogChecker catalog,
      FindingTally tally,
      RegistryGaps gaps,
      @Nullable RegistryJudge registry) {}

  CatalogCheck(
      CheckOptions options,
      LikelyRules likely,
      List<CatalogInput> against,
      @Nullable Consumer<Finding> stream) {
    this.options = options;
    this.likely = likely;
    this.against = against;
    this.stream = stream;
    this.notes = new CheckNotes(options);
  }

  CheckReport check(List<CatalogInput> catalogue) {
    for (int number = 0; number < catalogue.size(); number++) {
      CatalogInput input = catalogue.get(number);
      try (CatalogInput.OpenInput open = input.open()) {
        read(number, input.name(), open.reader());
        inputs.add(open.finish(input.name()));
      } catch (IOException e) {
        inputs.add(UnavailableInput.summary(input.name()));
        unavailable(UnavailableInput.finding(input.name(), e));
      }
    }
    Running now = start(null);
    now.catalog().finish(finding -> tellCatalog(now, finding));
    return report(now);
  }

  /** Lets go of what a check needs while it runs. */
  @Override
  public void close() {
    if (running != null) {
      running.line().close();
    }
  }

  private void read(int number, String name, CatalogReader reader) throws IOException {
    SourceRecord record = reader.next();
    Running now = start(reader.header());
    try {
      while (record != null) {
        now.line().add(ReadRecord.of(number, reader.header(), record, reader.takeFindings()));
        record = reader.next();
      }
    } finally {
      now.line().flush();
    }
    tellDocument(now, number, reader.takeFindings());
    notes.read(now.judge(), name, reader.header());
    notChecked += reader.unreadable();
    complete &= reader.complete();
  }

  private void unavailable(Finding finding) {
    complete = false;
    Running now = running;
    if (now == null) {
      early.add(finding);
    } else {
      tellDocument(now, inputs.size() - 1, finding);
    }
  }

  private Running start(@Nullable CatalogHeader header) {
    Running now = running;
    if (now == null) {
      Judge judge = Judge.choose(options, header, likely);
      FindingTally tally = FindingTally.of(judge.standard(), options);
      HeldCatalog held = HeldCatalog.read(judge.standard(), against, options.known());
      now =
          new Running(
              judge,
              new JudgingLine(judge, options, this::judged),
              new CatalogChecker(judge.standard(), options.settings(), held.known()),
              tally,
              new RegistryGaps(judge.standard(), options),
              hasRegistry() ? RegistryJudge.of(judge.standard(), options) : null);
      running = now;
      for (Finding finding : early) {
        tellDocument(now, 0, finding);
      }
      for (Finding finding : held.findings()) {
        tellDocument(now, Origin.NO_INPUT, finding);
      }
      if (options.samplesByProvider() > 0) {
        split = new ProviderSplit(judge.standard(), options.samplesByProvider());
      }
      if (options.scorecard() != null) {
        score = ScoreTally.of(options.scorecard(), judge.standard());
      }
      heldInputs = held.inputs();
      complete &= held.complete();
    }
    return now;
  }

  private boolean hasRegistry() {
    return options.organizations() != null || options.codeTable() != null;
  }

  private void judged(ReadRecord read) {
    Running now = start(read.header());
    SourceRecord record = read.source();
    InformationResource resource = record.resource();
    RecordChecker checker = now.judge().checker();
    tellDocument(now, read.input(), read.before());
    boolean secret = checker.isConfidential(read.header(), resource, record.findings());
    String provider = ProviderTally.nameOf(read.header(), resource);
    Origin origin = new Origin(read.input(), records, provider);
    FindingTally.Placing placing =
        finding ->
            placed(finding, record, RecordLabels.of(origin.record(), resource, secret), secret);
    providers.add(provider, secret);
    if (score != null) {
      score.add(resource);
    }
    if (split != null) {
      split.begin(providers.numberOf(records));
    }
    if (options.suppressions() != null) {
      now.tally().begin(records, RecordLabels.of(records, resource, secret));
    }
    for (Finding finding : record.findings()) {
      boolean hidden = secret || checker.isConfidential(resource, finding.element());
      tell(now, finding.toBuilder().confidential(hidden).build(), origin, placing);
    }
    now.gaps().read(read.header(), resource);
    RegistryJudge registry = now.registry();
    if (registry != null) {
      registry.judge(
          read.header(), resource, now.gaps(), finding -> tell(now, finding, origin, placing));
    }
    long softened = 0;
    for (Finding finding : read.findings()) {
      softened += now.judge().isAdvice(finding, options.settings().stage()) ? 1 : 0;
      tell(now, finding, origin, placing);
    }
    notes.advised(softened);
    now.catalog().add(records, read.header(), resource, secret, record.locate(ElementPath.RECORD));
    notes.record(secret);
    records++;
  }

  private static Finding placed(
      Finding finding, SourceRecord record, RecordReference reference, boolean secret) {
    Finding.Builder placed =
        finding.toBuilder().record(reference).element(RecordLabels.element(finding.element()));
    if (finding.location() == null) {
      placed.location(record.locate(finding.element().inDocument()));
    }
    return placed.confidential(secret || finding.confidential()).build();
  }

  private void tell(Running now, Finding finding, Origin origin, FindingTally.Placing placing) {
    if (now.tally().isSuppressed(finding, origin, placing)) {
      return;
    }
    if (origin.isOfRecord()) {
      providers.found(origin.record(), finding);
      if (score != null) {
        score.found(origin.record(), finding);
      }
      if (split != null) {
        split.add(providers.numberOf(origin.record()), placing.place(finding), origin);
      }
    }
    if (stream == null) {
      now.tally().add(finding, origin, placing);
    } else {
      Finding placed = placing.place(finding);
      stream.accept(placed);
      now.tally().add(placed, origin, FindingTally.AS_IT_IS);
    }
  }

  private void tellDocument(Running now, int number, List<Finding> findings) {
    for (Finding finding : findings) {
      tellDocument(now, number, finding);
    }
  }

  private void tellDocument(Running now, int number, Finding finding) {
    tell(now, finding, Origin.document(number), FindingTally.AS_IT_IS);
  }

  private void tellCatalog(Running now, CatalogFinding found) {
    Finding placed = inCatalog(found.finding(), found.records()[0]);
    if (now.tally().isSuppressed(placed, found.records())) {
      return;
    }
    if (stream != null) {
      stream.accept(placed);
    }
    int[] touched = new int[found.records().length];
    for (int i = 0; i < touched.length; i++) {
      providers.found(found.records()[i], placed);
      if (score != null) {
        score.found(found.records()[i], placed);
      }
      touched[i] = providers.numberOf(found.records()[i]);
    }
    if (split != null) {
      split.add(touched, placed);
    }
    now.tally().add(placed, found.records());
  }

  private static Finding inCatalog(Finding finding, long record) {
    return finding.record() != null
        ? finding
        : finding.toBuilder().record(new RecordReference(record, null, null)).build();
  }

  /**
   * Obligations that rest on what nobody has read in print and that some record does not meet:
   * whether that is wrong is open. Where all records meet one, nothing hangs on it.
   */
  private static List<NotEvaluated> weak(Running now) {
    List<NotEvaluated> weak = new ArrayList<>();
    for (NotEvaluated rule : now.judge().checker().notEvaluated()) {
      long records = now.tally().records(rule.rule());
      if (records > 0) {
        weak.add(new NotEvaluated(rule.rule(), rule.reasonKey(), records));
      }
    }
    return weak;
  }

  private CheckReport report(Running now) {
    List<NotEvaluated> notEvaluated = weak(now);
    boolean weak = !notEvaluated.isEmpty();
    notEvaluated.addAll(now.line().notEvaluated());
    notEvaluated.addAll(now.catalog().notEvaluated());
    notEvaluated.addAll(now.gaps().notEvaluated());
    notes.finish(now.judge(), records);
    complete &= !notes.standardDoubtful() && !weak && records > 0 && notChecked == 0;
    return new CheckReport(
        now.judge().standard(),
        options,
        new CheckReport.Counts(records, notChecked, complete, inputs, heldInputs),
        notes.all(),
        notEvaluated,
        now.tally(),
        providers,
        split,
        score);
  }
}
