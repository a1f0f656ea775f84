package org.govcat.validation.kind;

import java.util.Map;
import org.govcat.finding.ElementPath;
import org.govcat.model.ElementGroup;
import org.govcat.model.ElementTable;
import org.govcat.model.ExtensionValue;
import org.govcat.standard.Element;
import org.govcat.standard.ElementType;
import org.jspecify.annotations.Nullable;

/** Leads through what stands in the groups of a record beside the elements of the model. */
final class AddedValues {
  private final RuleBook book;
  private final Visitor visitor;

  /** Is led to each value. */
  interface Visitor {
    /**
     * A value.
     *
     * @param holder path of the group it stands in
     * @param name its name there
     * @param element what the standard declares of it, or null when nothing
     */
    void value(
        Inspection inspection,
        ElementPath holder,
        String name,
        ExtensionValue value,
        @Nullable Element element);
  }

  AddedValues(RuleBook book, Visitor visitor) {
    this.book = book;
    this.visitor = visitor;
  }

  /** The path of a value: in a group of the model behind {@code ext}, in an added one at once. */
  static ElementPath path(ElementPath holder, String name, Element element) {
    ElementPath plain = holder.then(name);
    return plain.elementId().equals(element.id())
        ? plain
        : holder.then(ElementTable.ADDED).then(name);
  }

  /** Leads through what was added to the group at the place. */
  void walk(Inspection inspection, ElementGroup group) {
    if (!group.extensions().values().isEmpty()) {
      walk(inspection, inspection.path(), ElementTable.ADDED, group.extensions().values());
    }
  }

  private void walk(
      Inspection inspection,
      ElementPath holder,
      String within,
      Map<String, ExtensionValue> values) {
    ElementPath place = within.isEmpty() ? holder : holder.then(within);
    for (Map.Entry<String, ExtensionValue> value : values.entrySet()) {
      ElementPath path = place.then(value.getKey());
      Element element = book.element(path.elementId());
      visitor.value(inspection, holder, value.getKey(), value.getValue(), element);
      if (element != null && element.type() == ElementType.GROUP) {
        members(inspection, path, value.getValue());
      }
    }
  }

  private void members(Inspection inspection, ElementPath path, ExtensionValue value) {
    if (value instanceof ExtensionValue.Group group) {
      walk(inspection, path, "", group.members());
    } else if (value instanceof ExtensionValue.Sequence sequence) {
      for (int i = 0; i < sequence.members().size(); i++) {
        if (sequence.members().get(i) instanceof ExtensionValue.Group group) {
          walk(inspection, path.at(i), "", group.members());
        }
      }
    }
  }
}
