package org.govcat.validation.kind;

import java.util.ArrayList;
import java.util.List;
import org.govcat.model.Days;
import org.govcat.standard.Code;
import org.govcat.standard.CodeList;
import org.govcat.standard.CodeSegment;
import org.jspecify.annotations.Nullable;

/** One segment of a code, compiled. Immutable; judging leaves no garbage. */
final class CodePart {
  private static final int MANY = 12;

  private final CodeSegment segment;
  private final @Nullable CharacterSet allowed;
  private final CharacterSet except;
  private final @Nullable CodeList list;
  private final int unused;

  CodePart(CodeSegment segment, RuleBook book) {
    String listId = segment.codeList();
    String filler = segment.unused();
    this.segment = segment;
    this.allowed = segment.characters().isEmpty() ? null : CharacterSet.of(segment.characters());
    this.except = CharacterSet.of(segment.except());
    this.list = listId == null ? null : book.codeList(listId);
    this.unused = filler == null ? -1 : filler.charAt(0);
  }

  CodeSegment segment() {
    return segment;
  }

  /** Characters of a segment of one width; 0 for one that varies. */
  int width() {
    return segment.isVariable() ? 0 : segment.width() * segment.least();
  }

  /** Whether a segment that varies may have that width. */
  boolean mayHave(int width) {
    int units = width / segment.width();
    return width % segment.width() == 0 && units >= segment.least() && units <= segment.most();
  }

  /** Whether it can say that it is not used. */
  boolean mayBeUnused() {
    return unused >= 0;
  }

  /** Whether it says that it and what follows is not used. */
  boolean isUnused(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (text.charAt(i) != unused) {
        return false;
      }
    }
    return to > from;
  }

  /** Why the text cannot stand in it, as the key of a small text, or null when it can. */
  @Nullable String objection(String text, int from, int to) {
    if (!hasCharacters(text, from, to)) {
      return "@segment.characters";
    }
    if (!segment.values().isEmpty() && !isAnyOf(segment.values(), text, from, to)
        || !isInRange(text, from, to)) {
      return "@segment.values";
    }
    if (segment.day() && Days.ofDigits(text, from) == Days.NONE) {
      return "@segment.day";
    }
    return list == null || isInList(list, text, from, to) ? null : "@segment.list";
  }

  private boolean hasCharacters(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (allowed != null && !allowed.holds(text, i) || except.holds(text, i)) {
        return false;
      }
    }
    return true;
  }

  static boolean isAnyOf(List<String> values, String text, int from, int to) {
    for (int i = 0; i < values.size(); i++) {
      String value = values.get(i);
      if (value.length() == to - from && text.startsWith(value, from)) {
        return true;
      }
    }
    return false;
  }

  private boolean isInRange(String text, int from, int to) {
    String least = segment.from();
    String most = segment.to();
    return least == null
        || most == null
        || hasDigitsOf(least, most, text, from, to)
            && compare(text, from, to, least) >= 0
            && compare(text, from, to, most) <= 0;
  }

  /** Where both bounds have a digit nothing else lies between them, though : lies behind 9. */
  private static boolean hasDigitsOf(String least, String most, String text, int from, int to) {
    for (int i = from; i < to; i++) {
      boolean digit = isDigit(least.charAt(i - from)) && isDigit(most.charAt(i - from));
      if (digit && !isDigit(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static int compare(String text, int from, int to, String bound) {
    for (int i = from; i < to; i++) {
      int order = Character.compare(text.charAt(i), bound.charAt(i - from));
      if (order != 0) {
        return order;
      }
    }
    return 0;
  }

  private static boolean isInList(CodeList list, String text, int from, int to) {
    List<Code> codes = list.codes();
    for (int i = 0; i < codes.size(); i++) {
      String code = codes.get(i).code();
      if (code != null && code.length() == to - from && text.startsWith(code, from)) {
        return true;
      }
    }
    return false;
  }

  /** What may stand in it, in signs that need no language: {@code A-Z 0 ≠ I O ×1}. */
  String expected() {
    if (!segment.values().isEmpty()) {
      return String.join(" | ", segment.values());
    }
    if (segment.from() != null) {
      return segment.from() + "–" + segment.to();
    }
    if (segment.day()) {
      return "YYYYMMDD";
    }
    return list == null
        ? CharacterSet.shown(segment.characters(), segment.except()) + widths()
        : codes(list);
  }

  private static String codes(CodeList list) {
    List<String> codes = new ArrayList<>();
    for (Code code : list.codes()) {
      if (code.code() != null && codes.size() <= MANY) {
        codes.add(codes.size() == MANY ? "…" : code.code());
      }
    }
    return String.join(" | ", codes);
  }

  private String widths() {
    String unit = segment.width() == 1 ? " ×" : " ×" + segment.width() + "×";
    if (!segment.isVariable()) {
      return " ×" + width();
    }
    return unit
        + segment.least()
        + (segment.most() == Integer.MAX_VALUE ? "+" : "–" + segment.most());
  }
}
