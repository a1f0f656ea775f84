package org.govcat.serialization.table.xlsx;

import java.io.Closeable;
import java.io.IOException;
import java.util.BitSet;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.codehaus.stax2.XMLStreamReader2;
import org.govcat.serialization.reading.ReadingFault;
import org.govcat.serialization.reading.ReadingRules;
import org.govcat.serialization.reading.TextBuffer;
import org.govcat.serialization.table.TableRow;
import org.govcat.serialization.workbook.CellNames;
import org.govcat.serialization.workbook.XlsxText;
import org.jspecify.annotations.Nullable;

/** The rows of one sheet, pulled out of its part. */
final class SheetRows implements Closeable {
  private final XmlPart part;
  private final SharedStrings strings;
  private final CellNumbers numbers;
  private final boolean annotated;
  private final TextBuffer text = new TextBuffer();
  private final AttributeText value = new AttributeText();
  private TableRow row = new TableRow(0, 0, false, 0);
  private int width;
  private boolean formula;
  private boolean inData;
  private boolean ended;
  private int rowNumber;
  private int column;
  private int answers = -1;
  private final BitSet hiddenColumns = new BitSet();

  /**
   * Rows of a sheet.
   *
   * @param annotated whether a report of ours was put into the workbook
   */
  SheetRows(XmlPart part, SharedStrings strings, CellNumbers numbers, boolean annotated) {
    this.annotated = annotated;
    this.part = part;
    this.strings = strings;
    this.numbers = numbers;
  }

  boolean isHiddenColumn(int index) {
    return hiddenColumns.get(index);
  }

  /** Number of the row that was begun last. */
  int rowNumber() {
    return rowNumber;
  }

  /** Column of the cell that was begun last, from 0, or -1. */
  int column() {
    return column;
  }

  @Nullable TableRow next() throws IOException, ReadingFault {
    while (!ended) {
      int token = part.next();
      if (token == XMLStreamConstants.START_ELEMENT) {
        String name = part.reader().getLocalName();
        if (inData && name.equals("row")) {
          if (readRow()) {
            width = Math.max(width, row.width());
            return row;
          }
        } else if (name.equals("sheetData")) {
          inData = true;
        } else if (!inData && name.equals("col")) {
          readColumns();
        }
      } else if (token == XMLStreamConstants.END_ELEMENT) {
        ended = inData && part.reader().getLocalName().equals("sheetData");
      } else if (token == XMLStreamConstants.END_DOCUMENT) {
        ended = true;
      }
    }
    return null;
  }

  private void readColumns() {
    String hidden = part.attribute("hidden");
    String from = part.attribute("min");
    String to = part.attribute("max");
    if (hidden != null && isTrue(hidden) && from != null && to != null) {
      int first = Math.max(1, whole(from, 1)) - 1;
      int last = Math.min(CellNames.COLUMNS, whole(to, first));
      hiddenColumns.set(first, Math.max(first, last));
    }
  }

