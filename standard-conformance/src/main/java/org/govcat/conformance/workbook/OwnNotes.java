package org.govcat.conformance.workbook;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.codehaus.stax2.XMLStreamReader2;
import org.govcat.conformance.texts.VisibleText;
import org.govcat.conformance.workbook.SheetMarks.Mark;
import org.govcat.serialization.workbook.CellNames;
import org.govcat.serialization.workbook.CellNote;

/** The notes that we put on cells, and how they are known again. */
final class OwnNotes {
  private OwnNotes() {}

  /** The notes of those marks that have something to say. */
  static List<CellNote> of(List<Mark> marks) {
    List<CellNote> notes = new ArrayList<>();
    for (Mark mark : marks) {
      String text = mark.text();
      if (text != null) {
        int column = CellNames.columnOf(mark.cell());
        notes.add(new CellNote(column, CellNames.rowOf(mark.cell()), VisibleText.lines(text)));
      }
    }
    return notes;
  }

  /** Whether notes have no other author than us. */
  static boolean areOurs(String comments) throws IOException {
    XMLStreamReader2 xml = RawPart.parser(new StringReader(comments));
    boolean ours = false;
    try {
      while (xml.hasNext()) {
        if (xml.next() == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("author")) {
          if (!xml.getElementText().equals(AnnotatedWorkbook.MARK)) {
            return false;
          }
          ours = true;
        }
      }
    } catch (XMLStreamException e) {
      throw new IOException("the notes are not well-formed", e);
    }
    return ours;
  }
}
