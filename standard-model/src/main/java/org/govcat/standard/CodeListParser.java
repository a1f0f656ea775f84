package org.govcat.standard;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.govcat.finding.Severity;
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
          "closed",
          "on-unknown",
          "ignore-case",
          "ignore-version",
          "codes",
          "add",
          "change",
          "remove",
          "deviation",
          "source",
          "evidence");
  private static final String NO_RULE = "none";
  private static final String SECRECY = "secrecy";

  private final FileScope scope;
  private final NodeReader nodes;
  private final Vocabulary vocabulary;
  private final StandardDraft draft;

  CodeListParser(FileScope scope, Vocabulary vocabulary, StandardDraft draft) {
    this.scope = scope;
    this.nodes = scope.nodes();
    this.vocabulary = vocabulary;
    this.draft = draft;
  }

  /** Takes the lists of a file into the draft. */
  void parse(Layer layer) {
    for (Entry entry : nodes.entries(layer.source().root().get("code-lists"), "code-lists")) {
      Mapping body = nodes.mapping(entry.value(), "a code list");
      if (body != null) {
        CodeList before = draft.lists().seenBy(layer, entry.name());
        draft.note(Declarations.LISTS, entry.name(), scope, body);
        CodeList list = list(entry.name(), body, before);
        draft.lists().put(layer, entry.name(), list, draft.join()::lists);
      }
    }
  }

  /** The lists of a standard and, where it has none, the words for what is secret. */
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

  private CodeList list(String id, Mapping body, @Nullable CodeList before) {
    nodes.only(body, "a code list", KEYS);
    Provenance own = scope.provenance().under(body, nodes, scope.words());
    Clause clause =
        before == null || isStricter(body)
            ? own.clause(body, nodes, "the code list '" + id + "'")
            : before.clause();
    boolean closed = flag(body, "closed", before != null && before.closed());
    unknown(id, severity(id, body, before, closed, clause), before);
    CodeEntries entries = new CodeEntries(scope, vocabulary, id, own, before);
    CodeList list =
        new CodeList(
            id,
            closed,
            flag(body, "ignore-case", before != null && before.ignoresCase()),
            flag(body, "ignore-version", before != null && before.ignoresVersion()),
            entries.parse(body),
            clause);
    checkVariants(list, entries.mappings());
    return list;
  }

  /** Whether a file that changes a list asks for more than the list did. */
  private static boolean isStricter(Mapping body) {
    for (String key : List.of("closed", "on-unknown", "codes", "remove")) {
      if (body.get(key) != null) {
        return true;
      }
    }
    return false;
  }

  /** Of standards that do not know of each other the one that minds more holds. */
  private void unknown(String id, @Nullable Severity severity, @Nullable CodeList before) {
    Severity known = before == null ? draft.onUnknown().get(id) : null;
    if (known == null || severity != null && severity.compareTo(known) > 0) {
      draft.onUnknown().put(id, severity);
    }
  }

  private boolean flag(Mapping body, String key, boolean otherwise) {
    return body.get(key) == null ? otherwise : nodes.flag(body, key);
  }

  private @Nullable Severity severity(
      String id, Mapping body, @Nullable CodeList before, boolean closed, Clause clause) {
    Scalar word = nodes.scalar(body.get("on-unknown"), "on-unknown");
    if (word == null) {
      boolean inherited = before != null && body.get("closed") == null;
      Severity severity = closed ? RuleDerivation.atMost(Severity.ERROR, clause) : null;
      return inherited ? draft.onUnknown().get(id) : severity;
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
          word, ProblemText.of("a-list-whose-evidence-is-gives-no", clause.evidence().id()));
    }
    return severity;
  }

  private void checkVariants(CodeList list, List<Mapping> entries) {
    for (Mapping entry : entries) {
      DefinitionNode node = entry.get("reads-as");
      if (node instanceof Scalar readsAs) {
        Code target = list.concept(readsAs.text());
        if (target != null && target.code() == null) {
          nodes.problem(readsAs, ProblemText.of("has-no-code-to-be-read-as", readsAs.text()));
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
            entry, ProblemText.of("a-spelling-of-already-means", code.concept(), other.concept()));
      }
    }
  }

  /** Checks {@code under} once all lists are known. */
  void checkParents(Mapping root, Names names) {
    for (Entry list : nodes.entries(root.get("code-lists"), "code-lists")) {
      for (String key : CodeEntries.KEYS_OF_ENTRIES) {
        if (list.value() instanceof Mapping body && body.get(key) instanceof Sequence codes) {
          for (DefinitionNode code : codes.members()) {
            if (code instanceof Mapping entry && entry.get("under") instanceof Sequence under) {
              under.members().forEach(parent -> parent(parent, names));
            }
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
