package org.govcat.standard;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.govcat.model.ElementTable;
import org.govcat.standard.Vocabulary.ConceptName;
import org.govcat.standard.Vocabulary.ElementName;
import org.govcat.standard.tree.DefinitionNode.Entry;
import org.govcat.standard.tree.DefinitionNode.Mapping;
import org.govcat.standard.tree.DefinitionNode.Scalar;

/**
 * Reads a vocabulary file. Its rules are left to the edition, whose lists and elements they need.
 */
final class VocabularyParser {
  private static final List<String> KEYS =
      List.of(
          "vocabulary",
          "version",
          "source",
          "evidence",
          "placeholders",
          "elements",
          "code-lists",
          "derived-rules",
          "texts",
          "rules");
  private static final List<String> ELEMENT_KEYS =
      List.of("id", "label", "definition", "type", "examples", "source", "evidence");
  private static final List<String> LIST_KEYS = List.of("codes", "source", "evidence");
  private static final List<String> CONCEPT_KEYS =
      List.of("concept", "label", "aliases", "source", "evidence");
  private static final List<String> PLACEHOLDER_KEYS = List.of("words", "source", "evidence");

  private final FileScope scope;
  private final NodeReader nodes;
  private final Mapping root;

  private VocabularyParser(FileScope scope, Mapping root) {
    this.scope = scope;
    this.nodes = scope.nodes();
    this.root = root;
  }

  static Vocabulary parse(String file, Mapping root, ProblemLog log, boolean thorough) {
    FileScope scope = FileScope.of(file, log, thorough);
    Provenance own = Provenance.NONE.under(root, scope.nodes(), scope.words());
    return new VocabularyParser(scope.with(own), root).vocabulary();
  }

  private Vocabulary vocabulary() {
    nodes.only(root, "a vocabulary", KEYS);
    nodes.required(root, "vocabulary", "the vocabulary");
    nodes.required(root, "version", "the vocabulary");
    return new Vocabulary(
        scope,
        root,
        elements(),
        concepts(),
        derivedTexts(),
        SmallTexts.parse(nodes, root),
        placeholders());
  }

  private Map<String, ElementName> elements() {
    Map<String, ElementName> elements = new LinkedHashMap<>();
    List<String> known = ElementTable.elementIds();
    for (Mapping mapping : nodes.mappings(root.get("elements"), "elements", "an element")) {
      nodes.only(mapping, "an element of a vocabulary", ELEMENT_KEYS);
      clause(mapping, scope.provenance(), "the element");
      Scalar id = nodes.required(mapping, "id", "the element");
      ElementName name =
          new ElementName(
              nodes.localized(mapping.get("label"), "label"),
              nodes.localized(mapping.get("definition"), "definition"),
              scope.words().type(mapping),
              nodes.texts(mapping.get("examples"), "examples"));
      if (id != null && !known.contains(id.text())) {
        nodes.unknown(id, "element", id.text(), known);
      } else if (id != null && elements.putIfAbsent(id.text(), name) != null) {
        nodes.problem(id, ProblemText.of("the-element-stands-here-twice", id.text()));
      }
    }
    return elements;
  }

  private Map<String, Map<String, ConceptName>> concepts() {
    Map<String, Map<String, ConceptName>> lists = new LinkedHashMap<>();
    for (Entry list : nodes.entries(root.get("code-lists"), "code-lists")) {
      Map<String, ConceptName> concepts = new LinkedHashMap<>();
      lists.put(list.name(), concepts);
      Mapping body = nodes.mapping(list.value(), "a code list");
      if (body != null) {
        nodes.only(body, "a code list of a vocabulary", LIST_KEYS);
        Provenance own = scope.provenance().under(body, nodes, scope.words());
        for (Mapping entry : nodes.mappings(body.get("codes"), "codes", "an entry")) {
          concept(entry, own, concepts);
        }
      }
    }
    return lists;
  }

  private void concept(Mapping entry, Provenance above, Map<String, ConceptName> concepts) {
    nodes.only(entry, "an entry of a vocabulary's list", CONCEPT_KEYS);
    clause(entry, above, "the entry");
    Scalar concept = nodes.required(entry, "concept", "the entry");
    ConceptName name =
        new ConceptName(
            nodes.localized(entry.get("label"), "label"),
            nodes.texts(entry.get("aliases"), "aliases"));
    if (concept != null && concepts.putIfAbsent(concept.text(), name) != null) {
      nodes.problem(
          concept, ProblemText.of("the-concept-stands-in-its-list-twice", concept.text()));
    }
  }

  private Map<String, RuleTexts> derivedTexts() {
    List<String> known = new ArrayList<>(RuleKind.ids());
    known.addAll(RuleDerivation.EXTRA_TEXTS);
    Map<String, RuleTexts> texts = new LinkedHashMap<>();
    for (Entry kind : nodes.entries(root.get("derived-rules"), "derived-rules")) {
      if (!known.contains(kind.name())) {
        nodes.unknown(kind.key(), "kind", kind.name(), known);
      }
      Mapping body = nodes.mapping(kind.value(), "the texts of a kind");
      if (body != null) {
        nodes.only(body, "the texts of a kind", RuleTexts.KEYS);
        texts.put(kind.name(), RuleTexts.of(body, nodes));
      }
    }
    return texts;
  }

  private List<String> placeholders() {
    Mapping mapping = nodes.mapping(root.get("placeholders"), "placeholders");
    if (mapping == null) {
      return List.of();
    }
    nodes.only(mapping, "placeholders", PLACEHOLDER_KEYS);
    clause(mapping, scope.provenance(), "the list of placeholders");
    return nodes.texts(mapping.get("words"), "words");
  }

  private void clause(Mapping mapping, Provenance above, String what) {
    above.under(mapping, nodes, scope.words()).clause(mapping, nodes, what);
  }
}
