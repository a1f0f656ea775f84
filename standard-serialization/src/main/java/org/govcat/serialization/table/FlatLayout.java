package org.govcat.serialization.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.govcat.model.ElementKind;
import org.govcat.model.ElementSlot;
import org.govcat.model.ElementTable;
import org.govcat.standard.ElementLabels;
import org.govcat.standard.LocalizedText;
import org.govcat.standard.Standard;

/**
 * The columns in which this library writes resources: their number, the elements of a standard, and
 * two for what cells cannot say.
 */
public final class FlatLayout {
  /** Caption of the column that numbers resources. */
  public static final String NUMBER = TableTexts.text("column.number");

  /** Caption of the column that holds the header of the catalogue. */
  public static final String HEADER = TableTexts.text("column.header");

  /** Caption of the column that holds a resource whose cells cannot say it all. */
  public static final String WHOLE = TableTexts.text("column.whole");

  private final List<Column> columns;

  private FlatLayout(List<Column> columns) {
    this.columns = List.copyOf(columns);
  }

  /**
   * The columns for the elements that a standard declares, in its order, as catalogues are written.
   */
  public static FlatLayout of(Standard standard, TableDialect dialect) {
    Map<String, LocalizedText> labels = ElementLabels.all();
    List<Column> columns = new ArrayList<>();
    add(columns, NUMBER, ColumnMeaning.of(ColumnMeaning.Kind.RESOURCE_NUMBER, NUMBER));
    for (String id : standard.elements().keySet()) {
      List<ElementSlot> slots = ElementTable.slots(id);
      LocalizedText label = labels.get(id);
      if (slots != null && label != null && isCell(slots)) {
        ColumnMeaning meaning = dialect.find(label.zh());
        if (meaning != null && meaning.id().equals(id)) {
          add(columns, label.zh(), meaning);
        }
      }
    }
    add(columns, HEADER, ColumnMeaning.of(ColumnMeaning.Kind.HEADER, HEADER));
    add(columns, WHOLE, ColumnMeaning.of(ColumnMeaning.Kind.RECORD, WHOLE));
    return new FlatLayout(columns);
  }

  private static void add(List<Column> columns, String caption, ColumnMeaning meaning) {
    columns.add(new Column(columns.size(), caption, meaning));
  }

  /** Whether a cell can hold the element: a text, but not in a list inside a list of groups. */
  public static boolean isCell(List<ElementSlot> slots) {
    ElementSlot last = slots.get(slots.size() - 1);
    long lists = slots.stream().filter(slot -> slot.kind().isList()).count();
    boolean inItems = slots.get(0).name().equals(SheetHeader.ITEMS);
    return (last.kind().isLeaf() || last.kind() == ElementKind.TEXTS) && lists <= (inItems ? 2 : 1);
  }

  List<Column> columns() {
    return columns;
  }

  /** What a cell shows of a text: as much as a spreadsheet keeps, and no more than characters. */
  static String visible(String text) {
    int end = Math.min(text.length(), TableLimits.WRITTEN_CELL);
    StringBuilder shown = null;
    for (int i = 0; i < end; i++) {
      char c = text.charAt(i);
      boolean pair =
          Character.isHighSurrogate(c)
              && i + 1 < end
              && Character.isLowSurrogate(text.charAt(i + 1));
      if (pair) {
        i++;
      } else if (Character.isSurrogate(c) || isControl(c)) {
        shown = shown == null ? new StringBuilder(text.substring(0, end)) : shown;
        shown.setCharAt(i, '\uFFFD');
      }
    }
    return shown == null ? text.substring(0, end) : shown.toString();
  }

  private static boolean isControl(char c) {
    return c < ' ' && c != '\n' && c != '\r' && c != '\t';
  }
}
