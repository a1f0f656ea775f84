package org.govcat.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Extended metadata (扩展元数据) of a group: elements that the model does not know, in the order in
 * which they were read, and values of the wrong shape under the name of the element they stood in.
 * Immutable; equality ignores order.
 */
public final class Extensions implements NotABean {
  /** No extensions. */
  public static final Extensions NONE = new Extensions(Map.of(), Map.of());

  private final Map<String, ExtensionValue> values;
  private final Map<String, ExtensionValue> misshapen;

  private Extensions(Map<String, ExtensionValue> values, Map<String, ExtensionValue> misshapen) {
    this.values = values;
    this.misshapen = misshapen;
  }

  /** Extensions with these values and nothing misshapen. */
  public static Extensions of(Map<String, ExtensionValue> values) {
    return of(values, Map.of());
  }

  /** Extensions with these values and these misshapen values of known elements. */
  public static Extensions of(
      Map<String, ExtensionValue> values, Map<String, ExtensionValue> misshapen) {
    return values.isEmpty() && misshapen.isEmpty()
        ? NONE
        : new Extensions(ordered(values), ordered(misshapen));
  }

  static Map<String, ExtensionValue> ordered(Map<String, ExtensionValue> values) {
    values.forEach(
        (name, value) -> {
          Objects.requireNonNull(name, "extension name");
          Objects.requireNonNull(value, name);
        });
    return Collections.unmodifiableMap(new LinkedHashMap<>(values));
  }

  /** Added elements by name. */
  public Map<String, ExtensionValue> values() {
    return values;
  }

  /** Values of known elements that had the wrong shape, by element name. */
  public Map<String, ExtensionValue> misshapen() {
    return misshapen;
  }

  /** Whether there is nothing. */
  public boolean isEmpty() {
    return values.isEmpty() && misshapen.isEmpty();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Extensions that
        && values.equals(that.values)
        && misshapen.equals(that.misshapen);
  }

  @Override
  public int hashCode() {
    return 31 * values.hashCode() + misshapen.hashCode();
  }

  /** Names only; values may be confidential. */
  @Override
  public String toString() {
    return "extensions" + values.keySet() + misshapen.keySet();
  }
}
