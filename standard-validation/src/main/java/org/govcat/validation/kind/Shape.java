package org.govcat.validation.kind;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.govcat.finding.ElementPath;
import org.govcat.model.ElementGroup;
import org.govcat.model.ElementSlot;
import org.govcat.model.ExtensionValue;
import org.govcat.standard.Element;
import org.govcat.standard.ElementType;
import org.jspecify.annotations.Nullable;

/**
 * A value has the shape of its element: text, list or group. Reported once, and nothing else is
 * said of what stands there.
 */
final class Shape implements Check, TreeVisitor {
  private final List<Rule> rules;
  private final Map<String, Rule> byElement = new HashMap<>();
  private final AddedValues added;

  Shape(List<Rule> rules, RuleBook book) {
    this.rules = List.copyOf(rules);
    this.added = new AddedValues(book, this::added);
    rules.forEach(rule -> byElement.put(rule.element(), rule));
  }

  @Override
  public List<Rule> rules() {
    return rules;
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
    added.walk(inspection, group);
    int depth = inspection.depth();
    group
        .extensions()
        .misshapen()
        .forEach(
            (name, value) -> {
              ElementSlot slot = group.groupType().slot(name);
              if (slot != null) {
                inspection.enter(depth, slot);
                report(inspection, value);
                inspection.leave(depth);
              }
            });
  }

  /** What a profile adds has the shape that it declares. */
  private void added(
      Inspection inspection,
      ElementPath holder,
      String name,
      ExtensionValue value,
      @Nullable Element element) {
    if (element == null || fits(element, value)) {
      return;
    }
    ElementPath path = AddedValues.path(holder, name, element);
    inspection.misshapen(path);
    Rule rule = byElement.get(element.id());
    if (rule != null) {
      inspection.report(rule, path, value.spelling());
    }
  }

  private static boolean fits(Element element, ExtensionValue value) {
    if (!element.list()) {
      return fitsOne(element, value);
    }
    return value instanceof ExtensionValue.Sequence list
        && list.members().stream().allMatch(member -> fitsOne(element, member));
  }

  private static boolean fitsOne(Element element, ExtensionValue value) {
    return element.type() == ElementType.GROUP
        ? value instanceof ExtensionValue.Group
        : value.spelling() != null;
  }

  private void report(Inspection inspection, ExtensionValue value) {
    inspection.misshapen();
    Rule rule = byElement.get(inspection.path().elementId());
    if (rule != null) {
      inspection.report(rule, value.spelling());
    }
  }
}
