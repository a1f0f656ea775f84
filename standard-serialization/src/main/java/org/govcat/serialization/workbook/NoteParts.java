package org.govcat.serialization.workbook;

import java.util.List;

/** The two parts that notes on cells consist of: what they say, and the boxes they stand in. */
public final class NoteParts {
  private static final int SHAPES = 1024;

  private NoteParts() {}

  /**
   * What the notes say.
   *
   * @param author who says it
   */
  public static String comments(List<CellNote> notes, String author) {
    StringBuilder xml = new StringBuilder(WorkbookWriter.START);
    xml.append("<comments xmlns=\"").append(WorkbookWriter.MAIN).append("\"><authors><author>");
    XlsxText.append(xml, author);
    xml.append("</author></authors><commentList>");
    for (CellNote note : notes) {
      xml.append("<comment ref=\"").append(CellNames.cell(note.column(), note.row()));
      xml.append("\" authorId=\"0\"><text><r><t xml:space=\"preserve\">");
      XlsxText.append(xml, note.text());
      xml.append("</t></r></text></comment>");
    }
    return xml.append("</commentList></comments>").toString();
  }

  /**
   * Where they stand.
   *
   * @param number that of the drawing among those of the workbook, from 1
   */
  public static String drawing(List<CellNote> notes, int number) {
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
    int shape = SHAPES * number;
    for (CellNote note : notes) {
      shape(xml, ++shape, note.row() - 1, note.column());
    }
    return xml.append("</xml>").toString();
  }

  private static void shape(StringBuilder xml, int shape, int row, int column) {
    xml.append("<v:shape id=\"_x0000_s")
        .append(shape)
        .append("\" type=\"#_x0000_t202\" style=\"position:absolute;margin-left:80pt;")
        .append("margin-top:2pt;width:260pt;height:120pt;z-index:1;visibility:hidden\"")
        .append(" fillcolor=\"#ffffe1\" o:insetmode=\"auto\"><v:fill color2=\"#ffffe1\"/>")
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
        .append(row + 7)
        .append(",2</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>")
        .append(row)
        .append("</x:Row><x:Column>")
        .append(column)
        .append("</x:Column></x:ClientData></v:shape>");
  }
}
