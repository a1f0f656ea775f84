package org.govcat.standard;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.govcat.model.ElementSlot;
import org.govcat.model.ElementTable;
import org.govcat.standard.Vocabulary.ElementName;
import org.govcat.standard.tree.DefinitionNode;
import org.govcat.standard.tree.DefinitionNode.Mapping;
import org.govcat.standard.tree.DefinitionNode.Scalar;
import org.jspecify.annotations.Nullable;

/** Reads the elements of an edition; names and types come from the vocabulary where not given. */
final class ElementParser {
  private static final List<String> KEYS =
      List.of(
          "id",
          "label",
          LabelsWhen.KEY,
          "definition",
          "type",
          "list",
          "obligation",
          "code-list",
          "pattern",
          "max-length",
          "min-occurs",
          "max-occurs",
          "answers",
          "examples",
          "removed",
          "deviation",
          "source",
          "evidence");

  /** What an element may be limited by, beside its obligation. */
  private static final List<String> LIMITS =
      List.of("type", "list", "code-list", "pattern", "max-length", "min-occurs", "max-occurs");

  private final FileScope scope;
  private final NodeReader nodes;
  private final Vocabulary vocabulary;
  private final StandardDraft draft;
  private final Layer layer;
  private final List<Mapping> mappings;

  ElementParser(FileScope scope, Vocabulary vocabulary, StandardDraft draft, Layer layer) {
    this.scope = scope;
    this.nodes = scope.nodes();
    this.vocabulary = vocabulary;
    this.draft = draft;
    this.layer = layer;
    this.mappings = nodes.mappings(layer.source().root().get("elements"), "elements", "an element");
  }

  /** Which elements are declared, with their code lists: what conditions need to know first. */
  Map<String, @Nullable String> declared(Map<String, CodeList> lists) {
    Map<String, @Nullable String> declared = new LinkedHashMap<>();
    Map<String, Element> inherited = draft.elements().seenBy(layer);
    Set<String> seen = new HashSet<>();
    inherited.forEach((id, element) -> declared.put(id, element.codeList()));
    for (Mapping mapping : mappings) {
      Scalar id = nodes.required(mapping, "id", "the element");
      Scalar list = nodes.scalar(mapping.get("code-list"), "code-list");
      if (list != null && !lists.containsKey(list.text())) {
        nodes.unknown(list, "code list", list.text(), new ArrayList<>(lists.keySet()));
      }
      if (id != null && ElementTable.slots(id.text()) == null) {
        nodes.unknown(id, "element", id.text(), ElementTable.elementIds());
      } else if (id != null && !hasHolder(id.text(), declared)) {
        nodes.problem(id, ProblemText.of("stands-in-a-group-that-is-not", id.text()));
      } else if (id != null && !seen.add(id.text())) {
        nodes.problem(id, ProblemText.of("the-element-stands-here-twice", id.text()));
      } else if (id != null && (list != null || !declared.containsKey(id.text()))) {
        declared.put(id.text(), list == null ? null : list.text());
      }
    }
    return declared;
  }

  /** Whether what an added element stands in, when that was added too, is declared. */
  private static boolean hasHolder(String id, Map<String, @Nullable String> declared) {
    String holder = id.substring(0, Math.max(0, id.lastIndexOf('.')));
    return !ElementTable.isAdded(holder) || declared.containsKey(holder);
  }

  /** Takes the elements of the file into the draft. */
  void parse(Names names) {
    for (Mapping mapping : mappings) {
      nodes.only(mapping, "an element", KEYS);
      String id = nodes.text(mapping, "id");
      List<ElementSlot> slots = id == null ? null : ElementTable.slots(id);
      if (id != null && slots != null) {
        Element before = draft.elements().seenBy(layer, id);
        draft.note(Declarations.ELEMENTS, id, scope, mapping);
        if (isRemoved(mapping, id, before)) {
          draft.elements().remove(layer, id);
          continue;
        }
        Element element = element(mapping, id, slots.get(slots.size() - 1), names, before);
        if (element != null) {
          draft.elements().put(layer, id, element, draft.join()::elements);
        }
      }
    }
  }

  private boolean isRemoved(Mapping mapping, String id, @Nullable Element before) {
    boolean removed = nodes.flag(mapping, "removed");
    DefinitionNode node = mapping.get("removed");
    if (removed && node != null && before == null) {
      nodes.problem(node, ProblemText.of("is-not-inherited-and-cannot-be-removed", id));
    }
    return removed && before != null;
  }

