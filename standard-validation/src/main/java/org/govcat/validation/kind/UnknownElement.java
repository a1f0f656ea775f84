package org.govcat.validation.kind;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.govcat.finding.ElementPath;
import org.govcat.model.ElementGroup;
import org.govcat.model.ElementSlot;
import org.govcat.model.ElementTable;
import org.govcat.model.ExtensionValue;
import org.govcat.model.GroupType;
import org.govcat.model.InformationResource;
import org.govcat.standard.Element;
import org.govcat.standard.Suggestions;
import org.jspecify.annotations.Nullable;

/**
 * Something stands there that the standard does not know. It is kept and told, with the element
 * that was perhaps meant; in a secret record not even the name is told.
 */
final class UnknownElement implements Check, TreeVisitor {
  private static final String ADDED = ElementTable.ADDED + ".";

  private final Rule rule;
  private final RuleBook book;
  private final AddedValues added;

  /** Ids of elements by what they may be called, by the group in which they stand. */
  private final Map<String, Map<String, String>> known = new ConcurrentHashMap<>();

  UnknownElement(Rule rule, RuleBook book) {
    this.rule = rule;
    this.book = book;
    this.added = new AddedValues(book, this::value);
  }

  @Override
  public List<Rule> rules() {
    return List.of(rule);
  }

  @Override
  public void judge(Inspection inspection) {
    if (inspection.hasExtensions()) {
      Tree.walk(inspection, this);
    }
  }

  @Override
  public void group(Inspection inspection, ElementGroup group) {
    added.walk(inspection, group);
  }

  private void value(
      Inspection inspection,
      ElementPath holder,
      String name,
      ExtensionValue value,
      @Nullable Element element) {
    String prefix = holder.steps().isEmpty() ? "" : holder.elementId() + ".";
    if (element == null && book.element(prefix + name) == null) {
      inspection
          .report(rule, inspection.isSecret() ? holder : holder.then(name), null)
          .argument("name", name)
          .argument("suggestion", suggestion(inspection, prefix, name));
    }
  }

  private @Nullable String suggestion(Inspection inspection, String prefix, String name) {
    String id = prefix + name;
    Optional<String> suggestion = inspection.suggested(id);
    if (suggestion == null) {
      suggestion = Optional.ofNullable(nearest(prefix, name));
      inspection.suggests(id, suggestion);
    }
    return suggestion.orElse(null);
  }

  private @Nullable String nearest(String prefix, String name) {
    Map<String, String> ids = known.computeIfAbsent(prefix, this::idsWithin);
    String near = Suggestions.nearest(name, ids.keySet());
    return near == null ? null : ids.get(near);
  }

  private Map<String, String> idsWithin(String prefix) {
    Map<String, String> ids = new LinkedHashMap<>();
    for (ElementSlot slot : elementsOf(prefix)) {
      ids.put(slot.name(), prefix + slot.name());
    }
    for (Element element : book.elements()) {
      String own = nameWithin(prefix, element.id());
      if (own != null) {
        ids.putIfAbsent(own, element.id());
        ids.putIfAbsent(element.label().zh(), element.id());
        ids.putIfAbsent(element.label().en(), element.id());
      }
    }
    return Collections.unmodifiableMap(ids);
  }

  /** What the model has in the group, whether the standard declares it or not. */
  private static List<ElementSlot> elementsOf(String prefix) {
    if (prefix.isEmpty()) {
      return InformationResource.GROUP.slots();
    }
    List<ElementSlot> way = ElementTable.slots(prefix.substring(0, prefix.length() - 1));
    GroupType group = way == null ? null : way.get(way.size() - 1).group();
    return group == null ? List.of() : group.slots();
  }

  /** The name of an element in the group, also when a profile added it; null when elsewhere. */
  private static @Nullable String nameWithin(String prefix, String id) {
    String own = id.startsWith(prefix) ? id.substring(prefix.length()) : ".";
    own = own.startsWith(ADDED) ? own.substring(ADDED.length()) : own;
    return own.indexOf('.') < 0 ? own : null;
  }
}
