package org.govcat.serialization.dialect;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.govcat.model.ElementKind;
import org.govcat.model.ElementSlot;
import org.govcat.model.ElementTable;
import org.govcat.model.GroupType;
import org.govcat.standard.ProblemText;
import org.govcat.standard.tree.DefinitionNode;
import org.govcat.standard.tree.DefinitionNode.Mapping;
import org.govcat.standard.tree.DefinitionNode.Scalar;
import org.jspecify.annotations.Nullable;

/** Reads the fields of a dialect file. */
final class FieldParser {
  static final Set<String> KEYS =
      DialectFile.keys(
          "element",
          "extension",
          "names",
          "into",
          "with",
          "separators",
          "values",
          "otherwise",
          "evidence",
          "source");
  private static final Target.Extension NOWHERE = new Target.Extension("");

  private final FileProblems problems;
  private final TableParser tables;
  private final Map<String, Mapping> tableNodes;
  private final Set<String> used = new HashSet<>();
  private final FieldNames names = new FieldNames();

  FieldParser(FileProblems problems, TableParser tables, Map<String, Mapping> tableNodes) {
    this.problems = problems;
    this.tables = tables;
    this.tableNodes = tableNodes;
  }

  FieldNames names() {
    return names;
  }

  void read(Mapping node) {
    problems.allowOnly(node, KEYS);
    problems.evidence(node);
    Target target = target(node);
    Scalar separators = problems.optional(node, "separators");
    Field field =
        new Field(
            target,
            separators == null ? "" : separators.text(),
            table(node, target),
            otherwise(node, target));
    if (separators != null && !isList(target)) {
      problems.add(separators, ProblemText.of("separators-are-for-lists"));
    }
    for (Scalar name : problems.texts(node, "names")) {
      if (FieldNames.key(name.text()).isEmpty()) {
        problems.add(name, ProblemText.of("a-name-must-not-be-empty"));
      } else if (!names.add(name.text(), field)) {
        problems.add(name, ProblemText.of("the-name-stands-in-the-file-before", name.text()));
      }
    }
  }

  /** Whether a field uses the table. */
  boolean uses(String table) {
    return used.contains(table);
  }

  private Target target(Mapping node) {
    Scalar element = problems.optional(node, "element");
    Scalar extension = problems.optional(node, "extension");
    if ((element == null) == (extension == null)) {
      problems.add(node, ProblemText.of("a-field-needs-either-element-or-extension"));
      return NOWHERE;
    }
    if (extension != null) {
      notForExtensions(node);
      return new Target.Extension(extension.text());
    }
    Target.Element target = element(element, node);
    return target == null ? NOWHERE : target;
  }

  private void notForExtensions(Mapping node) {
    for (String key : List.of("into", "with", "separators", "values", "otherwise")) {
      DefinitionNode value = node.get(key);
      if (value != null) {
        problems.add(value, ProblemText.of("is-for-elements-not-for-extensions", key));
      }
    }
  }

  private Target.@Nullable Element element(@Nullable Scalar id, Mapping node) {
    List<ElementSlot> slots = id == null ? null : ElementTable.slots(id.text());
    if (id == null || slots == null) {
      problems.noElement(id == null ? node : id, id == null ? "" : id.text());
      return null;
    }
    ElementSlot last = slots.get(slots.size() - 1);
    boolean inList = slots.subList(0, slots.size() - 1).stream().anyMatch(s -> s.kind().isList());
    if (inList || last.kind() == ElementKind.GROUP) {
      problems.add(id, ProblemText.of("a-field-can-be-a-text-or", id.text()));
      return null;
    }
    GroupType group = last.group();
    if (group == null) {
      forbid(node, "into");
      forbid(node, "with");
      return new Target.Element(id.text(), slots, null, Map.of());
    }
    ElementSlot into = group.slot(problems.required(node, "into"));
    if (into == null || !into.kind().isLeaf()) {
      problems.add(node, ProblemText.of("into-must-name-a-text-of", group));
      return null;
    }
    Map<ElementSlot, String> fixed =
        node.get("with") instanceof Mapping with ? tables.slots(with, group) : Map.of();
    return new Target.Element(id.text(), slots, into, fixed);
  }

  private void forbid(Mapping node, String key) {
    DefinitionNode value = node.get(key);
    if (value != null) {
      problems.add(value, ProblemText.of("is-for-lists-of-groups", key));
    }
  }

  private @Nullable ValueTable table(Mapping node, Target target) {
    Scalar name = problems.optional(node, "values");
    if (name == null) {
      return null;
    }
    Mapping table = tableNodes.get(name.text());
    if (table == null) {
      problems.add(name, ProblemText.of("no-such-table", name.text()));
      return null;
    }
    used.add(name.text());
    GroupType group = target instanceof Target.Element element ? element.last().group() : null;
    return tables.read(table, group);
  }

  private Field.Otherwise otherwise(Mapping node, Target target) {
    Scalar word = problems.optional(node, "otherwise");
    if (word == null || word.text().equals("keep")) {
      return new Field.Otherwise.Kept();
    }
    if (node.get("values") == null) {
      problems.add(word, ProblemText.of("otherwise-needs-values"));
    }
    if (word.text().equals("own-name")) {
      return new Field.Otherwise.OwnName();
    }
    List<ElementSlot> slots = ElementTable.slots(word.text());
    if (slots == null
        || isList(target)
        || slots.stream().anyMatch(slot -> slot.kind().isList())
        || !slots.get(slots.size() - 1).kind().isLeaf()) {
      problems.add(word, ProblemText.of("otherwise-must-be-keep-own-name-or"));
      return new Field.Otherwise.Kept();
    }
    return new Field.Otherwise.Instead(new Target.Element(word.text(), slots, null, Map.of()));
  }

  private static boolean isList(Target target) {
    return target instanceof Target.Element element && element.last().kind().isList();
  }
}
