package org.govcat.serialization.table;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the rows of a resource say about the resource as a whole. Rows may repeat it or leave it
 * blank; where they say different things, all are kept and never the permissive one is chosen.
 */
final class RowAgreement {
  private static final int MOST_TOLD = 10;

  private final TableWords words;
  private final @Nullable String[] texts;
  private final long[] saying;
  private boolean uniform;
  private final Map<Column, Set<String>> differing = new LinkedHashMap<>(0);

  RowAgreement(RowBlock block, TableWords words) {
    this.words = words;
    texts = new String[block.header().elementWidth()];
    saying = new long[texts.length];
    uniform = block.rows().size() <= Long.SIZE;
    for (Column column : block.header().ofResource()) {
      read(block.rows(), column);
    }
  }

  private void read(List<TableRow> rows, Column column) {
    int index = column.index();
    String first = null;
    for (int i = 0; i < rows.size(); i++) {
      String text = rows.get(i).text(index);
      if (text == null) {
        continue;
      }
      saying[index] |= 1L << i;
      if (first == null) {
        first = text;
      } else if (text != first && !text.equals(first)) {
        uniform = false;
        differ(column, first, text);
      }
    }
    Set<String> several = differing.get(column);
    texts[index] = several == null ? first : leastPermissive(column, several);
  }

  private void differ(Column column, String first, String text) {
    if (!SheetHeader.isOfList(column)) {
      Set<String> several = differing.computeIfAbsent(column, c -> new LinkedHashSet<>());
      several.add(first);
      if (several.size() < MOST_TOLD) {
        several.add(text);
      }
    }
  }

  /** Whether the columns say the same in all rows in which they say anything. */
  boolean isUniform(List<Column> columns) {
    long where = 0;
    for (int i = 0; i < columns.size() && uniform; i++) {
      long here = saying[columns.get(i).index()];
      if (here != 0 && where != 0 && here != where) {
        return false;
      }
      where |= here;
    }
    return uniform;
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
    if (several.size() < MOST_TOLD) {
      several.add(second);
    }
    return leastPermissive(column, several);
  }

  /** Sharing and opening alone have a permissive side; of other elements the first text counts. */
  private String leastPermissive(Column column, Set<String> several) {
    String first = several.iterator().next();
    if (!column.isElement("sharing.type") && !column.isElement("opening.open")) {
      return first;
    }
    for (String word : words.restrictive()) {
      for (String text : several) {
        if (text.strip().startsWith(word)) {
          return text;
        }
      }
    }
    for (String text : several) {
      if (!TableWords.begins(words.permissive(), text)) {
        return text;
      }
    }
    return first;
  }
}
