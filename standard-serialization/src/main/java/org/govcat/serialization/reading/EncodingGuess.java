package org.govcat.serialization.reading;

import org.jspecify.annotations.Nullable;

/** What bytes that are not UTF-8 look like. */
public final class EncodingGuess {
  private static final int LOOK_AT = 1 << 16;

  private EncodingGuess() {}

  /** Name of the encoding, or null when it looks like nothing known. */
  public static @Nullable String of(byte[] bytes, int from, int to) {
    int end = Math.min(to, from + LOOK_AT);
    String wide = wide(bytes, from, end);
    if (wide != null) {
      return wide;
    }
    return isChinese(bytes, from, end) ? "GB18030" : null;
  }

  /** UTF-16 or UTF-32, by its mark or by the zeros around a first bracket; null for neither. */
  public static @Nullable String wide(byte[] bytes, int from, int to) {
    if (to - from < 2) {
      return null;
    }
    int first = at(bytes, from, to) << 8 | at(bytes, from + 1, to);
    int second = at(bytes, from + 2, to) << 8 | at(bytes, from + 3, to);
    if (first == 0 && (second == 0xFEFF || isStart(second))) {
      return "UTF-32BE";
    }
    if (to - from >= 4 && second == 0 && (first == 0xFFFE || isStart(first >> 8))) {
      return "UTF-32LE";
    }
    if (first == 0xFEFF || isStart(first)) {
      return "UTF-16BE";
    }
    boolean little = first == 0xFFFE || ((first & 0xFF) == 0 && isStart(first >> 8));
    return little ? "UTF-16LE" : null;
  }

  private static boolean isStart(int character) {
    return character > 0 && character < 0x80 && "{[ \t\r\n".indexOf(character) >= 0;
  }

  private static int at(byte[] bytes, int place, int to) {
    return place < to ? bytes[place] & 0xFF : 0;
  }

  /** Whether more of the bytes outside ASCII are wrong in UTF-8 than right. */
  public static boolean isMostlyNotUtf8(byte[] bytes, int from, int to) {
    int good = 0;
    int bad = 0;
    int i = from;
    while (i < to) {
      int length = sequence(bytes, i, to);
      if (length > 1) {
        good++;
      } else if (length == 0) {
        bad++;
      }
      i += Math.max(length, 1);
    }
    return bad > good;
  }

  /** Whether nothing but the first bytes of one character stands there. */
  public static boolean isCutCharacter(byte[] bytes, int from, int to) {
    int lead = bytes[from] & 0xFF;
    int length = lead < 0xC2 || lead > 0xF4 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
    for (int i = from + 1; i < to; i++) {
      if ((bytes[i] & 0xC0) != 0x80) {
        return false;
      }
    }
    return to - from < length;
  }

  /** Length of the UTF-8 sequence that begins here; 0 when none does. */
  private static int sequence(byte[] bytes, int from, int to) {
    int lead = bytes[from] & 0xFF;
    int length = lead < 0x80 ? 1 : lead < 0xC2 ? 0 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
    if (lead > 0xF4 || from + length > to) {
      return 0;
    }
    for (int i = from + 1; i < from + length; i++) {
      if ((bytes[i] & 0xC0) != 0x80) {
        return 0;
      }
    }
    return length;
  }

  /** Whether the bytes outside ASCII pair up to characters of GB 2312 more often than not. */
  private static boolean isChinese(byte[] bytes, int from, int to) {
    int common = 0;
    int other = 0;
    int i = from;
    while (i + 1 < to) {
      int lead = bytes[i] & 0xFF;
      int trail = bytes[i + 1] & 0xFF;
      if (lead < 0x80) {
        i++;
      } else if (lead >= 0xA1 && lead <= 0xF7 && trail >= 0xA1 && trail <= 0xFE) {
        common++;
        i += 2;
      } else {
        other++;
        i += lead >= 0x81 && trail >= 0x40 && trail != 0x7F ? 2 : 1;
      }
    }
    return common > other;
  }
}
