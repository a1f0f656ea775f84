package org.govcat.conformance;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import org.govcat.finding.RuleId;
import org.govcat.standard.DefinitionException;
import org.govcat.standard.DefinitionException.Problem;
import org.govcat.standard.LocalizedText;
import org.govcat.standard.ProblemText;
import org.govcat.standard.tree.DefinitionNode;
import org.govcat.standard.tree.DefinitionNode.Entry;
import org.govcat.standard.tree.DefinitionNode.Mapping;
import org.govcat.standard.tree.DefinitionNode.Scalar;
import org.govcat.standard.tree.DefinitionNode.Sequence;

/** Reads a file of suppressions and notes everything that is wrong with it. */
final class SuppressionFile {
  private static final List<String> KEYS =
      List.of("rule", "path", "record", "reason", "approved-by", "expires");
  private static final String LIST = "suppressions";

  private final String file;
  private final List<Problem> problems = new ArrayList<>();

  private SuppressionFile(String file) {
    this.file = file;
  }

  static List<Suppression> read(String file, Mapping root) {
    SuppressionFile reader = new SuppressionFile(file);
    List<Suppression> all = reader.entries(root);
    if (!reader.problems.isEmpty()) {
      throw new DefinitionException(reader.problems);
    }
    return all;
  }

  private List<Suppression> entries(Mapping root) {
    only(root, List.of(LIST));
    List<Suppression> all = new ArrayList<>();
    DefinitionNode list = root.get(LIST);
    if (!(list instanceof Sequence sequence)) {
      problem(list == null ? root : list, ProblemText.of("expected-as-a-list", LIST));
      return all;
    }
    for (DefinitionNode member : sequence.members()) {
      if (member instanceof Mapping entry) {
        entry(entry, all);
      } else {
        problem(
            member,
            ProblemText.of("expected-a-group-of-keys-found", ProblemText.phrase(member.shape())));
      }
    }
    return all;
  }

  private void entry(Mapping entry, List<Suppression> all) {
    int before = problems.size();
    only(entry, KEYS);
    String rule = text(entry, "rule");
    String path = text(entry, "path");
    String record = text(entry, "record");
    String reason = text(entry, "reason");
    String approvedBy = text(entry, "approved-by");
    LocalDate expires = day(entry, text(entry, "expires"));
    if (problems.size() == before) {
      RuleId id = new RuleId(rule);
      if (id.isReading() || id.isCrash()) {
        problem(entry, ProblemText.of("says-that-something-was-not-judged-that", rule));
        return;
      }
      all.add(new Suppression(id, path, record, reason, approvedBy, expires));
    }
  }

  private LocalDate day(Mapping entry, String text) {
    try {
      return text.isEmpty() ? LocalDate.MIN : LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      problem(at(entry, "expires"), ProblemText.of("is-not-a-day-written-yyyy-mm", text));
      return LocalDate.MIN;
    }
  }

  private static DefinitionNode at(Mapping entry, String key) {
    DefinitionNode node = entry.get(key);
    return node == null ? entry : node;
  }

  private String text(Mapping entry, String key) {
    DefinitionNode node = entry.get(key);
    if (node == null) {
      problem(entry, ProblemText.of("is-missing", key));
      return "";
    }
    if (!(node instanceof Scalar scalar)) {
      problem(
          node,
          ProblemText.of(
              "expected-as-a-text-found",
              ProblemText.quoted(key),
              ProblemText.phrase(node.shape())));
      return "";
    }
    if (scalar.text().isBlank()) {
      problem(node, ProblemText.of("is-empty", ProblemText.quoted(key)));
    }
    return scalar.text().strip();
  }

  private void only(Mapping mapping, List<String> keys) {
    for (Entry entry : mapping.entries()) {
      if (!keys.contains(entry.name())) {
        String known = String.join(", ", keys);
        problem(entry.key(), ProblemText.of("unknown-key-known-are", entry.name(), known));
      }
    }
  }

  private void problem(DefinitionNode node, LocalizedText text) {
    problems.add(new Problem(file, node.line(), node.column(), text));
  }
}
