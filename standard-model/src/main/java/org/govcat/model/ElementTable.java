package org.govcat.model;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Ties the element ids of the standard ({@code sharing.methods.type}) to the places in the model
 * where their values stand. Stateless and thread-safe.
 */
public final class ElementTable {
  private ElementTable() {}

  /**
   * The slots that lead from a resource to the element, outermost first, or null when the model has
   * no such element.
   *
   * @param elementId id without indexes, parts joined by dots
   */
  public static @Nullable List<ElementSlot> slots(String elementId) {
    return slots(InformationResource.GROUP, elementId);
  }

  /** The same, starting at another group, such as {@link CatalogHeader#GROUP}. */
  public static @Nullable List<ElementSlot> slots(GroupType start, String elementId) {
    List<ElementSlot> slots = new ArrayList<>();
    GroupType group = start;
    for (String name : elementId.split("\\.", -1)) {
      ElementSlot slot = group == null ? null : group.slot(name);
      if (slot == null) {
        return null;
      }
      slots.add(slot);
      group = slot.group();
    }
    return List.copyOf(slots);
  }

  /** The ids of all elements of a resource, groups before what they hold. */
  public static List<String> elementIds() {
    List<String> ids = new ArrayList<>();
    collect(InformationResource.GROUP, "", ids);
    return List.copyOf(ids);
  }

  private static void collect(GroupType group, String prefix, List<String> ids) {
    for (ElementSlot slot : group.slots()) {
      ids.add(prefix + slot.name());
      if (slot.group() != null) {
        collect(slot.group(), prefix + slot.name() + ".", ids);
      }
    }
  }
}
