package org.govcat.serialization.table.xlsx;

/** How a cell looks and behaves. The place in this list is its number in the file. */
public enum CellStyle {
  /** Nothing special. */
  PLAIN(0, 0, 0, ""),
  /** Text, whatever is typed. */
  TEXT(49, 0, 0, ""),
  /** Text that a spreadsheet must not run as a formula when it is edited. */
  QUOTED(49, 0, 0, " quotePrefix=\"1\""),
  /** A caption. */
  CAPTION(49, 1, 2, ""),
  /** The caption of an element that has to be filled in. */
  REQUIRED(49, 2, 3, ""),
  /** A heading over others. */
  GROUP(49, 1, 4, ""),
  /** An example. */
  EXAMPLE(49, 3, 0, ""),
  /** A long text on several lines. */
  NOTE(49, 0, 0, "");

  private final int format;
  private final int font;
  private final int fill;
  private final String attributes;

  CellStyle(int format, int font, int fill, String attributes) {
    this.format = format;
    this.font = font;
    this.fill = fill;
    this.attributes = attributes;
  }

  private static final String FONTS =
      "<fonts count=\"4\">"
          + "<font><sz val=\"11\"/><name val=\"SimSun\"/></font>"
          + "<font><b/><sz val=\"11\"/><name val=\"SimSun\"/></font>"
          + "<font><b/><sz val=\"11\"/><color rgb=\"FFC00000\"/><name val=\"SimSun\"/></font>"
          + "<font><i/><sz val=\"11\"/><color rgb=\"FF7F7F7F\"/><name val=\"SimSun\"/></font>"
          + "</fonts>";

  private static final String FILLS =
      "<fills count=\"5\"><fill><patternFill patternType=\"none\"/></fill>"
          + "<fill><patternFill patternType=\"gray125\"/></fill>"
          + solid("FFDDEBF7")
          + solid("FFFCE4D6")
          + solid("FFBDD7EE")
          + "</fills>";

  private static String solid(String colour) {
    return "<fill><patternFill patternType=\"solid\"><fgColor rgb=\""
        + colour
        + "\"/><bgColor indexed=\"64\"/></patternFill></fill>";
  }

  /** The part of a workbook that says how these look. */
  static String part() {
    StringBuilder xml = new StringBuilder(2000);
    xml.append("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n")
        .append("<styleSheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">")
        .append(FONTS)
        .append(FILLS)
        .append("<borders count=\"2\"><border><left/><right/><top/><bottom/><diagonal/></border>")
        .append("<border><left style=\"thin\"/><right style=\"thin\"/><top style=\"thin\"/>")
        .append("<bottom style=\"thin\"/><diagonal/></border></borders>")
        .append("<cellStyleXfs count=\"1\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\"")
        .append(" borderId=\"0\"/></cellStyleXfs><cellXfs count=\"")
        .append(values().length)
        .append("\">");
    for (CellStyle style : values()) {
      style.append(xml);
    }
    return xml.append("</cellXfs><cellStyles count=\"1\"><cellStyle name=\"Normal\" xfId=\"0\"")
        .append(" builtinId=\"0\"/></cellStyles></styleSheet>")
        .toString();
  }

  private void append(StringBuilder xml) {
    boolean wrapped = fill > 0 || this == NOTE;
    xml.append("<xf numFmtId=\"")
        .append(format)
        .append("\" fontId=\"")
        .append(font)
        .append("\" fillId=\"")
        .append(fill)
        .append("\" borderId=\"")
        .append(fill > 0 ? 1 : 0)
        .append("\" xfId=\"0\" applyNumberFormat=\"1\" applyFont=\"1\" applyFill=\"1\"")
        .append(attributes)
        .append(wrapped ? " applyAlignment=\"1\"><alignment" : "/>");
    if (wrapped) {
      xml.append(fill > 0 ? " horizontal=\"center\" vertical=\"center\"" : " vertical=\"top\"")
          .append(" wrapText=\"1\"/></xf>");
    }
  }
}
