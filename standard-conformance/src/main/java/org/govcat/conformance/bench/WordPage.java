package org.govcat.conformance.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.util.Arrays;
import java.util.List;
import org.govcat.conformance.texts.MarkupWriter;
import org.govcat.serialization.workbook.PackageWriter;

/**
 * A page as a document for word processors (OOXML): headings, paragraphs, tables whose captions are
 * repeated on every page, and page numbers.
 */
final class WordPage implements PageWriter {
  private static final String HEAD =
      "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
  private static final String MAIN = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

  /** Width of the text on a page of A4 across, in twentieths of a point. */
  private static final int WIDTH = 14_570;

  private final MarkupWriter xml;

  private WordPage(MarkupWriter xml) {
    this.xml = xml;
  }

  /** Writes the document; the stream stays open. */
  static void write(Page page, OutputStream out) throws IOException {
    try (PackageWriter parts = new PackageWriter(out)) {
      parts.part("[Content_Types].xml", HEAD + WordParts.TYPES);
      parts.part("_rels/.rels", HEAD + WordParts.relations("officeDocument", "word/document.xml"));
      parts.part(
          "word/_rels/document.xml.rels",
          HEAD + WordParts.relations("styles", "styles.xml", "footer", "footer.xml"));
      parts.part("word/styles.xml", HEAD + WordParts.styles(MAIN));
      parts.part("word/footer.xml", HEAD + WordParts.footer(MAIN));
      Writer text = parts.textPart("word/document.xml");
      PageWriter.write(page, new WordPage(new MarkupWriter(text)));
      text.flush();
    }
  }

  @Override
  public void begin(String title) throws IOException {
    xml.raw(HEAD).raw("<w:document xmlns:w=\"" + MAIN + "\" xmlns:r=\"");
    xml.raw(WordParts.RELATIONS).raw("\"><w:body>");
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
    xml.raw(
        "<w:sectPr><w:footerReference w:type=\"default\" r:id=\"rId2\"/><w:pgSz w:w=\"16838\" w:h=\"11906\" w:orient=\"landscape\"/>");
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
    int[] widths = WordColumns.widths(columns, rows, WIDTH);
    xml.raw("<w:tbl><w:tblPr><w:tblStyle w:val=\"Grid\"/><w:tblW w:w=\"" + sum(widths));
    xml.raw("\" w:type=\"dxa\"/><w:tblLayout w:type=\"fixed\"/></w:tblPr><w:tblGrid>");
    for (int width : widths) {
      xml.raw("<w:gridCol w:w=\"" + width + "\"/>");
    }
    xml.raw("</w:tblGrid>");
    row(columns, widths, true);
    for (List<String> cells : rows) {
      row(cells, widths, false);
    }
    xml.raw("</w:tbl><w:p/>");
  }

  private static int sum(int[] widths) {
    return Arrays.stream(widths).sum();
  }

  private void row(List<String> cells, int[] widths, boolean captions) throws IOException {
    xml.raw("<w:tr><w:trPr><w:cantSplit/>" + (captions ? "<w:tblHeader/>" : "") + "</w:trPr>");
    for (int i = 0; i < cells.size(); i++) {
      xml.raw("<w:tc><w:tcPr><w:tcW w:w=\"" + widths[i] + "\" w:type=\"dxa\"/>");
      xml.raw(captions ? "<w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"EEEEEE\"/>" : "");
      xml.raw("</w:tcPr>");
      paragraph(cells.get(i), captions ? "Caption" : "Cell");
      xml.raw("</w:tc>");
    }
    xml.raw("</w:tr>");
  }
}
