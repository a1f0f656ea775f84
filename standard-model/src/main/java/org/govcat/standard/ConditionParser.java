package org.govcat.standard;

import java.util.ArrayList;
import java.util.List;
import org.govcat.standard.tree.DefinitionNode;
import org.govcat.standard.tree.DefinitionNode.Entry;
import org.govcat.standard.tree.DefinitionNode.Scalar;
import org.jspecify.annotations.Nullable;

/** Reads conditions, {@code { sharing.type: [conditional] }}, and lists of concepts. */
final class ConditionParser {
  private final NodeReader nodes;
  private final Names names;

  ConditionParser(NodeReader nodes, Names names) {
    this.nodes = nodes;
    this.names = names;
  }

  List<Condition> conditions(@Nullable DefinitionNode node, String what) {
    List<Condition> conditions = new ArrayList<>();
    for (Entry entry : nodes.entries(node, what)) {
      String element = names.element(nodes, entry.key());
      CodeList list = names.listOf(element);
      if (element != null && list == null) {
        nodes.problem(entry.key(), ProblemText.of("has-no-code-list-and-conditions-name", element));
      }
      List<String> concepts = concepts(entry.value(), what, list);
      if (element != null && list != null && !concepts.isEmpty()) {
        conditions.add(new Condition(element, concepts));
      }
    }
    return conditions;
  }

  /** Concepts of a list; of an unknown list nothing is checked. */
  List<String> concepts(DefinitionNode node, String what, @Nullable CodeList list) {
    List<String> concepts = new ArrayList<>();
    List<DefinitionNode> members = nodes.members(node, "the concepts of " + what);
    for (DefinitionNode member : members) {
      Scalar concept = nodes.scalar(member, "a concept");
      if (concept != null) {
        concepts.add(concept.text());
        concept(concept, list);
      }
    }
    return concepts;
  }

  void concept(Scalar concept, @Nullable CodeList list) {
    if (list != null) {
      names.concept(nodes, concept, list, concept.text());
    }
  }
}
