package org.govcat.serialization.workbook;

import java.util.List;

/** What stands before and behind the rows of a sheet. */
final class SheetXml {
  private static final int LONGEST_PROMPT = 250;

  private SheetXml() {}

  static void begin(StringBuilder xml, SheetDesign design, boolean styled) {
    xml.append(WorkbookWriter.START)
        .append("<worksheet xmlns=\"")
        .append(WorkbookWriter.MAIN)
        .append("\" xmlns:r=\"")
        .append(WorkbookWriter.RELATIONS)
        .append("\"><sheetPr><pageSetUpPr fitToPage=\"1\"/></sheetPr>");
    view(xml, design);
    columns(xml, design, styled);
    xml.append("<sheetData>");
  }

  private static void view(StringBuilder xml, SheetDesign design) {
    int rows = design.frozenRows();
    int columns = design.frozenColumns();
    if (rows == 0 && columns == 0) {
      return;
    }
    xml.append("<sheetViews><sheetView workbookViewId=\"0\"><pane");
    if (columns > 0) {
      xml.append(" xSplit=\"").append(columns).append('"');
    }
    if (rows > 0) {
      xml.append(" ySplit=\"").append(rows).append('"');
    }
    String pane = columns == 0 ? "bottomLeft" : rows == 0 ? "topRight" : "bottomRight";
    xml.append(" topLeftCell=\"")
        .append(CellNames.cell(columns, rows + 1))
        .append("\" activePane=\"")
        .append(pane)
        .append("\" state=\"frozen\"/></sheetView></sheetViews>");
  }

  private static void columns(StringBuilder xml, SheetDesign design, boolean styled) {
    if (design.widths().isEmpty()) {
      return;
    }
    xml.append("<cols>");
    for (int i = 0; i < design.widths().size(); i++) {
      xml.append("<col min=\"")
          .append(i + 1)
          .append("\" max=\"")
          .append(i + 1)
          .append("\" width=\"")
          .append(design.widths().get(i))
          .append("\" customWidth=\"1\"");
      if (styled) {
        xml.append(" style=\"").append(CellStyle.TEXT.ordinal()).append('"');
      }
      xml.append(design.isHidden(i) ? " hidden=\"1\"/>" : "/>");
    }
    xml.append("</cols>");
  }

  static void end(StringBuilder xml, SheetDesign design, List<String[]> links) {
    if (!design.merges().isEmpty()) {
      xml.append("<mergeCells count=\"").append(design.merges().size()).append("\">");
      for (String range : design.merges()) {
        xml.append("<mergeCell ref=\"").append(range).append("\"/>");
      }
      xml.append("</mergeCells>");
    }
    choices(xml, design.choices());
    links(xml, links);
    xml.append("<pageMargins left=\"0.5\" right=\"0.5\" top=\"0.7\" bottom=\"0.7\"")
        .append(" header=\"0.3\" footer=\"0.3\"/>")
        .append("<pageSetup paperSize=\"9\" orientation=\"landscape\" fitToHeight=\"0\"/>");
    if (!design.notes().isEmpty()) {
      xml.append("<legacyDrawing r:id=\"rId2\"/>");
    }
    xml.append("</worksheet>");
  }

  private static void choices(StringBuilder xml, List<SheetDesign.Choice> choices) {
    if (choices.isEmpty()) {
      return;
    }
    xml.append("<dataValidations count=\"").append(choices.size()).append("\">");
    for (SheetDesign.Choice choice : choices) {
      String column = CellNames.column(choice.column());
      xml.append("<dataValidation type=\"list\" allowBlank=\"1\" showInputMessage=\"1\"")
          .append(choice.strict() ? " showErrorMessage=\"1\"" : "")
          .append(" prompt=\"");
      String prompt = choice.prompt();
      XlsxText.append(
          xml, prompt.length() > LONGEST_PROMPT ? prompt.substring(0, LONGEST_PROMPT) : prompt);
      xml.append("\" sqref=\"")
          .append(column)
          .append(choice.fromRow())
          .append(':')
          .append(column)
          .append(SheetDesign.LAST_ROW)
          .append("\"><formula1>");
      XlsxText.append(xml, choice.formula());
      xml.append("</formula1></dataValidation>");
    }
    xml.append("</dataValidations>");
  }

  private static void links(StringBuilder xml, List<String[]> links) {
    if (links.isEmpty()) {
      return;
    }
    xml.append("<hyperlinks>");
    for (String[] link : links) {
      xml.append("<hyperlink ref=\"").append(link[0]).append("\" location=\"");
      XlsxText.append(xml, link[1]);
      xml.append("\"/>");
    }
    xml.append("</hyperlinks>");
  }
}
