package org.govcat.validation.catalog;

import java.util.BitSet;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.govcat.finding.ElementPath;
import org.govcat.finding.Finding;
import org.govcat.standard.RuleSpec;
import org.govcat.validation.CatalogFinding;
import org.jspecify.annotations.Nullable;

/**
 * A value occurs once in the catalogue: one finding for all records that share it. Records that
 * hang together by naming each other as related are allowed to share a title.
 */
final class UniqueValues implements CatalogRule {
  private final RuleSpec rule;
  private final ElementPath element;
  private final SeenRecords records;
  private final KeyColumn keys;
  private final @Nullable KeyColumn mustDiffer;
  private final @Nullable RelatedCodes related;
  private final @Nullable OutsideValues outside;
  private final HeldRecords held = new HeldRecords();

  /**
   * A rule.
   *
   * @param keys keys that must not occur twice
   * @param mustDiffer keys of which a group has to show at least two, or null
   * @param related what records name each other, or null when that makes no difference
   * @param outside asks what is held outside the input, or null when that is not known
   */
  UniqueValues(
      RuleSpec rule,
      ElementPath element,
      SeenRecords records,
      KeyColumn keys,
      @Nullable KeyColumn mustDiffer,
      @Nullable RelatedCodes related,
      @Nullable OutsideValues outside) {
    this.rule = rule;
    this.element = element;
    this.records = records;
    this.keys = keys;
    this.mustDiffer = mustDiffer;
    this.related = related;
    this.outside = outside;
  }

  @Override
  public void add(SeenRecord record) {
    if (outside != null && keys.has(record.row()) && outside.holds(record)) {
      if (related == null || !related.namesHeld(record.row())) {
        held.add(record.row(), outside.place(record));
      }
    }
  }

  @Override
  public Iterator<CatalogFinding> findings() {
    return new Findings();
  }

  private boolean speaks(int[] group) {
    return anyHeld(group) >= 0
        || ((mustDiffer == null || differing(group) > 0)
            && (related == null || !related.join(group)));
  }

  /** The first member whose other key is not that of the first, or 0. */
  private int differing(int[] group) {
    for (int i = 1; mustDiffer != null && i < group.length; i++) {
      if (!mustDiffer.same(group[0], group[i])) {
        return i;
      }
    }
    return 0;
  }

  private int anyHeld(int[] group) {
    for (int row : held.size() == 0 ? new int[0] : group) {
      if (held.has(row)) {
        return row;
      }
    }
    return -1;
  }

  private CatalogFinding finding(int[] group) {
    int heldRow = anyHeld(group);
    int count = heldRow < 0 ? group.length : group.length + 1;
    String place = heldRow < 0 ? null : held.place(heldRow);
    String places = records.placesText(group);
    Finding.Builder said =
        SeenRecords.begin(rule, element)
            .argument("count", Integer.toString(count))
            .argument("places", place == null ? places : places + "; " + place);
    int second = Math.min(group.length - 1, Math.max(1, differing(group)));
    return records.finding(rule, said, group, group[second]);
  }

  /** Groups of the input, and single records whose value is held outside it, by first record. */
  private final class Findings implements Iterator<CatalogFinding> {
    private final KeyGroups groups = KeyGroups.of(keys);
    private final BitSet grouped = held.size() == 0 ? new BitSet() : groups.rows();
    private int nextHeld;
    private int @Nullable [] next = advance();

    @Override
    public boolean hasNext() {
      return next != null;
    }

    @Override
    public CatalogFinding next() {
      if (next == null) {
        throw new NoSuchElementException("no further finding of " + rule.id());
      }
      CatalogFinding finding = finding(next);
      next = advance();
      return finding;
    }

    private int @Nullable [] advance() {
      while (nextHeld < held.size() || groups.hasNext()) {
        if (nextHeld < held.size()
            && (!groups.hasNext() || held.row(nextHeld) < groups.nextFirst())) {
          int row = held.row(nextHeld++);
          if (!grouped.get(row)) {
            return new int[] {row};
          }
        } else {
          int[] group = groups.next();
          if (speaks(group)) {
            return group;
          }
        }
      }
      return null;
    }
  }
}
