package org.govcat.standard;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** What makes no difference between two spellings of an entry of a code list. */
final class Spelling {
  private Spelling() {}

  /** Loaded only when a list ignores versions and a value was not found without. */
  private static final class Versions {
    static final Pattern VERSION =
        Pattern.compile(
            "[_-]*(?:v|r|release)?[_-]*\\d+(?:[._]\\d+)*[a-z]{0,2}(?:r\\d+)?[a-z]{0,2}");
  }

  /** Every way to write the entry beside its code, as findings show it too: 有条件共享（2）. */
  static List<String> of(Code code) {
    List<String> spellings = new ArrayList<>();
    spellings.add(code.concept());
    spellings.add(code.label().zh());
    spellings.add(code.label().en());
    spellings.addAll(code.aliases());
    if (code.code() != null) {
      spellings.add(code.label().zh() + "（" + code.code() + "）");
      spellings.add(code.label().en() + " (" + code.code() + ")");
    }
    return spellings;
  }

  /** The text without blanks, in half width and lower case. */
  static String fold(String text) {
    String plain = isAscii(text) ? text : Normalizer.normalize(text, Normalizer.Form.NFKC);
    StringBuilder kept = new StringBuilder(plain.length());
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      if (!isBlank(c)) {
        kept.append(c);
      }
    }
    return kept.toString().toLowerCase(Locale.ROOT);
  }

  /** Whether a folded text is a version as it stands behind the name of a product: 11g, V8R6. */
  static boolean isVersion(String folded) {
    return Versions.VERSION.matcher(folded).matches();
  }

  private static boolean isBlank(char c) {
    return c <= ' '
        || c == '\u0085'
        || Character.isSpaceChar(c)
        || c >= '\u200B' && c <= '\u200D'
        || c == '\u2060'
        || c == '\uFEFF';
  }

  private static boolean isAscii(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) > 0x7F) {
        return false;
      }
    }
    return true;
  }
}
