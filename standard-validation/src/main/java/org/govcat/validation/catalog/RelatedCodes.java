package org.govcat.validation.catalog;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.govcat.validation.KnownResources;
import org.jspecify.annotations.Nullable;

/** Which records name which codes as related: about twenty bytes for each naming. */
final class RelatedCodes {
  private final ElementText element;
  private final ElementText key;
  private final KeyColumn keys;
  private final @Nullable Pattern shape;
  private final @Nullable KnownResources known;
  private final KeyText words;
  private final KeyHash hash = new KeyHash();
  private final KeyColumn targets = new KeyColumn();
  private final IntColumn rows = new IntColumn(0);
  private final IntColumn positions = new IntColumn(0);
  private final IntColumn held = new IntColumn(0);

  /**
   * An empty store.
   *
   * @param element the list that names other records
   * @param key the element it names them by
   * @param keys the keys of all records
   * @param shape what a code looks like; others are named by another rule and not taken in
   * @param known what lies outside the input, if known
   */
  RelatedCodes(
      ElementText element,
      ElementText key,
      KeyColumn keys,
      @Nullable Pattern shape,
      @Nullable KnownResources known,
      KeyText words) {
    this.element = element;
    this.key = key;
    this.keys = keys;
    this.shape = shape;
    this.known = known;
    this.words = words;
  }

  void add(SeenRecord record) {
    List<String> codes = element.all(record.resource(), record.header());
    if (codes.isEmpty()) {
      return;
    }
    String own = words.meaning(record.text(key));
    for (int i = 0; i < codes.size(); i++) {
      String code = words.meaning(codes.get(i));
      if (code != null && !code.equals(own) && (shape == null || shape.matcher(code).matches())) {
        targets.add(hash.reset().add(code));
        rows.add(record.row());
        positions.add(i);
        held.add(known != null && known.holdsCode(code) ? 1 : 0);
      }
    }
  }

  ElementText element() {
    return element;
  }

  int size() {
    return rows.size();
  }

  int row(int entry) {
    return rows.get(entry);
  }

  int position(int entry) {
    return positions.get(entry);
  }

  /** Whether the record names a code that is held outside the input. */
  boolean namesHeld(int row) {
    for (int entry = rows.firstAtLeast(row); isOf(entry, row); entry++) {
      if (held.get(entry) == 1) {
        return true;
      }
    }
    return false;
  }

  /** Whether the named code is that of a record of the input or held outside it. */
  boolean resolves(int entry, KeyIndex index) {
    return held.get(entry) == 1
        || index.find(targets.hash(entry), targets.check(entry)) != KeyIndex.ABSENT;
  }

  KeyIndex index() {
    return KeyIndex.of(keys);
  }

  /** Whether all rows hang together by naming each other or by having the same code. */
  boolean join(int[] group) {
    KeyColumn own = new KeyColumn();
    Components components = new Components(group.length);
    for (int row : group) {
      own.add(keys, row);
    }
    KeyIndex index = new KeyIndex(own);
    for (int i = 0; i < group.length; i++) {
      int first = index.add(i);
      if (first != KeyIndex.ABSENT) {
        components.join(first, i);
      }
    }
    for (int i = 0; i < group.length; i++) {
      for (int entry = rows.firstAtLeast(group[i]); isOf(entry, group[i]); entry++) {
        int named = index.find(targets.hash(entry), targets.check(entry));
        if (named != KeyIndex.ABSENT) {
          components.join(named, i);
        }
      }
    }
    return components.count() == 1;
  }

  private boolean isOf(int entry, int row) {
    return entry < rows.size() && rows.get(entry) == row;
  }

  /** Sets that grow together. */
  private static final class Components {
    private final int[] parents;
    private int count;

    Components(int size) {
      parents = new int[size];
      Arrays.setAll(parents, member -> member);
      count = size;
    }

    void join(int one, int other) {
      int first = root(one);
      int second = root(other);
      if (first != second) {
        parents[Math.max(first, second)] = Math.min(first, second);
        count--;
      }
    }

    int count() {
      return count;
    }

    private int root(int member) {
      int root = member;
      while (parents[root] != root) {
        parents[root] = parents[parents[root]];
        root = parents[root];
      }
      return root;
    }
  }
}
