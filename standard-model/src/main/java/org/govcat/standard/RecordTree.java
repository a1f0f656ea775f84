package org.govcat.standard;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.govcat.model.ElementGroup;
import org.govcat.model.ElementSlot;
import org.govcat.model.ExtensionValue;
import org.govcat.model.Extensions;
import org.govcat.model.GroupType;
import org.govcat.standard.tree.DefinitionNode;
import org.govcat.standard.tree.DefinitionNode.Entry;
import org.govcat.standard.tree.DefinitionNode.Mapping;
import org.govcat.standard.tree.DefinitionNode.Scalar;
import org.govcat.standard.tree.DefinitionNode.Sequence;
import org.jspecify.annotations.Nullable;

/**
 * Records written in a definition file, by the element tables: what fits is set, the rest is kept.
 */
final class RecordTree {
  private static final String EXTENSIONS = "extensions";

  private RecordTree() {}

  static ElementGroup group(GroupType type, Mapping mapping) {
    ElementGroup.Builder<?> builder = type.newBuilder();
    Map<String, ExtensionValue> unknown = new LinkedHashMap<>();
    Map<String, ExtensionValue> misshapen = new LinkedHashMap<>();
    for (Entry entry : mapping.entries()) {
      ElementSlot slot = type.slot(entry.name());
      if (slot != null) {
        Object value = value(slot, entry.value());
        if (value == null) {
          misshapen.put(entry.name(), extension(entry.value()));
        } else {
          builder.set(slot, value);
        }
      } else if (entry.name().equals(EXTENSIONS) && entry.value() instanceof Mapping added) {
        unknown.putAll(members(added));
      } else {
        unknown.put(entry.name(), extension(entry.value()));
      }
    }
    return builder.extensions(Extensions.of(unknown, misshapen)).build();
  }

  /** The value for a slot, or null when the node has another shape. */
  private static @Nullable Object value(ElementSlot slot, DefinitionNode node) {
    if (!slot.kind().isList()) {
      return single(slot, node);
    }
    if (!(node instanceof Sequence sequence)) {
      return null;
    }
    List<Object> members = new ArrayList<>();
    for (DefinitionNode member : sequence.members()) {
      Object value = single(slot, member);
      if (value == null) {
        return null;
      }
      members.add(value);
    }
    return members;
  }

  private static @Nullable Object single(ElementSlot slot, DefinitionNode node) {
    GroupType group = slot.group();
    if (group == null) {
      return node instanceof Scalar scalar ? scalar.text() : null;
    }
    if (node instanceof Mapping mapping) {
      return group(group, mapping);
    }
    ElementSlot bare = group.bare();
    return bare != null && node instanceof Scalar scalar
        ? group.newBuilder().set(bare, scalar.text()).build()
        : null;
  }

  private static Map<String, ExtensionValue> members(Mapping mapping) {
    Map<String, ExtensionValue> members = new LinkedHashMap<>();
    for (Entry entry : mapping.entries()) {
      members.put(entry.name(), extension(entry.value()));
    }
    return members;
  }

  private static ExtensionValue extension(DefinitionNode node) {
    if (node instanceof Mapping mapping) {
      return new ExtensionValue.Group(members(mapping));
    }
    if (node instanceof Sequence sequence) {
      List<ExtensionValue> members = new ArrayList<>();
      for (DefinitionNode member : sequence.members()) {
        members.add(extension(member));
      }
      return new ExtensionValue.Sequence(members);
    }
    return new ExtensionValue.Text(((Scalar) node).text());
  }
}
