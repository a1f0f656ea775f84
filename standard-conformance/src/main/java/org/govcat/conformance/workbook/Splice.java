package org.govcat.conformance.workbook;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;

/**
 * Copies a text character by character as it is, with pieces put in or left out at places that are
 * known by their distance from the beginning. Places have to grow.
 */
final class Splice {
  private final Reader from;
  private final Writer to;
  private final char[] buffer = new char[1 << 13];
  private long at;

  Splice(Reader from, Writer to) {
    this.from = from;
    this.to = to;
  }

  /** Copies up to a place. */
  void copyTo(long place) throws IOException {
    while (at < place) {
      int read = from.read(buffer, 0, (int) Math.min(buffer.length, place - at));
      if (read < 0) {
        throw new IOException("the part ends at " + at + ", before " + place);
      }
      to.write(buffer, 0, read);
      at += read;
    }
  }

  /** Leaves out what stands before a place. */
  void skipTo(long place) throws IOException {
    while (at < place) {
      long skipped = from.read(buffer, 0, (int) Math.min(buffer.length, place - at));
      if (skipped < 0) {
        throw new IOException("the part ends at " + at + ", before " + place);
      }
      at += skipped;
    }
  }

  /** Puts something in. */
  void insert(String text) throws IOException {
    to.write(text);
  }

  /** Copies the rest. */
  void copyRest() throws IOException {
    for (int read = from.read(buffer); read >= 0; read = from.read(buffer)) {
      to.write(buffer, 0, read);
    }
    to.flush();
  }
}
