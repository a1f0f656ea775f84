package org.govcat.serialization.json;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.govcat.serialization.reading.ByteWindow;
import org.govcat.serialization.reading.EncodingGuess;
import org.jspecify.annotations.Nullable;

/** Recognises a document by how it begins. */
final class ContentSniffer {
  private static final int LOOK_AT = 64 << 10;
  private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

  /** What a document is. */
  enum Kind {
    LINES,
    DOCUMENT,
    ENCODED_OTHERWISE,
    NOT_A_CATALOGUE
  }

  /**
   * What was recognised.
   *
   * @param kind how to go on
   * @param detail the encoding, or the key of the text that says what it is; null for JSON
   */
  record Content(Kind kind, @Nullable String detail) {}

  private ContentSniffer() {}

  static Content sniff(ByteWindow window) throws IOException {
    window.fillTo(LOOK_AT);
    byte[] bytes = window.sample(LOOK_AT);
    String wide = EncodingGuess.wide(bytes, 0, bytes.length);
    if (wide != null) {
      return new Content(Kind.ENCODED_OTHERWISE, wide);
    }
    int from = skipBlanks(bytes, markLength(bytes, 0, bytes.length));
    byte first = from < bytes.length ? bytes[from] : 0;
    if (first == '[') {
      return new Content(Kind.DOCUMENT, null);
    }
    if (first == '{') {
      Kind kind = new LayoutScan(bytes, from).isLines() ? Kind.LINES : Kind.DOCUMENT;
      return new Content(kind, null);
    }
    return laterLineIsAnObject(bytes)
        ? new Content(Kind.LINES, null)
        : new Content(Kind.NOT_A_CATALOGUE, ForeignContent.reason(bytes, from));
  }

  /** Whether the first line alone is broken and a later one is an object. */
  private static boolean laterLineIsAnObject(byte[] bytes) {
    for (int i = 0; i + 2 < bytes.length; i++) {
      if (bytes[i] == '\n' && bytes[i + 1] == '{' && (bytes[i + 2] == '"' || bytes[i + 2] == ' ')) {
        return true;
      }
    }
    return false;
  }

  /** Length of the byte order mark that stands there, or 0. */
  static int markLength(byte[] bytes, int from, int to) {
    boolean marked =
        to - from >= MARK.length
            && Arrays.equals(bytes, from, from + MARK.length, MARK, 0, MARK.length);
    return marked ? MARK.length : 0;
  }

  static int skipBlanks(byte[] bytes, int from) {
    int at = from;
    while (at < bytes.length
        && (bytes[at] == ' ' || bytes[at] == '\n' || bytes[at] == '\r' || bytes[at] == '\t')) {
      at++;
    }
    return at;
  }

  static boolean is(String word, byte[] bytes, int from, int to) {
    byte[] wanted = word.getBytes(StandardCharsets.US_ASCII);
    return to <= bytes.length && Arrays.equals(bytes, from, to, wanted, 0, wanted.length);
  }
}
