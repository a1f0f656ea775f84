package org.govcat.serialization.dialect;

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
 * Makes a group out of named values in the standard's own names. What has the wrong shape is kept
 * as misshapen, what has no name in the model as extension.
 */
final class GroupDecoder {
  private static final String EXTENSIONS = "extensions";

  private final Map<String, ExtensionValue> values = new LinkedHashMap<>();
  private final Map<String, ExtensionValue> misshapen = new LinkedHashMap<>();
  private final ElementGroup.Builder<?> builder;

  private GroupDecoder(GroupType type) {
    this.builder = type.newBuilder();
  }

  /** A builder that says what the values say. */
  static ElementGroup.Builder<?> decode(GroupType type, Map<String, ExtensionValue> members) {
    GroupDecoder decoder = new GroupDecoder(type);
    members.forEach(decoder::member);
    return decoder.builder.extensions(Extensions.of(decoder.values, decoder.misshapen));
  }

  private void member(String name, ExtensionValue value) {
    ElementSlot slot = builder.groupType().slot(name);
    if (slot != null) {
      Object stored = stored(slot, value);
      if (stored == null) {
        misshapen.put(name, value);
      } else {
        builder.set(slot, stored);
      }
    } else if (name.equals(EXTENSIONS) && value instanceof ExtensionValue.Group group) {
      group.members().forEach(this::extension);
    } else {
      extension(name, value);
    }
  }

  /** An unknown member and one of the same name among the extensions are both kept. */
  private void extension(String name, ExtensionValue value) {
    String free = name;
    for (int i = 2; values.putIfAbsent(free, value) != null; i++) {
      free = name + '#' + i;
    }
  }

  /** What a slot of this kind can hold of the value, or null when that is nothing. */
  static @Nullable Object stored(ElementSlot slot, ExtensionValue value) {
    if (slot.kind().isLeaf()) {
      return value.spelling();
    }
    if (slot.kind() == ElementKind.TEXTS) {
      return texts(value);
    }
    GroupType type = slot.group();
    if (type == null) {
      throw new IllegalStateException("a group without a table: " + slot);
    }
    return slot.kind() == ElementKind.GROUP ? group(type, value) : groups(type, value);
  }

  private static @Nullable List<String> texts(ExtensionValue value) {
    if (!(value instanceof ExtensionValue.Sequence sequence)) {
      return null;
    }
    List<String> texts = new ArrayList<>();
    for (ExtensionValue member : sequence.members()) {
      String text = member.spelling();
      if (text == null) {
        return null;
      }
      texts.add(text);
    }
    return texts;
  }

  private static @Nullable List<ElementGroup> groups(GroupType type, ExtensionValue value) {
    if (!(value instanceof ExtensionValue.Sequence sequence)) {
      return null;
    }
    List<ElementGroup> groups = new ArrayList<>();
    for (ExtensionValue member : sequence.members()) {
      ElementGroup group = group(type, member);
      if (group == null) {
        return null;
      }
      groups.add(group);
    }
    return groups;
  }

  private static @Nullable ElementGroup group(GroupType type, ExtensionValue value) {
    if (value instanceof ExtensionValue.Group group) {
      return decode(type, group.members()).build();
    }
    String text = value.spelling();
    ElementSlot bare = type.bare();
    return text == null || bare == null ? null : type.newBuilder().set(bare, text).build();
  }
}
