package org.govcat.validation.catalog;

import java.util.List;
import org.govcat.finding.ElementPath;
import org.govcat.model.CatalogHeader;
import org.govcat.model.ElementGroup;
import org.govcat.model.ElementKind;
import org.govcat.model.ElementSlot;
import org.govcat.model.ElementTable;
import org.govcat.model.InformationResource;
import org.jspecify.annotations.Nullable;

/** Reads one element of a resource, from the header where the resource does not state the group. */
final class ElementText {
  private final List<ElementSlot> slots;
  private final ElementPath path;
  private final @Nullable ElementSlot inHeader;

  private ElementText(List<ElementSlot> slots) {
    this.slots = slots;
    ElementPath steps = ElementPath.RECORD;
    for (ElementSlot slot : slots) {
      steps = steps.then(slot.name());
    }
    this.path = steps;
    ElementSlot outer = slots.get(0);
    ElementSlot twin = CatalogHeader.GROUP.slot(outer.name());
    this.inHeader =
        twin != null && twin.kind() == ElementKind.GROUP && twin.group() == outer.group()
            ? twin
            : null;
  }

  /**
   * A reader of the element.
   *
   * @throws IllegalArgumentException when the model has no such element or it stands inside a list
   */
  static ElementText of(@Nullable String elementId) {
    List<ElementSlot> slots = elementId == null ? null : ElementTable.slots(elementId);
    if (slots == null) {
      throw new IllegalArgumentException("no element to compare: " + elementId);
    }
    for (ElementSlot slot : slots.subList(0, slots.size() - 1)) {
      if (slot.kind() != ElementKind.GROUP) {
        throw new IllegalArgumentException("element inside a list: " + elementId);
      }
    }
    return new ElementText(slots);
  }

  ElementPath path() {
    return path;
  }

  /** The text of a leaf, or null. */
  @Nullable String one(InformationResource resource, @Nullable CatalogHeader header) {
    ElementGroup holder = holder(resource, header);
    return holder == null ? null : holder.text(last());
  }

  /** The texts of a list of texts. */
  List<String> all(InformationResource resource, @Nullable CatalogHeader header) {
    ElementGroup holder = holder(resource, header);
    return holder == null ? List.of() : holder.texts(last());
  }

  private ElementSlot last() {
    return slots.get(slots.size() - 1);
  }

  private @Nullable ElementGroup holder(
      InformationResource resource, @Nullable CatalogHeader header) {
    ElementGroup holder = resource;
    for (int i = 0; i < slots.size() - 1 && holder != null; i++) {
      ElementGroup inner = holder.group(slots.get(i));
      boolean unstated = i == 0 && inner == null && header != null && inHeader != null;
      holder = unstated ? header.group(inHeader) : inner;
    }
    return holder;
  }
}
