package org.govcat.standard;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.govcat.finding.Severity;
import org.govcat.standard.Vocabulary.ConceptName;
import org.govcat.standard.tree.DefinitionNode;
import org.govcat.standard.tree.DefinitionNode.Entry;
import org.govcat.standard.tree.DefinitionNode.Mapping;
import org.govcat.standard.tree.DefinitionNode.Scalar;
import org.govcat.standard.tree.DefinitionNode.Sequence;
import org.jspecify.annotations.Nullable;

/** Reads the code lists of an edition; names come from the vocabulary where they are not given. */
final class CodeListParser {
  private static final List<String> KEYS =
      List.of(
          "closed", "on-unknown", "ignore-case", "ignore-version", "codes", "source", "evidence");
  private static final List<String> CODE_KEYS =
      List.of("code", "concept", "reads-as", "under", "label", "aliases", "source", "evidence");
  private static final String NO_RULE = "none";
  private static final String SECRECY = "secrecy";

  private final FileScope scope;
  private final NodeReader nodes;
  private final Vocabulary vocabulary;
  private final Map<String, @Nullable Severity> onUnknown = new LinkedHashMap<>();

  CodeListParser(FileScope scope, Vocabulary vocabulary) {
    this.scope = scope;
    this.nodes = scope.nodes();
    this.vocabulary = vocabulary;
  }

  Map<String, CodeList> parse(Mapping root) {
    Map<String, CodeList> lists = new LinkedHashMap<>();
    for (Entry entry : nodes.entries(root.get("code-lists"), "code-lists")) {
      Mapping body = nodes.mapping(entry.value(), "a code list");
      if (body != null) {
        lists.put(entry.name(), list(entry.name(), body));
      }
    }
    return lists;
  }

  /** The lists of the file and, where it has none, the words for what is secret. */
  Map<String, CodeList> withSecrecy(Map<String, CodeList> own) {
    Map<String, CodeList> lists = new LinkedHashMap<>(own);
    lists.computeIfAbsent(SECRECY, this::shared);
    return lists;
  }

  /**
   * The words of a list as the vocabulary has them, without codes: what is marked secret is known
   * under every standard, also one that has no such element.
   */
  private CodeList shared(String id) {
    Clause clause = new Clause("GovCat", Evidence.DERIVED);
    List<Code> codes = new ArrayList<>();
    vocabulary
        .concepts()
        .getOrDefault(id, Map.of())
        .forEach(
            (concept, name) -> {
              LocalizedText label = name.label();
              if (label != null) {
                codes.add(new Code(null, concept, label, name.aliases(), null, List.of(), clause));
              }
            });
    return new CodeList(id, false, false, false, codes, clause);
  }

  /** How grave a value outside the list is; null when it is nothing to speak of. */
  @Nullable Severity onUnknown(String list) {
    return onUnknown.get(list);
  }

  private CodeList list(String id, Mapping body) {
    nodes.only(body, "a code list", KEYS);
    Provenance own = scope.provenance().under(body, nodes, scope.words());
    Clause clause = own.clause(body, nodes, "the code list '" + id + "'");
    boolean closed = nodes.flag(body, "closed");
    onUnknown.put(id, severity(body, closed, clause));
    List<Code> codes = new ArrayList<>();
    Set<String> concepts = new HashSet<>();
    Set<String> values = new HashSet<>();
    List<Mapping> entries = nodes.mappings(body.get("codes"), "codes", "an entry");
    if (entries.isEmpty()) {
      nodes.problem(body, "the code list '" + id + "' has no codes");
    }
    for (Mapping entry : entries) {
      Code code = code(id, entry, own, concepts, values);
      if (code != null) {
        codes.add(code);
      }
    }
    CodeList list =
        new CodeList(
            id,
            closed,
            nodes.flag(body, "ignore-case"),
            nodes.flag(body, "ignore-version"),
            codes,
            clause);
    checkVariants(list, entries);
    return list;
  }

