package org.govcat.serialization.table.csv;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import org.govcat.serialization.reading.ByteWindow;
import org.govcat.serialization.reading.EncodingGuess;

/** The characters of a text file, decoded strictly, with line and column. */
final class CsvText implements Closeable {
  static final int END = -1;

  private final ByteWindow window;
  private final CharsetDecoder decoder;
  private final CharBuffer chars = CharBuffer.allocate(1 << 14).limit(0);
  private boolean ended;
  private boolean broken;
  private int line = 1;
  private int column = 1;
  private int before;

  CsvText(ByteWindow window, CsvShape shape) throws IOException {
    this.window = window;
    this.decoder =
        shape
            .charset()
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    window.fillTo(shape.markLength());
    window.start += Math.min(shape.markLength(), window.length());
  }

  /** The next character without taking it. */
  int peek() throws IOException {
    return chars.hasRemaining() || refill() ? chars.get(chars.position()) : END;
  }

  /** Takes the next character; a line break is given as it stands. */
  int read() throws IOException {
    if (!chars.hasRemaining() && !refill()) {
      return END;
    }
    char c = chars.get();
    if (c == '\n' && before == '\r') {
      column = 1;
    } else if (c == '\n' || c == '\r') {
      line++;
      column = 1;
    } else {
      column++;
    }
    before = c;
    return c;
  }

  /** Line of the next character. */
  int line() {
    return line;
  }

  /** Column of the next character. */
  int column() {
    return column;
  }

  /** Whether the end was one of understanding and not of the file. */
  boolean isBroken() {
    return broken;
  }

  private boolean refill() throws IOException {
    if (broken) {
      return false;
    }
    chars.clear();
    while (true) {
      ByteBuffer in = ByteBuffer.wrap(window.bytes, window.start, window.length());
      CoderResult result = decoder.decode(in, chars, ended);
      window.start = in.position();
      if (chars.position() > 0) {
        chars.flip();
        return true;
      }
      if (result.isError()) {
        broken = !(ended && EncodingGuess.isCutCharacter(window.bytes, window.start, window.end));
        chars.limit(0);
        return false;
      }
      if (ended) {
        chars.limit(0);
        return false;
      }
      ended = !window.fill();
    }
  }

  @Override
  public void close() throws IOException {
    window.close();
  }
}
