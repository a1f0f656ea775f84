package org.govcat.serialization.table;

import java.util.HashSet;
import java.util.Set;
import org.govcat.model.Blanks;

/**
 * Tells rows about resources from the others that people leave in a table: blank ones, notes,
 * totals, examples, and captions once more.
 */
final class RowNature {
  /** What a row is. */
  enum Kind {
    /** It says something about a resource. */
    RESOURCE,
    /** It says nothing, or has a running number alone. */
    NOTHING,
    /** It is a note, a total, an example, or the header again. */
    NOTE,
    /** It is the header of another table, with other columns or the same in another order. */
    HEADER
  }

  private static final int LONGEST_NOTE = 3;
  private static final int LEAST_CAPTIONS = 3;
  private static final int TITLE_WITHIN = 4;

  private static final Set<String> NAMING = Set.of("title", "code");

  private final TableDialect dialect;

  RowNature(TableDialect dialect) {
    this.dialect = dialect;
  }

  /** What a row below this header is. */
  Kind of(TableRow row, SheetHeader header) {
    int first = -1;
    int texts = 0;
    for (int i = 0; i < row.width(); i++) {
      if (row.text(i) != null) {
        first = first < 0 ? i : first;
        texts++;
      }
    }
    String text = first < 0 ? null : row.text(first);
    if (text == null) {
      return Kind.NOTHING;
    }
    Column column = header.at(first);
    if (column != null && column.is(ColumnMeaning.Kind.IGNORED) && texts == 1) {
      return text.codePoints().anyMatch(Character::isIdeographic) ? Kind.NOTE : Kind.NOTHING;
    }
    boolean item = column != null && SheetHeader.isOfItems(column);
    if (isHeaderAgain(row, header, texts)
        || !item && isNote(row, header, text, texts)
        || isExampleTitle(row, header)) {
      return Kind.NOTE;
    }
    return isOtherHeader(row, first, texts) ? Kind.HEADER : Kind.RESOURCE;
  }

  /** Whether a row holds one text, where titles stand. */
  static boolean isLone(TableRow row) {
    int texts = 0;
    int last = 0;
    for (int i = 0; i < row.width() && texts < 2; i++) {
      if (row.text(i) != null) {
        texts++;
        last = i;
      }
    }
    return texts == 1 && last < TITLE_WITHIN;
  }

  /** Whether a row is the header again, or that of another table. */
  boolean isHeader(TableRow row, SheetHeader header) {
    int texts = 0;
    int first = -1;
    for (int i = 0; i < row.width(); i++) {
      if (row.text(i) != null) {
        first = first < 0 ? i : first;
        texts++;
      }
    }
    return first >= 0 && (isHeaderAgain(row, header, texts) || isOtherHeader(row, first, texts));
  }

  /** What stands first in a row of items alone is the name of an item, be it 联系电话 or 合计. */
  private boolean isNote(TableRow row, SheetHeader header, String text, int texts) {
    return TableWords.begins(dialect.words().examples(), text)
        || texts <= LONGEST_NOTE
            && TableWords.begins(dialect.words().notes(), text)
            && saysNoCode(row, header);
  }

  /** A number alone counts something. */
  private static boolean saysNoCode(TableRow row, SheetHeader header) {
    Column code = header.element("code");
    String text = code == null ? null : row.text(code.index());
    return text == null || text.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  private boolean isExampleTitle(TableRow row, SheetHeader header) {
    Column title = header.element("title");
    String text = title == null ? null : row.text(title.index());
    return text != null && TableWords.begins(dialect.words().examples(), text);
  }

  private static boolean isHeaderAgain(TableRow row, SheetHeader header, int texts) {
    int again = 0;
    for (Column column : header.columns()) {
      String text = row.text(column.index());
      again += text != null && header.isCaption(column, text) ? 1 : 0;
      if (again == 0 && column.index() > 3) {
        return false;
      }
    }
    return again >= 2 && again * 2 > texts;
  }

  /**
   * A header names several elements, the title or the code of resources among them. It is told by
   * the first text or the one behind it, so that rows of resources cost one look.
   */
  private boolean isOtherHeader(TableRow row, int first, int texts) {
    if (texts < LEAST_CAPTIONS || !isCaption(row, first) && !isCaption(row, first + 1)) {
      return false;
    }
    int captions = 0;
    Set<String> elements = new HashSet<>();
    for (int i = first; i < row.width(); i++) {
      String text = row.text(i);
      ColumnMeaning meaning = text == null ? null : dialect.find(text);
      if (meaning != null) {
        captions++;
        elements.add(meaning.id());
      }
    }
    return captions * 2 > texts
        && elements.size() >= LEAST_CAPTIONS
        && elements.stream().anyMatch(NAMING::contains);
  }

  private boolean isCaption(TableRow row, int column) {
    String text = row.text(column);
    return text != null && dialect.isSpelt(Blanks.trim(text));
  }
}
