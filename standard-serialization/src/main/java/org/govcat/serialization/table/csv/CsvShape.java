package org.govcat.serialization.table.csv;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.govcat.serialization.reading.ByteWindow;
import org.govcat.serialization.reading.EncodingGuess;
import org.jspecify.annotations.Nullable;

/**
 * How a table is written as text: told by its beginning.
 *
 * @param charset its encoding
 * @param markLength bytes of the byte order mark
 * @param separator what stands between cells
 */
public record CsvShape(Charset charset, int markLength, char separator) {
  private static final int LOOK_AT = 1 << 20;
  private static final int LINES = 50;
  private static final String SEPARATORS = ",\t;|";
  private static final Charset GB18030 = Charset.forName("GB18030");

  /** The shape of a text, or null when the bytes are no text. */
  public static @Nullable CsvShape of(ByteWindow window) throws IOException {
    window.fillTo(LOOK_AT);
    byte[] bytes = window.sample(LOOK_AT);
    Charset charset = charset(bytes);
    int mark = markLength(bytes);
    String text = new String(bytes, mark, bytes.length - mark, charset);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == 0 || c < ' ' && "\t\r\n\f\u001a".indexOf(c) < 0 && c < 7) {
        return null;
      }
    }
    return new CsvShape(charset, mark, separator(text));
  }

  private static int markLength(byte[] bytes) {
    int first = at(bytes, 0) << 8 | at(bytes, 1);
    if (first == 0xEFBB && at(bytes, 2) == 0xBF) {
      return 3;
    }
    return first == 0xFEFF || first == 0xFFFE ? 2 : 0;
  }

  private static Charset charset(byte[] bytes) {
    int first = at(bytes, 0) << 8 | at(bytes, 1);
    if (first == 0xFEFF) {
      return StandardCharsets.UTF_16BE;
    }
    if (first == 0xFFFE) {
      return StandardCharsets.UTF_16LE;
    }
    int highZeros = 0;
    int lowZeros = 0;
    for (int i = 0; i + 1 < Math.min(bytes.length, LOOK_AT >> 4); i += 2) {
      highZeros += bytes[i] == 0 && isLayout(bytes[i + 1]) ? 1 : 0;
      lowZeros += bytes[i + 1] == 0 && isLayout(bytes[i]) ? 1 : 0;
    }
    if (highZeros > 0 || lowZeros > 0) {
      return highZeros > lowZeros ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE;
    }
    return EncodingGuess.isMostlyNotUtf8(bytes, 0, bytes.length) ? GB18030 : StandardCharsets.UTF_8;
  }

  private static boolean isLayout(byte b) {
    return b == '\n' || b == '\r' || SEPARATORS.indexOf(b) >= 0;
  }

  private static int at(byte[] bytes, int place) {
    return place < bytes.length ? bytes[place] & 0xFF : 0;
  }

  /** What divides the first lines most evenly; a first line may say it: {@code sep=;}. */
  private static char separator(String text) {
    if (text.regionMatches(true, 0, "sep=", 0, 4) && text.length() > 4) {
      return text.charAt(4);
    }
    char best = ',';
    int most = 0;
    for (char candidate : SEPARATORS.toCharArray()) {
      int score = score(text, candidate);
      if (score > most) {
        best = candidate;
        most = score;
      }
    }
    return best;
  }

  /** Lines that have as many separators as the first line that has any. */
  private static int score(String text, char separator) {
    int expected = 0;
    int alike = 0;
    int count = 0;
    int lines = 0;
    boolean quoted = false;
    for (int i = 0; i < text.length() && lines < LINES; i++) {
      char c = text.charAt(i);
      if (c == '"') {
        quoted = !quoted;
      } else if (!quoted && c == separator) {
        count++;
      } else if (!quoted && c == '\n' || i == text.length() - 1) {
        expected = expected == 0 ? count : expected;
        alike += count > 0 && count == expected ? expected : 0;
        count = 0;
        lines++;
      }
    }
    return alike == 0 ? expected : alike;
  }
}
