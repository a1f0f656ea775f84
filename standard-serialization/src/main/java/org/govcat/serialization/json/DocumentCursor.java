package org.govcat.serialization.json;

import java.io.Closeable;
import java.io.IOException;
import org.govcat.finding.Location;
import org.govcat.serialization.reading.ByteWindow;
import org.govcat.serialization.reading.ReadingLimits;
import org.jspecify.annotations.Nullable;

/**
 * Walks over the bytes of a JSON document and cuts out the values that stand in it, by brackets and
 * quotes alone; what is inside a value is judged by whoever reads it. Keeps no more than one value.
 */
final class DocumentCursor implements Closeable {
  static final int END = -1;

  /** How a value ended. */
  enum Cut {
    /** With its last byte. */
    WHOLE,
    /** With the input, or where reading was given up. */
    BROKEN_OFF,
    /** It is longer than a record may be; its first bytes are there. */
    TOO_LONG,
    /** Not measured to its end: it is an object that holds resources or a header. */
    ENVELOPE
  }

  private final String input;
  private final ByteWindow window;
  private long line = 1;
  private long column = 1;
  private int length;

  // where measuring a value stands
  private int at;
  private int depth;
  private boolean inString;
  private boolean escaped;
  private int stringStart;
  private int names;

  DocumentCursor(String input, ByteWindow window) {
    this.input = input;
    this.window = window;
  }

  Location place(@Nullable String pointer) {
    return Location.of(input, RecordText.bounded(line), RecordText.bounded(column), pointer);
  }

  /** The next byte that is not blank, or {@link #END}. */
  int peek() throws IOException {
    while (true) {
      while (window.start < window.end) {
        byte b = window.bytes[window.start];
        if (b != ' ' && b != '\n' && b != '\r' && b != '\t') {
          return b & 0xFF;
        }
        take();
      }
      if (!window.fill()) {
        return END;
      }
    }
  }

  /** Takes one byte of ASCII. */
  void take() {
    if (window.bytes[window.start++] == '\n') {
      line++;
      column = 1;
    } else {
      column++;
    }
  }

  /** Passes over a byte order mark. */
  void skipMark() throws IOException {
    window.fillTo(3);
    window.start += ContentSniffer.markLength(window.bytes, window.start, window.end);
  }

  /** Measures the value that begins here. */
  Cut measure() throws IOException {
    return measure(false);
  }

  /** Measures the object that begins here, unless it turns out to be an envelope of resources. */
  Cut measureUnlessEnvelope() throws IOException {
    return measure(true);
  }

  private Cut measure(boolean watchNames) throws IOException {
    at = 0;
    depth = 0;
    names = 0;
    inString = false;
    escaped = false;
    while (true) {
      Cut cut = scan(watchNames);
      if (cut != null) {
        length = at;
        return cut;
      }
      if (at > ReadingLimits.RECORD_BYTES) {
        length = at;
        return Cut.TOO_LONG;
      }
      if (!window.fill()) {
        length = at;
        return depth == 0 && !inString && at > 0 ? Cut.WHOLE : Cut.BROKEN_OFF;
      }
    }
  }

  /** Scans what is in memory; null when the value goes on behind it. */
  private @Nullable Cut scan(boolean watchNames) {
    byte[] bytes = window.bytes;
    int base = window.start;
    int end = window.end - base;
    while (at < end) {
      byte b = bytes[base + at];
      if (inString) {
        at++;
        if (escaped) {
          escaped = false;
        } else if (b == '\\') {
          escaped = true;
        } else if (b == '"') {
          inString = false;
          if (depth == 0) {
            return Cut.WHOLE;
          }
          if (watchNames && depth == 1 && isEnvelopeName(bytes, base)) {
            return Cut.ENVELOPE;
          }
        }
      } else if (b == '"') {
        at++;
        inString = true;
        stringStart = at;
      } else if (b == '{' || b == '[') {
        at++;
        depth++;
      } else if (b == '}' || b == ']') {
        if (depth == 0) {
          return Cut.WHOLE;
        }
        at++;
        if (--depth == 0) {
          return Cut.WHOLE;
        }
      } else if (depth == 0 && (b == ',' || b == ' ' || b == '\n' || b == '\r' || b == '\t')) {
        return Cut.WHOLE;
      } else {
        at++;
      }
    }
    return null;
  }

  /** Whether the string that just ended names resources, or a header in the first place. */
  private boolean isEnvelopeName(byte[] bytes, int base) {
    int before = base + stringStart - 2;
    while (before > base && bytes[before] <= ' ' && bytes[before] >= 0) {
      before--;
    }
    if (bytes[before] != ',' && bytes[before] != '{') {
      return false;
    }
    names++;
    int from = base + stringStart;
    int to = base + at - 1;
    return ContentSniffer.is(HeaderReader.RESOURCES, bytes, from, to)
        || (names == 1 && ContentSniffer.is(HeaderReader.MEMBER, bytes, from, to));
  }

  /** Throws away what was measured and the rest of the value behind it. */
  Cut skipRest() throws IOException {
    while (true) {
      pass(at);
      at = 0;
      Cut cut = scan(false);
      if (cut != null) {
        pass(at);
        return cut;
      }
      pass(at);
      at = 0;
      if (!window.fill()) {
        return Cut.BROKEN_OFF;
      }
    }
  }

  private void pass(int count) {
    for (int i = 0; i < count; i++) {
      byte b = window.bytes[window.start + i];
      if (b == '\n') {
        line++;
        column = 1;
      } else if ((b & 0xC0) != 0x80) {
        column += (b & 0xF8) == 0xF0 ? 2 : 1;
      }
    }
    window.start += count;
  }

  /** Decodes what was measured; see {@link RecordText#decode}. */
  int decode(RecordText text) {
    return text.decode(window.bytes, window.start, length, line, column);
  }

  /** Goes on behind what was measured and decoded. */
  void next(RecordText text) {
    int lines = text.lineEnds();
    line += lines;
    column = lines == 0 ? column + text.length : text.lengthOfLastLine() + 1L;
    window.start += length;
  }

  int length() {
    return length;
  }

  byte[] bytes() {
    return window.bytes;
  }

  int from() {
    return window.start;
  }

  int end() {
    return window.end;
  }

  @Override
  public void close() throws IOException {
    window.close();
  }
}
