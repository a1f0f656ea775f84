package org.govcat.standard;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.govcat.standard.tree.DefinitionNode.Mapping;
import org.govcat.standard.tree.DefinitionNode.Scalar;
import org.jspecify.annotations.Nullable;

/** Reads a list of clauses; whether the names in it exist is for the standard to say. */
final class ClauseListParser {
  private static final List<String> KEYS =
      List.of("clauses", "title", "document", "evidence", "entries");
  private static final List<String> ENTRY_KEYS =
      List.of("clause", "text", "evidence", "carried-by", "not-testable");
  private static final List<String> CARRIER_KEYS = List.of("elements", "rules");
  private static final LocalizedText NOTHING = new LocalizedText("", "");

  private final ProblemLog log = new ProblemLog();
  private final NodeReader nodes;
  private final WordReader words;

  ClauseListParser(String file) {
    this.nodes = new NodeReader(file, log);
    this.words = new WordReader(nodes);
  }

  ClauseList parse(Mapping root) {
    nodes.only(root, "a list of clauses", KEYS);
    Scalar id = nodes.required(root, "clauses", "the list");
    Scalar document = nodes.required(root, "document", "the list");
    LocalizedText title = nodes.localized(root.get("title"), "title");
    if (root.get("title") == null) {
      nodes.problem(root, ProblemText.of("the-list-has-no-title"));
    }
    Evidence ofList = words.evidence(root);
    List<TextClause> clauses = new ArrayList<>();
    Set<String> numbers = new HashSet<>();
    for (Mapping entry : nodes.mappings(root.get("entries"), "entries", "a clause")) {
      TextClause clause = clause(entry, ofList, numbers);
      if (clause != null) {
        clauses.add(clause);
      }
    }
    if (root.get("entries") == null) {
      nodes.problem(root, ProblemText.of("the-list-has-no-entries"));
    }
    log.throwIfAny();
    return new ClauseList(
        id == null ? "" : id.text(),
        title == null ? NOTHING : title,
        document == null ? "" : document.text(),
        clauses);
  }

  private @Nullable TextClause clause(
      Mapping entry, @Nullable Evidence ofList, Set<String> numbers) {
    nodes.only(entry, "a clause", ENTRY_KEYS);
    Scalar number = nodes.required(entry, "clause", "the entry");
    LocalizedText text = nodes.localized(entry.get("text"), "text");
    if (entry.get("text") == null) {
      nodes.problem(entry, ProblemText.of("the-clause-has-no-text"));
    }
    if (number != null && !numbers.add(number.text())) {
      nodes.problem(number, ProblemText.of("the-clause-stands-here-twice", number.text()));
    }
    Evidence own = words.evidence(entry);
    Evidence evidence = own == null ? ofList : own;
    if (evidence == null) {
      nodes.problem(entry, ProblemText.of("the-clause-has-no-evidence-of-its"));
    }
    Mapping carriers = nodes.mapping(entry.get("carried-by"), "carried-by");
    if (carriers != null) {
      nodes.only(carriers, "carried-by", CARRIER_KEYS);
      if (entry.get("not-testable") != null) {
        nodes.problem(entry, ProblemText.of("a-clause-is-carried-or-not-testable"));
      }
    }
    return number == null || text == null || evidence == null
        ? null
        : new TextClause(
            number.text(),
            text,
            evidence,
            carriers == null ? List.of() : nodes.texts(carriers.get("elements"), "elements"),
            carriers == null ? List.of() : nodes.texts(carriers.get("rules"), "rules"),
            nodes.localized(entry.get("not-testable"), "not-testable"));
  }
}
