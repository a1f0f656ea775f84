package org.govcat.serialization.table;

import java.util.List;
import org.govcat.model.Blanks;
import org.govcat.serialization.dialect.ListText;
import org.govcat.serialization.dialect.ValueTable;
import org.jspecify.annotations.Nullable;

/** What a cell says, by the meaning of its column. */
final class CellText {
  private CellText() {}

  /** The text that goes into the element, or null when the cell says nothing about it. */
  static @Nullable String of(GroupPlan.Source source, @Nullable String cell, TableWords words) {
    ColumnMeaning meaning = source.column().meaning();
    if (cell == null || meaning == null) {
      return null;
    }
    if (meaning.tick() != null) {
      return ticked(meaning.tick(), cell, words);
    }
    return switch (source.part()) {
      case WHOLE -> whole(meaning.values(), cell);
      case MEMBER -> member(meaning.values(), cell, source.name());
      case FIRST, SECOND, ALONE -> part(source.part(), meaning.split(), cell);
    };
  }

  private static @Nullable String ticked(String tick, String cell, TableWords words) {
    if (words.isTicked(cell)) {
      return tick;
    }
    return words.isUnticked(cell) ? null : cell;
  }

  private static @Nullable String whole(@Nullable ValueTable values, String cell) {
    ValueTable.Meaning meaning = values == null ? null : values.find(cell);
    return meaning == null || meaning.text() == null ? cell : meaning.text();
  }

  private static @Nullable String member(@Nullable ValueTable values, String cell, String name) {
    ValueTable.Meaning meaning = values == null ? null : values.find(cell);
    return meaning == null ? null : meaning.members().get(name);
  }

  private static @Nullable String part(
      GroupPlan.Part part, ColumnMeaning.@Nullable Split split, String cell) {
    if (split == null) {
      return null;
    }
    int at = separator(split.separator(), cell);
    if (at < 0) {
      return part == GroupPlan.Part.ALONE ? cell : null;
    }
    return switch (part) {
      case FIRST -> Blanks.trim(cell.substring(0, at));
      case SECOND -> Blanks.trim(cell.substring(at + 1));
      default -> null;
    };
  }

  /** The first of the characters that divide a cell, with something on both sides. */
  private static int separator(String separators, String cell) {
    for (int i = 1; i < cell.length() - 1; i++) {
      if (separators.indexOf(cell.charAt(i)) >= 0) {
        return i;
      }
    }
    return -1;
  }

  /** Whether a cell says no more than one member of a list, as it is. */
  static boolean isOne(Column column, @Nullable String cell) {
    ColumnMeaning meaning = column.meaning();
    return cell == null || meaning == null || isOne(meaning, cell);
  }

  private static boolean isOne(ColumnMeaning meaning, String cell) {
    return meaning.separators().isEmpty() || ListText.isOne(cell, meaning.separators());
  }

  /** The members of a list that stand in one cell; the cell itself when it is no list. */
  static List<String> tokens(Column column, @Nullable String cell) {
    ColumnMeaning meaning = column.meaning();
    if (cell == null) {
      return List.of();
    }
    if (meaning == null || isOne(meaning, cell)) {
      return List.of(cell);
    }
    List<String> tokens = ListText.split(cell, meaning.separators());
    return tokens.isEmpty() ? List.of(cell) : tokens;
  }
}
