package org.govcat.conformance.workbook;

import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.io.Writer;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.codehaus.stax2.XMLStreamReader2;
import org.govcat.conformance.texts.MarkupWriter;
import org.govcat.serialization.workbook.CellNames;
import org.jspecify.annotations.Nullable;

/**
 * Puts marks on a sheet while everything else of it is copied as it is: colours as a conditional
 * format, so that no style of a cell is touched; the column of states; the place of the notes. What
 * was put there before is left out.
 */
final class SheetPatch {
  /** By this condition our own colours are known again. */
  static final String CONDITION = "LEN(&quot;GovCat&quot;)&gt;0";

  static final String OWN_CONDITION = "LEN(\"GovCat\")";
  private static final int CELLS_IN_A_RULE = 500;
  private static final Set<String> BEHIND_COLOURS =
      Set.of(
          "dataValidations",
          "hyperlinks",
          "printOptions",
          "pageMargins",
          "pageSetup",
          "headerFooter",
          "rowBreaks",
          "colBreaks",
          "customProperties",
          "cellWatches",
          "ignoredErrors",
          "smartTags",
          "drawing",
          "legacyDrawing",
          "legacyDrawingHF",
          "picture",
          "oleObjects",
          "controls",
          "webPublishItems",
          "tableParts",
          "extLst");
  private static final Set<String> BEHIND_NOTES =
      Set.of(
          "legacyDrawingHF",
          "picture",
          "oleObjects",
          "controls",
          "webPublishItems",
          "tableParts",
          "extLst");

  private final SheetMarks marks;
  private final SheetShape shape;
  private final int[] formats;
  private final @Nullable String notes;
  private final boolean dropsNotes;
  private String prefix = "";
  private int row;
  private boolean emptyRow;
  private boolean coloured;
  private boolean noted;

  /**
   * A patch.
   *
   * @param shape what was seen on the sheet before
   * @param formats number of the differential format of each colour
   * @param notes id of the relation to the drawing of the notes, or null when there is none
   * @param dropsNotes whether the drawing that is there is ours and goes
   */
  SheetPatch(
      SheetMarks marks,
      SheetShape shape,
      int[] formats,
      @Nullable String notes,
      boolean dropsNotes) {
    this.marks = marks;
    this.shape = shape;
    this.formats = formats.clone();
    this.notes = notes;
    this.dropsNotes = dropsNotes;
  }

  /** Copies the sheet; both readers give the same text. */
  void copy(Reader parsed, Reader raw, Writer out) throws IOException {
    Splice splice = new Splice(raw, out);
    XMLStreamReader2 xml = RawPart.parser(parsed);
    try {
      int depth = 0;
      while (xml.hasNext()) {
        int event = xml.next();
        if (event == XMLStreamConstants.START_ELEMENT) {
          depth++;
          if (start(xml, depth, splice)) {
            depth--;
          }
        } else if (event == XMLStreamConstants.END_ELEMENT) {
          end(xml, depth, splice);
          depth--;
        }
      }
      splice.copyRest();
    } catch (XMLStreamException e) {
      throw new IOException("the sheet is not well-formed", e);
    }
  }

  /** Whether the element was left out whole. */
  private boolean start(XMLStreamReader2 xml, int depth, Splice splice)
      throws IOException, XMLStreamException {
    String name = xml.getLocalName();
    long place = xml.getLocationInfo().getStartingCharOffset();
    if (depth == 1) {
      prefix = RawPart.prefix(xml);
    } else if (depth == 2) {
      return startPart(xml, name, place, splice);
    } else if (depth == 3 && name.equals("row")) {
      row = number(xml.getAttributeValue(null, "r"), row + 1);
      emptyRow = xml.isEmptyElement();
    } else if (depth == 4 && name.equals("c") && isOurs(xml.getAttributeValue(null, "r"))) {
      leaveOut(xml, place, splice);
      return true;
    }
    return false;
  }

