package org.govcat.serialization.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.govcat.model.Openness;
import org.govcat.model.SharingType;
import org.jspecify.annotations.Nullable;

/**
 * What the rows of a resource say about the resource as a whole. Rows may repeat it or leave it
 * blank; where they say different things, all are kept and never the permissive one is chosen.
 */
final class RowAgreement {
  private static final int MOST_TOLD = 10;

  private final @Nullable String[] texts;
  private final Map<Column, Set<String>> differing = new LinkedHashMap<>();

  RowAgreement(RowBlock block, TableWords words) {
    int width = 0;
    for (Column column : block.header().columns()) {
      width = Math.max(width, column.index() + 1);
    }
    texts = new String[width];
    for (Column column : block.header().columns()) {
      if (column.is(ColumnMeaning.Kind.ELEMENT) && !SheetHeader.isOfItems(column)) {
        read(block.rows(), column, words);
      }
    }
  }

  private void read(List<TableRow> rows, Column column, TableWords words) {
    int index = column.index();
    String first = null;
    for (TableRow row : rows) {
      String text = row.text(index);
      if (text == null || text == first) {
        continue;
      }
      if (first == null) {
        first = text;
      } else if (!text.equals(first) && !SheetHeader.isOfList(column)) {
        Set<String> several = differing.computeIfAbsent(column, c -> new LinkedHashSet<>());
        several.add(first);
        if (several.size() < MOST_TOLD) {
          several.add(text);
        }
      }
    }
    Set<String> several = differing.get(column);
    texts[index] = several == null ? first : leastPermissive(column, several);
  }

  /** The text of a column for the whole resource, or null. */
  @Nullable String text(Column column) {
    return texts[column.index()];
  }

  /** The columns in which rows say different things, with all that they say. */
  Map<Column, Set<String>> differing() {
    return differing;
  }

  /** Notes that two columns say different things about one element; gives the one to take. */
  String conflict(Column column, String first, String second) {
    Set<String> several = differing.computeIfAbsent(column, c -> new LinkedHashSet<>());
    several.add(first);
    several.add(second);
    return leastPermissive(column, several);
  }

  private static String leastPermissive(Column column, Set<String> several) {
    List<String> choice = new ArrayList<>(several);
    if (column.isElement("sharing.type")) {
      choice.removeIf(text -> says(text, SharingType.UNCONDITIONAL.text(), "无条件"));
      return choice.stream()
          .filter(text -> says(text, SharingType.NOT_SHARED.text(), "不"))
          .findFirst()
          .orElse(choice.isEmpty() ? several.iterator().next() : choice.get(0));
    }
    if (column.isElement("opening.open")) {
      choice.removeIf(text -> says(text, Openness.OPEN.text(), "是", "无条件", "有条件"));
    }
    return choice.isEmpty() ? several.iterator().next() : choice.get(0);
  }

  private static boolean says(String text, String... beginnings) {
    for (String beginning : beginnings) {
      if (text.strip().startsWith(beginning)) {
        return true;
      }
    }
    return false;
  }
}
