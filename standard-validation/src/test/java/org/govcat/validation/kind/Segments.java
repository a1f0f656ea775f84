package org.govcat.validation.kind;

import java.util.List;
import org.govcat.standard.Clause;
import org.govcat.standard.CodeSegment;
import org.govcat.standard.CodeStructure;
import org.govcat.standard.Evidence;
import org.govcat.standard.LocalizedText;
import org.jspecify.annotations.Nullable;

/** Segments of codes for the tests of rules. */
final class Segments {
  private static final int ANY = Integer.MAX_VALUE;
  private static final Clause CLAUSE = new Clause("test", Evidence.PRACTICE);

  private Segments() {}

  static CodeStructure structure(CodeSegment... segments) {
    return new CodeStructure(null, List.of(segments));
  }

  static CodeSegment digits(String id, int width) {
    return segment(
        id, width, 1, 1, List.of("digits"), List.of(), List.of(), null, null, false, null);
  }

  /** Digits of which zeros say that the level is not used. */
  static CodeSegment level(String id, int width) {
    return segment(
        id, width, 1, 1, List.of("digits"), List.of(), List.of(), null, null, false, "0");
  }

  /** Digits, at least and at most so many. */
  static CodeSegment digits(String id, int least, int most) {
    return times(id, 1, least, most);
  }

  /** Digits in units of one width. */
  static CodeSegment times(String id, int width, int least, int most) {
    return segment(
        id, width, least, most, List.of("digits"), List.of(), List.of(), null, null, false, null);
  }

  /** Whatever lies between two bounds; nothing is said of its characters. */
  static CodeSegment between(String id, String from, String to) {
    return segment(id, from.length(), 1, 1, List.of(), List.of(), List.of(), from, to, false, null);
  }

  static CodeSegment number(String id, int least) {
    return digits(id, least, ANY);
  }

  static CodeSegment characters(String id, int least, int most, String... allowed) {
    return segment(
        id, 1, least, most, List.of(allowed), List.of(), List.of(), null, null, false, null);
  }

  static CodeSegment letterWithout(String id, String... except) {
    return segment(
        id, 1, 1, 1, List.of("0", "A-Z"), List.of(except), List.of(), null, null, false, null);
  }

  static CodeSegment constant(String id, String... values) {
    int width = values[0].length();
    return segment(id, width, 1, 1, List.of(), List.of(), List.of(values), null, null, false, null);
  }

  static CodeSegment range(String id, String from, String to) {
    return segment(
        id, from.length(), 1, 1, List.of("digits"), List.of(), List.of(), from, to, false, null);
  }

  static CodeSegment day(String id) {
    return segment(id, 8, 1, 1, List.of(), List.of(), List.of(), null, null, true, null);
  }

  static CodeSegment listed(String id, int width, String list) {
    return new CodeSegment(
        id, name(id), false, width, 1, 1, List.of(), List.of(), List.of(), null, null, list, false,
        null, CLAUSE);
  }

  static CodeSegment separator(String id, String text) {
    return new CodeSegment(
        id,
        name(text),
        true,
        text.length(),
        1,
        1,
        List.of(),
        List.of(),
        List.of(text),
        null,
        null,
        null,
        false,
        null,
        CLAUSE);
  }

  private static CodeSegment segment(
      String id,
      int width,
      int least,
      int most,
      List<String> characters,
      List<String> except,
      List<String> values,
      @Nullable String from,
      @Nullable String to,
      boolean day,
      @Nullable String unused) {
    return new CodeSegment(
        id,
        name(id),
        false,
        width,
        least,
        most,
        characters,
        except,
        values,
        from,
        to,
        null,
        day,
        unused,
        CLAUSE);
  }

  private static LocalizedText name(String id) {
    return new LocalizedText(id, id);
  }
}
