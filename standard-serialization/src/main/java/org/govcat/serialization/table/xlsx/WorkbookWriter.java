package org.govcat.serialization.table.xlsx;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * Writes a workbook sheet by sheet, in constant memory. Cells are texts and stay texts. The same
 * content gives the same bytes. Closing finishes the file. Not thread-safe.
 */
public final class WorkbookWriter implements Closeable {
  static final String START = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
  static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  static final String RELATIONS =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  private static final String PACKAGE =
      "http://schemas.openxmlformats.org/package/2006/relationships";
  private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);
  private static final int LONGEST_NAME = 31;

  private final ZipOutputStream zip;
  private final List<String> names = new ArrayList<>();
  private final List<Boolean> hidden = new ArrayList<>();
  private final List<Boolean> noted = new ArrayList<>();
  private @Nullable SheetWriter open;
  private boolean closed;

  /** Writes to a stream and closes it in the end. */
  public WorkbookWriter(OutputStream bytes) {
    this.zip = new ZipOutputStream(Objects.requireNonNull(bytes, "bytes"), StandardCharsets.UTF_8);
  }

  /** Begins the next sheet; the one before is finished. */
  public SheetWriter sheet(String name, SheetDesign design) throws IOException {
    finishSheet();
    String plain = name.replaceAll("[\\[\\]:*?/\\\\]", " ");
    names.add(plain.length() > LONGEST_NAME ? plain.substring(0, LONGEST_NAME) : plain);
    hidden.add(design.isHidden());
    noted.add(!design.notes().isEmpty());
    begin("xl/worksheets/sheet" + names.size() + ".xml");
    SheetWriter sheet = new SheetWriter(zip, design);
    open = sheet;
    return sheet;
  }

  private void begin(String part) throws IOException {
    ZipEntry entry = new ZipEntry(part);
    entry.setTimeLocal(NO_TIME);
    zip.putNextEntry(entry);
  }

  private void part(String name, String text) throws IOException {
    begin(name);
    zip.write(text.getBytes(StandardCharsets.UTF_8));
    zip.closeEntry();
  }

  private void finishSheet() throws IOException {
    SheetWriter sheet = open;
    if (sheet == null) {
      return;
    }
    open = null;
    sheet.finish();
    zip.closeEntry();
    if (!sheet.design().notes().isEmpty()) {
      int number = names.size();
      part("xl/comments" + number + ".xml", SheetNotesXml.comments(sheet.design().notes()));
      part(
          "xl/drawings/vmlDrawing" + number + ".vml",
          SheetNotesXml.drawing(sheet.design().notes()));
      part(
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
    try {
      if (names.isEmpty()) {
        sheet("Sheet1", new SheetDesign());
      }
      finishSheet();
      part("xl/styles.xml", CellStyle.part());
      part("xl/workbook.xml", book());
      part("xl/_rels/workbook.xml.rels", bookRelations());
      part("_rels/.rels", relations(relation(1, "officeDocument", "xl/workbook.xml")));
      part("[Content_Types].xml", contentTypes());
    } finally {
      zip.close();
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
      xml.append(hidden.get(i) ? " state=\"hidden\"" : "");
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
      if (noted.get(i - 1)) {
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
