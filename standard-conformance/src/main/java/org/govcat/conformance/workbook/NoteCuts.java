package org.govcat.conformance.workbook;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.codehaus.stax2.XMLStreamReader2;
import org.govcat.serialization.workbook.CellNames;

/** The notes on the cells of a sheet: those on rows of others say nothing. */
final class NoteCuts {
  private final RowOwners.Rows rows;
  private final PartCuts cuts = new PartCuts();
  private String empty = "";

  private NoteCuts(RowOwners.Rows rows) {
    this.rows = rows;
  }

  /** Looks at the notes of a sheet, in the old form or in that of conversations. */
  static NoteCuts of(Reader text, RowOwners.Rows rows) throws IOException {
    NoteCuts notes = new NoteCuts(rows);
    XMLStreamReader2 xml = RawPart.parser(text);
    try {
      int row = 0;
      while (xml.hasNext()) {
        if (xml.next() == XMLStreamConstants.START_ELEMENT) {
          String cell = xml.getAttributeValue(null, "ref");
          row = cell == null ? row : CellNames.rowOf(cell);
          if (xml.getLocalName().equals("text")) {
            notes.empty = "<" + RawPart.prefix(xml) + "text/>";
            int note = notes.cuts.begin(xml.getLocationInfo().getStartingCharOffset(), 0, row);
            xml.skipElement();
            notes.cuts.end(note, xml.getLocationInfo().getEndingCharOffset());
          }
        }
      }
    } catch (XMLStreamException e) {
      throw new IOException("the notes are not well-formed", e);
    }
    return notes;
  }

  /** Copies the notes as one owner gets them. */
  void copy(Reader raw, Writer out, int owner) throws IOException {
    cuts.copy(raw, out, (kind, row) -> SheetCuts.isFor(rows.ownerOf(row), owner) ? null : empty);
  }
}
