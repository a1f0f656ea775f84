package org.govcat.serialization.dialect;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.govcat.model.ElementGroup;
import org.govcat.model.ElementSlot;
import org.govcat.model.ExtensionValue;
import org.govcat.model.Extensions;
import org.govcat.model.GroupType;
import org.govcat.model.InformationResource;
import org.jspecify.annotations.Nullable;

/**
 * A resource under construction. Nothing that stands there is replaced: the methods that set say
 * whether the place was free.
 */
final class ResourceDraft {
  private final ElementGroup.Builder<?> builder;
  private final Map<String, ExtensionValue> extensions;
  private final Map<String, ExtensionValue> misshapen;

  /** Starts with what the source says in the standard's own names. */
  ResourceDraft(Map<String, ExtensionValue> own) {
    builder = GroupDecoder.decode(InformationResource.GROUP, own);
    Extensions read = builder.build().extensions();
    extensions = new LinkedHashMap<>(read.values());
    misshapen = new LinkedHashMap<>(read.misshapen());
  }

  InformationResource build() {
    return (InformationResource) builder.extensions(Extensions.of(extensions, misshapen)).build();
  }

  boolean extension(String name, ExtensionValue value) {
    return extensions.putIfAbsent(name, value) == null;
  }

  /**
   * Keeps a value that has no other place: under its name or, when that is taken, the next free
   * one.
   */
  void keep(String name, ExtensionValue value) {
    String free = name;
    for (int i = 2; !extension(free, value); i++) {
      free = name + '#' + i;
    }
  }

  boolean leaf(List<ElementSlot> slots, String text) {
    return change(
        slots,
        (group, slot) -> {
          if (group.value(slot) != null || isMisshapen(group, slot)) {
            return false;
          }
          group.set(slot, text);
          return true;
        });
  }

  boolean misshapen(List<ElementSlot> slots, ExtensionValue value) {
    return change(
        slots,
        (group, slot) -> {
          if (group.value(slot) != null || isMisshapen(group, slot)) {
            return false;
          }
          if (group == builder) {
            misshapen.put(slot.name(), value);
          } else {
            Extensions old = group.build().extensions();
            Map<String, ExtensionValue> odd = new LinkedHashMap<>(old.misshapen());
            odd.put(slot.name(), value);
            group.extensions(Extensions.of(old.values(), odd));
          }
          return true;
        });
  }

  int length(List<ElementSlot> slots) {
    int[] length = {0};
    change(
        slots,
        (group, slot) -> {
          length[0] = group.value(slot) instanceof List<?> list ? list.size() : 0;
          return false;
        });
    return length[0];
  }

  boolean append(Target.Element element, @Nullable ValueTable table, List<String> tokens) {
    return change(
        element.slots(),
        (group, slot) -> {
          if (isMisshapen(group, slot)) {
            return false;
          }
          List<Object> longer =
              group.value(slot) instanceof List<?> list ? new ArrayList<>(list) : new ArrayList<>();
          tokens.forEach(token -> longer.add(member(element, table, token)));
          group.set(slot, longer);
          return true;
        });
  }

  static Object member(Target.Element element, @Nullable ValueTable table, String token) {
    ElementSlot into = element.into();
    ValueTable.Meaning meaning = table == null ? null : table.find(token);
    String meant = meaning == null ? null : meaning.text();
    String text = meant == null ? token : meant;
    GroupType type = element.last().group();
    if (into == null || type == null) {
      return text;
    }
    ElementGroup.Builder<?> group = type.newBuilder();
    element.fixed().forEach(group::set);
    if (meaning != null) {
      meaning.members().forEach((name, word) -> group.set(slot(type, name), word));
    }
    return group.set(into, text).build();
  }

  private static ElementSlot slot(GroupType type, String name) {
    ElementSlot slot = type.slot(name);
    if (slot == null) {
      throw new IllegalArgumentException(type + " has no element " + name);
    }
    return slot;
  }

  /** Something done to one slot of one group; says whether it was done. */
  private interface Change {
    boolean apply(ElementGroup.Builder<?> group, ElementSlot slot);
  }

  /** Goes down to the group that has the last slot and puts it back when it was changed. */
  private boolean change(List<ElementSlot> slots, Change change) {
    return change(builder, slots, change);
  }

  private boolean change(ElementGroup.Builder<?> group, List<ElementSlot> slots, Change change) {
    ElementSlot slot = slots.get(0);
    if (slots.size() == 1) {
      return change.apply(group, slot);
    }
    if (isMisshapen(group, slot)) {
      return false;
    }
    GroupType type = slot.group();
    if (type == null) {
      throw new IllegalStateException("no group: " + slot);
    }
    ElementGroup.Builder<?> inner = type.newBuilder();
    if (group.value(slot) instanceof ElementGroup there) {
      inner.from(there);
    }
    boolean changed = change(inner, slots.subList(1, slots.size()), change);
    if (changed) {
      group.set(slot, inner.build());
    }
    return changed;
  }

  private boolean isMisshapen(ElementGroup.Builder<?> group, ElementSlot slot) {
    return group == builder
        ? misshapen.containsKey(slot.name())
        : group.build().extensions().misshapen().containsKey(slot.name());
  }
}
