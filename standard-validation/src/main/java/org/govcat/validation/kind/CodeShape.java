package org.govcat.validation.kind;

import java.util.ArrayList;
import java.util.List;
import org.govcat.standard.CodeStructure;

/**
 * One way in which a code is put together, compiled to a matcher by hand. Separators are found
 * first; what lies between two of them is cut by width, of which one at most varies: so a code is
 * read once, from the left, and every segment has its place. Immutable.
 *
 * <p>Places are written into an array that the caller owns: segment {@code i} ends at {@code
 * ends[i]} and begins where the one before ends.
 */
final class CodeShape {
  /** All segments have their place. */
  static final int NONE = -1;

  private final CodeStructure structure;
  private final CodePart[] parts;

  CodeShape(CodeStructure structure, RuleBook book) {
    this.structure = structure;
    this.parts =
        structure.segments().stream()
            .map(segment -> new CodePart(segment, book))
            .toArray(CodePart[]::new);
  }

  static List<CodeShape> of(List<CodeStructure> structures, RuleBook book) {
    List<CodeShape> shapes = new ArrayList<>();
    structures.forEach(structure -> shapes.add(new CodeShape(structure, book)));
    return List.copyOf(shapes);
  }

  CodeStructure structure() {
    return structure;
  }

  CodePart part(int number) {
    return parts[number];
  }

  /** The first segment that is not as it should be, or {@link #NONE}. */
  int firstWrong(String text, int[] ends) {
    int misplaced = place(text, ends);
    int placed = misplaced == NONE ? parts.length : misplaced;
    int start = 0;
    boolean ended = false;
    for (int i = 0; i < placed; i++) {
      CodePart part = parts[i];
      boolean unused = part.isUnused(text, start, ends[i]);
      if (part.mayBeUnused() && ended && !unused
          || !unused && part.objection(text, start, ends[i]) != null) {
        return i;
      }
      ended |= part.mayBeUnused() && unused;
      start = ends[i];
    }
    return misplaced;
  }

  /** Why that segment is not as it should be, as the key of a small text. */
  String reason(String text, int[] ends, int number) {
    CodePart part = parts[number];
    int start = start(ends, number);
    int end = ends[number];
    if (part.segment().separator()) {
      return "@segment.separator";
    }
    boolean fits =
        part.segment().isVariable() ? part.mayHave(end - start) : end - start == part.width();
    String objection = fits ? part.objection(text, start, end) : "@segment.width";
    return objection == null ? "@segment.unused" : objection;
  }

  static int start(int[] ends, int number) {
    return number == 0 ? 0 : ends[number - 1];
  }

  /** Gives each segment its place; the first one whose width is wrong, or {@link #NONE}. */
  private int place(String text, int[] ends) {
    int start = 0;
    for (int first = 0; first < parts.length; ) {
      int next = separatorFrom(first);
      int found = next == parts.length ? NONE : text.indexOf(separator(next), start);
      int wrong = placeRun(first, next, start, found < 0 ? text.length() : found, ends);
      if (wrong != NONE || next == parts.length) {
        return wrong;
      }
      boolean right = found >= 0 && found == (next == 0 ? 0 : ends[next - 1]);
      ends[next] = right ? found + separator(next).length() : text.length();
      if (!right) {
        return next;
      }
      start = ends[next];
      first = next + 1;
    }
    return start < text.length() ? tooLong(text, ends) : NONE;
  }

  /** Something stands behind a separator that ends the code. */
  private int tooLong(String text, int[] ends) {
    ends[parts.length - 1] = text.length();
    return parts.length - 1;
  }

  /**
   * Cuts the characters in front of a separator or the end into segments. In front of a separator
   * that is not there the last one ends where it should.
   */
  private int placeRun(int first, int next, int start, int end, int[] ends) {
    int rest = end - start;
    for (int i = first; i < next; i++) {
      rest -= parts[i].width();
    }
    int at = start;
    for (int i = first; i < next; i++) {
      CodePart part = parts[i];
      boolean varies = part.segment().isVariable();
      int width = varies ? Math.max(rest, 0) : part.width();
      boolean tooLong = i == parts.length - 1 && at + width < end;
      ends[i] = tooLong ? end : Math.min(at + width, end);
      if (tooLong || at + width > end || varies && !part.mayHave(width)) {
        return i;
      }
      at += width;
    }
    return NONE;
  }

  private int separatorFrom(int first) {
    int i = first;
    while (i < parts.length && !parts[i].segment().separator()) {
      i++;
    }
    return i;
  }

  private String separator(int number) {
    return parts[number].segment().values().get(0);
  }
}