  private @Nullable Element element(
      Mapping mapping, String id, ElementSlot slot, Names names, @Nullable Element before) {
    Provenance own = scope.provenance().under(mapping, nodes, scope.words());
    Clause clause = own.clause(mapping, nodes, "the element '" + id + "'");
    ElementName name = vocabulary.element(id);
    if (before != null) {
      name = new ElementName(before.label(), before.definition(), before.type(), before.examples());
    }
    LocalizedText label = named(mapping, "label", name.label(), id);
    LocalizedText meaning = slot.isAdded() && before == null ? label : name.definition();
    LocalizedText definition = named(mapping, "definition", meaning, id);
    ElementType type = type(mapping, name, id);
    boolean list = list(mapping, id, slot, before);
    if (type != null) {
      new ElementShape(nodes, id, type, list).check(mapping, slot);
    }
    Obligation obligation =
        before != null && mapping.get("obligation") == null
            ? before.obligation()
            : new ObligationParser(scope, names).parse(mapping, own, clause);
    if (label == null || definition == null || type == null) {
      return null;
    }
    List<String> examples = nodes.texts(mapping.get("examples"), "examples");
    String codes = nodes.text(mapping, "code-list");
    String pattern = pattern(mapping);
    int most = nodes.number(mapping, "max-length", 1, before == null ? 0 : longest(before));
    return new Element(
        id,
        label,
        labelsWhen(mapping, names, before),
        definition,
        type,
        list,
        obligation,
        codes == null && before != null ? before.codeList() : codes,
        pattern == null && before != null ? before.pattern() : pattern,
        most == 0 ? OptionalInt.empty() : OptionalInt.of(most),
        nodes.number(mapping, "min-occurs", 1, before == null ? 0 : before.minOccurs()),
        nodes.number(
            mapping, "max-occurs", 1, before == null ? Integer.MAX_VALUE : before.maxOccurs()),
        before != null && mapping.get("answers") == null
            ? before.answers()
            : nodes.texts(mapping.get("answers"), "answers"),
        examples.isEmpty() ? name.examples() : examples,
        before == null ? clause : before.clause(),
        before == null ? Map.of() : clauses(mapping, before, clause));
  }

  private List<Element.LabelWhen> labelsWhen(
      Mapping mapping, Names names, @Nullable Element before) {
    return mapping.get(LabelsWhen.KEY) == null && before != null
        ? before.labelsWhen()
        : new LabelsWhen(nodes, names).parse(mapping);
  }

  private static int longest(Element element) {
    return element.maxLength().orElse(0);
  }

  /** Limits that the file sets on an element that it inherits rest on the file. */
  private static Map<String, Clause> clauses(Mapping mapping, Element before, Clause own) {
    Map<String, Clause> clauses = new HashMap<>(before.clauses());
    for (String key : LIMITS) {
      if (mapping.get(key) != null) {
        clauses.put(key, own);
      }
    }
    return clauses;
  }

  private @Nullable LocalizedText named(
      Mapping mapping, String key, @Nullable LocalizedText common, String id) {
    DefinitionNode node = mapping.get(key);
    if (node == null && common == null) {
      nodes.problem(mapping, ProblemText.of("has-no-here-or-in-the-vocabulary", id, key));
    }
    return node == null ? common : nodes.localized(node, key);
  }

  private @Nullable ElementType type(Mapping mapping, ElementName name, String id) {
    DefinitionNode node = mapping.get("type");
    if (node == null && name.type() == null) {
      nodes.problem(mapping, ProblemText.of("has-no-type-here-or-in-the", id));
    }
    return node == null ? name.type() : scope.words().type(mapping);
  }

  /** Whether the element is a list; of what a profile adds it says so itself. */
  private boolean list(Mapping mapping, String id, ElementSlot slot, @Nullable Element before) {
    DefinitionNode node = mapping.get("list");
    boolean stated = nodes.flag(mapping, "list");
    if (node != null && !slot.isAdded()) {
      nodes.problem(node, ProblemText.of("list-is-about-elements-that-a-profile", id));
    }
    if (slot.isAdded()) {
      return node == null && before != null ? before.list() : stated;
    }
    return slot.kind().isList();
  }

  private @Nullable String pattern(Mapping mapping) {
    Scalar pattern = nodes.scalar(mapping.get("pattern"), "pattern");
    if (pattern != null) {
      ParameterParser.check(scope, pattern);
    }
    return pattern == null ? null : pattern.text();
  }
}
