package org.govcat.standard;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.govcat.standard.CodeTable.Entry;
import org.govcat.standard.CodeTable.Numbering;
import org.govcat.standard.tree.DefinitionNode;
import org.govcat.standard.tree.DefinitionNode.Mapping;
import org.govcat.standard.tree.DefinitionNode.Scalar;
import org.jspecify.annotations.Nullable;

/** Reads a table of classification codes, with all its problems. Used once. */
final class CodeTableParser {
  private static final List<String> KEYS =
      List.of("code-table", "version", "source", "evidence", "partial", "numbering", "entries");
  private static final List<String> NUMBERING_KEYS =
      List.of("separator", "width", "start", "source", "evidence");
  private static final List<String> ENTRY_KEYS =
      List.of(
          "code", "name", "from", "to", "replaced-by", "partial", "entries", "source", "evidence");

  /** Digits of 类, 项 and 目; below that the guide gives no length. */
  private static final List<Integer> WIDTHS = List.of(1, 2, 3);

  private final ProblemLog log = new ProblemLog();
  private final NodeReader nodes;
  private final WordReader words;

  CodeTableParser(String file) {
    this.nodes = new NodeReader(file, log);
    this.words = new WordReader(nodes);
  }

  CodeTable parse(Mapping root) {
    nodes.only(root, "a code table", KEYS);
    Scalar id = nodes.required(root, "code-table", "the table");
    Scalar version = nodes.required(root, "version", "the table");
    Provenance provenance = Provenance.NONE.under(root, nodes, words);
    Clause clause = provenance.clause(root, nodes, "the table");
    if (root.get("entries") == null) {
      nodes.problem(root, ProblemText.of("the-table-has-no-entries"));
    }
    List<Entry> entries = entries(root.get("entries"), provenance, 0);
    boolean partial = nodes.flag(root, "partial");
    Numbering numbering = numbering(root, provenance);
    log.throwIfAny();
    return new CodeTable(
        id == null ? "" : id.text(),
        version == null ? "" : version.text(),
        new Entry("", null, null, null, null, partial, entries, clause),
        numbering);
  }

  private @Nullable Numbering numbering(Mapping root, Provenance above) {
    Mapping mapping = nodes.mapping(root.get("numbering"), "numbering");
    if (mapping == null) {
      return null;
    }
    nodes.only(mapping, "numbering", NUMBERING_KEYS);
    Scalar separator = nodes.required(mapping, "separator", "the numbering");
    return new Numbering(
        separator == null ? "" : separator.text(),
        nodes.number(mapping, "width", 0, 0),
        nodes.number(mapping, "start", 0, 1),
        above.under(mapping, nodes, words).clause(mapping, nodes, "the numbering"));
  }

  private List<Entry> entries(@Nullable DefinitionNode node, Provenance above, int depth) {
    List<Entry> entries = new ArrayList<>();
    Set<String> codes = new HashSet<>();
    for (Mapping mapping : nodes.mappings(node, "entries", "an entry")) {
      nodes.only(mapping, "an entry", ENTRY_KEYS);
      Scalar code = nodes.required(mapping, "code", "the entry");
      Provenance provenance = above.under(mapping, nodes, words);
      Clause clause = provenance.clause(mapping, nodes, "the entry");
      LocalDate from = nodes.day(mapping, "from");
      LocalDate to = nodes.day(mapping, "to");
      if (from != null && to != null && to.isBefore(from)) {
        nodes.problem(mapping.get("to"), ProblemText.of("the-last-day-lies-before-the-first"));
      }
      if (code != null && check(code, depth) && !codes.add(code.text())) {
        nodes.problem(code, ProblemText.of("the-code-stands-here-twice", code.text()));
      }
      entries.add(
          new Entry(
              code == null ? "" : code.text(),
              nodes.text(mapping, "name"),
              from,
              to,
              nodes.text(mapping, "replaced-by"),
              nodes.flag(mapping, "partial"),
              entries(mapping.get("entries"), provenance, depth + 1),
              clause));
    }
    return entries;
  }

  private boolean check(Scalar code, int depth) {
    boolean digits = code.text().chars().allMatch(c -> c >= '0' && c <= '9');
    int width = depth < WIDTHS.size() ? WIDTHS.get(depth) : code.text().length();
    if (!digits || code.text().length() != width) {
      nodes.problem(
          code,
          depth < WIDTHS.size()
              ? ProblemText.of("is-no-code-of-this-level", code.text(), width)
              : ProblemText.of("is-no-code-of-digits", code.text()));
      return false;
    }
    return true;
  }
}
