package org.govcat.serialization.dialect;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.govcat.model.ExtensionValue;

/** Writes source objects the short way. */
final class SourceValues {
  private SourceValues() {}

  /** A group of names and values in turn. */
  static ExtensionValue.Group group(Object... namesAndValues) {
    Map<String, ExtensionValue> members = new LinkedHashMap<>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      members.put((String) namesAndValues[i], value(namesAndValues[i + 1]));
    }
    return new ExtensionValue.Group(members);
  }

  static ExtensionValue value(Object value) {
    if (value instanceof ExtensionValue ready) {
      return ready;
    }
    if (value instanceof List<?> list) {
      return new ExtensionValue.Sequence(list.stream().map(SourceValues::value).toList());
    }
    if (value instanceof Number number) {
      return new ExtensionValue.Numeral(number.toString());
    }
    return value instanceof Boolean flag
        ? new ExtensionValue.Flag(flag)
        : new ExtensionValue.Text((String) value);
  }
}
