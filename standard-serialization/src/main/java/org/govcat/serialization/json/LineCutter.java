package org.govcat.serialization.json;

import java.io.Closeable;
import java.io.IOException;
import org.govcat.serialization.reading.ByteWindow;
import org.govcat.serialization.reading.ReadingLimits;

/** Cuts an input into lines, in memory that does not grow with the length of a line. */
final class LineCutter implements Closeable {
  private final ByteWindow window;
  private long number;
  private int length;
  private int used;
  private boolean tooLong;

  LineCutter(ByteWindow window) {
    this.window = window;
  }

  /** Goes to the next line; false at the end. */
  boolean next() throws IOException {
    window.start += used;
    number++;
    int scanned = 0;
    while (true) {
      int found = newline(window.start + scanned);
      if (found >= 0) {
        return cut(found - window.start, 1);
      }
      scanned = window.length();
      if (scanned > ReadingLimits.RECORD_BYTES) {
        return skip();
      }
      if (!window.fill()) {
        used = 0;
        return scanned > 0 && cut(scanned, 0);
      }
    }
  }

  private int newline(int from) {
    byte[] bytes = window.bytes;
    for (int i = from; i < window.end; i++) {
      if (bytes[i] == '\n') {
        return i;
      }
    }
    return -1;
  }

  private boolean cut(int count, int newlines) {
    int mark = ContentSniffer.markLength(window.bytes, window.start, window.start + count);
    window.start += mark;
    length = count - mark;
    tooLong = length > ReadingLimits.RECORD_BYTES;
    used = length + newlines;
    return true;
  }

  /** Throws the line away that is too long to be kept. */
  private boolean skip() throws IOException {
    tooLong = true;
    length = 0;
    used = 0;
    while (true) {
      int found = newline(window.start);
      if (found >= 0) {
        used = found + 1 - window.start;
        return true;
      }
      window.start = window.end;
      if (!window.fill()) {
        return true;
      }
    }
  }

  /** Whether the input ended with the line and not with a line end. */
  boolean isLast() {
    return used == length;
  }

  /** Whether the line was longer than a record may be; it has no bytes then. */
  boolean tooLong() {
    return tooLong;
  }

  /** Number of the line, from 1. */
  long number() {
    return number;
  }

  byte[] bytes() {
    return window.bytes;
  }

  int from() {
    return window.start;
  }

  int length() {
    return length;
  }

  /** Where the line ends. */
  int to() {
    return window.start + length;
  }

  /** Where the bytes end that are in memory, from this line on. */
  int end() {
    return window.end;
  }

  @Override
  public void close() throws IOException {
    window.close();
  }
}
