package org.govcat.model;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Ties the element ids of the standard ({@code sharing.methods.type}) to the places in the model
 * where their values stand. Stateless and thread-safe.
 */
public final class ElementTable {
  /** The part of an id behind which stands what a profile added to a group: {@code ext.duty}. */
  public static final String ADDED = "ext";

  /** The mark of secrecy (涉密属性) of a resource, an item or a header. */
  public static final String SECRECY = "secrecy";

  private ElementTable() {}

  /** Whether the id is one of an element that a profile added. */
  public static boolean isAdded(String elementId) {
    return elementId.startsWith(ADDED + ".") || elementId.contains("." + ADDED + ".");
  }

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
      ElementSlot slot = group == null ? null : slot(group, name);
      if (slot == null) {
        return null;
      }
      slots.add(slot);
      group = slot.group();
    }
    return List.copyOf(slots);
  }

  private static @Nullable ElementSlot slot(GroupType group, String name) {
    if (group == GroupType.ADDED) {
      return name.isBlank() ? null : ElementSlot.added(name);
    }
    ElementSlot slot = group.slot(name);
    return slot == null && name.equals(ADDED) ? ElementSlot.added() : slot;
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
