package org.govcat.serialization.table;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.govcat.finding.ElementPath;
import org.govcat.finding.Location;
import org.govcat.serialization.workbook.CellNames;
import org.jspecify.annotations.Nullable;

/** The header of a sheet: what its columns say, and a plan of what rows make. */
final class SheetHeader {
  static final String ITEMS = "items";

  private final String input;
  private final @Nullable String sheet;
  private final int lastRow;
  private final List<Column> columns;
  private final List<Column> ofResource;
  private final List<Column> unknown;
  private final @Nullable Column[] byIndex;
  private final Map<String, Column> byElement = new HashMap<>();
  private final Map<String, Column> alsoSaid;
  private final Map<ColumnMeaning.Kind, Column> byKind = new EnumMap<>(ColumnMeaning.Kind.class);
  private final Map<Column, String> captionKeys = new IdentityHashMap<>();
  private final GroupPlan plan;
  private final boolean hasItems;
  private final int elementWidth;

  SheetHeader(String input, @Nullable String sheet, int lastRow, List<Column> columns) {
    this(input, sheet, lastRow, columns, Map.of());
  }

  /**
   * A header.
   *
   * @param alsoSaid columns that stand for further elements, by id: 共享条件/不予共享依据
   */
  SheetHeader(
      String input,
      @Nullable String sheet,
      int lastRow,
      List<Column> columns,
      Map<String, Column> alsoSaid) {
    this.alsoSaid = Map.copyOf(alsoSaid);
    this.input = input;
    this.sheet = sheet;
    this.lastRow = lastRow;
    this.columns = List.copyOf(columns);
    this.plan = GroupPlan.of(columns);
    this.elementWidth =
        columns.stream()
                .filter(column -> column.is(ColumnMeaning.Kind.ELEMENT))
                .mapToInt(Column::index)
                .max()
                .orElse(-1)
            + 1;
    this.hasItems = columns.stream().anyMatch(SheetHeader::isOfItems);
    this.ofResource =
        columns.stream()
            .filter(column -> column.is(ColumnMeaning.Kind.ELEMENT) && !isOfItems(column))
            .toList();
    this.unknown =
        columns.stream()
            .filter(column -> column.meaning() == null || column.is(ColumnMeaning.Kind.EXTENSION))
            .toList();
    this.byIndex = new Column[columns.stream().mapToInt(Column::index).max().orElse(-1) + 1];
    for (Column column : columns) {
      byIndex[column.index()] = column;
      captionKeys.put(column, CaptionKey.of(column.caption()));
      ColumnMeaning meaning = column.meaning();
      if (meaning != null) {
        byKind.putIfAbsent(meaning.kind(), column);
        if (meaning.kind() == ColumnMeaning.Kind.ELEMENT) {
          byElement.putIfAbsent(meaning.id(), column);
        }
      }
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

  /** The columns of elements of the resource and not of its items. */
  List<Column> ofResource() {
    return ofResource;
  }

  /** The columns that say what the standard has no element for. */
  List<Column> unknown() {
    return unknown;
  }

  /** How many columns there are up to the last one that says an element. */
  int elementWidth() {
    return elementWidth;
  }

  /** Whether rows are about items and nothing says of which resource. */
  boolean hasItemsAlone() {
    return hasItems
        && ofResource.isEmpty()
        && kind(ColumnMeaning.Kind.HEADER) == null
        && kind(ColumnMeaning.Kind.RECORD) == null;
  }

  /** Whether a column tells resources by name or code. */
  boolean namesResources() {
    return element("title") != null || element("code") != null;
  }

  @Nullable Column element(String id) {
    return byElement.get(id);
  }

  @Nullable Column kind(ColumnMeaning.Kind kind) {
    return byKind.get(kind);
  }

  /** Whether a text is the caption of the column, however it is spelt. */
  boolean isCaption(Column column, String text) {
    return CaptionKey.isOf(captionKeys.get(column), text);
  }

  /** The header with more columns. */
  SheetHeader with(List<Column> others) {
    List<Column> more = new ArrayList<>(columns);
    more.addAll(others);
    return new SheetHeader(input, sheet, lastRow, more, alsoSaid);
  }

  /** The column whose caption names this element beside the one that its cells say, or null. */
  @Nullable Column alsoSaying(ElementPath path) {
    StringBuilder id = new StringBuilder();
    Column found = null;
    for (ElementPath.Step step : path.steps()) {
      id.append(id.isEmpty() ? "" : ".").append(step.name());
      found = found == null ? alsoSaid.get(id.toString()) : found;
    }
    return found;
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
