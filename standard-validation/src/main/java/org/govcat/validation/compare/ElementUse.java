package org.govcat.validation.compare;

import java.util.ArrayList;
import java.util.List;
import org.govcat.model.Blanks;
import org.govcat.model.ElementGroup;
import org.govcat.model.ElementSlot;
import org.govcat.model.ElementTable;
import org.govcat.model.InformationResource;
import org.govcat.standard.Element;
import org.govcat.standard.Standard;

/** Counts the records that use an element already which only the newer standard has. */
final class ElementUse {
  private final Element element;
  private final List<ElementSlot> slots;
  private long records;

  private ElementUse(Element element, List<ElementSlot> slots) {
    this.element = element;
    this.slots = slots;
  }

  /** The new elements of the model, in the order of the standard. */
  static List<ElementUse> of(Standard from, Standard to) {
    List<ElementUse> uses = new ArrayList<>();
    for (Element element : to.elements().values()) {
      List<ElementSlot> slots = ElementTable.slots(element.id());
      if (from.element(element.id()) == null && slots != null) {
        uses.add(new ElementUse(element, slots));
      }
    }
    return uses;
  }

  void count(InformationResource resource) {
    if (isUsed(resource, 0)) {
      records++;
    }
  }

  private boolean isUsed(ElementGroup group, int depth) {
    Object value = group.value(slots.get(depth));
    if (value instanceof List<?> list) {
      for (int i = 0; i < list.size(); i++) {
        if (says(list.get(i), depth)) {
          return true;
        }
      }
      return false;
    }
    return value != null && says(value, depth);
  }

  private boolean says(Object value, int depth) {
    if (value instanceof String text) {
      return !Blanks.trim(text).isEmpty();
    }
    ElementGroup group = (ElementGroup) value;
    return depth == slots.size() - 1 ? !group.isEmpty() : isUsed(group, depth + 1);
  }

  Impact.NewElement result() {
    return new Impact.NewElement(element, records);
  }
}
