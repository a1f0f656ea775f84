package org.govcat.standard;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.govcat.model.ElementGroup;
import org.govcat.model.ElementSlot;
import org.govcat.model.ExtensionValue;

/** A small record on one line, as it could stand in a definition file. */
final class RecordWriter {
  private static final int LONG = 20;

  private RecordWriter() {}

  static String text(ElementGroup group) {
    List<String> members = new ArrayList<>();
    for (ElementSlot slot : group.groupType().slots()) {
      Object value = group.value(slot);
      if (value != null) {
        members.add(slot.name() + ": " + value(value));
      }
    }
    for (Map.Entry<String, ExtensionValue> each : group.extensions().values().entrySet()) {
      members.add(each.getKey() + ": " + extension(each.getValue()));
    }
    return members.isEmpty() ? "{}" : "{ " + String.join(", ", members) + " }";
  }

  private static String value(Object value) {
    if (value instanceof ElementGroup group) {
      return text(group);
    }
    if (value instanceof List<?> list) {
      return "[" + String.join(", ", list.stream().map(RecordWriter::value).toList()) + "]";
    }
    return quoted(String.valueOf(value));
  }

  private static String extension(ExtensionValue value) {
    if (value instanceof ExtensionValue.Group group) {
      List<String> members = new ArrayList<>();
      group.members().forEach((name, each) -> members.add(name + ": " + extension(each)));
      return "{ " + String.join(", ", members) + " }";
    }
    if (value instanceof ExtensionValue.Sequence list) {
      List<String> members = list.members().stream().map(RecordWriter::extension).toList();
      return "[" + String.join(", ", members) + "]";
    }
    return quoted(String.valueOf(value.spelling()));
  }

  /** In quotes; of a text that is all one character, how many there are. */
  private static String quoted(String text) {
    if (text.length() > LONG && text.equals(text.substring(0, 1).repeat(text.length()))) {
      return '"' + text.substring(0, 1) + "…\" (" + text.length() + ")";
    }
    return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }
}
