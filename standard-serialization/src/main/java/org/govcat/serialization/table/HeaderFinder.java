package org.govcat.serialization.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.govcat.model.Blanks;
import org.govcat.serialization.workbook.CellNames;
import org.jspecify.annotations.Nullable;

/**
 * Finds the header of a sheet by its captions, wherever it stands: the row that has the most known
 * ones, with the groups that stand in the row above it and the names for machines below.
 */
final class HeaderFinder {

  /** How many rows a header has at most. */
  static final int MOST_ROWS = 3;

  private static final int LEAST_CAPTIONS = 3;
  private static final int LONGEST_CAPTION = 200;

  private final TableDialect dialect;
  private final String input;
  private final @Nullable String sheet;
  private final HeaderNotes notes;

  HeaderFinder(TableDialect dialect, String input, @Nullable String sheet) {
    this.dialect = dialect;
    this.input = input;
    this.sheet = sheet;
    this.notes = new HeaderNotes(dialect, input, sheet);
  }

  /** What is to be said about captions. */
  HeaderNotes notes() {
    return notes;
  }

  /** The header, or null when there is none among these rows. */
  @Nullable SheetHeader find(List<TableRow> rows) {
    int best = best(rows);
    if (best < 0 || !isEnough(rows.get(best), known(rows.get(best)))) {
      return null;
    }
    int first = best;
    while (first > 0 && best - first < MOST_ROWS - 1 && belongs(rows, first - 1, best)) {
      first--;
    }
    return header(rows.subList(first, last(rows, best) + 1), best - first);
  }

  /** The header that begins with the first of these rows, of a table below another one. */
  SheetHeader at(List<TableRow> rows) {
    return header(rows.subList(0, last(rows, 0) + 1), 0);
  }

  private int last(List<TableRow> rows, int best) {
    int last = best;
    while (last + 1 < rows.size()
        && last - best < MOST_ROWS - 1
        && isHeaderToo(rows.get(last + 1), rows.get(best))) {
      last++;
    }
    return last;
  }

  /** The first row of captions, or else the row with the most of them, however few they are. */
  private int best(List<TableRow> rows) {
    int best = -1;
    int most = 0;
    for (int i = 0; i < rows.size(); i++) {
      int known = known(rows.get(i));
      if (known > most) {
        most = known;
        best = i;
      }
      if (known >= LEAST_CAPTIONS && 2 * known > texts(rows.get(i))) {
        return bestOf(rows, i);
      }
    }
    return best;
  }

  /** Of the rows of one header the one with the most known captions. */
  private int bestOf(List<TableRow> rows, int first) {
    int best = first;
    for (int i = first + 1; i <= last(rows, first); i++) {
      best = known(rows.get(i)) > known(rows.get(best)) ? i : best;
    }
    return best;
  }

  /** One known caption is enough where a row has no more than two. */
  private static boolean isEnough(TableRow row, int known) {
    return known >= 2 || known == 1 && texts(row) <= 2;
  }

  private static int texts(TableRow row) {
    int texts = 0;
    for (int i = 0; i < row.width(); i++) {
      texts += row.text(i) == null ? 0 : 1;
    }
    return texts;
  }

  private int known(TableRow row) {
    Set<ColumnMeaning> meanings = new HashSet<>();
    for (int i = 0; i < row.width(); i++) {
      ColumnMeaning meaning = meaning(row.text(i));
      if (meaning != null && meaning.kind() != ColumnMeaning.Kind.IGNORED) {
        meanings.add(meaning);
      }
    }
    return meanings.size();
  }

  private @Nullable ColumnMeaning meaning(@Nullable String text) {
    return text == null || text.length() > LONGEST_CAPTION ? null : dialect.find(text);
  }

  /** Whether a row is the upper part of the header: it stands close and has captions or groups. */
  private boolean belongs(List<TableRow> rows, int above, int best) {
    TableRow upper = rows.get(above);
    if (rows.get(best).number() - upper.number() > MOST_ROWS - 1) {
      return false;
    }
    int texts = 0;
    int helpful = 0;
    for (int i = 0; i < upper.width(); i++) {
      String text = upper.text(i);
      if (text != null) {
        texts++;
        boolean fills = rows.get(best).text(i) == null && meaning(text) != null;
        helpful += fills || isGroup(upper, i, rows.get(best)) ? 1 : 0;
      }
    }
    return texts > 1 && helpful > 0;
  }

