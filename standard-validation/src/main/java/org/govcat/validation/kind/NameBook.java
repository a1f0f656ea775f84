package org.govcat.validation.kind;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.govcat.finding.ElementPath;
import org.govcat.standard.Element;
import org.jspecify.annotations.Nullable;

/**
 * The names that elements have under conditions, compiled: one slot says 使用要求 or 共享条件, by what the
 * record says elsewhere. Immutable.
 */
final class NameBook {
  private record Name(Conditions when, String key) {}

  private final Map<String, List<Name>> byElement = new HashMap<>();

  NameBook(Iterable<Element> elements, RuleBook book) {
    for (Element element : elements) {
      List<Name> names = new ArrayList<>();
      for (int i = 0; i < element.labelsWhen().size(); i++) {
        Conditions when = book.conditions(element.labelsWhen().get(i).when());
        names.add(new Name(when, "@" + element.labelKey(i)));
      }
      if (!names.isEmpty()) {
        byElement.put(element.id(), List.copyOf(names));
      }
    }
  }

  /** The key of the name that holds for what stands there; null for its usual name. */
  @Nullable String nameOf(ElementPath path, Inspection inspection) {
    if (byElement.isEmpty()) {
      return null;
    }
    for (Name name : byElement.getOrDefault(path.elementId(), List.of())) {
      if (name.when().hold(inspection)) {
        return name.key();
      }
    }
    return null;
  }
}
