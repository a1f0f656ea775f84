package org.govcat.serialization.schema;

import org.jspecify.annotations.Nullable;

/**
 * Turns an expression of a definition file into what both schema languages understand. What they
 * have no word for (look-around, back references, classes by property) is left to the checker.
 */
final class PortablePattern {
  private static final String DIGITS = "0-9";
  private static final String WORD = "A-Za-z0-9_";

  private final String pattern;
  private final RegexFlavour flavour;
  private final StringBuilder out = new StringBuilder();
  private int at;
  private boolean inClass;
  private boolean afterShorthand;

  private PortablePattern(String pattern, RegexFlavour flavour) {
    this.pattern = pattern;
    this.flavour = flavour;
  }

  /** The expression, or null when it says what schemas cannot say. */
  static @Nullable String of(String pattern, RegexFlavour flavour) {
    PortablePattern portable = new PortablePattern(pattern, flavour);
    return portable.translate() ? portable.out.toString() : null;
  }

  private boolean translate() {
    while (at < pattern.length()) {
      int c = pattern.codePointAt(at);
      at += Character.charCount(c);
      boolean known =
          switch (c) {
            case '\\' -> escape();
            case '[' -> openClass();
            case ']' -> closeClass();
            case '(' -> group();
            case '^', '$' -> anchor(c);
            case '*', '+', '?', '}' -> quantifier(c);
            case '&' -> !inClass || next() != '&' ? plain(c) : false;
            default -> syntax(c);
          };
      if (!known) {
        return false;
      }
    }
    return !inClass;
  }

  private int next() {
    return at < pattern.length() ? pattern.charAt(at) : -1;
  }

  private boolean plain(int c) {
    afterShorthand = false;
    out.append(inClass && c == '$' ? "$" : flavour.character(c));
    return true;
  }

  private boolean syntax(int c) {
    boolean range = c == '-' && !afterShorthand && next() != ']' && !out.toString().endsWith("[");
    boolean operator = inClass ? range : "|).{".indexOf(c) >= 0;
    if (operator) {
      out.append((char) c);
      return true;
    }
    return plain(c);
  }

  private boolean openClass() {
    if (inClass) {
      return false;
    }
    inClass = true;
    out.append('[');
    if (next() == '^') {
      at++;
      out.append('^');
    }
    return next() != ']';
  }

  private boolean closeClass() {
    out.append(']');
    boolean open = inClass;
    inClass = false;
    return open;
  }

  private boolean group() {
    if (inClass) {
      return plain('(');
    }
    out.append('(');
    if (next() != '?') {
      return true;
    }
    boolean plainGroup = pattern.startsWith("?:", at);
    at += 2;
    return plainGroup;
  }

  /** Anchors at the edges say what is meant anyway. */
  private boolean anchor(int c) {
    if (inClass) {
      return plain(c);
    }
    return c == '^' ? at == 1 : at == pattern.length();
  }

  private boolean quantifier(int c) {
    if (inClass) {
      return plain(c);
    }
    out.append((char) c);
    return next() != '+' && next() != '?';
  }

  private boolean escape() {
    if (at == pattern.length()) {
      return false;
    }
    char c = pattern.charAt(at++);
    switch (c) {
      case 'd' -> shorthand(DIGITS);
      case 'w' -> shorthand(WORD);
      case 's' -> shorthand(flavour == RegexFlavour.XSD ? " \\t\\n\\r" : " \\t\\n\\u000b\\f\\r");
      case 't', 'n', 'r' -> out.append('\\').append(c);
      default -> {
        if (Character.isLetterOrDigit(c)) {
          return false;
        }
        out.append(inClass && c == '$' ? "$" : flavour.character(c));
      }
    }
    return true;
  }

  private void shorthand(String inside) {
    out.append(inClass ? inside : "[" + inside + "]");
    afterShorthand = inClass;
  }
}
