package org.govcat.serialization.xml;

import java.io.IOException;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
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
  private final boolean utf8;
  private final char[] single = new char[2];
  private int spare = -1;
  private boolean ended;
  private long given;
  private long givenForToken;
  private final LineStarts lines;

  XmlInput(String name, ByteWindow window, XmlContent content) {
    this.name = name;
    this.lines = new LineStarts(name);
    this.window = window;
    this.decoder =
        content
            .charset()
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    this.utf8 = content.charset().equals(StandardCharsets.UTF_8);
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
    lines.release(offset);
  }

  /** Where the lines begin that have not been released; it goes on with the reading. */
  LineStarts lines() {
    return lines;
  }

  /** Where a character stands that has not been released. */
  Location place(long offset, @Nullable String pointer) {
    return lines.place(offset, pointer);
  }

  /** Where the next character stands that the parser has not got. */
  Location end() {
    return place(given, null);
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
      given += count;
      givenForToken += count;
    }
    return count;
  }

  private int decode(char[] target, int from, int length) throws IOException {
    int count = utf8 ? decodePlain(target, from, length) : 0;
    if (count == 0 && utf8 && !ended && window.length() < PlainUtf8.LONGEST) {
      ended = !window.fill();
      count = decodePlain(target, from, length);
    }
    if (count == 0) {
      count = decodeStrictly(target, from, length);
      lines.note(target, from, from + count, given);
    }
    return count;
  }

  /** Decodes line by line, so that whoever counts lines need not look at every character. */
  private int decodePlain(char[] target, int from, int length) {
    int count = 0;
    int line;
    do {
      line = PlainUtf8.decodeLine(window, target, from + count, length - count);
      if (line > 0) {
        count += line;
        lines.note(target[from + count - 1], given + count);
      }
    } while (line > 0);
    return count;
  }

  private int decodeStrictly(char[] target, int from, int length) throws IOException {
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
