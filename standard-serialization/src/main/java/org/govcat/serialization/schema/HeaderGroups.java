package org.govcat.serialization.schema;

import java.util.ArrayList;
import java.util.List;
import org.govcat.model.CatalogHeader;
import org.govcat.model.ElementKind;
import org.govcat.model.ElementSlot;
import org.govcat.model.InformationResource;

/** Groups that may stand once in the header for all resources that do not state them. */
final class HeaderGroups {
  private HeaderGroups() {}

  /** The slots of the resource. */
  static List<ElementSlot> all() {
    List<ElementSlot> found = new ArrayList<>();
    for (ElementSlot slot : InformationResource.GROUP.slots()) {
      if (isOne(slot)) {
        found.add(slot);
      }
    }
    return found;
  }

  static boolean isOne(ElementSlot ofResource) {
    ElementSlot twin = CatalogHeader.GROUP.slot(ofResource.name());
    return ofResource.kind() == ElementKind.GROUP
        && twin != null
        && twin.group() == ofResource.group();
  }
}
