package org.govcat.serialization.json;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.govcat.serialization.reading.ExportedPage;

/** Says what a document is that is no catalogue. */
final class ForeignContent {
  static final String BINARY = "@read.binary";
  private static final String SINGLE_VALUE = "@read.single-value";
  private static final String PLAIN_TEXT = "@read.plain-text";
  private static final int ENOUGH = 64 << 10;

  /** Name of a stream in UTF-16, as encrypted workbooks have it in their directory. */
  private static final String ENCRYPTED = "E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e";

  private ForeignContent() {}

  /** Key of the text that says what begins with these bytes. */
  static String reason(byte[] bytes, int firstNonBlank) {
    if (firstNonBlank == bytes.length) {
      return "@read.empty";
    }
    String start =
        new String(bytes, 0, Math.min(bytes.length, ENOUGH), StandardCharsets.ISO_8859_1);
    if (start.startsWith("\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1")) {
      return start.contains(ENCRYPTED) ? "@read.encrypted-workbook" : "@read.old-workbook";
    }
    if (start.startsWith("PK\u0005\u0006")
        || start.startsWith("\u001f\u008b")
        || start.startsWith("Rar!")
        || start.startsWith("7z\u00bc\u00af")) {
      return "@read.archive";
    }
    return text(start, bytes, firstNonBlank);
  }

  private static String text(String start, byte[] bytes, int firstNonBlank) {
    String word = start.substring(Math.min(firstNonBlank, start.length())).toLowerCase(Locale.ROOT);
    if (word.startsWith("%pdf")) {
      return "@read.pdf";
    }
    if (ExportedPage.isWebPage(word)) {
      return "@read.html";
    }
    if (ExportedPage.isXmlWorkbook(word)) {
      return "@read.xml-workbook";
    }
    if (word.startsWith("<")) {
      return "@read.xml";
    }
    if (start.chars().anyMatch(c -> c < ' ' && c != '\t' && c != '\n' && c != '\r' && c != '\f')) {
      return BINARY;
    }
    return isSingleValue(bytes, firstNonBlank) ? SINGLE_VALUE : PLAIN_TEXT;
  }

  /** Whether the reason says that it is some text. */
  static boolean isText(String reason) {
    return reason.equals(PLAIN_TEXT) || reason.equals(SINGLE_VALUE);
  }

  private static boolean isSingleValue(byte[] bytes, int from) {
    RecordText text = new RecordText("");
    return text.decode(bytes, from, bytes.length - from, 1, 1) == RecordText.GOOD
        && JsonFault.isValue(text);
  }
}
