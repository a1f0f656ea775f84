package org.govcat.serialization.dialect;

import java.util.List;
import java.util.Map;
import org.govcat.model.ElementSlot;
import org.jspecify.annotations.Nullable;

/** Where the value of a source field goes. */
sealed interface Target {

  /** The name by which elements of the resource find their source again. */
  String id();

  /**
   * An element of the model.
   *
   * @param id id of the element
   * @param slots the way to it from the resource
   * @param into for a list of groups the member that takes the text, else null
   * @param fixed for a list of groups what stands in other members
   */
  record Element(
      String id,
      List<ElementSlot> slots,
      @Nullable ElementSlot into,
      Map<ElementSlot, String> fixed)
      implements Target {
    /** Copies. */
    public Element {
      slots = List.copyOf(slots);
      fixed = Map.copyOf(fixed);
    }

    ElementSlot last() {
      return slots.get(slots.size() - 1);
    }
  }

  /**
   * A named extension of the resource.
   *
   * @param id name of the extension
   */
  record Extension(String id) implements Target {}
}
