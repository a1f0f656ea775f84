package org.govcat.validation.catalog;

import java.util.ArrayList;
import java.util.List;
import org.govcat.finding.Location;
import org.jspecify.annotations.Nullable;

/**
 * Where records stand, in a few bytes each: what changes from record to record is a number (line,
 * column, last part of the pointer, row of the cell); what stays is kept once.
 */
final class PlaceColumn {
  private final IntColumn lines = new IntColumn(0);
  private final IntColumn columns = new IntColumn(1);
  private final IntColumn members = new IntColumn(0);
  private final IntColumn cellRows = new IntColumn(0);
  private final List<Frame> frames = new ArrayList<>();
  private final IntColumn frameStarts = new IntColumn(0);

  /** What a run of records has in common. */
  private record Frame(
      String input, @Nullable String pointer, @Nullable String sheet, @Nullable String cell) {}

  void add(Location place) {
    int pointerEnd = stem(place.pointer());
    int cellEnd = stem(place.cell());
    Frame frame =
        new Frame(
            place.input(),
            head(place.pointer(), pointerEnd),
            place.sheet(),
            head(place.cell(), cellEnd));
    if (frames.isEmpty() || !frames.get(frames.size() - 1).equals(frame)) {
      frames.add(frame);
      frameStarts.add(lines.size());
    }
    lines.add(place.line());
    columns.add(place.column());
    members.add(tail(place.pointer(), pointerEnd));
    cellRows.add(tail(place.cell(), cellEnd));
  }

  Location get(int row) {
    int next = frameStarts.firstAtLeast(row + 1);
    Frame frame = frames.get(next - 1);
    return new Location(
        frame.input(),
        lines.get(row),
        columns.get(row),
        joined(frame.pointer(), members.get(row)),
        frame.sheet(),
        joined(frame.cell(), cellRows.get(row)));
  }

  /** A place as people read it, in any language: {@code 目录.jsonl:17}, {@code 目录.xlsx!清单!A7}. */
  static String text(Location place) {
    StringBuilder text = new StringBuilder(place.input());
    if (place.sheet() != null) {
      text.append('!').append(place.sheet());
    }
    if (place.cell() != null) {
      text.append('!').append(place.cell());
    } else if (place.line() > 0) {
      text.append(':').append(place.line());
      if (place.column() > 1) {
        text.append(':').append(place.column());
      }
    } else if (place.pointer() != null) {
      text.append('#').append(place.pointer());
    }
    return text.toString();
  }

  /** Where the number at the end begins; a text without one is kept whole. */
  private static int stem(@Nullable String text) {
    int end = text == null ? 0 : text.length();
    int start = end;
    while (start > 0 && end - start < 9 && isDigit(text, start - 1)) {
      start--;
    }
    boolean restorable =
        start == end - 1 || (start < end && text != null && text.charAt(start) != '0');
    return restorable ? start : end;
  }

  private static boolean isDigit(@Nullable String text, int index) {
    return text != null && text.charAt(index) >= '0' && text.charAt(index) <= '9';
  }

  private static @Nullable String head(@Nullable String text, int end) {
    return text == null ? null : text.substring(0, end);
  }

  /** The number at the end plus one; 0 when there is none. */
  private static int tail(@Nullable String text, int start) {
    return text == null || start == text.length() ? 0 : Integer.parseInt(text.substring(start)) + 1;
  }

  private static @Nullable String joined(@Nullable String head, int tail) {
    return head == null || tail == 0 ? head : head + (tail - 1);
  }
}