  private boolean startPart(XMLStreamReader2 xml, String name, long place, Splice splice)
      throws IOException, XMLStreamException {
    if (BEHIND_COLOURS.contains(name)) {
      colours(place, splice);
    }
    if (BEHIND_NOTES.contains(name)) {
      notes(place, splice);
    }
    if (name.equals("legacyDrawing") && dropsNotes) {
      leaveOut(xml, place, splice);
      return true;
    }
    if (name.equals("conditionalFormatting")) {
      return leaveOutOwnColours(xml, place, splice);
    }
    return false;
  }

  private boolean leaveOutOwnColours(XMLStreamReader2 xml, long place, Splice splice)
      throws IOException, XMLStreamException {
    boolean own = false;
    for (int depth = 1; depth > 0; ) {
      int event = xml.next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        depth++;
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        depth--;
      } else if (event == XMLStreamConstants.CHARACTERS) {
        own |= xml.getText().contains(OWN_CONDITION);
      }
    }
    if (own) {
      splice.copyTo(place);
      splice.skipTo(xml.getLocationInfo().getEndingCharOffset());
    }
    return true;
  }

  private static void leaveOut(XMLStreamReader2 xml, long place, Splice splice)
      throws IOException, XMLStreamException {
    splice.copyTo(place);
    xml.skipElement();
    splice.skipTo(xml.getLocationInfo().getEndingCharOffset());
  }

  private boolean isOurs(@Nullable String cell) {
    return cell != null
        && shape.ownColumn() > 0
        && CellNames.columnOf(cell) + 1 == shape.ownColumn();
  }

  private void end(XMLStreamReader2 xml, int depth, Splice splice)
      throws IOException, XMLStreamException {
    long place = xml.getLocationInfo().getStartingCharOffset();
    if (depth == 3 && xml.getLocalName().equals("row")) {
      String state =
          row == marks.states().firstRow() - 1 ? AnnotatedWorkbook.MARK : marks.states().at(row);
      if (state != null && !emptyRow) {
        splice.copyTo(place);
        splice.insert(cell(state));
      }
    } else if (depth == 1) {
      colours(place, splice);
      notes(place, splice);
    }
  }

  private String cell(String text) throws IOException {
    StringWriter cell = new StringWriter();
    MarkupWriter xml = new MarkupWriter(cell);
    xml.open(prefix + "c", "r", CellNames.cell(shape.freeColumn() - 1, row), "t", "inlineStr");
    xml.raw("<" + prefix + "is>").open(prefix + "t", "xml:space", "preserve").text(text);
    xml.close(prefix + "t").close(prefix + "is").close(prefix + "c");
    return cell.toString();
  }

  private void colours(long place, Splice splice) throws IOException {
    if (coloured) {
      return;
    }
    coloured = true;
    splice.copyTo(place);
    int priority = 1;
    for (SheetMarks.Colour colour : SheetMarks.Colour.values()) {
      List<String> cells =
          marks.marks().stream()
              .filter(mark -> mark.colour() == colour)
              .map(SheetMarks.Mark::cell)
              .toList();
      for (int from = 0; from < cells.size(); from += CELLS_IN_A_RULE) {
        List<String> some = cells.subList(from, Math.min(cells.size(), from + CELLS_IN_A_RULE));
        splice.insert(rule(some, formats[colour.ordinal()], priority++));
      }
    }
  }

  private String rule(List<String> cells, int format, int priority) {
    return "<"
        + prefix
        + "conditionalFormatting sqref=\""
        + String.join(" ", cells)
        + "\"><"
        + prefix
        + "cfRule type=\"expression\" dxfId=\""
        + format
        + "\" priority=\""
        + (shape.lastPriority() + priority)
        + "\"><"
        + prefix
        + "formula>"
        + CONDITION
        + "</"
        + prefix
        + "formula></"
        + prefix
        + "cfRule></"
        + prefix
        + "conditionalFormatting>";
  }

  private void notes(long place, Splice splice) throws IOException {
    if (noted || notes == null) {
      return;
    }
    noted = true;
    splice.copyTo(place);
    splice.insert(
        "<"
            + prefix
            + "legacyDrawing xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/"
            + "relationships\" r:id=\""
            + notes
            + "\"/>");
  }

  static int number(@Nullable String text, int otherwise) {
    try {
      return text == null ? otherwise : Integer.parseInt(text);
    } catch (NumberFormatException e) {
      return otherwise;
    }
  }
}
