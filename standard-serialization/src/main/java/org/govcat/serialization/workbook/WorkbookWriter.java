package org.govcat.serialization.workbook;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes a workbook (.xlsx) sheet by sheet, in constant memory. Cells are texts and stay texts. The
 * same content gives the same bytes. Closing finishes the workbook and leaves the stream open. Not
 * thread-safe.
 */
public final class WorkbookWriter implements Closeable {
  static final String START = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
  static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  static final String RELATIONS =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  private static final String PACKAGE =
      "http://schemas.openxmlformats.org/package/2006/relationships";
  private static final String AUTHOR = "GovCat";
  private static final int LONGEST_NAME = 31;

  private final PackageWriter parts;
  private final List<String> names = new ArrayList<>();
  private final List<SheetDesign> designs = new ArrayList<>();
  private @Nullable SheetWriter open;
  private boolean closed;

  /** Writes to a stream. */
  public WorkbookWriter(OutputStream bytes) {
    this.parts = new PackageWriter(bytes);
  }

  /**
   * Begins the next sheet; the one before is finished.
   *
   * @param name its name; signs that no name can have become blanks, and what is too long is cut
   * @param design may be added to until the next sheet begins, but for widths and frozen rows
   */
  public SheetWriter sheet(String name, SheetDesign design) throws IOException {
    finishSheet();
    String plain = name.replaceAll("[\\[\\]:*?/\\\\]", " ");
    names.add(plain.length() > LONGEST_NAME ? plain.substring(0, LONGEST_NAME) : plain);
    designs.add(design);
    SheetWriter sheet =
        SheetWriter.of(parts.part("xl/worksheets/sheet" + names.size() + ".xml"), design);
    open = sheet;
    return sheet;
  }

  private void finishSheet() throws IOException {
    SheetWriter sheet = open;
    if (sheet == null) {
      return;
    }
    open = null;
    sheet.finish();
    List<CellNote> notes = sheet.design().notes();
    if (!notes.isEmpty()) {
      int number = names.size();
      parts.part("xl/comments" + number + ".xml", NoteParts.comments(notes, AUTHOR));
      parts.part("xl/drawings/vmlDrawing" + number + ".vml", NoteParts.drawing(notes, number));
      parts.part(
          "xl/worksheets/_rels/sheet" + number + ".xml.rels",
          relations(
              relation(1, "comments", "../comments" + number + ".xml"),
              relation(2, "vmlDrawing", "../drawings/vmlDrawing" + number + ".vml")));
    }
  }

  private static String relations(String... relations) {
    return START
        + "<Relationships xmlns=\""
        + PACKAGE
        + "\">"
        + String.join("", relations)
        + "</Relationships>";
  }

  private static String relation(int id, String type, String target) {
    return "<Relationship Id=\"rId"
        + id
        + "\" Type=\""
        + RELATIONS
        + "/"
        + type
        + "\" Target=\""
        + target
        + "\"/>";
  }

  @Override
  public void close() throws IOException {
    if (closed) {
      return;
    }
    closed = true;
    try (PackageWriter all = parts) {
      if (names.isEmpty()) {
        sheet("Sheet1", new SheetDesign());
      }
      finishSheet();
      all.part("xl/styles.xml", CellStyle.part());
      all.part("xl/workbook.xml", book());
      all.part("xl/_rels/workbook.xml.rels", bookRelations());
      all.part("_rels/.rels", relations(relation(1, "officeDocument", "xl/workbook.xml")));
      all.part("[Content_Types].xml", contentTypes());
    }
  }

  private String book() {
    StringBuilder xml = new StringBuilder(START);
    xml.append("<workbook xmlns=\"")
        .append(MAIN)
        .append("\" xmlns:r=\"")
        .append(RELATIONS)
        .append("\"><sheets>");
    for (int i = 0; i < names.size(); i++) {
      xml.append("<sheet name=\"");
      XlsxText.append(xml, names.get(i));
      xml.append("\" sheetId=\"").append(i + 1).append('"');
      xml.append(" r:id=\"rId").append(i + 1).append("\"/>");
    }
    return xml.append("</sheets></workbook>").toString();
  }

  private String bookRelations() {
    List<String> relations = new ArrayList<>();
    for (int i = 1; i <= names.size(); i++) {
      relations.add(relation(i, "worksheet", "worksheets/sheet" + i + ".xml"));
    }
    relations.add(relation(names.size() + 1, "styles", "styles.xml"));
    return relations(relations.toArray(String[]::new));
  }

  private String contentTypes() {
    String sheets = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    StringBuilder xml = new StringBuilder(START);
    xml.append("<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">")
        .append("<Default Extension=\"rels\" ContentType=\"")
        .append("application/vnd.openxmlformats-package.relationships+xml\"/>")
        .append("<Default Extension=\"xml\" ContentType=\"application/xml\"/>")
        .append("<Default Extension=\"vml\" ContentType=\"")
        .append("application/vnd.openxmlformats-officedocument.vmlDrawing\"/>");
    type(xml, "/xl/workbook.xml", sheets + "sheet.main+xml");
    type(xml, "/xl/styles.xml", sheets + "styles+xml");
    for (int i = 1; i <= names.size(); i++) {
      type(xml, "/xl/worksheets/sheet" + i + ".xml", sheets + "worksheet+xml");
      if (!designs.get(i - 1).notes().isEmpty()) {
        type(xml, "/xl/comments" + i + ".xml", sheets + "comments+xml");
      }
    }
    return xml.append("</Types>").toString();
  }

  private static void type(StringBuilder xml, String part, String type) {
    xml.append("<Override PartName=\"").append(part);
    xml.append("\" ContentType=\"").append(type).append("\"/>");
  }
}
