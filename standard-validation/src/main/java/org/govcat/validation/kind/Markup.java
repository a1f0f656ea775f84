package org.govcat.validation.kind;

import java.util.Locale;
import java.util.Set;

/**
 * Finds markup in a text: tags of HTML, entities, a line break written out. What merely has angle
 * brackets ({@code <60岁}, {@code a<b}) is none.
 */
final class Markup {
  private static final int LONGEST_TAG = 2000;
  private static final int LONGEST_ENTITY = 12;

  private static final Set<String> TAGS =
      Set.of(
          "a",
          "abbr",
          "article",
          "b",
          "big",
          "blockquote",
          "body",
          "br",
          "center",
          "code",
          "dd",
          "div",
          "dl",
          "dt",
          "em",
          "font",
          "footer",
          "form",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "head",
          "header",
          "hr",
          "html",
          "i",
          "iframe",
          "img",
          "input",
          "label",
          "li",
          "link",
          "meta",
          "nobr",
          "o:p",
          "ol",
          "option",
          "p",
          "pre",
          "s",
          "script",
          "section",
          "select",
          "small",
          "span",
          "st1:chsdate",
          "strike",
          "strong",
          "style",
          "sub",
          "sup",
          "svg",
          "table",
          "tbody",
          "td",
          "textarea",
          "tfoot",
          "th",
          "thead",
          "tr",
          "u",
          "ul",
          "video");
  private static final Set<String> ENTITIES =
      Set.of(
          "amp", "apos", "bull", "cent", "copy", "deg", "divide", "emsp", "ensp", "euro", "ge",
          "gt", "hellip", "laquo", "ldquo", "le", "lsquo", "lt", "mdash", "middot", "minus", "nbsp",
          "ndash", "ne", "permil", "plusmn", "quot", "raquo", "rdquo", "reg", "rsquo", "sect",
          "shy", "thinsp", "times", "trade", "yen", "zwj", "zwnj");

  private final String text;
  private int close = -1;
  private int commentEnd = -1;
  private int semicolon = -1;

  /** For one way through a text, forwards: what was looked for ahead is remembered. */
  private Markup(String text) {
    this.text = text;
  }

  /** Where the first markup begins at or after that place, or -1. */
  static int find(String text, int from) {
    Markup markup = new Markup(text);
    for (int i = from; i < text.length(); i++) {
      if (markup.end(i) > i) {
        return i;
      }
    }
    return -1;
  }

  /** The markup that begins there, cut short when long. */
  static String at(String text, int at) {
    String markup = text.substring(at, new Markup(text).end(at));
    return markup.length() <= 40 ? markup : markup.substring(0, 39) + "…";
  }

  /** The text without markup; what stood for a blank or a break becomes a blank. */
  static String stripped(String text) {
    Markup markup = new Markup(text);
    StringBuilder plain = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); ) {
      int end = markup.end(i);
      if (end == i) {
        plain.append(text.charAt(i++));
      } else {
        plain.append(meaning(text.substring(i, end)));
        i = end;
      }
    }
    return plain.toString();
  }

  /** Where the markup that begins there ends, or the same place when there is none. */
  private int end(int at) {
    return switch (text.charAt(at)) {
      case '<' -> text.startsWith("<!--", at) ? commentEnd(at) : tagEnd(at);
      case '&' -> entityEnd(at);
      case '\\' -> isWrittenBreak(text, at) ? at + 2 : at;
      default -> at;
    };
  }

  private int commentEnd(int at) {
    commentEnd = next("-->", commentEnd, at);
    return commentEnd == text.length() ? at : commentEnd + 3;
  }

  private int tagEnd(int at) {
    int start = at + (text.startsWith("</", at) ? 2 : 1);
    int name = start;
    while (name < text.length() && name - start < 12 && isNamePart(text.charAt(name))) {
      name++;
    }
    close = next(">", close, name);
    if (close == text.length() || close - at > LONGEST_TAG) {
      return at;
    }
    boolean ends = close == name || text.charAt(name) == '/' || text.charAt(name) <= ' ';
    boolean known = TAGS.contains(text.substring(start, name).toLowerCase(Locale.ROOT));
    return ends && known ? close + 1 : at;
  }

  private int entityEnd(int at) {
    semicolon = next(";", semicolon, at);
    int end = semicolon;
    if (end == text.length() || end - at > LONGEST_ENTITY || end - at < 3) {
      return at;
    }
    String name = text.substring(at + 1, end);
    boolean number = name.charAt(0) == '#' && name.substring(1).matches("[0-9]+|[xX][0-9a-fA-F]+");
    return number || ENTITIES.contains(name) ? end + 1 : at;
  }

  /** Where a sign stands next, or the end of the text; it was seen last at that place. */
  private int next(String sign, int seen, int from) {
    if (seen >= from) {
      return seen;
    }
    int found = text.indexOf(sign, from);
    return found < 0 ? text.length() : found;
  }

  /** A line break written as two characters, and not a folder in a path. */
  private static boolean isWrittenBreak(String text, int at) {
    if (at + 1 >= text.length() || "nr".indexOf(text.charAt(at + 1)) < 0) {
      return false;
    }
    char after = at + 2 < text.length() ? text.charAt(at + 2) : ' ';
    return after >= 0x80 || !Character.isLetter(after);
  }

  private static boolean isNamePart(char c) {
    return c < 0x80 && Character.isLetterOrDigit(c) || c == ':';
  }

  private static String meaning(String markup) {
    return switch (markup) {
      case "&amp;" -> "&";
      case "&lt;" -> "<";
      case "&gt;" -> ">";
      case "&quot;" -> "\"";
      case "&apos;" -> "'";
      case "&ldquo;" -> "“";
      case "&rdquo;" -> "”";
      case "&lsquo;" -> "‘";
      case "&rsquo;" -> "’";
      case "&hellip;" -> "…";
      case "&mdash;" -> "—";
      case "&ndash;" -> "–";
      case "&middot;" -> "·";
      case "&deg;" -> "°";
      case "&times;" -> "×";
      case "&nbsp;", "&ensp;", "&emsp;", "&thinsp;", "\\n", "\\r" -> " ";
      default -> markup.startsWith("<br") ? " " : "";
    };
  }
}
