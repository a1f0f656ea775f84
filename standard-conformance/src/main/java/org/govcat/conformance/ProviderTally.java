package org.govcat.conformance;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.govcat.conformance.ProviderShare.Kind;
import org.govcat.finding.Finding;
import org.govcat.finding.SensitiveText;
import org.govcat.finding.Severity;
import org.govcat.model.CatalogHeader;
import org.govcat.model.InformationResource;
import org.govcat.model.Provider;
import org.jspecify.annotations.Nullable;

/**
 * Counts resources by provider. Providers beyond a bound share one row, so that a catalogue with a
 * provider for every resource costs no more than any other.
 */
final class ProviderTally {
  static final int MOST_PROVIDERS = 50_000;

  private static final int UNNAMED = 0;
  private static final int CONFIDENTIAL = 1;
  private static final int OTHERS = 2;

  private final int bound;
  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<@Nullable String> names = new ArrayList<>(Arrays.asList(null, null, null));
  private long[] errors = new long[16];
  private long[] warnings = new long[16];
  private int[] ofRecord = new int[64];
  private int records;

  ProviderTally(int bound) {
    this.bound = bound;
  }

  /** The name under which a resource is counted, or null when none is given. */
  static @Nullable String nameOf(@Nullable CatalogHeader header, InformationResource resource) {
    String name = nameOf(resource.provider());
    return name != null || header == null ? name : nameOf(header.provider());
  }

  private static @Nullable String nameOf(@Nullable Provider provider) {
    if (provider == null) {
      return null;
    }
    String name = provider.name() == null ? provider.creditCode() : provider.name();
    return name == null || name.isBlank() ? null : Excerpt.of(name.strip(), Excerpt.OF_NAME);
  }

  /** Counts the next record. */
  void add(@Nullable String name, boolean confidential) {
    if (records == ofRecord.length) {
      ofRecord = Arrays.copyOf(ofRecord, records + (records >> 1));
    }
    ofRecord[records++] = confidential ? CONFIDENTIAL : name == null ? UNNAMED : numberOf(name);
  }

  /** Counts what a rule found in the resource with that number, which was added before. */
  void found(long record, Finding finding) {
    if (FindingClass.of(finding).isUnjudged()) {
      return;
    }
    int number = ofRecord[Math.toIntExact(record)];
    if (number >= errors.length) {
      errors = Arrays.copyOf(errors, names.size() * 2);
      warnings = Arrays.copyOf(warnings, names.size() * 2);
    }
    errors[number] += finding.severity() == Severity.ERROR ? 1 : 0;
    warnings[number] += finding.severity() == Severity.WARNING ? 1 : 0;
  }

  /** The number of the provider of a resource that was added. */
  int numberOf(long record) {
    return ofRecord[Math.toIntExact(record)];
  }

  /** For each resource the place of its provider among those numbers; none when there are none. */
  int[] placesAmong(Set<Integer> some) {
    int[] places = new int[names.size()];
    Arrays.fill(places, -1);
    int next = 0;
    for (int number : some) {
      places[number] = next++;
    }
    int[] all = new int[some.isEmpty() ? 0 : records];
    for (int record = 0; record < all.length; record++) {
      all[record] = places[ofRecord[record]];
    }
    return all;
  }

  /** The resources that are marked secret. */
  BitSet confidential() {
    BitSet marked = new BitSet();
    for (int record = 0; record < records; record++) {
      marked.set(record, ofRecord[record] == CONFIDENTIAL);
    }
    return marked;
  }

  private int numberOf(String name) {
    Integer number = numbers.get(name);
    if (number != null) {
      return number;
    }
    if (numbers.size() >= bound) {
      return OTHERS;
    }
    numbers.put(name, names.size());
    names.add(SensitiveText.mask(name));
    return names.size() - 1;
  }

  /** What was counted of every provider, in the order in which they were met. */
  List<ProviderShare> shares(BitSet withErrors) {
    return new ArrayList<>(byNumber(withErrors).values());
  }

  /** The same by the number of each provider. */
  Map<Integer, ProviderShare> byNumber(BitSet withErrors) {
    long[] all = new long[names.size()];
    long[] wrong = new long[names.size()];
    for (int record = 0; record < records; record++) {
      all[ofRecord[record]]++;
      wrong[ofRecord[record]] += withErrors.get(record) ? 1 : 0;
    }
    Map<Integer, ProviderShare> shares = new LinkedHashMap<>();
    for (int number = 0; number < all.length; number++) {
      if (all[number] > 0) {
        boolean found = number < errors.length;
        shares.put(
            number,
            new ProviderShare(
                kind(number),
                names.get(number),
                all[number],
                wrong[number],
                found ? errors[number] : 0,
                found ? warnings[number] : 0));
      }
    }
    return shares;
  }

  /** Those with most resources in error, by share; at most {@code most}. */
  static List<ProviderShare> worst(List<ProviderShare> all, int most) {
    List<ProviderShare> wrong = new ArrayList<>();
    for (ProviderShare share : all) {
      if (share.withErrors() > 0) {
        wrong.add(share);
      }
    }
    if (wrong.isEmpty()) {
      return wrong;
    }
    wrong.sort(Comparator.comparingLong(ProviderShare::withErrors).reversed());
    List<ProviderShare> worst = new ArrayList<>(wrong.subList(0, Math.min(most, wrong.size())));
    worst.sort(Comparator.comparingDouble(ProviderShare::share).reversed());
    return worst;
  }

  private static Kind kind(int number) {
    return switch (number) {
      case UNNAMED -> Kind.UNNAMED;
      case CONFIDENTIAL -> Kind.CONFIDENTIAL;
      case OTHERS -> Kind.OTHERS;
      default -> Kind.NAMED;
    };
  }
}
