package org.govcat.serialization.table;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Workbooks part by part, as no program writes them. */
final class WorkbookParts {
  static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  static final String SHEET =
      "<worksheet xmlns=\"" + MAIN + "\"><sheetData>%s</sheetData></worksheet>";
  static final String RELATION =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

  private WorkbookParts() {}

  /** A workbook of one sheet; parts are names and texts in turn. */
  static byte[] parts(String... parts) {
    return edited(UTF_8, text -> text, parts);
  }

  /** The same with something done to every text, and the last part in another encoding. */
  static byte[] edited(Charset last, UnaryOperator<String> edit, String... parts) {
    String[] all = {
      "_rels/.rels",
      "<Relationships>" + relation("b", "officeDocument", "xl/workbook.xml") + "</Relationships>",
      "xl/workbook.xml",
      "<workbook xmlns:r=\""
          + RELATION
          + "\"><sheets><sheet name=\"表\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>",
      "xl/_rels/workbook.xml.rels",
      "<Relationships>"
          + relation("r1", "worksheet", "worksheets/sheet1.xml")
          + relation("s", "sharedStrings", "sharedStrings.xml")
          + relation("f", "styles", "styles.xml")
          + "</Relationships>"
    };
    String[] together = Arrays.copyOf(all, all.length + parts.length);
    System.arraycopy(parts, 0, together, all.length, parts.length);
    for (int i = 1; i < together.length; i += 2) {
      together[i] = edit.apply(together[i]);
    }
    return zip(last, together);
  }

  private static String relation(String id, String type, String target) {
    return "<Relationship Id=\"%s\" Type=\"%s/%s\" Target=\"%s\"/>"
        .formatted(id, RELATION, type, target);
  }

  static byte[] zip(String... parts) {
    return zip(UTF_8, parts);
  }

  private static byte[] zip(Charset last, String... parts) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes, UTF_8)) {
      for (int i = 0; i < parts.length; i += 2) {
        zip.putNextEntry(new ZipEntry(parts[i]));
        zip.write(parts[i + 1].getBytes(i == parts.length - 2 ? last : UTF_8));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
