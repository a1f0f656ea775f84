package org.govcat.conformance;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.govcat.conformance.FindingTally.Origin;
import org.govcat.conformance.FindingTally.Placing;
import org.govcat.conformance.SuppressionUse.State;
import org.govcat.finding.Finding;
import org.govcat.finding.RecordReference;
import org.govcat.standard.Clause;
import org.govcat.standard.Evidence;
import org.govcat.standard.RuleSpec;
import org.govcat.standard.Standard;
import org.jspecify.annotations.Nullable;

/** Counts what is told to count apart. One bit a record and suppression is remembered. */
final class SuppressionTally {
  private final int maxSamples;
  private final List<Entry> entries = new ArrayList<>();

  SuppressionTally(Suppressions told, Standard standard, CheckOptions options) {
    this.maxSamples = options.maxSamples();
    for (Suppression suppression : told.all()) {
      State state = State.REMOVED;
      if (options.date().isAfter(suppression.expires())) {
        state = State.EXPIRED;
      } else if (restsOnPrintedLaw(standard.rule(suppression.rule()))) {
        state = State.ANNOTATED;
      }
      entries.add(new Entry(suppression, state));
    }
  }

  /** Of an article that was read in print nobody is exempt by a file. */
  private static boolean restsOnPrintedLaw(@Nullable RuleSpec rule) {
    if (rule == null) {
      return false;
    }
    boolean printed = rule.clause().evidence() == Evidence.PRIMARY;
    for (Clause other : rule.clause().also()) {
      printed |= other.evidence() == Evidence.PRIMARY;
    }
    return printed;
  }

  void begin(long record, RecordReference reference) {
    for (Entry entry : entries) {
      if (entry.suppression.coversRecord(reference)) {
        entry.records.set(Math.toIntExact(record));
      }
    }
  }

  boolean take(Finding finding, Origin origin, Placing placing) {
    for (Entry entry : entries) {
      boolean covered =
          origin.isOfRecord()
              ? entry.records.get(Math.toIntExact(origin.record()))
              : entry.suppression.coversDocuments();
      if (covered && entry.covers(finding)) {
        return entry.take(finding, placing);
      }
    }
    return false;
  }

  /** A finding about several records is covered when every one of them is. */
  boolean take(Finding finding, long[] touched) {
    for (Entry entry : entries) {
      boolean covered = entry.covers(finding);
      for (long record : touched) {
        covered &= entry.records.get(Math.toIntExact(record));
      }
      if (covered) {
        return entry.take(finding, FindingTally.AS_IT_IS);
      }
    }
    return false;
  }

  List<SuppressionUse> uses() {
    List<SuppressionUse> uses = new ArrayList<>();
    for (Entry entry : entries) {
      State state = entry.count == 0 && entry.state != State.EXPIRED ? State.UNUSED : entry.state;
      uses.add(new SuppressionUse(entry.suppression, state, entry.count, entry.samples));
    }
    return uses;
  }

  private final class Entry {
    private final Suppression suppression;
    private final State state;
    private final BitSet records = new BitSet();
    private final List<Finding> samples = new ArrayList<>();
    private long count;

    Entry(Suppression suppression, State state) {
      this.suppression = suppression;
      this.state = state;
    }

    boolean covers(Finding finding) {
      return finding.rule().equals(suppression.rule())
          && suppression.coversElement(finding.element());
    }

    /** Counts the finding and says whether it is taken out of the others. */
    boolean take(Finding finding, Placing placing) {
      count++;
      if (maxSamples == CheckOptions.ALL_SAMPLES || count <= maxSamples) {
        samples.add(Excerpt.of(placing.place(finding)));
      }
      return state == State.REMOVED;
    }
  }
}
