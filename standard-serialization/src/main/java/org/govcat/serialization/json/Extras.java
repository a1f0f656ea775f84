package org.govcat.serialization.json;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.govcat.model.ExtensionValue;
import org.govcat.model.Extensions;
import org.jspecify.annotations.Nullable;

/** What a group says besides its elements, while it is read. Most groups need none of the maps. */
final class Extras {
  /** The member under which unknown elements may be gathered. */
  static final String MEMBER = "extensions";

  private @Nullable Map<String, ExtensionValue> values;
  private @Nullable Map<String, ExtensionValue> misshapen;
  private @Nullable Set<String> unsaid;

  void clear() {
    values = null;
    misshapen = null;
    unsaid = null;
  }

  /** Whether an unknown element of that name has been met, with or without a value. */
  boolean has(String name) {
    return (values != null && values.containsKey(name))
        || (unsaid != null && unsaid.contains(name));
  }

  @Nullable ExtensionValue value(String name) {
    return values == null ? null : values.get(name);
  }

  @Nullable ExtensionValue misshapen(String name) {
    return misshapen == null ? null : misshapen.get(name);
  }

  void add(String name, ExtensionValue value) {
    if (TreeReader.saysNothing(value)) {
      unsaid = unsaid == null ? new HashSet<>() : unsaid;
      unsaid.add(name);
    } else {
      values = values == null ? new LinkedHashMap<>() : values;
      values.put(name, value);
    }
  }

  void addMisshapen(String name, ExtensionValue value) {
    if (!TreeReader.saysNothing(value)) {
      misshapen = misshapen == null ? new LinkedHashMap<>() : misshapen;
      misshapen.put(name, value);
    }
  }

  Extensions extensions() {
    return values == null && misshapen == null
        ? Extensions.NONE
        : Extensions.of(
            values == null ? Map.of() : values, misshapen == null ? Map.of() : misshapen);
  }
}
