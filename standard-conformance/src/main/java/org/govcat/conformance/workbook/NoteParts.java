package org.govcat.conformance.workbook;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.codehaus.stax2.XMLStreamReader2;
import org.govcat.conformance.texts.MarkupWriter;
import org.govcat.conformance.workbook.SheetMarks.Mark;

/** The two parts that notes on cells consist of: their texts, and the boxes they stand in. */
final class NoteParts {
  private static final String HEAD =
      "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
  private static final String BOX =
      "position:absolute;margin-left:80pt;margin-top:2pt;width:260pt;height:90pt;z-index:1;"
          + "visibility:hidden";

  private NoteParts() {}

  static String comments(List<Mark> marks) throws IOException {
    StringWriter text = new StringWriter();
    MarkupWriter xml = new MarkupWriter(text);
    xml.raw(HEAD);
    xml.raw("<comments xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">");
    xml.raw("<authors>").element("author", AnnotatedWorkbook.MARK).raw("</authors><commentList>");
    for (Mark mark : marks) {
      xml.open("comment", "ref", mark.cell(), "authorId", "0").raw("<text><r>");
      xml.element("t", String.valueOf(mark.text()), "xml:space", "preserve");
      xml.raw("</r></text></comment>");
    }
    xml.raw("</commentList></comments>");
    return text.toString();
  }

  static String drawing(List<Mark> marks, int number) {
    StringBuilder xml = new StringBuilder();
    xml.append("<xml xmlns:v=\"urn:schemas-microsoft-com:vml\"")
        .append(" xmlns:o=\"urn:schemas-microsoft-com:office:office\"")
        .append(" xmlns:x=\"urn:schemas-microsoft-com:office:excel\">")
        .append("<o:shapelayout v:ext=\"edit\"><o:idmap v:ext=\"edit\" data=\"")
        .append(number)
        .append("\"/></o:shapelayout><v:shapetype id=\"_x0000_t202\" coordsize=\"21600,21600\"")
        .append(" o:spt=\"202\" path=\"m,l,21600r21600,l21600,xe\">")
        .append("<v:stroke joinstyle=\"miter\"/>")
        .append("<v:path gradientshapeok=\"t\" o:connecttype=\"rect\"/></v:shapetype>");
    int shape = 1024 * number;
    for (Mark mark : marks) {
      shape(xml, ++shape, CellName.rowOf(mark.cell()) - 1, CellName.columnOf(mark.cell()) - 1);
    }
    return xml.append("</xml>").toString();
  }

  private static void shape(StringBuilder xml, int shape, int row, int column) {
    xml.append("<v:shape id=\"_x0000_s")
        .append(shape)
        .append("\" type=\"#_x0000_t202\" style=\"")
        .append(BOX)
        .append("\" fillcolor=\"#ffffe1\" o:insetmode=\"auto\"><v:fill color2=\"#ffffe1\"/>")
        .append("<v:shadow color=\"black\" obscured=\"t\"/><v:path o:connecttype=\"none\"/>")
        .append("<v:textbox style=\"mso-direction-alt:auto\"/>")
        .append("<x:ClientData ObjectType=\"Note\"><x:MoveWithCells/><x:SizeWithCells/>")
        .append("<x:Anchor>")
        .append(column + 1)
        .append(",15,")
        .append(row)
        .append(",2,")
        .append(column + 5)
        .append(",31,")
        .append(row + 6)
        .append(",1</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>")
        .append(row)
        .append("</x:Row><x:Column>")
        .append(column)
        .append("</x:Column></x:ClientData></v:shape>");
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
