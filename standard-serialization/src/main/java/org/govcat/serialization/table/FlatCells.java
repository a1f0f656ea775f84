package org.govcat.serialization.table;

import java.util.List;
import org.govcat.model.ElementGroup;
import org.govcat.model.ElementKind;
import org.govcat.model.ElementSlot;
import org.govcat.model.InformationResource;
import org.jspecify.annotations.Nullable;

/**
 * What a resource says in rows: each list goes down its column, and what is said once stands in the
 * first row.
 */
public final class FlatCells {
  private final InformationResource resource;

  private FlatCells(InformationResource resource) {
    this.resource = resource;
  }

  /** The cells of a resource. */
  public static FlatCells of(InformationResource resource) {
    return new FlatCells(resource);
  }

  /** How many rows the resource takes. */
  public int rows() {
    int most = 1;
    for (ElementSlot slot : resource.groupType().slots()) {
      most = Math.max(most, length(resource, slot));
      ElementGroup inside = slot.kind() == ElementKind.GROUP ? resource.group(slot) : null;
      if (inside != null) {
        for (ElementSlot inner : inside.groupType().slots()) {
          most = Math.max(most, length(inside, inner));
        }
      }
    }
    return most;
  }

  private static int length(ElementGroup group, ElementSlot slot) {
    return group.value(slot) instanceof List<?> list ? list.size() : 0;
  }

  /** What the cell of an element says in a row from 0, or null. */
  public @Nullable String cell(List<ElementSlot> slots, int row) {
    ElementGroup group = resource;
    boolean inList = false;
    for (ElementSlot slot : slots) {
      Object value = group.value(slot);
      if (value instanceof List<?> list) {
        int at = inList ? 0 : row;
        inList = true;
        value = at < list.size() ? list.get(at) : null;
      }
      if (value instanceof String text) {
        return inList || row == 0 ? text : null;
      }
      if (!(value instanceof ElementGroup inside)) {
        return null;
      }
      group = inside;
    }
    return null;
  }

  /**
   * Whether these rows say what the resource says, as far as their columns go. Rows without
   * anything are not read and make no difference.
   */
  boolean isIn(RowBlock block) {
    List<Column> columns =
        block.header().columns().stream()
            .filter(column -> column.is(ColumnMeaning.Kind.ELEMENT))
            .toList();
    int count = rows();
    int at = 0;
    for (TableRow row : block.rows()) {
      if (saysNothing(row, columns)) {
        continue;
      }
      while (at < count && saysNothing(at, columns)) {
        at++;
      }
      if (at == count || !isSame(row, at, columns)) {
        return false;
      }
      at++;
    }
    while (at < count && saysNothing(at, columns)) {
      at++;
    }
    return at == count;
  }

  private static boolean saysNothing(TableRow row, List<Column> columns) {
    return columns.stream().allMatch(column -> row.text(column.index()) == null);
  }

  private boolean saysNothing(int at, List<Column> columns) {
    return columns.stream().allMatch(column -> visible(column, at).isEmpty());
  }

  private boolean isSame(TableRow row, int at, List<Column> columns) {
    for (Column column : columns) {
      String read = row.text(column.index());
      if (!visible(column, at).equals(read == null ? "" : read)) {
        return false;
      }
    }
    return true;
  }

  private String visible(Column column, int at) {
    ColumnMeaning meaning = column.meaning();
    String said = meaning == null ? null : cell(meaning.slots(), at);
    return said == null ? "" : FlatLayout.visible(said);
  }
}
