package org.govcat.serialization.xml;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.govcat.model.ExtensionValue;
import org.govcat.model.Extensions;
import org.jspecify.annotations.Nullable;

/** What a group says besides its elements, while it is read. Most groups need none of the maps. */
final class XmlExtras {
  private @Nullable Map<String, ExtensionValue> values;
  private @Nullable Map<String, ExtensionValue> misshapen;
  private @Nullable Set<String> lists;

  /** Whether the value says nothing, as an empty list does. */
  static boolean saysNothing(ExtensionValue value) {
    return value instanceof ExtensionValue.Nothing
        || (value instanceof ExtensionValue.Sequence list && list.members().isEmpty());
  }

  @Nullable ExtensionValue value(String name) {
    return values == null ? null : values.get(name);
  }

  @Nullable ExtensionValue misshapen(String name) {
    return misshapen == null ? null : misshapen.get(name);
  }

  /** Adds a value under its own name; what has that name already stays. */
  void add(String name, ExtensionValue value) {
    if (!saysNothing(value)) {
      values = values == null ? new LinkedHashMap<>() : values;
      values.putIfAbsent(name, value);
    }
  }

  /** Adds an element of other people's; those that repeat are a list. */
  void addRepeatable(String name, ExtensionValue value) {
    ExtensionValue first = value(name);
    if (first == null) {
      add(name, value);
      return;
    }
    List<ExtensionValue> members = new ArrayList<>();
    lists = lists == null ? new HashSet<>() : lists;
    if (lists.add(name)) {
      members.add(first);
    } else if (first instanceof ExtensionValue.Sequence list) {
      members.addAll(list.members());
    }
    members.add(value);
    values.put(name, new ExtensionValue.Sequence(members));
  }

  void addMisshapen(String name, ExtensionValue value) {
    if (!saysNothing(value)) {
      misshapen = misshapen == null ? new LinkedHashMap<>() : misshapen;
      misshapen.put(name, value);
    }
  }

  Map<String, ExtensionValue> values() {
    return values == null ? Map.of() : values;
  }

  Extensions extensions() {
    return values == null && misshapen == null
        ? Extensions.NONE
        : Extensions.of(values(), misshapen == null ? Map.of() : misshapen);
  }
}
