package org.govcat.standard;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.govcat.model.ElementTable;
import org.govcat.standard.tree.DefinitionNode;
import org.govcat.standard.tree.DefinitionNode.Scalar;
import org.jspecify.annotations.Nullable;

/**
 * The elements and code lists that a standard declares, as other parts of its files refer to them.
 *
 * @param listOfElement id of each declared element's code list, or null
 * @param lists the code lists by id
 */
record Names(Map<String, @Nullable String> listOfElement, Map<String, CodeList> lists) {

  @Nullable CodeList listOf(@Nullable String element) {
    String list = element == null ? null : listOfElement.get(element);
    return list == null ? null : lists.get(list);
  }

  /** The id of a declared element, or null after noting that it is none. */
  @Nullable String element(NodeReader nodes, @Nullable DefinitionNode node) {
    Scalar scalar = nodes.scalar(node, "an element");
    if (scalar == null) {
      return null;
    }
    if (listOfElement.containsKey(scalar.text())) {
      return scalar.text();
    }
    if (!ElementTable.isAdded(scalar.text()) && ElementTable.slots(scalar.text()) != null) {
      nodes.problem(scalar, ProblemText.of("the-element-is-not-declared-by-this", scalar.text()));
    } else {
      nodes.unknown(scalar, "element", scalar.text(), new ArrayList<>(listOfElement.keySet()));
    }
    return null;
  }

  /** Notes a concept that the list does not have, and above all a code in its place. */
  void concept(NodeReader nodes, DefinitionNode at, CodeList list, String concept) {
    if (list.concept(concept) != null) {
      return;
    }
    List<String> concepts = new ArrayList<>();
    for (Code code : list.codes()) {
      concepts.add(code.concept());
      if (concept.equals(code.code())) {
        nodes.problem(
            at,
            ProblemText.of(
                "is-a-code-of-codes-differ-between", concept, list.id(), code.concept()));
        return;
      }
    }
    nodes.unknown(at, "concept of " + list.id(), concept, concepts);
  }
}
