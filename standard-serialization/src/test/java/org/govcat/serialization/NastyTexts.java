package org.govcat.serialization;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/**
 * Texts as they come, and texts that have broken somebody's software before; {@code
 * -Dgovcat.texts=FILE} adds the lines of a file, such as {@code blns.txt} of the Big List of
 * Naughty Strings.
 */
final class NastyTexts {
  private static final List<String> PLAIN =
      List.of(
          "失信被执行人信息",
          "307004010100/000001",
          "12100000400000624D",
          "有条件共享",
          "每日",
          "2",
          "C",
          "《某某法》第十条",
          "山西省投资项目在线审批监管平台");

  private static final List<String> OWN =
      List.of(
          "",
          " ",
          "\u3000全角空格\u3000",
          "null",
          "true",
          "NaN",
          "undefined",
          "-",
          "004",
          "1.21E+17",
          "line\nbreak",
          "carriage\rreturn",
          "tab\ttab",
          "quote\"quote",
          "back\\slash",
          "\\",
          "\\u0041",
          "/slash/",
          "\u0000",
          "\u0001\u001f",
          "\u007f\u0080\u009f",
          "\u2028\u2029",
          "\ufeffmark\ufeff",
          "\ufffe\uffff",
          "zero\u200bwidth\u200d",
          "\u202eoverride\u202c",
          "combining e\u0301",
          "𠮷野家 𝒳 😀👨‍👩‍👧",
          "\ud800",
          "\udc00",
          "tail\ud83d",
          "\udc00\ud800 wrong way",
          "<p>html &nbsp;</p>",
          "<![CDATA[x]]>",
          "]]>",
          "{\"a\":[1]}",
          "}{",
          "],[",
          "=HYPERLINK(\"x\")",
          "+1",
          "@SUM(1)",
          "'quoted'",
          "a,b;c\td",
          "$ref",
          "__proto__",
          "%s%n{0}",
          "../../etc/passwd",
          "ıİſK",
          "ﷺ",
          "\u0e49\u0e49\u0e49\u0e49");

  private static final List<String> NASTY = withLinesOf(System.getProperty("govcat.texts"));

  private final Random random;

  NastyTexts(Random random) {
    this.random = random;
  }

  private static List<String> withLinesOf(@Nullable String file) {
    List<String> texts = new ArrayList<>(OWN);
    if (file != null) {
      try {
        texts.addAll(Files.readAllLines(Path.of(file)));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return List.copyOf(texts);
  }

  static List<String> all() {
    return NASTY;
  }

  /** The text without half characters, which no name may have. */
  static String asName(String text) {
    return text.codePoints()
        .filter(c -> c < Character.MIN_SURROGATE || c > Character.MAX_SURROGATE)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  String next() {
    return switch (random.nextInt(8)) {
      case 0, 1 -> NASTY.get(random.nextInt(NASTY.size()));
      case 2 -> anyUnits(random.nextInt(12));
      case 3 -> PLAIN.get(random.nextInt(PLAIN.size())) + NASTY.get(random.nextInt(NASTY.size()));
      default -> PLAIN.get(random.nextInt(PLAIN.size()));
    };
  }

  /** Any UTF-16 units, lone surrogates among them. */
  private String anyUnits(int length) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < length; i++) {
      int range = random.nextInt(4);
      text.append(
          (char)
              (range == 0
                  ? random.nextInt(0x80)
                  : range == 1 ? 0x4E00 + random.nextInt(0x5000) : random.nextInt(0x10000)));
    }
    return text.toString();
  }
}
