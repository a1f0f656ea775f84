package org.govcat.serialization.table;

import java.util.List;
import org.govcat.model.Blanks;
import org.govcat.model.ElementSlot;
import org.govcat.model.ElementTable;
import org.govcat.serialization.dialect.ValueTable;
import org.jspecify.annotations.Nullable;

/**
 * What a column of a table says.
 *
 * @param kind what becomes of its cells
 * @param id id of the element, or name of the extension
 * @param slots for an element the way to it from the resource
 * @param member for an element inside a list the member that the column is about, from 0, or -1 for
 *     one member a row
 * @param split how a cell that says two things is taken apart, or null
 * @param separators characters between the members of a list in one cell
 * @param values the words that cells may hold, or null when any text will do
 * @param tick what a ticked cell says; null where cells speak for themselves
 */
public record ColumnMeaning(
    Kind kind,
    String id,
    List<ElementSlot> slots,
    int member,
    @Nullable Split split,
    String separators,
    @Nullable ValueTable values,
    @Nullable String tick) {

  private static final String ADDED = ElementTable.ADDED + ".";

  /** What becomes of the cells of a column. */
  public enum Kind {
    /** They say an element of the resource or of one of its items. */
    ELEMENT,
    /** They say something that the standard has no element for. */
    EXTENSION,
    /** They say nothing: a running number, a blank for remarks of the office. */
    IGNORED,
    /** They number resources: another number is another resource. */
    RESOURCE_NUMBER,
    /** They hold the header of the catalogue. */
    HEADER,
    /** They hold the whole resource, where cells cannot. */
    RECORD
  }

  /**
   * A cell that says two things: {@code 3.部门信息资源}.
   *
   * @param separator what stands between them
   * @param into the members of the group that take them
   * @param alone the member that takes a cell without separator
   */
  public record Split(String separator, List<ElementSlot> into, ElementSlot alone) {
    /** Copies the list. */
    public Split {
      into = List.copyOf(into);
    }
  }

  /** Copies the list. */
  public ColumnMeaning {
    slots = List.copyOf(slots);
  }

  /** A column that says an element as it is. */
  public static ColumnMeaning element(String id, List<ElementSlot> slots) {
    return new ColumnMeaning(Kind.ELEMENT, id, slots, -1, null, "", null, null);
  }

  /**
   * A column of an element that a profile added, by the id that stands in templates: {@code
   * ext.dataUpdated}, {@code items.ext.sensitiveFlag}; null for other captions. What it holds
   * belongs to the resource, to its items, or to a group of the resource.
   */
  static @Nullable ColumnMeaning added(String caption) {
    String id = Blanks.trim(caption);
    int at = id.startsWith(ADDED) ? 0 : id.indexOf('.' + ADDED) + 1;
    String name = id.substring(Math.min(id.length(), at + ADDED.length()));
    if (!id.startsWith(ADDED, at) || name.isEmpty() || name.indexOf('.') >= 0) {
      return null;
    }
    List<ElementSlot> group = at == 0 ? List.of() : ElementTable.slots(id.substring(0, at - 1));
    return group == null || group.size() > 1
        ? null
        : new ColumnMeaning(Kind.EXTENSION, name, group, -1, null, "", null, null);
  }

  /** A column that says no element. */
  public static ColumnMeaning of(Kind kind, String id) {
    return new ColumnMeaning(kind, id, List.of(), -1, null, "", null, null);
  }
}
