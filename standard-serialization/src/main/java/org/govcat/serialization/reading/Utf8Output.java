package org.govcat.serialization.reading;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Objects;

/** Writes text as UTF-8. */
public final class Utf8Output implements Closeable {
  private static final int ROOM = 1 << 16;
  private static final int LONGEST = 4;

  private final OutputStream out;
  private final byte[] bytes = new byte[ROOM];
  private int size;

  public Utf8Output(OutputStream out) {
    this.out = Objects.requireNonNull(out, "bytes");
  }

  /** Writes a text without lone surrogates. */
  public void write(CharSequence text) throws IOException {
    int length = text.length();
    for (int i = 0; i < length; i++) {
      if (size > ROOM - LONGEST) {
        flush();
      }
      char c = text.charAt(i);
      if (c < 0x80) {
        bytes[size++] = (byte) c;
      } else if (c < 0x800) {
        bytes[size++] = (byte) (0xC0 | c >> 6);
        bytes[size++] = (byte) (0x80 | c & 0x3F);
      } else if (Character.isHighSurrogate(c)) {
        supplementary(Character.toCodePoint(c, text.charAt(++i)));
      } else {
        bytes[size++] = (byte) (0xE0 | c >> 12);
        bytes[size++] = (byte) (0x80 | c >> 6 & 0x3F);
        bytes[size++] = (byte) (0x80 | c & 0x3F);
      }
    }
  }

  private void supplementary(int character) {
    bytes[size++] = (byte) (0xF0 | character >> 18);
    bytes[size++] = (byte) (0x80 | character >> 12 & 0x3F);
    bytes[size++] = (byte) (0x80 | character >> 6 & 0x3F);
    bytes[size++] = (byte) (0x80 | character & 0x3F);
  }

  private void flush() throws IOException {
    out.write(bytes, 0, size);
    size = 0;
  }

  @Override
  public void close() throws IOException {
    try {
      flush();
      out.flush();
    } finally {
      out.close();
    }
  }
}
