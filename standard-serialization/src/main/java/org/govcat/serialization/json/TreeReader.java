package org.govcat.serialization.json;

import com.fasterxml.jackson.core.JsonToken;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.govcat.model.ExtensionValue;
import org.govcat.serialization.reading.ReadingFault;
import org.govcat.serialization.reading.RecordNotes;

/** Reads what the model has no place for: any JSON value, with its exact text. */
final class TreeReader {
  private final JsonInput in;
  private final RecordNotes notes;

  TreeReader(JsonInput in, RecordNotes notes) {
    this.in = in;
    this.notes = notes;
  }

  /** Whether the value says nothing, as null and an empty list do. */
  static boolean saysNothing(ExtensionValue value) {
    return value instanceof ExtensionValue.Nothing
        || (value instanceof ExtensionValue.Sequence list && list.members().isEmpty());
  }

  /** The value on which the input stands. */
  ExtensionValue value() throws ReadingFault {
    in.countUnknownValue();
    return switch (in.token()) {
      case VALUE_STRING -> new ExtensionValue.Text(in.spelling());
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new ExtensionValue.Numeral(in.spelling());
      case VALUE_TRUE -> new ExtensionValue.Flag(true);
      case VALUE_FALSE -> new ExtensionValue.Flag(false);
      case START_ARRAY -> list();
      case START_OBJECT -> group();
      default -> new ExtensionValue.Nothing();
    };
  }

  private ExtensionValue.Sequence list() throws ReadingFault {
    in.enter();
    List<ExtensionValue> members = new ArrayList<>();
    while (in.next() != JsonToken.END_ARRAY) {
      notes.index(members.size());
      members.add(value());
      in.countListMember(members.size());
    }
    notes.index(-1);
    in.leave();
    return new ExtensionValue.Sequence(members);
  }

  /** The group on which the input stands. */
  ExtensionValue.Group group() throws ReadingFault {
    in.enter();
    Map<String, ExtensionValue> members = new LinkedHashMap<>();
    Set<String> unsaid = new HashSet<>();
    int count = 0;
    while (in.next() == JsonToken.FIELD_NAME) {
      in.countMember(++count);
      member(members, unsaid, in.memberName());
    }
    in.leave();
    return new ExtensionValue.Group(members);
  }

  private void member(Map<String, ExtensionValue> members, Set<String> unsaid, String name)
      throws ReadingFault {
    in.checkUnknownName(name);
    boolean twice = members.containsKey(name) || unsaid.contains(name);
    int offset = twice ? in.offset() : 0;
    notes.push(name);
    ExtensionValue value = value();
    notes.pop();
    if (twice) {
      notes.duplicate(name, JsonText.of(members.get(name)), JsonText.of(value), offset);
    } else if (saysNothing(value)) {
      unsaid.add(name);
    } else {
      members.put(name, value);
    }
  }
}
