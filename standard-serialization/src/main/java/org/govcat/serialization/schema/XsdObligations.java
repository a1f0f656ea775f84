package org.govcat.serialization.schema;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.govcat.model.ElementSlot;
import org.govcat.model.ElementTable;
import org.govcat.standard.Element;
import org.govcat.standard.RuleKind;
import org.govcat.standard.RuleSpec;

/**
 * What has to stand in a document whatever else it says. Conditions are beyond XSD, and so is a
 * group that the header may state for all resources.
 */
final class XsdObligations {
  private static final String UNBOUNDED = "unbounded";

  private final SchemaRules rules;
  private final Set<String> always = new HashSet<>();
  private final Set<String> required = new HashSet<>();

  XsdObligations(SchemaRules rules) {
    this.rules = rules;
    List<RuleSpec> unconditional =
        rules.ofKind(RuleKind.REQUIRED).stream()
            .filter(rule -> rule.parameters().conditions().isEmpty())
            .filter(rule -> rule.parameters().text("given") == null)
            .toList();
    unconditional.forEach(rule -> always.add(String.valueOf(rule.element())));
    always.forEach(this::require);
  }

  /** Marks the element and the groups around it that have no obligation of their own. */
  private void require(String element) {
    List<ElementSlot> path = ElementTable.slots(element);
    int from = 0;
    boolean reaches = true;
    StringBuilder id = new StringBuilder();
    for (int i = 0; i < path.size() - 1; i++) {
      id.append(i == 0 ? "" : ".").append(path.get(i).name());
      boolean obliged = rules.isObliged(id.toString());
      if (obliged || path.get(i).kind().isList()) {
        from = i + 1;
        reaches = obliged ? always.contains(id.toString()) : !rules.isQuiet(id.toString());
      }
    }
    if (reaches) {
      mark(path, from);
    }
  }

  private void mark(List<ElementSlot> path, int from) {
    StringBuilder id = new StringBuilder();
    for (int i = 0; i < path.size(); i++) {
      id.append(i == 0 ? "" : ".").append(path.get(i).name());
      if (i >= from && !(i == 0 && HeaderGroups.isOne(path.get(0)))) {
        required.add(id.toString());
      }
    }
  }

  boolean isRequired(String id) {
    return required.contains(id);
  }

  /** The fewest members of a list that is there. */
  String least(String id) {
    int least = bound(id, RuleKind.MIN_OCCURS, "least", 0);
    return isRequired(id) ? String.valueOf(least) : "0";
  }

  /** The most members of a list. */
  String most(String id) {
    int most = bound(id, RuleKind.MAX_OCCURS, "most", Integer.MAX_VALUE);
    return most == Integer.MAX_VALUE ? UNBOUNDED : String.valueOf(most);
  }

  private int bound(String id, RuleKind kind, String parameter, int otherwise) {
    for (RuleSpec rule : rules.of(id)) {
      if (rule.kind() == kind) {
        Element element = rules.element(id);
        int ofElement =
            element == null
                ? otherwise
                : kind == RuleKind.MIN_OCCURS ? element.minOccurs() : element.maxOccurs();
        return rule.parameters().number(parameter).orElse(ofElement);
      }
    }
    return otherwise;
  }
}
