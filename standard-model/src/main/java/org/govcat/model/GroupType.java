package org.govcat.model;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The element table of one kind of group: ids, kinds and places of its elements. Codecs, checkers
 * and dialects are driven by it and need no reflection. Immutable and thread-safe.
 */
public final class GroupType {
  /** What profiles add; what it holds only a record says. */
  static final GroupType ADDED = new GroupType(ElementTable.ADDED, List.of(), null);

  private final String name;
  private final List<ElementSlot> slots;
  private final Map<String, ElementSlot> byName;
  private final @Nullable ElementSlot bare;

  private GroupType(String name, List<ElementSlot> slots, @Nullable String bare) {
    this.name = name;
    this.slots = slots;
    Map<String, ElementSlot> index = new LinkedHashMap<>();
    for (ElementSlot slot : slots) {
      if (slot.index() != index.size() || index.put(slot.name(), slot) != null) {
        throw new IllegalArgumentException("element out of place in " + name + ": " + slot.name());
      }
    }
    this.byName = index;
    this.bare = bare == null ? null : index.get(bare);
  }

  private GroupType(Collection<String> added) {
    this.name = ElementTable.ADDED;
    this.byName = new LinkedHashMap<>();
    for (String each : added) {
      byName.put(each, ElementSlot.added(each));
    }
    this.slots = List.copyOf(byName.values());
    this.bare = null;
  }

  static GroupType of(String name, ElementSlot... slots) {
    return new GroupType(name, List.of(slots), null);
  }

  /** The table of what was added to one group of one record. */
  static GroupType ofAdded(Collection<String> names) {
    return new GroupType(names);
  }

  /** The same table for a group that may also be written as one plain text. */
  GroupType withBare(String element) {
    return new GroupType(name, slots, element);
  }

  /** Name of the group, for people. */
  public String name() {
    return name;
  }

  /** All elements in the order in which they are written. */
  public List<ElementSlot> slots() {
    return slots;
  }

  /** The element of that name, or null when the group has none. */
  public @Nullable ElementSlot slot(String elementName) {
    return byName.get(elementName);
  }

  /**
   * The element that is meant when a plain text stands where the group is expected (the code of a
   * level, the text of a legal basis, the word of a keyword), or null when the group must be spelt
   * out.
   */
  public @Nullable ElementSlot bare() {
    return bare;
  }

  /** A new, empty builder of a group of this kind. */
  public ElementGroup.Builder<?> newBuilder() {
    return GroupBuilders.of(name);
  }

  @Override
  public String toString() {
    return name;
  }
}
