package org.govcat.validation.kind;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.govcat.finding.ElementPath;
import org.govcat.model.ElementGroup;
import org.govcat.model.ElementSlot;
import org.govcat.standard.Element;
import org.govcat.standard.Suggestions;
import org.jspecify.annotations.Nullable;

/**
 * Something stands there that the standard does not know. It is kept and told, with the element
 * that was perhaps meant; in a secret record not even the name is told.
 */
final class UnknownElement implements Check, TreeVisitor {
  static final String RULE = "unknown-element";

  private final Rule rule;
  private final RuleBook book;

  UnknownElement(Rule rule, RuleBook book) {
    this.rule = rule;
    this.book = book;
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
    if (group.extensions().isEmpty()) {
      return;
    }
    ElementPath path = inspection.path();
    String prefix = path.steps().isEmpty() ? "" : path.elementId() + ".";
    for (String name : group.extensions().values().keySet()) {
      if (book.element(prefix + name) == null && book.element("ext." + prefix + name) == null) {
        inspection
            .report(rule, inspection.isSecret() ? path : path.then(name), null)
            .argument("name", name)
            .argument("suggestion", suggestion(inspection, group, prefix, name));
      }
    }
  }

  private @Nullable String suggestion(
      Inspection inspection, ElementGroup group, String prefix, String name) {
    String id = prefix + name;
    Optional<String> suggestion = inspection.suggested(id);
    if (suggestion == null) {
      suggestion = Optional.ofNullable(nearest(group, prefix, name));
      inspection.suggests(id, suggestion);
    }
    return suggestion.orElse(null);
  }

  private @Nullable String nearest(ElementGroup group, String prefix, String name) {
    Map<String, String> ids = new LinkedHashMap<>();
    for (ElementSlot slot : group.groupType().slots()) {
      String id = prefix + slot.name();
      ids.put(slot.name(), id);
      Element element = book.element(id);
      if (element != null) {
        ids.putIfAbsent(element.label().zh(), id);
        ids.putIfAbsent(element.label().en(), id);
      }
    }
    String near = Suggestions.nearest(name, ids.keySet());
    return near == null ? null : ids.get(near);
  }
}
