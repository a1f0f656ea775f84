package org.govcat.validation.kind;

import java.util.List;
import org.govcat.model.CatalogHeader;
import org.govcat.model.ElementKind;
import org.govcat.model.ElementSlot;
import org.govcat.model.InformationResource;
import org.jspecify.annotations.Nullable;

/** Groups that may stand once in the header and hold for all resources that do not state them. */
final class HeaderTwins {
  private static final @Nullable ElementSlot[] TWINS = twins();

  private HeaderTwins() {}

  /** The header's slot for a slot of the resource, or null. */
  static @Nullable ElementSlot of(ElementSlot ofResource) {
    return ofResource.isAdded() ? null : TWINS[ofResource.index()];
  }

  private static @Nullable ElementSlot[] twins() {
    List<ElementSlot> slots = InformationResource.GROUP.slots();
    @Nullable ElementSlot[] twins = new ElementSlot[slots.size()];
    for (ElementSlot slot : slots) {
      ElementSlot twin = CatalogHeader.GROUP.slot(slot.name());
      if (slot.kind() == ElementKind.GROUP && twin != null && twin.group() == slot.group()) {
        twins[slot.index()] = twin;
      }
    }
    return twins;
  }
}
