package org.govcat.serialization.table;

import java.util.ArrayList;
import java.util.List;
import org.govcat.finding.Location;
import org.govcat.model.InformationResource;
import org.govcat.serialization.workbook.CellNames;
import org.jspecify.annotations.Nullable;

/** The header of a sheet: what its columns say, and a plan of what rows make. */
final class SheetHeader {
  static final String ITEMS = "items";

  private final String input;
  private final @Nullable String sheet;
  private final int lastRow;
  private final List<Column> columns;
  private final @Nullable Column[] byIndex;
  private final GroupPlan plan;
  private final boolean hasItems;

  SheetHeader(String input, @Nullable String sheet, int lastRow, List<Column> columns) {
    this.input = input;
    this.sheet = sheet;
    this.lastRow = lastRow;
    this.columns = List.copyOf(columns);
    this.plan = new GroupPlan(InformationResource.GROUP, -1);
    boolean items = false;
    for (Column column : columns) {
      if (column.is(ColumnMeaning.Kind.ELEMENT)) {
        plan.add(column);
        items |= column.meaning().slots().get(0).name().equals(ITEMS);
      }
    }
    this.hasItems = items;
    int width = 0;
    for (Column column : columns) {
      width = Math.max(width, column.index() + 1);
    }
    this.byIndex = new Column[width];
    for (Column column : columns) {
      byIndex[column.index()] = column;
    }
  }

  @Nullable String sheet() {
    return sheet;
  }

  /** Number of the last row of the header. */
  int lastRow() {
    return lastRow;
  }

  List<Column> columns() {
    return columns;
  }

  GroupPlan plan() {
    return plan;
  }

  /** Whether rows are about items. */
  boolean hasItems() {
    return hasItems;
  }

  @Nullable Column element(String id) {
    for (Column column : columns) {
      if (column.isElement(id)) {
        return column;
      }
    }
    return null;
  }

  @Nullable Column kind(ColumnMeaning.Kind kind) {
    for (Column column : columns) {
      if (column.is(kind)) {
        return column;
      }
    }
    return null;
  }

  /** The header with one column more. */
  SheetHeader with(Column column) {
    List<Column> more = new ArrayList<>(columns);
    more.add(column);
    return new SheetHeader(input, sheet, lastRow, more);
  }

  /** The column at that place, or null when none has a caption there. */
  @Nullable Column at(int index) {
    return index < byIndex.length ? byIndex[index] : null;
  }

  /** Name of the input in findings. */
  String input() {
    return input;
  }

  /** Whether the column is about the items of a resource and not about the resource. */
  static boolean isOfItems(Column column) {
    return column.is(ColumnMeaning.Kind.ELEMENT)
        && column.meaning().slots().get(0).name().equals(ITEMS);
  }

  /** Whether rows add to the element instead of saying it again. */
  static boolean isOfList(Column column) {
    return column.is(ColumnMeaning.Kind.ELEMENT)
        && column.meaning().slots().stream().anyMatch(slot -> slot.kind().isList());
  }

  /** Where a cell stands. In a text file line and column are those of the text. */
  Location place(TableRow row, Column column) {
    return place(input, sheet, row, column.index(), column.caption());
  }

  Location place(TableRow row) {
    return place(input, sheet, row, 0, null);
  }

  static Location place(
      String input, @Nullable String sheet, TableRow row, int column, @Nullable String caption) {
    boolean text = row.line() > 0;
    return new Location(
        input,
        text ? row.line() : row.number(),
        text ? Math.max(1, row.offset(column)) : column + 1,
        caption == null || caption.isEmpty() ? null : "/" + escaped(caption),
        sheet,
        CellNames.cell(column, row.number()));
  }

  private static String escaped(String caption) {
    return caption.replace("~", "~0").replace("/", "~1");
  }
}
