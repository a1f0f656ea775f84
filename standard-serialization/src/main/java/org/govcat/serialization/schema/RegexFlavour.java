package org.govcat.serialization.schema;

import org.govcat.model.Blanks;

/**
 * The two regular expression languages of schemas. Expressions are made of what both share: groups,
 * classes, quantifiers and alternatives; they differ in how characters are spelt and in anchors.
 */
enum RegexFlavour {
  /** ECMA-262, for JSON Schema; an expression matches anywhere unless it is anchored. */
  ECMA,
  /** XML Schema part 2; an expression matches the whole value. */
  XSD;

  private static final String SYNTAX = "\\|.-^?*+{}()[]";

  /** The expression for the whole value. */
  String whole(String expression) {
    return this == ECMA ? "^(" + expression + ")$" : expression;
  }

  /** Any number of blanks, as they stand around a value and say nothing. */
  String blanks() {
    return "[" + blankClass() + "]*";
  }

  /** The inside of a class of blanks. */
  String blankClass() {
    return ranges(false);
  }

  /** The inside of a class of what makes no difference in a code: blanks and controls. */
  String codeBlankClass() {
    return ranges(true);
  }

  private String ranges(boolean controls) {
    StringBuilder ranges = new StringBuilder();
    int start = -1;
    for (int c = 0; c <= 0xFFFF; c++) {
      boolean in = c < 0xFFFF && (Blanks.isBlank(c) || controls && c <= ' ') && isCarried(c);
      if (in && start < 0) {
        start = c;
      } else if (!in && start >= 0) {
        ranges.append(character(start));
        if (c - 1 > start) {
          ranges.append(c - 2 > start ? "-" : "").append(character(c - 1));
        }
        start = -1;
      }
    }
    return ranges.toString();
  }

  private boolean isCarried(int c) {
    return this == ECMA || c >= ' ' || c == '\t' || c == '\n' || c == '\r';
  }

  /** One character, outside or inside a class. */
  String character(int c) {
    if (SYNTAX.indexOf(c) >= 0) {
      return "\\" + (char) c;
    }
    if (c == '$') {
      return "[$]";
    }
    boolean plain = c > ' ' && c < 0x7F || c >= 0x2E80 && c < 0xD800 && !Blanks.isBlank(c);
    if (plain || this == XSD && c != '\n' && c != '\r' && c != '\t') {
      return Character.toString(c);
    }
    return this == XSD ? control(c) : escaped(c);
  }

  private static String control(int c) {
    return c == '\n' ? "\\n" : c == '\r' ? "\\r" : "\\t";
  }

  private static String escaped(int c) {
    StringBuilder escape = new StringBuilder();
    for (char unit : Character.toChars(c)) {
      escape.append("\\u");
      for (int shift = 12; shift >= 0; shift -= 4) {
        escape.append(Character.forDigit(unit >> shift & 0xF, 16));
      }
    }
    return escape.toString();
  }

  /** A text as it stands. */
  String literal(String text) {
    StringBuilder literal = new StringBuilder();
    text.codePoints().forEach(c -> literal.append(character(c)));
    return literal.toString();
  }

  /** A text, whatever the case of its Latin letters. */
  String ignoringCase(String text) {
    return variants(text, false);
  }

  /** A folded text, whatever the case and the width of its Latin letters, digits and signs. */
  String ignoringCaseAndWidth(String text) {
    return variants(text, true);
  }

  private String variants(String text, boolean width) {
    StringBuilder out = new StringBuilder();
    text.codePoints()
        .forEach(
            c -> {
              StringBuilder choice = new StringBuilder();
              choice.appendCodePoint(c);
              if (isLatin(c)) {
                choice.appendCodePoint(c ^ 0x20);
              }
              if (width && c > ' ' && c < 0x7F) {
                choice.toString().chars().forEach(v -> choice.append((char) (v + 0xFEE0)));
              }
              out.append(choice.length() == 1 ? character(c) : "[" + inClass(choice) + "]");
            });
    return out.toString();
  }

  private String inClass(CharSequence characters) {
    StringBuilder inside = new StringBuilder();
    characters.chars().forEach(c -> inside.append(c == '$' ? "$" : character(c)));
    return inside.toString();
  }

  private static boolean isLatin(int c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
  }
}
