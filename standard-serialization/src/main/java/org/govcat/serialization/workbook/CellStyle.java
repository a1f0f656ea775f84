package org.govcat.serialization.workbook;

/** How a cell looks and behaves. The place in this list is its number in the file. */
public enum CellStyle {
  /** Nothing special. */
  PLAIN(Format.GENERAL, Font.PLAIN, Fill.NONE, Place.ANY),
  /** Text, whatever is typed. */
  TEXT(Format.TEXT, Font.PLAIN, Fill.NONE, Place.ANY),
  /** Text that a spreadsheet must not run as a formula when it is edited. */
  QUOTED(Format.TEXT, Font.PLAIN, Fill.NONE, Place.ANY),
  /** A caption. */
  CAPTION(Format.TEXT, Font.BOLD, Fill.CAPTION, Place.MIDDLE),
  /** The caption of an element that has to be filled in. */
  REQUIRED(Format.TEXT, Font.RED, Fill.REQUIRED, Place.MIDDLE),
  /** A heading over others. */
  GROUP(Format.TEXT, Font.BOLD, Fill.GROUP, Place.MIDDLE),
  /** An example. */
  EXAMPLE(Format.TEXT, Font.GREY, Fill.NONE, Place.ANY),
  /** A long text on several lines. */
  WRAPPED(Format.TEXT, Font.PLAIN, Fill.NONE, Place.TOP),
  /** The heading of a sheet. */
  HEADING(Format.TEXT, Font.LARGE, Fill.NONE, Place.ANY),
  /** An error. */
  ERROR(Format.TEXT, Font.RED, Fill.NONE, Place.TOP),
  /** A warning. */
  WARNING(Format.TEXT, Font.AMBER, Fill.NONE, Place.TOP),
  /** A remark. */
  INFO(Format.TEXT, Font.BLUE, Fill.NONE, Place.TOP),
  /** A text that leads to a cell. */
  LINK(Format.TEXT, Font.LINK, Fill.NONE, Place.TOP);

  private enum Format {
    GENERAL(0),
    TEXT(49);

    private final int number;

    Format(int number) {
      this.number = number;
    }
  }

  private enum Font {
    PLAIN("", ""),
    BOLD("<b/>", ""),
    RED("<b/>", "FFC00000"),
    GREY("<i/>", "FF7F7F7F"),
    LARGE("<b/>", ""),
    AMBER("<b/>", "FF96690A"),
    BLUE("", "FF3F6F9F"),
    LINK("<u/>", "FF1F5F8B");

    private final String shape;
    private final String colour;

    Font(String shape, String colour) {
      this.shape = shape;
      this.colour = colour;
    }

    /** The beginning of a text that looks so where the workbook has no styles of ours. */
    private String run() {
      String tint = colour.isEmpty() ? "" : "<color rgb=\"" + colour + "\"/>";
      return shape.isEmpty() && tint.isEmpty() ? "" : "<r><rPr>" + shape + tint + "</rPr>";
    }

    private String xml() {
      String size = this == LARGE ? "14" : "11";
      String tint = colour.isEmpty() ? "" : "<color rgb=\"" + colour + "\"/>";
      return "<font>"
          + shape
          + "<sz val=\""
          + size
          + "\"/>"
          + tint
          + "<name val=\"SimSun\"/></font>";
    }
  }

  private enum Fill {
    NONE("<patternFill patternType=\"none\"/>"),
    /** The second fill of every workbook is this one. */
    RESERVED("<patternFill patternType=\"gray125\"/>"),
    CAPTION(solid("FFDDEBF7")),
    REQUIRED(solid("FFFCE4D6")),
    GROUP(solid("FFBDD7EE"));

    private final String pattern;

    Fill(String pattern) {
      this.pattern = pattern;
    }

    private static String solid(String colour) {
      return "<patternFill patternType=\"solid\"><fgColor rgb=\""
          + colour
          + "\"/><bgColor indexed=\"64\"/></patternFill>";
    }
  }

  private enum Place {
    ANY(""),
    TOP("<alignment vertical=\"top\" wrapText=\"1\"/>"),
    MIDDLE("<alignment horizontal=\"center\" vertical=\"center\" wrapText=\"1\"/>");

    private final String xml;

    Place(String xml) {
      this.xml = xml;
    }
  }

  /** How a text begins that looks so in a sheet without styles; empty for what is plain. */
  String looks() {
    return font.run();
  }

  private final Format format;
  private final Font font;
  private final Fill fill;
  private final Place place;

  CellStyle(Format format, Font font, Fill fill, Place place) {
    this.format = format;
    this.font = font;
    this.fill = fill;
    this.place = place;
  }

  /** The style for a text that would run as a formula. */
  CellStyle quoted() {
    return this == TEXT ? QUOTED : this;
  }

  /** The part of a workbook that says how these look. */
  static String part() {
    StringBuilder xml = new StringBuilder(4000);
    xml.append(WorkbookWriter.START)
        .append("<styleSheet xmlns=\"")
        .append(WorkbookWriter.MAIN)
        .append("\"><fonts count=\"")
        .append(Font.values().length)
        .append("\">");
    for (Font font : Font.values()) {
      xml.append(font.xml());
    }
    xml.append("</fonts><fills count=\"").append(Fill.values().length).append("\">");
    for (Fill fill : Fill.values()) {
      xml.append("<fill>").append(fill.pattern).append("</fill>");
    }
    xml.append("</fills><borders count=\"2\">")
        .append("<border><left/><right/><top/><bottom/><diagonal/></border>")
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
    xml.append("<xf numFmtId=\"")
        .append(format.number)
        .append("\" fontId=\"")
        .append(font.ordinal())
        .append("\" fillId=\"")
        .append(fill.ordinal())
        .append("\" borderId=\"")
        .append(fill == Fill.NONE ? 0 : 1)
        .append("\" xfId=\"0\" applyNumberFormat=\"1\" applyFont=\"1\" applyFill=\"1\"")
        .append(this == QUOTED ? " quotePrefix=\"1\"" : "")
        .append(place == Place.ANY ? "/>" : " applyAlignment=\"1\">" + place.xml + "</xf>");
  }
}
