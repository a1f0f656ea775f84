package org.govcat.conformance.workbook;

import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.io.Writer;
import java.util.List;
import org.govcat.conformance.texts.MarkupWriter;

/** A workbook of our own: a few sheets with the styles that reports need, and nothing else. */
public final class PlainWorkbook {
  private static final String HEAD =
      "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
  private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  private static final String DOCUMENT =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  private static final String PACKAGE =
      "http://schemas.openxmlformats.org/package/2006/relationships";
  private static final String TYPES =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.";

  /** Fills a sheet. */
  public interface Body {
    /** Writes the rows of the sheet, from its beginning to its end. */
    void write(SheetWriter sheet) throws IOException;
  }

  /**
   * A sheet.
   *
   * @param name its name
   * @param body its rows
   */
  public record Sheet(String name, Body body) {}

  private PlainWorkbook() {}

  /** Writes the workbook; the stream stays open. The same sheets give the same bytes. */
  public static void write(List<Sheet> sheets, OutputStream out) throws IOException {
    try (PackageWriter parts = new PackageWriter(out)) {
      parts.part("[Content_Types].xml", types(sheets.size()));
      parts.part("_rels/.rels", relations(relation(1, "officeDocument", "xl/workbook.xml")));
      parts.part("xl/workbook.xml", workbook(sheets));
      StringBuilder relations = new StringBuilder();
      for (int number = 1; number <= sheets.size(); number++) {
        relations.append(relation(number, "worksheet", "worksheets/sheet" + number + ".xml"));
      }
      relations.append(relation(sheets.size() + 1, "styles", "styles.xml"));
      parts.part("xl/_rels/workbook.xml.rels", relations(relations.toString()));
      parts.part("xl/styles.xml", HEAD + CellStyles.sheetOfOurOwn());
      for (int number = 1; number <= sheets.size(); number++) {
        Writer text = parts.textPart("xl/worksheets/sheet" + number + ".xml");
        sheets.get(number - 1).body().write(new SheetWriter(text));
        text.flush();
      }
    }
  }

  private static String types(int sheets) {
    StringBuilder types = new StringBuilder(HEAD);
    types
        .append("<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">")
        .append("<Default Extension=\"rels\" ContentType=\"application/")
        .append("vnd.openxmlformats-package.relationships+xml\"/>")
        .append("<Default Extension=\"xml\" ContentType=\"application/xml\"/>")
        .append(override("/xl/workbook.xml", "sheet.main+xml"))
        .append(override("/xl/styles.xml", "styles+xml"));
    for (int number = 1; number <= sheets; number++) {
      types.append(override("/xl/worksheets/sheet" + number + ".xml", "worksheet+xml"));
    }
    return types.append("</Types>").toString();
  }

  private static String override(String part, String type) {
    return "<Override PartName=\"" + part + "\" ContentType=\"" + TYPES + type + "\"/>";
  }

  private static String relations(String inside) {
    return HEAD + "<Relationships xmlns=\"" + PACKAGE + "\">" + inside + "</Relationships>";
  }

  private static String relation(int number, String type, String target) {
    return "<Relationship Id=\"rId"
        + number
        + "\" Type=\""
        + DOCUMENT
        + "/"
        + type
        + "\" Target=\""
        + target
        + "\"/>";
  }

  private static String workbook(List<Sheet> sheets) throws IOException {
    StringWriter text = new StringWriter();
    MarkupWriter xml = new MarkupWriter(text);
    xml.raw(HEAD).raw("<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + DOCUMENT + "\"><sheets>");
    for (int number = 1; number <= sheets.size(); number++) {
      String id = Integer.toString(number);
      xml.open("sheet", "name", sheets.get(number - 1).name(), "sheetId", id, "r:id", "rId" + id);
      xml.close("sheet");
    }
    xml.raw("</sheets></workbook>");
    return text.toString();
  }
}
