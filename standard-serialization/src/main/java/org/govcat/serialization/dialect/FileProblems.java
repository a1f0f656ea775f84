package org.govcat.serialization.dialect;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.govcat.model.ElementTable;
import org.govcat.standard.DefinitionException;
import org.govcat.standard.DefinitionException.Problem;
import org.govcat.standard.Evidence;
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

  void add(DefinitionNode node, String text) {
    problems.add(new Problem(file, node.line(), node.column(), text));
  }

  /** Notes an element that there is not, with the nearest one that there is. */
  void noElement(DefinitionNode node, String id) {
    String near = Suggestions.nearest(id, ElementTable.elementIds());
    add(
        node,
        "no such element: '" + id + "'" + (near == null ? "" : "; did you mean '" + near + "'?"));
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
            "unknown key '"
                + entry.name()
                + (near == null
                    ? "'; known are " + String.join(", ", keys)
                    : "'; did you mean '" + near + "'?"));
      }
    }
  }

  /** Notes an evidence grade that there is not. */
  void evidence(Mapping mapping) {
    Scalar grade = optional(mapping, "evidence");
    if (grade != null && !Evidence.ids().contains(grade.text())) {
      add(
          grade,
          "no such evidence: '"
              + grade.text()
              + "'; there are "
              + String.join(", ", Evidence.ids()));
    }
  }

  @Nullable Scalar optional(Mapping mapping, String key) {
    DefinitionNode node = mapping.get(key);
    if (node == null || node instanceof Scalar) {
      return (Scalar) node;
    }
    add(node, "'" + key + "' must be a text, not " + node.shape());
    return null;
  }

  String required(Mapping mapping, String key) {
    Scalar scalar = optional(mapping, key);
    if (mapping.get(key) == null) {
      add(mapping, "'" + key + "' is missing");
    } else if (scalar != null && scalar.text().isBlank()) {
      add(scalar, "'" + key + "' must not be empty");
    }
    return scalar == null ? "" : scalar.text();
  }

  List<Mapping> mappings(Mapping mapping, String key) {
    List<Mapping> members = new ArrayList<>();
    for (DefinitionNode node : members(mapping, key)) {
      if (node instanceof Mapping member) {
        members.add(member);
      } else {
        add(node, "in '" + key + "' a group of keys must stand, not " + node.shape());
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
        add(node, "in '" + key + "' a text must stand, not " + node.shape());
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
      add(mapping, "'" + key + "' is missing");
    } else {
      add(node, "'" + key + "' must be a list, not " + node.shape());
    }
    return List.of();
  }
}
