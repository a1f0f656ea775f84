package org.govcat.standard;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.govcat.finding.RuleId;
import org.govcat.standard.RuleKind.Parameter;
import org.govcat.standard.tree.DefinitionNode.Mapping;
import org.govcat.standard.tree.DefinitionNode.Scalar;

/** Notes rules that refer to a structure of codes, or to a segment of it, that no rule gives. */
final class StructureReferences {
  private final NodeReader nodes;
  private final Map<RuleId, RuleSpec> rules;
  private final Set<RuleId> named;

  /**
   * References of one file.
   *
   * @param rules all rules
   * @param named the ids of all rules, also of those that had a problem
   */
  StructureReferences(NodeReader nodes, Map<RuleId, RuleSpec> rules, Set<RuleId> named) {
    this.nodes = nodes;
    this.rules = rules;
    this.named = named;
  }

  void check(Mapping root) {
    for (Mapping mapping : nodes.mappings(root.get("rules"), "rules", "a rule")) {
      RuleSpec rule =
          mapping.get("id") instanceof Scalar id && !id.text().isBlank()
              ? rules.get(new RuleId(id.text()))
              : null;
      for (Parameter parameter :
          rule == null ? List.<Parameter>of() : rule.kind().parameters().values()) {
        if (parameter.type() == ParameterType.RULE && mapping.get(parameter.name()) != null) {
          RuleParser.rule(nodes, mapping.get(parameter.name()), named);
        } else if (parameter.type() == ParameterType.SEGMENT
            && rule != null
            && mapping.get(parameter.name()) instanceof Scalar segment) {
          segment(rule, segment);
        }
      }
    }
  }

  private void segment(RuleSpec rule, Scalar segment) {
    String structure = rule.parameters().text("structure");
    RuleSpec giver = structure == null ? null : rules.get(new RuleId(structure));
    if (giver == null || giver.parameters().segmentName(segment.text()) != null) {
      return;
    }
    List<String> known = new ArrayList<>();
    for (List<CodeStructure> structures : giver.parameters().structures().values()) {
      for (CodeStructure each : structures) {
        each.segments().forEach(one -> known.add(one.id()));
      }
    }
    nodes.unknown(segment, "segment", segment.text(), known);
  }
}
