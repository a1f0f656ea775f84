package org.govcat.conformance.workbook;

import java.io.IOException;
import java.io.Reader;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.codehaus.stax2.XMLStreamReader2;
import org.govcat.serialization.workbook.CellNames;
import org.jspecify.annotations.Nullable;

/**
 * What has to be known of a sheet before anything is put on it.
 *
 * @param freeColumn the first column behind all that are used by others, from 1
 * @param ownColumn the column that was put there before, or 0
 * @param lastPriority the greatest priority of its conditional formats that are not ours
 */
record SheetShape(int freeColumn, int ownColumn, int lastPriority) {

  /**
   * Looks at a sheet.
   *
   * @param ownTexts numbers of the shared texts that are our mark
   */
  static SheetShape of(Reader text, Set<String> ownTexts) throws IOException {
    XMLStreamReader2 xml = RawPart.parser(text);
    Scan scan = new Scan(ownTexts);
    try {
      while (xml.hasNext()) {
        switch (xml.next()) {
          case XMLStreamConstants.START_ELEMENT -> scan.start(xml);
          case XMLStreamConstants.CHARACTERS -> scan.text(xml.getText());
          case XMLStreamConstants.END_ELEMENT -> scan.end(xml.getLocalName());
          default -> {}
        }
      }
    } catch (XMLStreamException e) {
      throw new IOException("the sheet is not well-formed", e);
    }
    return new SheetShape(scan.last + 1, scan.own, scan.priority);
  }

  private static final class Scan {
    private final Set<String> ownTexts;
    private final StringBuilder content = new StringBuilder();
    private boolean heard;
    private boolean shared;
    private int column;
    private int last;
    private int own;
    private int rule;
    private int priority;

    Scan(Set<String> ownTexts) {
      this.ownTexts = ownTexts;
    }

    void start(XMLStreamReader2 xml) {
      String name = xml.getLocalName();
      switch (name) {
        case "row" -> column = 0;
        case "c" -> {
          String cell = xml.getAttributeValue(null, "r");
          column = cell == null ? column + 1 : CellNames.columnOf(cell) + 1;
          shared = "s".equals(xml.getAttributeValue(null, "t"));
          content.setLength(0);
        }
        case "cfRule" -> {
          rule = number(xml.getAttributeValue(null, "priority"));
          content.setLength(0);
        }
        default -> {}
      }
      heard = name.equals("v") || name.equals("t") || name.equals("formula");
    }

    void text(String text) {
      if (heard && content.length() < SheetPatch.OWN_CONDITION.length()) {
        content.append(text);
      }
    }

    void end(String name) {
      heard = false;
      if (name.equals("c")) {
        String found = content.toString();
        boolean ours = shared ? ownTexts.contains(found) : found.equals(AnnotatedWorkbook.MARK);
        own = ours ? column : own;
        last = column == own ? last : Math.max(last, column);
      } else if (name.equals("cfRule") && content.indexOf(SheetPatch.OWN_CONDITION) < 0) {
        priority = Math.max(priority, rule);
      }
    }

    private static int number(@Nullable String text) {
      try {
        return text == null ? 0 : Integer.parseInt(text);
      } catch (NumberFormatException e) {
        return 0;
      }
    }
  }
}
