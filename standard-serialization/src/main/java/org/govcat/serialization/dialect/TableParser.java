package org.govcat.serialization.dialect;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.govcat.model.ElementSlot;
import org.govcat.model.GroupType;
import org.govcat.serialization.dialect.ValueTable.Meaning;
import org.govcat.standard.ProblemText;
import org.govcat.standard.tree.DefinitionNode;
import org.govcat.standard.tree.DefinitionNode.Mapping;
import org.govcat.standard.tree.DefinitionNode.Scalar;
import org.jspecify.annotations.Nullable;

/** Reads the tables of words of a dialect file. */
final class TableParser {
  static final Set<String> TABLE =
      DialectFile.keys("source", "evidence", "entries", "day", "units");
  static final Set<String> ENTRY = DialectFile.keys("words", "is", "with", "evidence");

  private final FileProblems problems;

  TableParser(FileProblems problems) {
    this.problems = problems;
  }

  /**
   * Reads a table for the field that uses it.
   *
   * @param group the group that is made of each word, or null when a word makes a text
   */
  ValueTable read(Mapping table, @Nullable GroupType group) {
    problems.allowOnly(table, TABLE);
    problems.evidence(table);
    List<Meaning> meanings = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (Mapping entry : entries(table)) {
      problems.allowOnly(entry, ENTRY);
      problems.evidence(entry);
      List<String> words = new ArrayList<>();
      for (Scalar word : problems.texts(entry, "words")) {
        words.add(word.text());
        if (!seen.add(ValueTable.key(word.text()))) {
          problems.add(word, ProblemText.of("stands-twice-in-the-table", word.text()));
        }
      }
      Scalar text = problems.optional(entry, "is");
      meanings.add(new Meaning(words, text == null ? null : text.text(), with(entry, group)));
    }
    return new ValueTable(meanings, shape(table));
  }

  /** A table of a shape needs no words. */
  private List<Mapping> entries(Mapping table) {
    boolean shaped = table.get("day") != null || table.get("units") != null;
    return shaped && table.get("entries") == null ? List.of() : problems.mappings(table, "entries");
  }

  private @Nullable ValueShape shape(Mapping table) {
    Scalar day = problems.optional(table, "day");
    DefinitionNode units = table.get("units");
    if (day == null) {
      return units == null ? null : units(units);
    }
    DayShape shape = DayShape.of(day.text());
    if (shape == null) {
      problems.add(day, ProblemText.of("a-day-needs-year-month-and-day", day.text()));
    }
    if (units != null) {
      problems.add(units, ProblemText.of("a-table-has-day-or-units"));
    }
    return shape;
  }

  private @Nullable ValueShape units(DefinitionNode node) {
    Map<String, BigDecimal> sizes = new LinkedHashMap<>();
    if (!(node instanceof Mapping mapping)) {
      problems.add(node, ProblemText.of("units-must-name-sizes"));
      return null;
    }
    for (DefinitionNode.Entry entry : mapping.entries()) {
      if (entry.value() instanceof Scalar size && size.text().matches("[1-9][0-9]{0,17}")) {
        sizes.put(entry.name(), new BigDecimal(size.text()));
      } else {
        problems.add(entry.value(), ProblemText.of("a-unit-is-a-whole-number-of-others"));
      }
    }
    return new UnitShape(sizes);
  }

  private Map<String, String> with(Mapping entry, @Nullable GroupType group) {
    DefinitionNode node = entry.get("with");
    Map<String, String> members = new LinkedHashMap<>();
    if (node instanceof Mapping mapping && group != null) {
      slots(mapping, group).forEach((slot, text) -> members.put(slot.name(), text));
    } else if (node != null) {
      problems.add(node, ProblemText.of("with-must-name-further-members-of-a"));
    }
    return members;
  }

  /** The members of a group that a file names, with their texts. */
  Map<ElementSlot, String> slots(Mapping mapping, GroupType group) {
    Map<ElementSlot, String> members = new LinkedHashMap<>();
    for (DefinitionNode.Entry entry : mapping.entries()) {
      ElementSlot slot = group.slot(entry.name());
      if (slot == null || !slot.kind().isLeaf()) {
        problems.add(entry.key(), ProblemText.of("no-such-member-of", group, entry.name()));
      } else if (entry.value() instanceof Scalar text) {
        members.put(slot, text.text());
      } else {
        problems.add(entry.value(), ProblemText.of("must-be-a-text", entry.name()));
      }
    }
    return members;
  }
}
