package org.govcat.serialization;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.govcat.finding.ElementPath;
import org.govcat.finding.Finding;
import org.govcat.finding.Location;
import org.govcat.finding.RecordReference;
import org.govcat.finding.RuleId;
import org.govcat.finding.SensitiveText;
import org.govcat.finding.Severity;
import org.govcat.model.CatalogHeader;
import org.govcat.model.ElementGroup;
import org.govcat.model.ElementTable;
import org.govcat.model.InformationItem;
import org.govcat.model.InformationResource;
import org.govcat.model.SecrecyMark;
import org.jspecify.annotations.Nullable;

/**
 * What a catalogue says that another form of it does not say, or says otherwise. Every loss is a
 * finding with the element, what stood there and what stands there now. What is not told here is
 * the same in both. Records marked secret are told without titles and values. Not thread-safe.
 */
public final class LossReport {
  /** The other form has no place for it. */
  public static final RuleId DROPPED = new RuleId("loss/dropped");

  /** The other form says something else in its place. */
  public static final RuleId APPROXIMATED = new RuleId("loss/approximated");

  /** Nothing is lost: it stands under the standard's own name, for which the form has no other. */
  public static final RuleId OWN_NAME = new RuleId("loss/own-name");

  /** Nothing is lost: it stands there as it did, though the other standard does not name it. */
  public static final RuleId UNDECLARED = new RuleId("loss/undeclared");

  /** Nobody can tell any more that this was a record of its own. */
  public static final RuleId JOINED = new RuleId("loss/joined");

  /** Samples without limit. */
  public static final int ALL = -1;

  /** The element under which the header of the catalogue is told. */
  public static final String HEADER = "catalog";

  private static final String NOW = "now";

  private static final Set<RuleId> NO_LOSS = Set.of(OWN_NAME, UNDECLARED, SafeRepairs.RULE);

  private final int mostSamples;
  private final SortedMap<String, SortedMap<RuleId, Long>> counts = new TreeMap<>();
  private final Map<String, Integer> sampled = new HashMap<>();
  private final List<Finding> samples = new ArrayList<>();
  private @Nullable CatalogHeader header;
  private long total;
  private long records;
  private long lastRecord = -1;

  /**
   * An empty report.
   *
   * @param mostSamples how many losses of one kind and element are kept, or {@link #ALL}; the
   *     counts are always true totals
   */
  public LossReport(int mostSamples) {
    if (mostSamples < ALL) {
      throw new IllegalArgumentException("not a number of samples: " + mostSamples);
    }
    this.mostSamples = mostSamples;
  }

  /** Says that the form has no place for the header of the catalogue; null when there is none. */
  public void headerDropped(@Nullable CatalogHeader catalog) {
    header = catalog;
    if (catalog != null && !catalog.isEmpty()) {
      add(Finding.of(DROPPED, Severity.WARNING).element(ElementPath.RECORD.then(HEADER)).build());
    }
  }

  /** Remembers the header, whose mark of secrecy holds for every record. */
  public void header(CatalogHeader catalog) {
    header = Objects.requireNonNull(catalog, "catalog");
  }

  /**
   * Notes what differs between a resource and what is read of its other form.
   *
   * @param index place of the resource in the catalogue, from 0
   * @param said the resource
   * @param read what the other form says, or null when nothing of it is left
   */
  public void compare(long index, InformationResource said, @Nullable InformationResource read) {
    if (read == null) {
      add(lost(index, said, DROPPED, ElementPath.RECORD, null, null));
      return;
    }
    if (!said.equals(read)) {
      for (Difference each : Difference.between(said, read)) {
        RuleId rule = each.after() == null ? DROPPED : APPROXIMATED;
        add(lost(index, said, rule, each.path(), each.before(), each.after()));
      }
    }
  }

  /** Notes that an element stands under the standard's own name. */
  public void ownName(long index, InformationResource said, ElementPath element) {
    add(lost(index, said, OWN_NAME, element, null, null));
  }

