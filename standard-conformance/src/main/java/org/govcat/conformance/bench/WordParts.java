package org.govcat.conformance.bench;

/**
 * The parts around the text of a document for word processors: types, relations, styles, footer.
 */
final class WordParts {
  static final String RELATIONS =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

  private static final String TYPE =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.";

  static final String TYPES =
      "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
          + "<Default Extension=\"rels\" ContentType=\"application/"
          + "vnd.openxmlformats-package.relationships+xml\"/>"
          + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
          + type("document", "document.main")
          + type("styles", "styles")
          + type("footer", "footer")
          + "</Types>";

  private WordParts() {}

  private static String type(String part, String type) {
    return "<Override PartName=\"/word/"
        + part
        + ".xml\" ContentType=\""
        + TYPE
        + type
        + "+xml\"/>";
  }

  /** Relations to other parts, each told by its type and its target: rId1, rId2 … */
  static String relations(String... typesAndTargets) {
    StringBuilder relations =
        new StringBuilder(
            "<Relationships"
                + " xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">");
    for (int i = 0; i < typesAndTargets.length; i += 2) {
      relations.append("<Relationship Id=\"rId").append(i / 2 + 1).append("\" Type=\"");
      relations.append(RELATIONS).append('/').append(typesAndTargets[i]).append("\" Target=\"");
      relations.append(typesAndTargets[i + 1]).append("\"/>");
    }
    return relations.append("</Relationships>").toString();
  }

  /** The number of the page in the middle below. */
  static String footer(String main) {
    return "<w:ftr xmlns:w=\""
        + main
        + "\"><w:p><w:pPr><w:jc w:val=\"center\"/></w:pPr><w:fldSimple w:instr=\" PAGE \">"
        + "<w:r><w:t>1</w:t></w:r></w:fldSimple></w:p></w:ftr>";
  }

  /** Styles of texts and tables; the fonts are those that every word processor in use has. */
  static String styles(String main) {
    StringBuilder styles = new StringBuilder("<w:styles xmlns:w=\"").append(main).append("\">");
    styles.append("<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii=\"Times New Roman\"");
    styles.append(" w:hAnsi=\"Times New Roman\" w:eastAsia=\"SimSun\" w:cs=\"Times New Roman\"/>");
    styles.append("<w:sz w:val=\"21\"/></w:rPr></w:rPrDefault></w:docDefaults>");
    paragraph(styles, "Normal", "Normal", "<w:spacing w:after=\"80\"/>", "");
    for (int level = 1; level <= 3; level++) {
      paragraph(
          styles,
          "Heading" + level,
          "heading " + level,
          "<w:keepNext/><w:spacing w:before=\"240\" w:after=\"120\"/><w:outlineLvl w:val=\""
              + (level - 1)
              + "\"/>",
          "<w:b/><w:sz w:val=\"" + (40 - 6 * level) + "\"/>");
    }
    String tight = "<w:spacing w:before=\"20\" w:after=\"20\"/>";
    paragraph(styles, "Cell", "Cell", tight, "<w:sz w:val=\"18\"/>");
    paragraph(styles, "Caption", "Caption", tight, "<w:b/><w:sz w:val=\"18\"/>");
    styles.append("<w:style w:type=\"table\" w:styleId=\"Grid\"><w:name w:val=\"Table Grid\"/>");
    styles.append("<w:tblPr><w:tblBorders>");
    for (String side : new String[] {"top", "left", "bottom", "right", "insideH", "insideV"}) {
      styles.append("<w:").append(side);
      styles.append(" w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"808080\"/>");
    }
    styles.append("</w:tblBorders><w:tblCellMar><w:left w:w=\"100\" w:type=\"dxa\"/>");
    styles.append("<w:right w:w=\"100\" w:type=\"dxa\"/></w:tblCellMar></w:tblPr></w:style>");
    return styles.append("</w:styles>").toString();
  }

  private static void paragraph(
      StringBuilder styles, String id, String name, String paragraph, String letters) {
    boolean first = id.equals("Normal");
    styles.append("<w:style w:type=\"paragraph\"").append(first ? " w:default=\"1\"" : "");
    styles.append(" w:styleId=\"").append(id).append("\"><w:name w:val=\"").append(name);
    styles.append("\"/>").append(first ? "" : "<w:basedOn w:val=\"Normal\"/>");
    styles.append("<w:pPr>").append(paragraph).append("</w:pPr><w:rPr>").append(letters);
    styles.append("</w:rPr></w:style>");
  }
}
