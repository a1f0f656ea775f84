package org.govcat.serialization.table.xlsx;

import java.util.List;
import org.govcat.serialization.table.CellNames;

/** The two parts that hold the notes of a sheet: what they say and where they hang. */
final class SheetNotesXml {
  private SheetNotesXml() {}

  static String comments(List<SheetDesign.Note> notes) {
    StringBuilder xml = new StringBuilder(WorkbookWriter.START);
    xml.append("<comments xmlns=\"").append(WorkbookWriter.MAIN).append("\">");
    xml.append("<authors><author>GovCat</author></authors><commentList>");
    for (SheetDesign.Note note : notes) {
      xml.append("<comment ref=\"").append(CellNames.cell(note.column(), note.row()));
      xml.append("\" authorId=\"0\"><text><t xml:space=\"preserve\">");
      XlsxText.append(xml, note.text());
      xml.append("</t></text></comment>");
    }
    return xml.append("</commentList></comments>").toString();
  }

  static String drawing(List<SheetDesign.Note> notes) {
    StringBuilder xml = new StringBuilder();
    xml.append("<xml xmlns:v=\"urn:schemas-microsoft-com:vml\"")
        .append(" xmlns:o=\"urn:schemas-microsoft-com:office:office\"")
        .append(" xmlns:x=\"urn:schemas-microsoft-com:office:excel\">")
        .append("<v:shapetype id=\"_x0000_t202\" coordsize=\"21600,21600\" o:spt=\"202\"")
        .append(" path=\"m,l,21600r21600,l21600,xe\"><v:stroke joinstyle=\"miter\"/>")
        .append("<v:path gradientshapeok=\"t\" o:connecttype=\"rect\"/></v:shapetype>");
    int id = 1025;
    for (SheetDesign.Note note : notes) {
      xml.append("<v:shape id=\"_x0000_s")
          .append(id++)
          .append("\" type=\"#_x0000_t202\" style=\"position:absolute;")
          .append("width:240pt;height:120pt;visibility:hidden\" fillcolor=\"#ffffe1\">")
          .append("<v:fill color2=\"#ffffe1\"/><v:textbox/>")
          .append("<x:ClientData ObjectType=\"Note\"><x:MoveWithCells/><x:SizeWithCells/>")
          .append("<x:Anchor>")
          .append(note.column() + 1)
          .append(", 15, ")
          .append(note.row())
          .append(", 2, ")
          .append(note.column() + 4)
          .append(", 15, ")
          .append(note.row() + 7)
          .append(", 2</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>")
          .append(note.row() - 1)
          .append("</x:Row><x:Column>")
          .append(note.column())
          .append("</x:Column></x:ClientData></v:shape>");
    }
    return xml.append("</xml>").toString();
  }
}
