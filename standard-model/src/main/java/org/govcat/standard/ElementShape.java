package org.govcat.standard;

import java.util.List;
import org.govcat.model.ElementSlot;
import org.govcat.standard.tree.DefinitionNode;
import org.govcat.standard.tree.DefinitionNode.Mapping;
import org.jspecify.annotations.Nullable;

/**
 * What an element holds, and whether what is said about it can apply.
 *
 * @param nodes notes what cannot
 * @param id the element
 * @param type how it is typed
 * @param list whether it is a list
 */
record ElementShape(NodeReader nodes, String id, ElementType type, boolean list) {
  /** Notes a type that the model contradicts, and limits that cannot apply. */
  void check(Mapping mapping, ElementSlot slot) {
    boolean group = slot.isAdded() ? type == ElementType.GROUP : slot.group() != null;
    DefinitionNode node = mapping.get("type");
    if ((type == ElementType.GROUP) != group) {
      nodes.problem(
          node == null ? mapping : node,
          group ? ProblemText.of("is-a-group", id) : ProblemText.of("is-no-group", id));
    }
    limits(mapping, group && (slot.isAdded() || bare(slot) == null));
  }

  /**
   * Of a group that may be written as one text, a level with its code and name, limits are about
   * that text.
   */
  private static @Nullable ElementSlot bare(ElementSlot slot) {
    return slot.group() == null ? null : slot.group().bare();
  }

  private void limits(Mapping mapping, boolean withoutText) {
    for (String key : List.of("code-list", "pattern", "max-length", "answers")) {
      DefinitionNode node = mapping.get(key);
      if (node != null && withoutText) {
        nodes.problem(node, ProblemText.of("is-about-texts-and-is-a-group", key, id));
      }
    }
    for (String key : List.of("min-occurs", "max-occurs")) {
      DefinitionNode node = mapping.get(key);
      if (node != null && !list) {
        nodes.problem(node, ProblemText.of("is-about-lists-and-is-none", key, id));
      }
    }
  }
}
