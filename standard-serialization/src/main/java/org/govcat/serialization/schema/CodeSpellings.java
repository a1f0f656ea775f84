package org.govcat.serialization.schema;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.govcat.standard.Code;
import org.govcat.standard.CodeList;

/**
 * The texts that a code list reads as one of its entries, as an expression. Case, width and blanks
 * around a text make no difference to the checker, and neither does any other compatible form of a
 * character, which no schema can tell; such texts are {@linkplain #leftToChecker left to it}.
 */
final class CodeSpellings {
  private static final String VERSION =
      "[_\\-]*([vV]|[rR]|[rR][eE][lL][eE][aA][sS][eE])?[_\\-]*[0-9]+([._][0-9]+)*[A-Za-z]{0,2}"
          + "([rR][0-9]+)?[A-Za-z]{0,2}";

  private final CodeList list;
  private final RegexFlavour flavour;

  CodeSpellings(CodeList list, RegexFlavour flavour) {
    this.list = list;
    this.flavour = flavour;
  }

  /** The codes as the standard writes them. */
  List<String> codes() {
    List<String> codes = new ArrayList<>();
    for (Code code : list.codes()) {
      if (code.code() != null && !codes.contains(code.code())) {
        codes.add(code.code());
      }
    }
    return codes;
  }

  /** Every text that is read as one of the entries wanted; empty when there are none. */
  String readAs(Predicate<Code> wanted) {
    Map<String, String> spaced = spaced();
    StringBuilder choice = new StringBuilder();
    for (String spelling : folded(wanted)) {
      choice.append(choice.isEmpty() ? "" : "|");
      String between = "";
      for (String word : spaced.getOrDefault(spelling, spelling).split(" ")) {
        choice.append(between).append(flavour.ignoringCaseAndWidth(word));
        between = "[ " + flavour.character(0x3000) + "]*";
      }
    }
    if (choice.isEmpty()) {
      return "";
    }
    String blanks = "[" + flavour.codeBlankClass() + "]*";
    String version = list.ignoresVersion() ? "(" + VERSION + ")?" : "";
    return flavour.whole(blanks + "(" + choice + ")" + version + blanks);
  }

  /** Spellings of several words by how they are compared. */
  private Map<String, String> spaced() {
    Map<String, String> spaced = new HashMap<>();
    for (Code code : list.codes()) {
      List<String> spellings = new ArrayList<>(code.aliases());
      spellings.addAll(List.of(code.label().zh(), code.label().en()));
      if (code.code() != null) {
        spellings.add(code.code());
      }
      for (String spelling : spellings) {
        String words = spelling.toLowerCase(Locale.ROOT);
        spaced.put(words.replace(" ", ""), words);
      }
    }
    return spaced;
  }

  /** The spellings as they are compared: without blanks, in half width and lower case. */
  TreeSet<String> folded(Predicate<Code> wanted) {
    TreeSet<String> folded = new TreeSet<>();
    list.foldedSpellings()
        .forEach(
            (spelling, code) -> {
              if (wanted.test(code) && !spelling.isEmpty()) {
                folded.add(spelling);
              }
            });
    return folded;
  }

  /** Texts that only the checker can compare: blanks inside, or characters with other forms. */
  String leftToChecker() {
    String blank = flavour.codeBlankClass();
    String exotic = "[^!-~一-鿿！-～" + blank + "]";
    String inside = "[^" + blank + "][" + blank + "]+[^" + blank + "]";
    String any = flavour == RegexFlavour.XSD ? "[\\s\\S]*" : "";
    String version = list.ignoresVersion() ? "|[0-9０-９]" : "";
    return any + "(" + exotic + "|" + inside + version + ")" + any;
  }
}
