package org.govcat.validation.kind;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.govcat.model.ElementGroup;
import org.govcat.model.ElementSlot;
import org.govcat.model.ExtensionValue;

/**
 * A value has the shape of its element: text, list or group. Reported once, and nothing else is
 * said of what stands there.
 */
final class Shape implements Check, TreeVisitor {
  private final List<Rule> rules;
  private final Map<String, Rule> byElement = new HashMap<>();

  Shape(List<Rule> rules) {
    this.rules = List.copyOf(rules);
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

  private void report(Inspection inspection, ExtensionValue value) {
    inspection.misshapen();
    Rule rule = byElement.get(inspection.path().elementId());
    if (rule != null) {
      inspection.report(rule, value.spelling());
    }
  }
}
