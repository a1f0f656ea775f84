package org.govcat.conformance;

import java.util.ArrayList;
import java.util.List;
import org.govcat.conformance.FindingTally.Origin;
import org.govcat.finding.Finding;
import org.govcat.standard.Standard;
import org.jspecify.annotations.Nullable;

/**
 * Counts findings by provider beside the whole, with a few samples of each rule, so that every
 * provider can be told its own.
 */
final class ProviderSplit {
  private final Standard standard;
  private final int samples;
  private final List<@Nullable Part> parts = new ArrayList<>();

  private static final class Part {
    private final FindingTally tally;
    private long records;

    Part(FindingTally tally) {
      this.tally = tally;
    }
  }

  ProviderSplit(Standard standard, int samples) {
    this.standard = standard;
    this.samples = samples;
  }

  /** A resource of a provider follows. */
  void begin(int provider) {
    part(provider).records++;
  }

  /** A finding in the resource that was begun last for its provider. */
  void add(int provider, Finding placed, Origin origin) {
    Part part = part(provider);
    Origin own = new Origin(origin.input(), part.records - 1, origin.provider());
    part.tally.add(placed, own, FindingTally.AS_IT_IS);
  }

  /** A finding that touches several resources; each provider hears of it once. */
  void add(int[] providers, Finding placed) {
    for (int i = 0; i < providers.length; i++) {
      boolean heard = false;
      for (int before = 0; before < i; before++) {
        heard |= providers[before] == providers[i];
      }
      if (!heard) {
        part(providers[i]).tally.add(placed, Origin.document(0), FindingTally.AS_IT_IS);
      }
    }
  }

  private Part part(int provider) {
    while (parts.size() <= provider) {
      parts.add(null);
    }
    Part part = parts.get(provider);
    if (part == null) {
      part = new Part(FindingTally.of(standard, samples));
      parts.set(provider, part);
    }
    return part;
  }

  /** What was counted of a provider, or null when it has no resource. */
  @Nullable FindingTally tally(int provider) {
    Part part = provider < parts.size() ? parts.get(provider) : null;
    return part == null ? null : part.tally;
  }
}