  /** Counts elements of a resource that are kept and that the other standard does not name. */
  public void undeclared(Iterable<String> elements) {
    for (String element : elements) {
      count(element, UNDECLARED);
    }
  }

  /** Notes that a resource is read as part of the one before it. */
  public void joined(long index, InformationResource said) {
    add(lost(index, said, JOINED, ElementPath.RECORD, null, null));
  }

  /** Notes a safe repair of a resource, which is no loss. */
  public void repaired(
      long index, InformationResource said, Finding repair, @Nullable Location place) {
    boolean secret = isSecret(said);
    String title = secret ? null : said.title();
    add(
        repair.toBuilder()
            .record(new RecordReference(index, masked(said.code()), masked(title)))
            .location(place)
            .confidential(secret)
            .build());
  }

  private Finding lost(
      long index,
      InformationResource said,
      RuleId rule,
      ElementPath element,
      @Nullable String before,
      @Nullable String after) {
    boolean secret = isSecret(said);
    String code = said.code();
    String title = secret ? null : said.title();
    Finding.Builder finding =
        Finding.of(rule, rule.equals(OWN_NAME) ? Severity.INFO : Severity.WARNING)
            .element(element)
            .value(before)
            .confidential(secret)
            .record(new RecordReference(index, masked(code), masked(title)));
    if (after != null) {
      finding.argument(NOW, after);
    }
    return finding.build();
  }

  private static @Nullable String masked(@Nullable String text) {
    return text == null ? null : SensitiveText.mask(text);
  }

  private boolean isSecret(InformationResource resource) {
    boolean secret = isMarked(resource) || header != null && isMarked(header);
    for (InformationItem item : resource.items()) {
      secret |= isMarked(item);
    }
    return secret;
  }

  private static boolean isMarked(ElementGroup group) {
    var slot = group.groupType().slot(ElementTable.SECRECY);
    if (slot == null) {
      return false;
    }
    String text = group.text(slot);
    return text == null
        ? group.extensions().misshapen().containsKey(slot.name())
        : !text.strip().equals(SecrecyMark.NOT_SECRET.text());
  }

  /** Adds a loss that somebody else found. */
  public void add(Finding loss) {
    String element = loss.element().elementId();
    count(element, loss.rule());
    total++;
    RecordReference record = loss.record();
    if (record != null && record.index() != lastRecord && !NO_LOSS.contains(loss.rule())) {
      lastRecord = record.index();
      records++;
    }
    int before = sampled.merge(loss.rule() + " " + element, 1, Integer::sum);
    if (mostSamples == ALL || before <= mostSamples) {
      samples.add(loss);
    }
  }

  private void count(String element, RuleId rule) {
    counts.computeIfAbsent(element, id -> new TreeMap<>()).merge(rule, 1L, Long::sum);
  }

  /** Whether the other form says all that the catalogue says, wherever it stands. */
  public boolean isLossless() {
    return counts.values().stream().allMatch(kinds -> NO_LOSS.containsAll(kinds.keySet()));
  }

  /** How many losses there are. */
  public long total() {
    return total;
  }

  /** How many resources lose anything. */
  public long records() {
    return records;
  }

  /** How many losses there are of each kind, by element id; the record itself has the id "". */
  public SortedMap<String, SortedMap<RuleId, Long>> counts() {
    SortedMap<String, SortedMap<RuleId, Long>> copy = new TreeMap<>();
    counts.forEach((element, kinds) -> copy.put(element, new TreeMap<>(kinds)));
    return copy;
  }

  /** The losses themselves, the first ones of each kind and element. */
  public List<Finding> samples() {
    return List.copyOf(samples);
  }

  /** What stands now in the place of the value of a loss, or null. */
  public static @Nullable String now(Finding loss) {
    return loss.rule().equals(SafeRepairs.RULE) ? SafeRepairs.now(loss) : loss.arguments().get(NOW);
  }
}
