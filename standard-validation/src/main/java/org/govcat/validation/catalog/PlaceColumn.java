package org.govcat.validation.catalog;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.govcat.finding.Location;
import org.jspecify.annotations.Nullable;

/**
 * Where records stand, in a few bytes each: what changes from record to record is a number (line,
 * column, a number in the pointer, row of the cell); what stays is kept once.
 */
final class PlaceColumn {
  private final IntColumn lines = new IntColumn(0);
  private final IntColumn columns = new IntColumn(1);
  private final IntColumn members = new IntColumn(Numbered.NONE);
  private final IntColumn cellRows = new IntColumn(Numbered.NONE);
  private final IntColumn frameIds = new IntColumn(0);
  private final List<Frame> frames = new ArrayList<>();
  private final Map<Frame, Integer> known = new HashMap<>();

  // Equality by hand, as generated one is linked at run time, which is felt at every start.

  /** What many records have in common. */
  private record Frame(
      String input, @Nullable Rest pointer, @Nullable String sheet, @Nullable Rest cell) {
    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Frame that
          && input.equals(that.input)
          && Objects.equals(pointer, that.pointer)
          && Objects.equals(sheet, that.sheet)
          && Objects.equals(cell, that.cell);
    }

    @Override
    public int hashCode() {
      return 31 * (31 * input.hashCode() + Objects.hashCode(pointer)) + Objects.hashCode(cell);
    }
  }

  /** What stands around the last number of a text. */
  private record Rest(String before, String behind) {
    String with(int number) {
      return number == Numbered.NONE ? before : before + number + behind;
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Rest that && before.equals(that.before) && behind.equals(that.behind);
    }

    @Override
    public int hashCode() {
      return 31 * before.hashCode() + behind.hashCode();
    }
  }

  /** A text as its last number and the rest. */
  private record Numbered(Rest rest, int number) {
    static final int NONE = -1;
    private static final int MOST_DIGITS = 9;

    static Numbered of(String text) {
      int end = text.length();
      while (end > 0 && !isDigit(text.charAt(end - 1))) {
        end--;
      }
      int start = end;
      while (start > 0 && isDigit(text.charAt(start - 1))) {
        start--;
      }
      boolean restorable =
          end - start == 1
              || (end - start > 1 && end - start <= MOST_DIGITS && text.charAt(start) != '0');
      return restorable
          ? new Numbered(
              new Rest(text.substring(0, start), text.substring(end)),
              Integer.parseInt(text, start, end, 10))
          : new Numbered(new Rest(text, ""), NONE);
    }

    private static boolean isDigit(char character) {
      return character >= '0' && character <= '9';
    }
  }

  void add(Location place) {
    Numbered pointer = place.pointer() == null ? null : Numbered.of(place.pointer());
    Numbered cell = place.cell() == null ? null : Numbered.of(place.cell());
    Frame frame =
        new Frame(
            place.input(),
            pointer == null ? null : pointer.rest(),
            place.sheet(),
            cell == null ? null : cell.rest());
    Integer id = known.get(frame);
    if (id == null) {
      id = keep(frame);
      known.put(frame, id);
    }
    frameIds.add(id);
    lines.add(place.line());
    columns.add(place.column());
    members.add(pointer == null ? Numbered.NONE : pointer.number());
    cellRows.add(cell == null ? Numbered.NONE : cell.number());
  }

  Location get(int row) {
    Frame frame = frames.get(frameIds.get(row));
    Rest pointer = frame.pointer();
    Rest cell = frame.cell();
    return new Location(
        frame.input(),
        lines.get(row),
        columns.get(row),
        pointer == null ? null : pointer.with(members.get(row)),
        frame.sheet(),
        cell == null ? null : cell.with(cellRows.get(row)));
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

  private Integer keep(Frame frame) {
    frames.add(frame);
    return frames.size() - 1;
  }
}
