package org.govcat.serialization.xml;

import org.govcat.model.ExtensionValue;
import org.jspecify.annotations.Nullable;

/** The words that say what a value is that the model does not know. */
enum ValueType {
  TEXT("text"),
  NUMBER("number"),
  FLAG("flag"),
  LIST("list"),
  GROUP("group"),
  NOTHING("nothing");

  private static final ValueType[] ALL = values();

  private final String word;

  ValueType(String word) {
    this.word = word;
  }

  String word() {
    return word;
  }

  /** The type of that word, or null. */
  static @Nullable ValueType of(@Nullable String word) {
    for (ValueType type : ALL) {
      if (type.word.equals(word)) {
        return type;
      }
    }
    return null;
  }

  static ValueType of(ExtensionValue value) {
    if (value instanceof ExtensionValue.Text) {
      return TEXT;
    }
    if (value instanceof ExtensionValue.Numeral) {
      return NUMBER;
    }
    if (value instanceof ExtensionValue.Flag) {
      return FLAG;
    }
    if (value instanceof ExtensionValue.Sequence) {
      return LIST;
    }
    return value instanceof ExtensionValue.Group ? GROUP : NOTHING;
  }
}
