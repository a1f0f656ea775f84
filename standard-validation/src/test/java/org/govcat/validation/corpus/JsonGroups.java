package org.govcat.validation.corpus;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.govcat.model.ElementGroup;
import org.govcat.model.ElementKind;
import org.govcat.model.ElementSlot;
import org.govcat.model.ExtensionValue;
import org.govcat.model.Extensions;
import org.govcat.model.GroupType;
import org.jspecify.annotations.Nullable;

/**
 * Reads groups of the model from JSON by their element tables alone, so that the corpus can be
 * judged without the project's own readers.
 */
final class JsonGroups {
  private static final String EXTENSIONS = "extensions";

  private JsonGroups() {}

  static ElementGroup read(GroupType type, JsonNode json) {
    ElementGroup.Builder<?> builder = type.newBuilder();
    Map<String, ExtensionValue> unknown = new LinkedHashMap<>();
    Map<String, ExtensionValue> misshapen = new LinkedHashMap<>();
    json.properties()
        .forEach(
            member -> {
              ElementSlot slot = type.slot(member.getKey());
              JsonNode value = member.getValue();
              if (value.isNull()) {
                return;
              }
              if (slot == null && member.getKey().equals(EXTENSIONS) && value.isObject()) {
                value.properties().forEach(e -> unknown.put(e.getKey(), extension(e.getValue())));
              } else if (slot == null) {
                unknown.put(member.getKey(), extension(value));
              } else {
                Object stored = stored(slot, value);
                if (stored == null) {
                  misshapen.put(slot.name(), extension(value));
                } else {
                  builder.set(slot, stored);
                }
              }
            });
    return builder.extensions(Extensions.of(unknown, misshapen)).build();
  }

  /** What the slot holds, or null when the value has the wrong shape. */
  private static @Nullable Object stored(ElementSlot slot, JsonNode value) {
    if (slot.kind() == ElementKind.TEXTS || slot.kind() == ElementKind.GROUPS) {
      return value.isArray() ? members(slot, value) : null;
    }
    return slot.kind() == ElementKind.GROUP ? group(slot, value) : text(value);
  }

  private static @Nullable List<Object> members(ElementSlot slot, JsonNode array) {
    List<Object> members = new ArrayList<>();
    for (JsonNode member : array) {
      Object stored = slot.kind() == ElementKind.TEXTS ? text(member) : group(slot, member);
      if (stored == null) {
        return null;
      }
      members.add(stored);
    }
    return members;
  }

  private static @Nullable ElementGroup group(ElementSlot slot, JsonNode value) {
    GroupType type = slot.group();
    if (type == null || value.isArray() || value.isNull()) {
      return null;
    }
    if (value.isObject()) {
      return read(type, value);
    }
    ElementSlot bare = type.bare();
    return bare == null ? null : type.newBuilder().set(bare, value.asText()).build();
  }

  private static @Nullable String text(JsonNode value) {
    return value.isValueNode() && !value.isNull() ? value.asText() : null;
  }

  private static ExtensionValue extension(JsonNode value) {
    if (value.isObject()) {
      Map<String, ExtensionValue> members = new LinkedHashMap<>();
      value.properties().forEach(e -> members.put(e.getKey(), extension(e.getValue())));
      return new ExtensionValue.Group(members);
    }
    if (value.isArray()) {
      List<ExtensionValue> members = new ArrayList<>();
      value.forEach(member -> members.add(extension(member)));
      return new ExtensionValue.Sequence(members);
    }
    if (value.isBoolean()) {
      return new ExtensionValue.Flag(value.booleanValue());
    }
    if (value.isNumber()) {
      return new ExtensionValue.Numeral(value.asText());
    }
    return value.isNull() ? new ExtensionValue.Nothing() : new ExtensionValue.Text(value.asText());
  }
}
