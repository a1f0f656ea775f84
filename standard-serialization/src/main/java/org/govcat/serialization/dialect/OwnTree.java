package org.govcat.serialization.dialect;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.govcat.finding.ElementPath;
import org.govcat.model.ElementGroup;
import org.govcat.model.ElementKind;
import org.govcat.model.ElementSlot;
import org.govcat.model.ExtensionValue;
import org.govcat.serialization.json.JsonNumbers;

/** A group as named values in the standard's own names: the mirror of {@link GroupDecoder}. */
final class OwnTree {
  private static final String EXTENSIONS = "extensions";

  private OwnTree() {}

  static ExtensionValue.Group of(ElementGroup group) {
    Map<String, ExtensionValue> members = new LinkedHashMap<>();
    for (ElementSlot slot : group.groupType().slots()) {
      Object value = group.value(slot);
      if (value != null) {
        members.put(slot.name(), value(slot, value));
      }
    }
    members.putAll(group.extensions().misshapen());
    if (!group.extensions().values().isEmpty()) {
      members.put(EXTENSIONS, new ExtensionValue.Group(group.extensions().values()));
    }
    return new ExtensionValue.Group(members);
  }

  private static ExtensionValue value(ElementSlot slot, Object value) {
    if (value instanceof ElementGroup group) {
      return of(group);
    }
    if (value instanceof List<?> list) {
      List<ExtensionValue> members = new ArrayList<>();
      list.forEach(member -> members.add(value(slot, member)));
      return new ExtensionValue.Sequence(members);
    }
    String text = (String) value;
    return slot.kind() == ElementKind.NUMBER && JsonNumbers.isCanonicalInteger(text)
        ? new ExtensionValue.Numeral(text)
        : new ExtensionValue.Text(text);
  }

  /** The elements that a group says anything about, one by one. */
  static void leaves(ElementPath path, ElementGroup group, List<ElementPath> found) {
    int before = found.size();
    for (ElementSlot slot : group.groupType().slots()) {
      Object value = group.value(slot);
      if (value instanceof ElementGroup inner) {
        leaves(path.then(slot.name()), inner, found);
      } else if (value instanceof List<?> list) {
        for (int i = 0; i < list.size(); i++) {
          if (list.get(i) instanceof ElementGroup inner) {
            leaves(path.then(slot.name(), i), inner, found);
          } else {
            found.add(path.then(slot.name(), i));
          }
        }
      } else if (value != null) {
        found.add(path.then(slot.name()));
      }
    }
    group.extensions().misshapen().keySet().forEach(name -> found.add(path.then(name)));
    group
        .extensions()
        .values()
        .keySet()
        .forEach(name -> found.add(path.then(EXTENSIONS).then(name)));
    if (found.size() == before && !path.steps().isEmpty()) {
      found.add(path);
    }
  }
}
