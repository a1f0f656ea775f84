package org.govcat.serialization.dialect;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.govcat.model.ElementTable;
import org.govcat.standard.DefinitionException;
import org.govcat.standard.DefinitionException.Problem;
import org.govcat.standard.Evidence;
import org.govcat.standard.LocalizedText;
import org.govcat.standard.ProblemText;
import org.govcat.standard.Suggestions;
import org.govcat.standard.tree.DefinitionNode;
import org.govcat.standard.tree.DefinitionNode.Mapping;
import org.govcat.standard.tree.DefinitionNode.Scalar;
import org.govcat.standard.tree.DefinitionNode.Sequence;
import org.jspecify.annotations.Nullable;

/** Takes values out of a dialect file and notes what is wrong with it. */
final class FileProblems {
  private final String file;
  private final List<Problem> problems = new ArrayList<>();

  FileProblems(String file) {
    this.file = file;
  }

  void add(DefinitionNode node, LocalizedText text) {
    problems.add(new Problem(file, node.line(), node.column(), text));
  }

  /** Notes an element that there is not, with the nearest one that there is. */
  void noElement(DefinitionNode node, String id) {
    String near = Suggestions.nearest(id, ElementTable.elementIds());
    add(
        node,
        near == null
            ? ProblemText.of("no-such-element", id)
            : ProblemText.of("no-such-element-near", id, near));
  }

  /** Throws when anything was noted. */
  void check() {
    if (!problems.isEmpty()) {
      throw new DefinitionException(problems.stream().distinct().toList());
    }
  }

  void allowOnly(Mapping mapping, Set<String> keys) {
    for (DefinitionNode.Entry entry : mapping.entries()) {
      if (!keys.contains(entry.name())) {
        String near = Suggestions.nearest(entry.name(), keys);
        add(
            entry.key(),
            near == null
                ? ProblemText.of("unknown-key-known-are", entry.name(), String.join(", ", keys))
                : ProblemText.of("unknown-key-near", entry.name(), near));
      }
    }
  }

  /** Notes an evidence grade that there is not. */
  void evidence(Mapping mapping) {
    Scalar grade = optional(mapping, "evidence");
    if (grade != null && !Evidence.ids().contains(grade.text())) {
      add(
          grade,
          ProblemText.of(
              "no-such-evidence-there-are", grade.text(), String.join(", ", Evidence.ids())));
    }
  }

  @Nullable Scalar optional(Mapping mapping, String key) {
    DefinitionNode node = mapping.get(key);
    if (node == null || node instanceof Scalar) {
      return (Scalar) node;
    }
    add(node, ProblemText.of("must-be-a-text-not", key, ProblemText.phrase(node.shape())));
    return null;
  }

  String required(Mapping mapping, String key) {
    Scalar scalar = optional(mapping, key);
    if (mapping.get(key) == null) {
      add(mapping, ProblemText.of("is-missing", key));
    } else if (scalar != null && scalar.text().isBlank()) {
      add(scalar, ProblemText.of("must-not-be-empty", key));
    }
    return scalar == null ? "" : scalar.text();
  }

  List<Mapping> mappings(Mapping mapping, String key) {
    List<Mapping> members = new ArrayList<>();
    for (DefinitionNode node : members(mapping, key)) {
      if (node instanceof Mapping member) {
        members.add(member);
      } else {
        add(
            node,
            ProblemText.of("in-a-group-of-keys-must-stand", key, ProblemText.phrase(node.shape())));
      }
    }
    return members;
  }

  List<Scalar> texts(Mapping mapping, String key) {
    List<Scalar> members = new ArrayList<>();
    for (DefinitionNode node : members(mapping, key)) {
      if (node instanceof Scalar member) {
        members.add(member);
      } else {
        add(
            node,
            ProblemText.of("in-a-text-must-stand-not", key, ProblemText.phrase(node.shape())));
      }
    }
    return members;
  }

  private List<DefinitionNode> members(Mapping mapping, String key) {
    DefinitionNode node = mapping.get(key);
    if (node instanceof Sequence sequence) {
      return sequence.members();
    }
    if (node == null) {
      add(mapping, ProblemText.of("is-missing", key));
    } else {
      add(node, ProblemText.of("must-be-a-list-not", key, ProblemText.phrase(node.shape())));
    }
    return List.of();
  }
}