  private boolean readRow() throws IOException, ReadingFault {
    XMLStreamReader2 reader = part.reader();
    int number = rowNumber + 1;
    boolean hidden = false;
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      String name = reader.getAttributeLocalName(i);
      if (name.equals("r")) {
        number = whole(reader.getAttributeValue(i), number);
      } else if (name.equals("hidden")) {
        hidden = isTrue(reader.getAttributeValue(i));
      }
    }
    if (number < 1 || number > CellNames.ROWS) {
      throw ReadingFault.limit(ReadingRules.ROWS, CellNames.ROWS, 0);
    }
    rowNumber = number;
    row = new TableRow(number, 0, hidden, width);
    column = -1;
    while (true) {
      int token = part.next();
      if (token == XMLStreamConstants.START_ELEMENT) {
        if (reader.getLocalName().equals("c")) {
          readCell(reader);
        } else {
          part.skip();
        }
      } else if (token == XMLStreamConstants.END_ELEMENT) {
        return !row.isEmpty();
      } else if (token == XMLStreamConstants.END_DOCUMENT) {
        ended = true;
        return !row.isEmpty();
      }
    }
  }

  private void readCell(XMLStreamReader2 reader) throws IOException, ReadingFault {
    char type = 'n';
    int style = 0;
    column++;
    for (int i = 0, count = reader.getAttributeCount(); i < count; i++) {
      String name = reader.getAttributeLocalName(i);
      if (name.length() == 1) {
        switch (name.charAt(0)) {
          case 'r' -> column = columnOf(value(reader, i));
          case 's' -> style = whole(value(reader, i), 0);
          case 't' -> type = type(value(reader, i));
          default -> {}
        }
      }
    }
    if (column >= CellNames.COLUMNS) {
      throw ReadingFault.limit(ReadingRules.COLUMNS, CellNames.COLUMNS, 0);
    }
    formula = false;
    text.clear();
    boolean any = content(reader);
    if (any) {
      put(type, style);
    } else if (formula) {
      row.set(column, "", TableRow.FORMULA);
    }
  }

  /** The column that a report of ours put there, told by its caption, says nothing of resources. */
  private void written(String words, int flags) {
    if (annotated && words.equals(WorkbookRows.OWN_ANSWERS)) {
      answers = column;
    }
    if (column != answers) {
      row.set(column, words, flags);
    }
  }

  private AttributeText value(XMLStreamReader2 reader, int attribute) throws ReadingFault {
    try {
      reader.getAttributeAs(attribute, value);
    } catch (XMLStreamException e) {
      throw ReadingFault.malformed(ReadingRules.BROKEN_PART, 0);
    }
    return value;
  }

  private int columnOf(CharSequence name) {
    int named = CellNames.columnOf(name);
    return named < 0 ? column : named;
  }

  /** Text cells have several kinds; their first letters do not tell them apart. */
  private static char type(AttributeText word) {
    if (word.length() == 1) {
      char letter = word.charAt(0);
      return "sbed".indexOf(letter) < 0 ? 'n' : letter;
    }
    return word.is("inlineStr") ? 'i' : word.is("str") ? 't' : 'n';
  }

  private boolean content(XMLStreamReader2 reader) throws IOException, ReadingFault {
    boolean any = false;
    boolean inValue = false;
    while (true) {
      int token = part.next();
      if (token == XMLStreamConstants.START_ELEMENT) {
        String name = reader.getLocalName();
        if (name.equals("v")) {
          inValue = true;
          any = true;
        } else if (name.equals("is")) {
          SharedStrings.richText(part, text);
          any = true;
        } else {
          formula |= name.equals("f");
          part.skip();
        }
      } else if (token == XMLStreamConstants.END_ELEMENT) {
        if (!inValue) {
          return any;
        }
        inValue = false;
      } else if (token == XMLStreamConstants.END_DOCUMENT) {
        ended = true;
        return any;
      } else if (inValue) {
        part.appendText(text);
      }
    }
  }

  private void put(char type, int style) throws ReadingFault {
    int flags = formula ? TableRow.FORMULA : 0;
    switch (type) {
      case 's' -> written(shared(), flags);
      case 'i', 't' -> written(XlsxText.decoded(text.take()), flags);
      case 'b' -> row.set(column, isTrue(text.take()) ? "TRUE" : "FALSE", flags);
      case 'e' -> row.set(column, text.take(), flags | TableRow.ERROR);
      case 'd' -> row.set(column, text.take(), flags | TableRow.DATE);
      default -> number(style, flags);
    }
  }

  private void number(int style, int flags) {
    String raw = text.take().trim();
    if (raw.isEmpty()) {
      if (formula) {
        row.set(column, "", TableRow.FORMULA);
      }
      return;
    }
    String formatted = numbers.formatted(raw, style);
    if (formatted == null) {
      row.set(column, CellNumbers.plain(raw), flags | TableRow.NUMBER);
    } else {
      row.set(column, formatted, flags | (numbers.isDate(style) ? TableRow.DATE : TableRow.NUMBER));
    }
  }

  private @Nullable String shared() throws ReadingFault {
    int index = 0;
    int length = text.length();
    for (int i = 0; i < length; i++) {
      int digit = text.charAt(i) - '0';
      if (digit < 0 || digit > 9 || length > 9) {
        throw ReadingFault.malformed(ReadingRules.BROKEN_PART, 0);
      }
      index = index * 10 + digit;
    }
    String shared = strings.get(index);
    if (shared == null) {
      throw ReadingFault.malformed(ReadingRules.NO_SUCH_TEXT, 0);
    }
    return shared;
  }

  private static boolean isTrue(String word) {
    return word.equals("1") || word.equals("true");
  }

  private static int whole(CharSequence text, int otherwise) {
    int value = 0;
    for (int i = 0; i < text.length(); i++) {
      int digit = text.charAt(i) - '0';
      if (digit < 0 || digit > 9 || i > 8) {
        return otherwise;
      }
      value = value * 10 + digit;
    }
    return text.length() == 0 ? otherwise : value;
  }

  @Override
  public void close() throws IOException {
    part.close();
  }
}