  private @Nullable Severity severity(Mapping body, boolean closed, Clause clause) {
    Scalar word = nodes.scalar(body.get("on-unknown"), "on-unknown");
    if (word == null) {
      return closed ? RuleDerivation.atMost(Severity.ERROR, clause) : null;
    }
    if (word.text().equals(NO_RULE)) {
      return null;
    }
    int index = WordReader.SEVERITIES.indexOf(word.text());
    if (index < 0) {
      List<String> words = new ArrayList<>(WordReader.SEVERITIES);
      words.add(NO_RULE);
      nodes.unknown(word, "severity", word.text(), words);
      return Severity.WARNING;
    }
    Severity severity = Severity.values()[index];
    if (severity == Severity.ERROR && !clause.evidence().mayBeError()) {
      nodes.problem(
          word,
          "a list whose evidence is "
              + clause.evidence().id()
              + " gives no error, at most a"
              + " warning");
    }
    return severity;
  }

  private @Nullable Code code(
      String list, Mapping entry, Provenance above, Set<String> concepts, Set<String> values) {
    nodes.only(entry, "an entry of a code list", CODE_KEYS);
    Scalar concept = nodes.required(entry, "concept", "the entry");
    String code = nodes.text(entry, "code");
    String readsAs = nodes.text(entry, "reads-as");
    if ((code == null) == (readsAs == null)) {
      nodes.problem(entry, "an entry has either a 'code' or a 'reads-as', and not both");
    }
    Clause clause = above.under(entry, nodes, scope.words()).clause(entry, nodes, "the entry");
    if (concept == null) {
      return null;
    }
    if (!concepts.add(concept.text())) {
      nodes.problem(concept, "the concept '" + concept.text() + "' stands in its list twice");
    }
    if (code != null && !values.add(code)) {
      nodes.problem(entry, "the code '" + code + "' stands in its list twice");
    }
    ConceptName name = vocabulary.concept(list, concept.text());
    LocalizedText label = nodes.localized(entry.get("label"), "label");
    if (label == null) {
      label = name.label();
    }
    if (label == null) {
      if (entry.get("label") == null) {
        nodes.problem(entry, "'" + concept.text() + "' has no 'label', here or in the vocabulary");
      }
      return null;
    }
    Set<String> aliases = new LinkedHashSet<>(name.aliases());
    aliases.addAll(nodes.texts(entry.get("aliases"), "aliases"));
    List<String> under = nodes.texts(entry.get("under"), "under");
    return new Code(code, concept.text(), label, List.copyOf(aliases), readsAs, under, clause);
  }

  private void checkVariants(CodeList list, List<Mapping> entries) {
    for (Mapping entry : entries) {
      DefinitionNode node = entry.get("reads-as");
      if (node instanceof Scalar readsAs) {
        Code target = list.concept(readsAs.text());
        if (target != null && target.code() == null) {
          nodes.problem(readsAs, "'" + readsAs.text() + "' has no code to be read as");
        } else {
          new Names(Map.of(), Map.of()).concept(nodes, readsAs, list, readsAs.text());
        }
      }
    }
    for (Mapping entry : scope.thorough() ? entries : List.<Mapping>of()) {
      Code code = entry.get("concept") instanceof Scalar own ? list.concept(own.text()) : null;
      Code other = code == null ? null : list.claimedBefore(code);
      if (code != null && other != null) {
        nodes.problem(
            entry,
            "a spelling of '" + code.concept() + "' already means '" + other.concept() + "'");
      }
    }
  }

  /** Checks {@code under} once all lists are known. */
  void checkParents(Mapping root, Names names) {
    for (Entry list : nodes.entries(root.get("code-lists"), "code-lists")) {
      if (list.value() instanceof Mapping body && body.get("codes") instanceof Sequence codes) {
        for (DefinitionNode code : codes.members()) {
          if (code instanceof Mapping entry && entry.get("under") instanceof Sequence under) {
            under.members().forEach(parent -> parent(parent, names));
          }
        }
      }
    }
  }

  private void parent(DefinitionNode node, Names names) {
    Scalar scalar = nodes.scalar(node, "a concept");
    if (scalar == null) {
      return;
    }
    Set<String> concepts = new LinkedHashSet<>();
    for (CodeList list : names.lists().values()) {
      for (Code code : list.codes()) {
        concepts.add(code.concept());
      }
    }
    if (!concepts.contains(scalar.text())) {
      nodes.unknown(scalar, "concept", scalar.text(), List.copyOf(concepts));
    }
  }
}
