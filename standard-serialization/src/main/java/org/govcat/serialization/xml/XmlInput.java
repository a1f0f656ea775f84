package org.govcat.serialization.xml;

import java.io.IOException;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.util.Arrays;
import org.govcat.finding.Location;
import org.govcat.serialization.reading.ByteWindow;
import org.govcat.serialization.reading.EncodingGuess;
import org.jspecify.annotations.Nullable;

/**
 * The characters of a document, decoded strictly. Knows where lines begin from the passage on that
 * is still asked about, and gives a parser no more than so much for one token.
 */
final class XmlInput extends Reader {
  /** UTF-16 units of one tag, comment or instruction. */
  static final int TOKEN = 4 << 20;

  private final String name;
  private final ByteWindow window;
  private final CharsetDecoder decoder;
  private final char[] single = new char[2];
  private int spare = -1;
  private boolean ended;
  private long given;
  private long givenForToken;
  private long[] lineStarts = new long[64];
  private int lines = 1;
  private long firstLine = 1;
  private char last;

  XmlInput(String name, ByteWindow window, XmlContent content) {
    this.name = name;
    this.window = window;
    this.decoder =
        content
            .charset()
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    window.start += content.markLength();
  }

  String name() {
    return name;
  }

  /** Says that the parser begins another token. */
  void nextToken() {
    givenForToken = 0;
  }

  /** Says that places before this one are asked for no more. */
  void release(long offset) {
    int line = lineAt(offset);
    if (line > 0) {
      System.arraycopy(lineStarts, line, lineStarts, 0, lines - line);
      lines -= line;
      firstLine += line;
    }
  }

  /** Where a character stands that has not been released. */
  Location place(long offset, @Nullable String pointer) {
    int line = lineAt(offset);
    return Location.of(
        name, bounded(firstLine + line), bounded(offset - lineStarts[line] + 1), pointer);
  }

  /** Where the next character stands that the parser has not got. */
  Location end() {
    return place(given, null);
  }

  private int lineAt(long offset) {
    int found = Arrays.binarySearch(lineStarts, 0, lines, offset);
    return Math.max(0, found < 0 ? -found - 2 : found);
  }

  private static int bounded(long number) {
    return (int) Math.min(number, Integer.MAX_VALUE);
  }

  @Override
  public int read(char[] target, int from, int length) throws IOException {
    if (givenForToken > TOKEN) {
      throw new UnreadableException(null);
    }
    int count;
    if (spare >= 0) {
      target[from] = (char) spare;
      spare = -1;
      count = 1;
    } else if (length == 1) {
      count = decode(single, 0, 2);
      target[from] = single[0];
      spare = count == 2 ? single[1] : -1;
      count = Math.min(count, 1);
    } else {
      count = decode(target, from, length);
    }
    if (count > 0) {
      noteLines(target, from, from + count);
      given += count;
      givenForToken += count;
    }
    return count;
  }

  private int decode(char[] target, int from, int length) throws IOException {
    CharBuffer out = CharBuffer.wrap(target, from, length);
    while (true) {
      ByteBuffer in = ByteBuffer.wrap(window.bytes, window.start, window.length());
      CoderResult result = decoder.decode(in, out, ended);
      window.start = in.position();
      int count = out.position() - from;
      if (count > 0) {
        return count;
      }
      if (result.isError()) {
        return undecodable();
      }
      if (ended) {
        return -1;
      }
      ended = !window.fill();
    }
  }

  /** A character that is cut by the end is an end; anything else is another encoding. */
  private int undecodable() throws UnreadableException {
    if (ended && EncodingGuess.isCutCharacter(window.bytes, window.start, window.end)) {
      return -1;
    }
    String guess = EncodingGuess.of(window.bytes, window.start, window.end);
    throw new UnreadableException(guess == null ? "" : guess);
  }

  private void noteLines(char[] chars, int from, int to) {
    char before = last;
    for (int i = from; i < to; i++) {
      char c = chars[i];
      if (c == '\n' && before == '\r') {
        lineStarts[lines - 1]++;
      } else if (c == '\n' || c == '\r') {
        if (lines == lineStarts.length) {
          lineStarts = Arrays.copyOf(lineStarts, 2 * lines);
        }
        lineStarts[lines++] = given + (i - from) + 1;
      }
      before = c;
    }
    last = before;
  }

  @Override
  public void close() throws IOException {
    window.close();
  }

  /** The parser can get no further characters. */
  static final class UnreadableException extends IOException {
    private static final long serialVersionUID = 1L;

    private final @Nullable String encoding;

    private UnreadableException(@Nullable String encoding) {
      this.encoding = encoding;
    }

    /** What the bytes look like, possibly empty; null when a token was too long. */
    @Nullable String encoding() {
      return encoding;
    }
  }
}
