package org.govcat.serialization.dialect;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.govcat.serialization.DialectVerification.Kind;
import org.govcat.standard.Code;
import org.govcat.standard.CodeList;
import org.govcat.standard.Standard;
import org.govcat.standard.Suggestions;
import org.govcat.standard.tree.DefinitionNode.Mapping;
import org.govcat.standard.tree.DefinitionNode.Scalar;
import org.jspecify.annotations.Nullable;

/** Looks through a table of words, for the element that uses it, both ways. */
final class WordReview {
  private final @Nullable CodeList list;
  private final String listName;
  private final DialectReview.Remarks remarks;
  private int words;

  WordReview(String element, Standard standard, DialectReview.Remarks remarks) {
    CodeList own = standard.codeListOf(element);
    this.list = own;
    this.listName = element;
    this.remarks = remarks;
  }

  int words() {
    return words;
  }

  void table(Mapping table) {
    Set<String> concepts = new HashSet<>();
    Map<String, String> read = new LinkedHashMap<>();
    Map<String, String> first = new LinkedHashMap<>();
    for (Mapping entry : DialectReview.mappings(table.get("entries"))) {
      Scalar is = entry.get("is") instanceof Scalar scalar ? scalar : null;
      List<Scalar> spelt = DialectReview.texts(entry.get("words"));
      words += spelt.size();
      Code code = is == null ? null : code(is);
      for (Scalar word : spelt) {
        String meant = is == null ? word.text() : is.text();
        Code own = is == null ? find(word.text()) : code;
        word(word, own, meant);
        if (own != null) {
          concepts.add(own.concept());
        }
        read.put(ValueTable.key(word.text()), meant);
      }
      backwards(entry, is, spelt, read, first);
    }
    without(table, concepts);
  }

  private @Nullable Code find(String text) {
    return list == null ? null : list.find(text);
  }

  /** The code that is meant; told when the standard has none, or writes it otherwise. */
  private @Nullable Code code(Scalar is) {
    CodeList codes = list;
    if (codes == null) {
      return null;
    }
    Code code = codes.find(is.text());
    if (code == null) {
      String near = Suggestions.nearest(is.text(), spellings(codes));
      remarks.add(Kind.NO_SUCH_CODE, is, is.text(), listName, near == null ? "" : near);
    } else if (code.code() != null && !code.code().equals(is.text())) {
      remarks.add(Kind.NOT_THE_CODE, is, is.text(), code.code());
    }
    return code;
  }

  private static Set<String> spellings(CodeList codes) {
    Set<String> spellings = new TreeSet<>();
    for (Code code : codes.codes()) {
      spellings.add(code.label().zh());
      if (code.code() != null) {
        spellings.add(code.code());
      }
    }
    return spellings;
  }

  private void word(Scalar word, @Nullable Code meant, String text) {
    if (DialectReview.isBlank(word.text())) {
      remarks.add(Kind.BLANK_WORD, word, text);
      return;
    }
    Code own = find(word.text());
    if (own == null || meant == null || isSame(own, meant)) {
      return;
    }
    boolean number = word.text().strip().chars().noneMatch(Character::isLetter);
    remarks.add(
        number ? Kind.RENUMBERED : Kind.CONTRADICTS_STANDARD,
        word,
        word.text(),
        meant.label().zh(),
        own.label().zh());
  }

  private static boolean isSame(Code one, Code other) {
    return one.means(other.concept()) || other.means(one.concept());
  }

  /** Whether what is written for the text of an entry is read as that text. */
  private void backwards(
      Mapping entry,
      @Nullable Scalar is,
      List<Scalar> spelt,
      Map<String, String> read,
      Map<String, String> first) {
    if (is == null || spelt.isEmpty()) {
      return;
    }
    String before = first.putIfAbsent(is.text() + entry.get("with"), spelt.get(0).text());
    if (before != null) {
      remarks.add(Kind.SEVERAL_ENTRIES, is, is.text(), before);
    }
    String back = read.get(ValueTable.key(spelt.get(0).text()));
    if (!is.text().equals(back)) {
      remarks.add(Kind.ONE_WAY, spelt.get(0), is.text(), String.valueOf(back));
    }
  }

  private void without(Mapping table, Set<String> concepts) {
    if (list == null || !list.closed()) {
      return;
    }
    for (Code code : list.codes()) {
      boolean said = concepts.stream().anyMatch(code::means);
      if (!said && code.readsAs() == null) {
        remarks.add(Kind.CODE_WITHOUT_WORD, table, code.label().zh(), listName);
      }
    }
  }
}
