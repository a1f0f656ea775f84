package org.govcat.standard;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.govcat.standard.Element.LabelWhen;
import org.govcat.standard.tree.DefinitionNode.Mapping;

/** Reads the names that an element has under conditions. */
final class LabelsWhen {
  static final String KEY = "labels-when";
  private static final List<String> KEYS = List.of("when", "label");

  private final NodeReader nodes;
  private final ConditionParser conditions;

  LabelsWhen(NodeReader nodes, Names names) {
    this.nodes = nodes;
    this.conditions = new ConditionParser(nodes, names);
  }

  List<LabelWhen> parse(Mapping element) {
    List<LabelWhen> labels = new ArrayList<>();
    for (Mapping entry : nodes.mappings(element.get(KEY), KEY, "a name under conditions")) {
      nodes.only(entry, "a name under conditions", KEYS);
      for (String key : KEYS) {
        if (entry.get(key) == null) {
          nodes.problem(entry, ProblemText.of("a-name-under-conditions-has-no", key));
        }
      }
      List<Condition> when = conditions.conditions(entry.get("when"), "when");
      LocalizedText label = nodes.localized(entry.get("label"), "label");
      if (!when.isEmpty() && label != null) {
        labels.add(new LabelWhen(when, label));
      }
    }
    return labels;
  }

  /** The names as small texts, which findings refer to. */
  static void addTo(Map<String, LocalizedText> texts, Iterable<Element> elements) {
    for (Element element : elements) {
      for (int i = 0; i < element.labelsWhen().size(); i++) {
        texts.put(element.labelKey(i), element.labelsWhen().get(i).label());
      }
    }
  }
}
