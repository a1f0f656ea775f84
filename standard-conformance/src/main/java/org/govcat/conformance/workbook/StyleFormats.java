package org.govcat.conformance.workbook;

import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The colours of marks as differential formats of a workbook's styles: used again when they are
 * there, else put behind those that are.
 *
 * @param text the styles with the formats
 * @param numbers number of the format of each colour
 */
record StyleFormats(String text, int[] numbers) {
  private static final String[] FILLS = {"FFF8D7D3", "FFFBEBC8"};
  private static final Pattern LIST =
      Pattern.compile("<((?:\\w+:)?)dxfs\\b([^>]*?)(/?)>", Pattern.DOTALL);
  private static final Pattern COUNT = Pattern.compile("count=[\"']\\d+[\"']");
  private static final Pattern BEFORE =
      Pattern.compile("</((?:\\w+:)?)cellStyles>|</((?:\\w+:)?)cellXfs>");

  static StyleFormats of(String styles) throws IOException {
    String text = styles;
    int[] numbers = new int[FILLS.length];
    for (int i = 0; i < FILLS.length; i++) {
      text = withList(text);
      Matcher list = LIST.matcher(text);
      if (!list.find()) {
        throw new IOException("the styles have no place for formats");
      }
      String prefix = list.group(1);
      int end = text.indexOf("</" + prefix + "dxfs>", list.end());
      String inside = text.substring(list.end(), end);
      String format = format(prefix, FILLS[i]);
      int known = inside.indexOf(format);
      int count = count(known < 0 ? inside : inside.substring(0, known), prefix);
      numbers[i] = count;
      if (known < 0) {
        String head = COUNT.matcher(list.group()).replaceAll("count=\"" + (count + 1) + "\"");
        text = text.substring(0, list.start()) + head + inside + format + text.substring(end);
      }
    }
    return new StyleFormats(text, numbers);
  }

  /** The styles with a list that can be added to. */
  private static String withList(String text) throws IOException {
    Matcher list = LIST.matcher(text);
    if (list.find()) {
      String prefix = list.group(1);
      return list.group(3).isEmpty()
          ? text
          : text.substring(0, list.start())
              + "<"
              + prefix
              + "dxfs count=\"0\"></"
              + prefix
              + "dxfs>"
              + text.substring(list.end());
    }
    Matcher before = BEFORE.matcher(text);
    int at = -1;
    String prefix = "";
    while (before.find()) {
      at = before.end();
      prefix = before.group(1) == null ? before.group(2) : before.group(1);
    }
    if (at < 0) {
      throw new IOException("the styles have no formats of cells");
    }
    String empty = "<" + prefix + "dxfs count=\"0\"></" + prefix + "dxfs>";
    return text.substring(0, at) + empty + text.substring(at);
  }

  private static int count(String inside, String prefix) {
    int count = 0;
    Matcher each = Pattern.compile("<" + Pattern.quote(prefix) + "dxf[\\s/>]").matcher(inside);
    while (each.find()) {
      count++;
    }
    return count;
  }

  private static String format(String prefix, String colour) {
    return "<"
        + prefix
        + "dxf><"
        + prefix
        + "fill><"
        + prefix
        + "patternFill patternType=\"solid\"><"
        + prefix
        + "fgColor rgb=\""
        + colour
        + "\"/><"
        + prefix
        + "bgColor rgb=\""
        + colour
        + "\"/></"
        + prefix
        + "patternFill></"
        + prefix
        + "fill></"
        + prefix
        + "dxf>";
  }
}
