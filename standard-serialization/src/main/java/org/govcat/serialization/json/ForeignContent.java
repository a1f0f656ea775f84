package org.govcat.serialization.json;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Says what a document is that is no catalogue. */
final class ForeignContent {
  private static final int ENOUGH = 1024;

  private ForeignContent() {}

  /** Key of the text that says what begins with these bytes. */
  static String reason(byte[] bytes, int firstNonBlank) {
    if (firstNonBlank == bytes.length) {
      return "@read.empty";
    }
    String start =
        new String(bytes, 0, Math.min(bytes.length, ENOUGH), StandardCharsets.ISO_8859_1);
    if (start.startsWith("PK\u0003\u0004") || start.startsWith("PK\u0005\u0006")) {
      boolean workbook = start.contains("[Content_Types].xml") || start.contains("xl/");
      return workbook ? "@read.workbook" : "@read.archive";
    }
    if (start.startsWith("\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1")) {
      return "@read.old-workbook";
    }
    if (start.startsWith("\u001f\u008b")
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
    if (word.startsWith("<!doctype html") || word.startsWith("<html")) {
      return "@read.html";
    }
    if (word.startsWith("<")) {
      return "@read.xml";
    }
    if (start.chars().anyMatch(c -> c < ' ' && c != '\t' && c != '\n' && c != '\r' && c != '\f')) {
      return "@read.binary";
    }
    return isSingleValue(bytes, firstNonBlank) ? "@read.single-value" : "@read.plain-text";
  }

  private static boolean isSingleValue(byte[] bytes, int from) {
    RecordText text = new RecordText("");
    return text.decode(bytes, from, bytes.length - from, 1, 1) == RecordText.GOOD
        && JsonFault.isValue(text);
  }
}
