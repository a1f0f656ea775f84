package org.govcat.conformance.workbook;

/** The styles of the cells that reports write, by their place in a workbook of our own. */
public final class CellStyles {
  /** Ordinary text, broken into lines. */
  public static final int TEXT = 0;

  /** A caption of a column. */
  public static final int CAPTION = 1;

  /** The heading of a sheet. */
  public static final int HEADING = 2;

  /** An error. */
  public static final int ERROR = 3;

  /** A warning. */
  public static final int WARNING = 4;

  /** A remark. */
  public static final int INFO = 5;

  /** A link. */
  public static final int LINK = 6;

  private static final String WRAP =
      "applyAlignment=\"1\"><alignment vertical=\"top\" wrapText=\"1\"/></xf>";

  private CellStyles() {}

  static String sheetOfOurOwn() {
    return "<styleSheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">"
        + "<fonts count=\"7\">"
        + font("")
        + font("<b/>")
        + "<font><b/><sz val=\"14\"/><name val=\"Calibri\"/><family val=\"2\"/></font>"
        + font("<b/><color rgb=\"FFB3372B\"/>")
        + font("<b/><color rgb=\"FF96690A\"/>")
        + font("<color rgb=\"FF3F6F9F\"/>")
        + font("<u/><color rgb=\"FF1F5F8B\"/>")
        + "</fonts><fills count=\"3\"><fill><patternFill patternType=\"none\"/></fill>"
        + "<fill><patternFill patternType=\"gray125\"/></fill><fill><patternFill"
        + " patternType=\"solid\"><fgColor rgb=\"FFE9EDF0\"/></patternFill></fill></fills>"
        + "<borders count=\"1\"><border><left/><right/><top/><bottom/><diagonal/></border>"
        + "</borders><cellStyleXfs count=\"1\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\""
        + " borderId=\"0\"/></cellStyleXfs><cellXfs count=\"7\">"
        + format(0, 0)
        + format(1, 2)
        + "<xf numFmtId=\"0\" fontId=\"2\" fillId=\"0\" borderId=\"0\" xfId=\"0\""
        + " applyFont=\"1\"/>"
        + format(3, 0)
        + format(4, 0)
        + format(5, 0)
        + format(6, 0)
        + "</cellXfs><cellStyles count=\"1\"><cellStyle name=\"Normal\" xfId=\"0\""
        + " builtinId=\"0\"/></cellStyles></styleSheet>";
  }

  private static String font(String inside) {
    int color = inside.indexOf("<color");
    String before = color < 0 ? inside : inside.substring(0, color);
    String after = color < 0 ? "" : inside.substring(color);
    return "<font>"
        + before
        + "<sz val=\"11\"/>"
        + after
        + "<name val=\"Calibri\"/><family val=\"2\"/></font>";
  }

  private static String format(int font, int fill) {
    return "<xf numFmtId=\"0\" fontId=\""
        + font
        + "\" fillId=\""
        + fill
        + "\" borderId=\"0\" xfId=\"0\" applyFont=\"1\" applyFill=\"1\" "
        + WRAP;
  }
}
