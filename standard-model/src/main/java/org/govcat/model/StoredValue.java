package org.govcat.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The one door through which values enter a group: what is stored always fits the element table.
 */
final class StoredValue {
  private StoredValue() {}

  static @Nullable Object of(GroupType owner, ElementSlot slot, @Nullable Object value) {
    if (value == null) {
      return null;
    }
    if (!slot.kind().isList()) {
      return single(owner, slot, value);
    }
    if (!(value instanceof List<?> list)) {
      throw unfit(owner, slot, value);
    }
    for (Object member : list) {
      single(owner, slot, member);
    }
    return list.isEmpty() ? null : List.copyOf(list);
  }

  private static Object single(GroupType owner, ElementSlot slot, @Nullable Object value) {
    boolean fits =
        slot.group() == null
            ? value instanceof String
            : value instanceof ElementGroup group && group.groupType() == slot.group();
    if (!fits || value == null) {
      throw unfit(owner, slot, value);
    }
    return value;
  }

  private static IllegalArgumentException unfit(
      GroupType owner, ElementSlot slot, @Nullable Object value) {
    return new IllegalArgumentException(
        "not a value for %s.%s (%s): %s".formatted(owner, slot.name(), slot.kind(), value));
  }
}
