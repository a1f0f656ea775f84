package org.govcat.serialization.dialect;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.govcat.model.ElementSlot;
import org.govcat.model.ElementTable;
import org.govcat.model.GroupType;
import org.govcat.serialization.table.ColumnMeaning;
import org.govcat.serialization.table.ColumnMeaning.Kind;
import org.govcat.serialization.table.ColumnMeaning.Split;
import org.govcat.standard.ProblemText;
import org.govcat.standard.tree.DefinitionNode.Mapping;
import org.govcat.standard.tree.DefinitionNode.Scalar;
import org.jspecify.annotations.Nullable;

/** Reads the columns of a dialect of tables. */
final class ColumnParser {
  static final Set<String> KEYS =
      DialectFile.keys(
          "element",
          "extension",
          "ignored",
          "names",
          "member",
          "split",
          "separators",
          "values",
          "tick",
          "evidence",
          "source");
  static final Set<String> SPLIT = DialectFile.keys("at", "into", "alone");

  private final FileProblems problems;
  private final TableParser tables;
  private final Map<String, Mapping> tableNodes;
  private final Set<String> used = new HashSet<>();

  ColumnParser(FileProblems problems, TableParser tables, Map<String, Mapping> tableNodes) {
    this.problems = problems;
    this.tables = tables;
    this.tableNodes = tableNodes;
  }

  /** What a column means, or null when the file does not say it rightly. */
  @Nullable ColumnMeaning read(Mapping node) {
    problems.allowOnly(node, KEYS);
    problems.evidence(node);
    Scalar element = problems.optional(node, "element");
    Scalar extension = problems.optional(node, "extension");
    Scalar ignored = problems.optional(node, "ignored");
    int said = (element == null ? 0 : 1) + (extension == null ? 0 : 1) + (ignored == null ? 0 : 1);
    if (said != 1) {
      problems.add(node, ProblemText.of("a-column-needs-either-element-extension-or"));
      return null;
    }
    if (extension != null) {
      return ColumnMeaning.of(Kind.EXTENSION, extension.text());
    }
    return element == null ? ColumnMeaning.of(Kind.IGNORED, "") : element(node, element);
  }

  private @Nullable ColumnMeaning element(Mapping node, Scalar element) {
    List<ElementSlot> slots = ElementTable.slots(element.text());
    if (slots == null) {
      problems.noElement(element, element.text());
      return null;
    }
    GroupType group = slots.get(slots.size() - 1).group();
    Split split = split(node, group);
    if (group != null && split == null && group.bare() == null) {
      problems.add(element, ProblemText.of("the-group-needs-split", element.text()));
      return null;
    }
    Scalar separators = problems.optional(node, "separators");
    Scalar tick = problems.optional(node, "tick");
    return new ColumnMeaning(
        Kind.ELEMENT,
        element.text(),
        slots,
        member(node),
        split,
        separators == null ? "" : separators.text(),
        values(node, slots),
        tick == null ? null : tick.text());
  }

  private int member(Mapping node) {
    Scalar member = problems.optional(node, "member");
    if (member == null) {
      return -1;
    }
    if (!member.text().matches("[1-9][0-9]?")) {
      problems.add(member, ProblemText.of("member-must-be-a-number-from-1"));
      return -1;
    }
    return Integer.parseInt(member.text()) - 1;
  }

  private @Nullable ValueTable values(Mapping node, List<ElementSlot> slots) {
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
    GroupType around = slots.size() < 2 ? null : slots.get(slots.size() - 2).group();
    return tables.read(table, around);
  }

  private @Nullable Split split(Mapping node, @Nullable GroupType group) {
    if (!(node.get("split") instanceof Mapping split)) {
      return null;
    }
    problems.allowOnly(split, SPLIT);
    if (group == null) {
      problems.add(split, ProblemText.of("split-is-for-groups"));
      return null;
    }
    List<ElementSlot> into = new ArrayList<>();
    for (Scalar name : problems.texts(split, "into")) {
      ElementSlot slot = group.slot(name.text());
      if (slot == null || !slot.kind().isLeaf()) {
        problems.add(name, ProblemText.of("no-such-member-of", group, name.text()));
      } else {
        into.add(slot);
      }
    }
    ElementSlot alone = group.slot(problems.required(split, "alone"));
    String at = problems.required(split, "at");
    if (into.size() != 2 || alone == null) {
      problems.add(split, ProblemText.of("split-needs-two-members-in-into-and"));
      return null;
    }
    return new Split(at, into, alone);
  }

  /** Whether a column uses the table. */
  boolean uses(String table) {
    return used.contains(table);
  }
}
