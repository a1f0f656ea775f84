package org.govcat.serialization.table;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.govcat.finding.Finding;
import org.govcat.finding.RuleId;
import org.govcat.finding.Severity;
import org.govcat.model.Blanks;
import org.govcat.serialization.workbook.CellNames;
import org.jspecify.annotations.Nullable;

/**
 * Finds the header of a sheet by its captions, wherever it stands: the row that has the most known
 * ones, with the groups that stand in the row above it and the names for machines below.
 */
final class HeaderFinder {
  private static final RuleId UNNAMED = new RuleId("table/column-without-caption");
  private static final int MOST_ROWS = 3;
  private static final int LONGEST_CAPTION = 200;

  private final TableDialect dialect;
  private final String input;
  private final @Nullable String sheet;
  private final List<Finding> findings = new ArrayList<>();

  HeaderFinder(TableDialect dialect, String input, @Nullable String sheet) {
    this.dialect = dialect;
    this.input = input;
    this.sheet = sheet;
  }

  List<Finding> findings() {
    return findings;
  }

  /** The header, or null when there is none among these rows. */
  @Nullable SheetHeader find(List<TableRow> rows) {
    int best = -1;
    int most = 0;
    for (int i = 0; i < rows.size(); i++) {
      int known = known(rows.get(i));
      if (known > most) {
        most = known;
        best = i;
      }
    }
    if (best < 0 || !isEnough(rows.get(best), most)) {
      return null;
    }
    int first = best;
    while (first > 0 && best - first < MOST_ROWS - 1 && belongs(rows, first - 1, best)) {
      first--;
    }
    int last = best;
    while (last + 1 < rows.size()
        && last - best < MOST_ROWS - 1
        && isHeaderToo(rows.get(last + 1), rows.get(best))) {
      last++;
    }
    return header(rows.subList(first, last + 1), best - first);
  }

  /** One known caption is enough where a row has no more than two. */
  private static boolean isEnough(TableRow row, int known) {
    int captions = 0;
    for (int i = 0; i < row.width(); i++) {
      captions += row.text(i) == null ? 0 : 1;
    }
    return known >= 2 || known == 1 && captions <= 2;
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
    for (int i = 0; i < row.width(); i++) {
      String text = row.text(i);
      if (text != null) {
        texts++;
        String group = groupOver(best, i);
        boolean known = meaning(text) != null || group != null && meaning(group + text) != null;
        captions += known || text.equals(best.text(i)) ? 1 : 0;
      }
    }
    return texts > 1 && captions * 2 > texts;
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
    return new SheetHeader(input, sheet, last.number(), columns);
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
  private static boolean isForMachines(String text) {
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

  /** Says that a column without caption holds something; gives it a name to be kept under. */
  Column unnamed(TableRow row, int index) {
    Column column = new Column(index, CellNames.column(index), null);
    findings.add(
        Finding.of(UNNAMED, Severity.WARNING)
            .location(SheetHeader.place(input, sheet, row, index, null))
            .argument("column", column.caption())
            .build());
    return column;
  }
}
