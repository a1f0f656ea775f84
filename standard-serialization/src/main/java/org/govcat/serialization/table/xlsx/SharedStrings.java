package org.govcat.serialization.table.xlsx;

import java.io.IOException;
import java.util.Arrays;
import javax.xml.stream.XMLStreamConstants;
import org.govcat.serialization.reading.ReadingFault;
import org.govcat.serialization.reading.ReadingRules;
import org.govcat.serialization.reading.TextBuffer;
import org.govcat.serialization.table.TableLimits;
import org.govcat.serialization.workbook.XlsxText;
import org.jspecify.annotations.Nullable;

/** The texts that cells of a workbook share. */
final class SharedStrings {
  static final SharedStrings NONE = new SharedStrings();

  /** Bytes that a text takes beside its units. */
  private static final int OVERHEAD = 56;

  private static final int SHARE_OF_MEMORY = 3;

  private String[] texts = {};
  private int count;

  private SharedStrings() {}

  static SharedStrings read(XmlPart part) throws IOException, ReadingFault {
    long share = Runtime.getRuntime().maxMemory() / SHARE_OF_MEMORY;
    return read(part, Math.max(TableLimits.SHARED_TEXTS, share));
  }

  /** The texts, as long as they take no more bytes than there is room for. */
  static SharedStrings read(XmlPart part, long bytes) throws IOException, ReadingFault {
    SharedStrings strings = new SharedStrings();
    long room = bytes;
    TextBuffer text = new TextBuffer();
    for (String name = part.nextElement(); name != null; name = part.nextElement()) {
      if (name.equals("si")) {
        richText(part, text);
        String read = XlsxText.decoded(text.take());
        room -= OVERHEAD + 2L * read.length();
        if (room < 0) {
          throw ReadingFault.limit(ReadingRules.SHARED_TEXTS, strings.count, 0);
        }
        strings.add(read);
      }
    }
    return strings;
  }

  /** The runs of a text up to its end tag, without the readings of characters. */
  static void richText(XmlPart part, TextBuffer text) throws IOException, ReadingFault {
    int depth = 1;
    boolean inText = false;
    while (depth > 0) {
      switch (part.next()) {
        case XMLStreamConstants.START_ELEMENT -> {
          String name = part.reader().getLocalName();
          if (name.equals("rPh")) {
            part.skip();
          } else {
            depth++;
            inText = name.equals("t");
          }
        }
        case XMLStreamConstants.END_ELEMENT -> {
          depth--;
          inText = false;
        }
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
          if (inText) {
            part.appendText(text);
          }
        }
        case XMLStreamConstants.END_DOCUMENT -> depth = 0;
        default -> {}
      }
    }
  }

  private void add(String text) {
    if (count == texts.length) {
      texts = Arrays.copyOf(texts, Math.max(64, count + (count >> 1)));
    }
    texts[count++] = text;
  }

  /** The text with that number, or null when there is none. */
  @Nullable String get(int index) {
    return index >= 0 && index < count ? texts[index] : null;
  }
}
