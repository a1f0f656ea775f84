package org.govcat.standard;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.govcat.standard.Vocabulary.ConceptName;
import org.govcat.standard.tree.DefinitionNode;
import org.govcat.standard.tree.DefinitionNode.Mapping;
import org.govcat.standard.tree.DefinitionNode.Scalar;
import org.jspecify.annotations.Nullable;

/**
 * Reads the entries of one code list. {@code codes} are all of them; of a list that is inherited
 * they are all codes, while its variants stay. {@code add}, {@code change} and {@code remove} leave
 * the other entries as they are. Used once.
 */
final class CodeEntries {
  static final List<String> KEYS_OF_ENTRIES = List.of("codes", "add", "change");

  private static final List<String> KEYS =
      List.of("code", "concept", "reads-as", "under", "label", "aliases", "source", "evidence");

  private final FileScope scope;
  private final NodeReader nodes;
  private final Vocabulary vocabulary;
  private final String list;
  private final Provenance above;
  private final @Nullable CodeList before;
  private final Map<String, Code> entries = new LinkedHashMap<>();
  private final List<Mapping> mappings = new ArrayList<>();

  CodeEntries(
      FileScope scope,
      Vocabulary vocabulary,
      String list,
      Provenance above,
      @Nullable CodeList before) {
    this.scope = scope;
    this.nodes = scope.nodes();
    this.vocabulary = vocabulary;
    this.list = list;
    this.above = above;
    this.before = before;
  }

  /** The entries as they stand in the file. */
  List<Mapping> mappings() {
    return mappings;
  }

  List<Code> parse(Mapping body) {
    if (before != null) {
      for (Code code : before.codes()) {
        if (body.get("codes") == null) {
          entries.put(code.concept(), code);
        }
      }
    }
    add(body, "codes");
    if (before == null) {
      changesNothing(body);
      if (mappings.isEmpty()) {
        LocalizedText text = ProblemText.of("the-code-list-has-no-codes", list);
        nodes.problem(body, Suggestions.near(text, list, vocabulary.concepts().keySet()));
      }
    } else {
      variants(body);
      change(body, before);
      remove(body);
      add(body, "add");
    }
    checkCodes();
    return List.copyOf(entries.values());
  }

  private void changesNothing(Mapping body) {
    for (String key : List.of("add", "change", "remove")) {
      DefinitionNode node = body.get(key);
      if (node != null) {
        nodes.problem(node, ProblemText.of("changes-a-list-that-is-inherited-and", key));
      }
    }
  }

  private void add(Mapping body, String key) {
    for (Mapping entry : nodes.mappings(body.get(key), key, "an entry")) {
      mappings.add(entry);
      Scalar concept = nodes.required(entry, "concept", "the entry");
      Code known = before == null || concept == null ? null : before.concept(concept.text());
      Code code = code(entry, concept, known);
      if (concept != null && entries.containsKey(concept.text())) {
        nodes.problem(
            concept, ProblemText.of("the-concept-stands-in-its-list-twice", concept.text()));
      } else if (code != null) {
        entries.put(code.concept(), code);
      }
    }
  }

  /** When all codes are new, variants stay as far as what they are read as is still there. */
  private void variants(Mapping body) {
    if (before != null && body.get("codes") != null) {
      for (Code code : before.codes()) {
        if (code.readsAs() != null && entries.containsKey(code.readsAs())) {
          entries.putIfAbsent(code.concept(), code);
        }
      }
    }
  }

  private void change(Mapping body, CodeList inherited) {
    for (Mapping entry : nodes.mappings(body.get("change"), "change", "an entry")) {
      mappings.add(entry);
      Scalar concept = nodes.required(entry, "concept", "the entry");
      Code known = concept == null ? null : entries.get(concept.text());
      if (concept != null && known == null) {
        new Names(Map.of(), Map.of()).concept(nodes, concept, inherited, concept.text());
      }
      Code code = code(entry, concept, known);
      if (code != null && known != null) {
        entries.put(code.concept(), code);
      }
    }
  }

  private void remove(Mapping body) {
    for (DefinitionNode node : nodes.members(body.get("remove"), "remove")) {
      Scalar concept = nodes.scalar(node, "a concept");
      if (concept != null && entries.remove(concept.text()) == null) {
        nodes.unknown(
            concept, "concept of " + list, concept.text(), new ArrayList<>(entries.keySet()));
      }
      if (concept != null) {
        entries.values().removeIf(code -> concept.text().equals(code.readsAs()));
      }
    }
  }

  /** Notes a code that two entries have. */
  private void checkCodes() {
    Map<String, String> owners = new HashMap<>();
    for (Code code : entries.values()) {
      String other = code.code() == null ? null : owners.putIfAbsent(code.code(), code.concept());
      if (other != null) {
        nodes.problem(
            mappingOf(code.concept(), other),
            ProblemText.of("the-code-stands-in-its-list-twice", code.code()));
      }
    }
  }

  private Mapping mappingOf(String concept, String other) {
    Mapping found = mappings.get(mappings.size() - 1);
    for (Mapping mapping : mappings) {
      String own = mapping.get("concept") instanceof Scalar scalar ? scalar.text() : "";
      if (own.equals(concept) || own.equals(other)) {
        found = mapping;
      }
    }
    return found;
  }

  private @Nullable Code code(Mapping entry, @Nullable Scalar concept, @Nullable Code known) {
    nodes.only(entry, "an entry of a code list", KEYS);
    String code = nodes.text(entry, "code");
    String readsAs = nodes.text(entry, "reads-as");
    if (known != null && code == null && readsAs == null) {
      code = known.code();
      readsAs = known.readsAs();
    }
    if ((code == null) == (readsAs == null)) {
      nodes.problem(entry, ProblemText.of("an-entry-has-either-a-code-or"));
    }
    Clause clause = above.under(entry, nodes, scope.words()).clause(entry, nodes, "the entry");
    if (concept == null) {
      return null;
    }
    ConceptName name = vocabulary.concept(list, concept.text());
    LocalizedText label = nodes.localized(entry.get("label"), "label");
    if (label == null) {
      label = known == null ? name.label() : known.label();
    }
    if (label == null) {
      if (entry.get("label") == null) {
        nodes.problem(entry, ProblemText.of("has-no-label-here-or-in-the", concept.text()));
      }
      return null;
    }
    Set<String> aliases = new LinkedHashSet<>(known == null ? name.aliases() : known.aliases());
    aliases.addAll(nodes.texts(entry.get("aliases"), "aliases"));
    List<String> under =
        entry.get("under") == null && known != null
            ? known.parents()
            : nodes.texts(entry.get("under"), "under");
    return new Code(code, concept.text(), label, List.copyOf(aliases), readsAs, under, clause);
  }
}
