package org.govcat.serialization.xml;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.govcat.model.ElementGroup;
import org.govcat.model.ElementKind;
import org.govcat.model.ElementSlot;
import org.govcat.model.ExtensionValue;
import org.govcat.model.GroupType;
import org.jspecify.annotations.Nullable;

/** Tells whether a value that was marked as misshapen has the shape of its element after all. */
final class TreeShapes {
  private TreeShapes() {}

  /** The value as the element holds it, or null when it has another shape. */
  static @Nullable Object fitted(ElementSlot slot, ExtensionValue value) {
    if (slot.kind() == ElementKind.GROUP) {
      return group(slot.group(), value);
    }
    if (slot.kind().isLeaf()) {
      return value.spelling();
    }
    if (!(value instanceof ExtensionValue.Sequence list)) {
      return null;
    }
    List<Object> members = new ArrayList<>();
    for (ExtensionValue member : list.members()) {
      Object fitted = slot.group() == null ? member.spelling() : group(slot.group(), member);
      if (fitted == null) {
        return null;
      }
      members.add(fitted);
    }
    return members;
  }

  private static @Nullable ElementGroup group(GroupType type, ExtensionValue value) {
    ElementSlot bare = type.bare();
    String spelling = value.spelling();
    if (bare != null && spelling != null) {
      return type.newBuilder().set(bare, spelling).build();
    }
    return value instanceof ExtensionValue.Group group ? group(type, group) : null;
  }

  private static ElementGroup group(GroupType type, ExtensionValue.Group group) {
    ElementGroup.Builder<?> builder = type.newBuilder();
    XmlExtras extras = new XmlExtras();
    for (Map.Entry<String, ExtensionValue> member : group.members().entrySet()) {
      ElementSlot slot = type.slot(member.getKey());
      if (slot != null) {
        Object fitted = fitted(slot, member.getValue());
        builder.set(slot, fitted);
        if (fitted == null) {
          extras.addMisshapen(member.getKey(), member.getValue());
        }
      } else if (member.getKey().equals(XmlNames.EXTENSIONS)
          && member.getValue() instanceof ExtensionValue.Group gathered) {
        gathered.members().forEach(extras::add);
      } else {
        extras.add(member.getKey(), member.getValue());
      }
    }
    return builder.extensions(extras.extensions()).build();
  }
}
