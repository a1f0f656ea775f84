package org.govcat.migration;

import java.util.List;
import org.govcat.model.ElementGroup;
import org.govcat.model.ElementSlot;
import org.jspecify.annotations.Nullable;

/** Reads and sets single texts deep inside a group, which stays as it was otherwise. */
final class Places {
  private Places() {}

  /** The value at the end of the slots, none of which but the last is a list; null when absent. */
  static @Nullable Object value(@Nullable ElementGroup group, List<ElementSlot> slots) {
    ElementGroup at = group;
    for (int i = 0; i < slots.size() - 1 && at != null; i++) {
      at = at.group(slots.get(i));
    }
    return at == null ? null : at.value(slots.get(slots.size() - 1));
  }

  static @Nullable String text(@Nullable ElementGroup group, List<ElementSlot> slots) {
    return value(group, slots) instanceof String text ? text : null;
  }

  /** Whether a value of the wrong shape stands there or on the way. */
  static boolean isMisshapen(ElementGroup group, List<ElementSlot> slots) {
    ElementGroup at = group;
    for (ElementSlot slot : slots) {
      if (at == null) {
        return false;
      }
      if (at.extensions().misshapen().containsKey(slot.name())) {
        return true;
      }
      at = at.group(slot);
    }
    return false;
  }

  /** The group with that text there; null takes it out, with what is then empty around it. */
  static ElementGroup with(ElementGroup group, List<ElementSlot> slots, @Nullable String text) {
    ElementSlot first = slots.get(0);
    Object value = text;
    if (slots.size() > 1) {
      ElementGroup inner = group.group(first);
      if (inner == null && first.group() != null) {
        inner = first.group().newBuilder().build();
      }
      if (inner == null) {
        throw new IllegalArgumentException("no group at " + first);
      }
      ElementGroup changed = with(inner, slots.subList(1, slots.size()), text);
      value = changed.isEmpty() ? null : changed;
    }
    return set(group, first, value);
  }

  /** The group with another value in one slot. */
  static ElementGroup set(ElementGroup group, ElementSlot slot, @Nullable Object value) {
    return group.groupType().newBuilder().from(group).set(slot, value).build();
  }
}