  /** A group stands over a caption of its own and over others that have nothing above them. */
  private static boolean isGroup(TableRow upper, int column, TableRow lower) {
    return lower.text(column) != null
        && lower.text(column + 1) != null
        && upper.text(column + 1) == null
        && upper.text(column).length() <= LONGEST_CAPTION;
  }

  /** Whether the row below is part of the header: at least half of it are captions. */
  private boolean isHeaderToo(TableRow row, TableRow best) {
    int texts = 0;
    int captions = 0;
    boolean same = false;
    for (int i = 0; i < row.width(); i++) {
      String text = row.text(i);
      if (text != null) {
        texts++;
        String group = groupOver(best, i);
        boolean known = meaning(text) != null || group != null && meaning(group + text) != null;
        captions += known || text.equals(best.text(i)) ? 1 : 0;
        same |= known && Objects.equals(meaning(text), meaning(best.text(i)));
      }
    }
    return (texts > 1 || same) && captions * 2 > texts;
  }

  private SheetHeader header(List<TableRow> rows, int best) {
    int width = 0;
    for (TableRow row : rows) {
      width = Math.max(width, row.width());
    }
    List<Column> columns = new ArrayList<>();
    Set<String> captions = new HashSet<>();
    for (int i = 0; i < width; i++) {
      Column column = column(rows, i);
      if (column != null) {
        columns.add(unique(column, captions, rows.get(best)));
      }
    }
    TableRow last = rows.get(rows.size() - 1);
    notes.look(rows, columns);
    return new SheetHeader(input, sheet, last.number(), columns, alsoSaid(columns));
  }

  /** What captions of two parts name beside their own element: 共享条件/不予共享依据. */
  private Map<String, Column> alsoSaid(List<Column> columns) {
    Set<String> said = new HashSet<>();
    columns.forEach(column -> said.add(column.meaning() == null ? "" : column.meaning().id()));
    Map<String, Column> also = new HashMap<>();
    for (Column column : columns) {
      if (column.is(ColumnMeaning.Kind.ELEMENT)) {
        for (String part : CaptionKey.parts(column.caption())) {
          ColumnMeaning meaning = dialect.find(part);
          if (meaning != null && !said.contains(meaning.id())) {
            also.putIfAbsent(meaning.id(), column);
          }
        }
      }
    }
    return also;
  }

  /** Two unknown columns of one caption are told apart, so that nothing is mixed up. */
  private static Column unique(Column column, Set<String> captions, TableRow row) {
    if (column.meaning() != null || captions.add(column.caption())) {
      return column;
    }
    String name = column.caption() + '#' + CellNames.column(column.index());
    captions.add(name);
    return new Column(column.index(), name, null);
  }

  private @Nullable Column column(List<TableRow> rows, int index) {
    String shown = null;
    String group = null;
    ColumnMeaning meaning = null;
    for (int i = 0; i < rows.size(); i++) {
      String text = rows.get(i).text(index);
      if (text == null) {
        group = group == null && i < rows.size() - 1 ? groupOver(rows.get(i), index) : group;
        continue;
      }
      ColumnMeaning own = meaning(text);
      ColumnMeaning both = group == null ? null : meaning(group + text);
      ColumnMeaning found = both == null ? own : both;
      boolean machine = shown != null && isForMachines(text) && !isForMachines(shown);
      meaning = found == null || machine && meaning != null ? meaning : found;
      shown = machine ? shown : text;
      group = text;
    }
    return shown == null ? null : new Column(index, Blanks.trim(shown), meaning);
  }

  /** Names for machines are ids in Latin letters below what people read. */
  static boolean isForMachines(String text) {
    return text.codePoints().noneMatch(Character::isIdeographic);
  }

  /** What stands in the next cell to the left that holds anything. */
  private static @Nullable String groupOver(TableRow row, int index) {
    for (int i = index; i >= 0; i--) {
      if (row.text(i) != null) {
        return row.text(i);
      }
    }
    return null;
  }
}
