package org.govcat.conformance;

import java.util.ArrayList;
import java.util.List;
import org.govcat.finding.SensitiveText;
import org.govcat.model.CatalogHeader;
import org.govcat.model.ElementGroup;
import org.govcat.model.ElementSlot;
import org.govcat.standard.Suggestions;

/**
 * Finds what stands in the header of a catalogue and is not read: names that nobody knows, perhaps
 * misspelt, and values of the wrong shape. It is kept, and a reader has to know that it was not
 * heeded.
 */
final class HeaderNames {
  private static final int MOST = 10;

  private HeaderNames() {}

  /** The names, each with the one that was perhaps meant: {@code isued (issued?)}. */
  static List<String> unread(CatalogHeader header) {
    List<String> names = new ArrayList<>();
    collect(header, "", names);
    return names.size() > MOST ? cut(names) : names;
  }

  private static List<String> cut(List<String> names) {
    List<String> first = new ArrayList<>(names.subList(0, MOST));
    first.add("… +" + (names.size() - MOST));
    return first;
  }

  private static void collect(ElementGroup group, String prefix, List<String> names) {
    List<String> known = group.groupType().slots().stream().map(ElementSlot::name).toList();
    for (String name : group.extensions().values().keySet()) {
      String near = Suggestions.nearest(name, known);
      String shown = SensitiveText.mask(prefix + name);
      names.add(near == null ? shown : shown + " (" + prefix + near + "?)");
    }
    group.extensions().misshapen().keySet().forEach(name -> names.add(prefix + name));
    for (ElementSlot slot : group.groupType().slots()) {
      if (slot.group() != null && group.value(slot) instanceof ElementGroup inner) {
        collect(inner, prefix + slot.name() + ".", names);
      }
    }
  }
}
