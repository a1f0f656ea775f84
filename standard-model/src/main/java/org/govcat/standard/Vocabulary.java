package org.govcat.standard;

import java.util.List;
import java.util.Map;
import org.govcat.standard.tree.DefinitionNode.Mapping;
import org.jspecify.annotations.Nullable;

/**
 * What all editions share: names of elements and concepts, texts of derived rules, small texts.
 *
 * @param scope its file
 * @param root the whole of it
 * @param elements label, definition and type of each element
 * @param concepts for each base list the names of its concepts
 * @param derived texts of rules by kind
 * @param texts small texts by key
 * @param placeholders words that stand for "nothing said"
 */
record Vocabulary(
    FileScope scope,
    Mapping root,
    Map<String, ElementName> elements,
    Map<String, Map<String, ConceptName>> concepts,
    Map<String, RuleTexts> derived,
    Map<String, LocalizedText> texts,
    List<String> placeholders) {

  /** How an element is called and typed, whatever the edition. */
  record ElementName(
      @Nullable LocalizedText label,
      @Nullable LocalizedText definition,
      @Nullable ElementType type,
      List<String> examples) {
    static final ElementName NONE = new ElementName(null, null, null, List.of());
  }

  /** How a concept is called, whatever the edition. */
  record ConceptName(@Nullable LocalizedText label, List<String> aliases) {
    static final ConceptName NONE = new ConceptName(null, List.of());
  }

  ElementName element(String id) {
    return elements.getOrDefault(id, ElementName.NONE);
  }

  ConceptName concept(String list, String concept) {
    return concepts.getOrDefault(list, Map.of()).getOrDefault(concept, ConceptName.NONE);
  }

  RuleTexts derived(String kind) {
    return derived.getOrDefault(kind, RuleTexts.NONE);
  }
}
