package org.govcat.serialization.xml;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.govcat.serialization.reading.ByteWindow;
import org.govcat.serialization.reading.ExportedPage;
import org.jspecify.annotations.Nullable;

/**
 * Recognises XML by how a document begins, before any parser is loaded. Read are UTF-8 and UTF-16;
 * what a document declares must be what it is.
 *
 * @param charset how the bytes are to be read
 * @param markLength length of the byte order mark
 * @param otherwise the encoding that the document declares although it is not in it or although it
 *     is none that is read, or null
 */
public record XmlContent(Charset charset, int markLength, @Nullable String otherwise) {
  private static final int LOOK_AT = 1 << 10;
  private static final int MARK = 0xFEFF;

  /** What the document is, or null when it is no XML or a web page. */
  public static @Nullable XmlContent of(ByteWindow window) throws IOException {
    window.fillTo(LOOK_AT);
    byte[] bytes = window.sample(LOOK_AT);
    Charset charset = charset(bytes);
    String start = new String(bytes, charset);
    int from = start.isEmpty() || start.charAt(0) != MARK ? 0 : 1;
    String text = start.substring(from);
    String word = text.stripLeading().toLowerCase(Locale.ROOT);
    boolean page = ExportedPage.isWebPage(word) || ExportedPage.isXmlWorkbook(word);
    if (!word.startsWith("<") || page) {
      return null;
    }
    int mark = from == 0 ? 0 : charset == StandardCharsets.UTF_8 ? 3 : 2;
    return new XmlContent(charset, mark, otherwise(text, charset));
  }

  private static Charset charset(byte[] bytes) {
    int first = bytes.length < 2 ? 0 : (bytes[0] & 0xFF) << 8 | bytes[1] & 0xFF;
    return switch (first) {
      case MARK, '<' -> StandardCharsets.UTF_16BE;
      case 0xFFFE, '<' << 8 -> StandardCharsets.UTF_16LE;
      default -> StandardCharsets.UTF_8;
    };
  }

  private static @Nullable String otherwise(String text, Charset charset) {
    Matcher declared =
        Pattern.compile("<\\?xml\\s[^>]*?encoding\\s*=\\s*[\"']([^\"'<>]*)[\"']").matcher(text);
    if (!declared.lookingAt()) {
      return null;
    }
    String name = declared.group(1).toUpperCase(Locale.ROOT);
    boolean agrees =
        charset == StandardCharsets.UTF_8
            ? name.equals("UTF-8") || name.equals("UTF8") || name.equals("US-ASCII")
            : name.equals("UTF-16") || name.equals(charset.name());
    return agrees ? null : declared.group(1);
  }
}
