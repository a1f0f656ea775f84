package org.govcat.model;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A value that the model does not know, kept with its shape and its exact text. Immutable. */
public sealed interface ExtensionValue extends NotABean {

  /** A text. */
  record Text(String value) implements ExtensionValue {}

  /** A number, as it was spelt. */
  record Numeral(String spelling) implements ExtensionValue {}

  /** Yes or no. */
  record Flag(boolean value) implements ExtensionValue {}

  /** An empty place in a list; nothing else keeps it. */
  record Nothing() implements ExtensionValue {}

  /** A list, in order. */
  record Sequence(List<ExtensionValue> members) implements ExtensionValue {
    /** Copies the members. */
    public Sequence {
      members = List.copyOf(members);
    }
  }

  /** A group of named values, in the order in which they were read. */
  record Group(Map<String, ExtensionValue> members) implements ExtensionValue {
    /** Copies the members. */
    public Group {
      members = Extensions.ordered(members);
    }
  }

  /**
   * The text of a single value as it was written, or null for a list, a group or an empty place.
   */
  default @Nullable String spelling() {
    if (this instanceof Text text) {
      return text.value();
    }
    if (this instanceof Numeral numeral) {
      return numeral.spelling();
    }
    return this instanceof Flag flag ? Boolean.toString(flag.value()) : null;
  }
}
