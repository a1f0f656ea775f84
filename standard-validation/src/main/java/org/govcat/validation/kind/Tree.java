package org.govcat.validation.kind;

import java.util.List;
import org.govcat.model.ElementGroup;
import org.govcat.model.ElementSlot;
import org.jspecify.annotations.Nullable;

/** Leads a visitor through everything that a record holds. */
final class Tree {
  private Tree() {}

  static void walk(Inspection inspection, TreeVisitor visitor) {
    walk(inspection, inspection.resource(), 0, visitor);
  }

  private static void walk(
      Inspection inspection, ElementGroup group, int depth, TreeVisitor visitor) {
    visitor.group(inspection, group);
    List<ElementSlot> slots = group.groupType().slots();
    for (int i = 0; i < slots.size(); i++) {
      ElementSlot slot = slots.get(i);
      Object value = inspection.value(group, slot, depth);
      if (value != null) {
        inspection.enter(depth, slot);
        each(inspection, slot, value, depth, visitor);
        inspection.leave(depth);
      }
    }
  }

  /** Whether any group holds what the model does not know or cannot read. */
  static boolean hasExtensions(Inspection inspection) {
    return hasExtensions(inspection, inspection.resource(), 0);
  }

  private static boolean hasExtensions(Inspection inspection, ElementGroup group, int depth) {
    if (!group.extensions().isEmpty()) {
      return true;
    }
    List<ElementSlot> slots = group.groupType().slots();
    for (int i = 0; i < slots.size(); i++) {
      ElementSlot slot = slots.get(i);
      if (slot.group() != null
          && holdExtensions(inspection, inspection.value(group, slot, depth), depth + 1)) {
        return true;
      }
    }
    return false;
  }

  private static boolean holdExtensions(Inspection inspection, @Nullable Object value, int depth) {
    if (value instanceof ElementGroup group) {
      return hasExtensions(inspection, group, depth);
    }
    if (value instanceof List<?> list) {
      for (int i = 0; i < list.size(); i++) {
        if (hasExtensions(inspection, (ElementGroup) list.get(i), depth)) {
          return true;
        }
      }
    }
    return false;
  }

  private static void each(
      Inspection inspection, ElementSlot slot, Object value, int depth, TreeVisitor visitor) {
    if (Site.isSingle(value)) {
      one(inspection, slot, value, depth, visitor);
      return;
    }
    List<?> list = (List<?>) value;
    for (int i = 0; i < list.size(); i++) {
      inspection.member(depth, i);
      one(inspection, slot, list.get(i), depth, visitor);
    }
  }

  private static void one(
      Inspection inspection, ElementSlot slot, Object value, int depth, TreeVisitor visitor) {
    if (value instanceof String text) {
      visitor.text(inspection, slot, text);
    } else {
      walk(inspection, (ElementGroup) value, depth + 1, visitor);
    }
  }
}
