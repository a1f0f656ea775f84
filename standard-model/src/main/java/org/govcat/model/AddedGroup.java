package org.govcat.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Elements that a profile added (扩展元数据), seen as a group: what a group of the model holds beside
 * its own elements, or a group among them. Its table is what is there.
 */
final class AddedGroup extends ElementGroup {
  private final Map<String, ExtensionValue> members;

  AddedGroup(Map<String, ExtensionValue> members) {
    super(GroupType.ofAdded(members.keySet()));
    this.members = members;
  }

  /** A value as groups hold it: a text, a list, a group, or null for nothing. */
  private static @Nullable Object stored(@Nullable ExtensionValue value) {
    if (value instanceof ExtensionValue.Group group) {
      return new AddedGroup(group.members());
    }
    if (value instanceof ExtensionValue.Sequence sequence) {
      List<Object> list = new ArrayList<>();
      for (ExtensionValue member : sequence.members()) {
        Object each = stored(member);
        list.add(each == null ? "" : each);
      }
      return list.isEmpty() ? null : list;
    }
    return value == null ? null : value.spelling();
  }

  @Override
  @Nullable Object added(String name) {
    return stored(members.get(name));
  }
}
