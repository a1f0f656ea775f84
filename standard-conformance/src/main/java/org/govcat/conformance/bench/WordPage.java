package org.govcat.conformance.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.util.List;
import org.govcat.conformance.texts.MarkupWriter;
import org.govcat.serialization.workbook.PackageWriter;

/** A page as a document for word processors (OOXML): headings, paragraphs, tables, nothing else. */
final class WordPage implements PageWriter {
  private static final String HEAD =
      "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
  private static final String MAIN = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
  private static final String TYPE =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.";
  private static final String RELATIONS =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

  private final MarkupWriter xml;

  private WordPage(MarkupWriter xml) {
    this.xml = xml;
  }

  /** Writes the document; the stream stays open. */
  static void write(Page page, OutputStream out) throws IOException {
    try (PackageWriter parts = new PackageWriter(out)) {
      parts.part("[Content_Types].xml", types());
      parts.part("_rels/.rels", relation("officeDocument", "word/document.xml"));
      parts.part("word/_rels/document.xml.rels", relation("styles", "styles.xml"));
      parts.part("word/styles.xml", styles());
      Writer text = parts.textPart("word/document.xml");
      PageWriter.write(page, new WordPage(new MarkupWriter(text)));
      text.flush();
    }
  }

  private static String types() {
    return HEAD
        + "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
        + "<Default Extension=\"rels\" ContentType=\"application/"
        + "vnd.openxmlformats-package.relationships+xml\"/>"
        + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
        + "<Override PartName=\"/word/document.xml\" ContentType=\""
        + TYPE
        + "document.main+xml\"/><Override PartName=\"/word/styles.xml\" ContentType=\""
        + TYPE
        + "styles+xml\"/></Types>";
  }

  private static String relation(String type, String target) {
    return HEAD
        + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
        + "<Relationship Id=\"rId1\" Type=\""
        + RELATIONS
        + type
        + "\" Target=\""
        + target
        + "\"/></Relationships>";
  }

  private static String styles() {
    StringBuilder styles = new StringBuilder(HEAD);
    styles.append("<w:styles xmlns:w=\"").append(MAIN).append("\">");
    styles.append("<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"Normal\">");
    styles.append("<w:name w:val=\"Normal\"/><w:rPr><w:sz w:val=\"21\"/></w:rPr></w:style>");
    for (int level = 1; level <= 3; level++) {
      styles.append("<w:style w:type=\"paragraph\" w:styleId=\"Heading").append(level);
      styles.append("\"><w:name w:val=\"heading ").append(level);
      styles.append(
          "\"/><w:basedOn w:val=\"Normal\"/><w:pPr><w:keepNext/><w:spacing w:before=\"240\"");
      styles
          .append("/><w:outlineLvl w:val=\"")
          .append(level - 1)
          .append("\"/></w:pPr><w:rPr><w:b/>");
      styles.append("<w:sz w:val=\"").append(40 - 6 * level).append("\"/></w:rPr></w:style>");
    }
    return styles.append("</w:styles>").toString();
  }

  @Override
  public void begin(String title) throws IOException {
    xml.raw(HEAD).raw("<w:document xmlns:w=\"" + MAIN + "\"><w:body>");
    paragraph(title, "Heading1");
  }

  @Override
  public void heading(String text) throws IOException {
    paragraph(text, "Heading2");
  }

  @Override
  public void section(String anchor, String text) throws IOException {
    paragraph(text, "Heading3");
  }

  @Override
  public void paragraph(String text) throws IOException {
    paragraph(text, "Normal");
  }

  @Override
  public void listing(String text) throws IOException {
    paragraph(text, "Normal");
  }

  @Override
  public void end() throws IOException {
    xml.raw("<w:sectPr><w:pgSz w:w=\"16838\" w:h=\"11906\" w:orient=\"landscape\"/>");
    xml.raw("<w:pgMar w:top=\"1134\" w:right=\"1134\" w:bottom=\"1134\" w:left=\"1134\"");
    xml.raw(" w:header=\"567\" w:footer=\"567\" w:gutter=\"0\"/></w:sectPr></w:body></w:document>");
  }

  private void paragraph(String text, String style) throws IOException {
    xml.raw("<w:p><w:pPr><w:pStyle w:val=\"" + style + "\"/></w:pPr>");
    run(text);
    xml.raw("</w:p>");
  }

  private void run(String text) throws IOException {
    xml.raw("<w:r>").element("w:t", text, "xml:space", "preserve").raw("</w:r>");
  }

  @Override
  public void table(List<String> columns, List<List<String>> rows) throws IOException {
    xml.raw("<w:tbl><w:tblPr><w:tblW w:w=\"0\" w:type=\"auto\"/><w:tblBorders>");
    for (String side : new String[] {"top", "left", "bottom", "right", "insideH", "insideV"}) {
      xml.raw("<w:" + side + " w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"808080\"/>");
    }
    xml.raw("</w:tblBorders></w:tblPr><w:tblGrid>");
    xml.raw("<w:gridCol/>".repeat(columns.size())).raw("</w:tblGrid>");
    row(columns, "<w:trPr><w:tblHeader/></w:trPr>");
    for (List<String> cells : rows) {
      row(cells, "");
    }
    xml.raw("</w:tbl><w:p/>");
  }

  private void row(List<String> cells, String properties) throws IOException {
    xml.raw("<w:tr>").raw(properties);
    for (String cell : cells) {
      xml.raw("<w:tc><w:tcPr><w:tcW w:w=\"0\" w:type=\"auto\"/></w:tcPr><w:p>");
      run(cell);
      xml.raw("</w:p></w:tc>");
    }
    xml.raw("</w:tr>");
  }
}
