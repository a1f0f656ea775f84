package org.govcat.serialization.json;

import java.util.function.IntPredicate;

/**
 * Escapes more of a JSON text than JSON asks for: a mapper that is told so writes ASCII alone, or
 * text that may stand in HTML. The document says the same.
 */
public final class MoreEscapes {
  private MoreEscapes() {}

  /** The text with these UTF-16 units of its strings and names spelt out. */
  public static String in(String json, IntPredicate escape) {
    StringBuilder out = new StringBuilder(json.length() + 64);
    boolean inside = false;
    for (int i = 0; i < json.length(); i++) {
      char c = json.charAt(i);
      if (inside && c == '\\') {
        out.append(c).append(json.charAt(++i));
      } else if (c == '"') {
        inside = !inside;
        out.append(c);
      } else if (inside && escape.test(c)) {
        JsonText.unit(out, c);
      } else {
        out.append(c);
      }
    }
    return out.toString();
  }
}
