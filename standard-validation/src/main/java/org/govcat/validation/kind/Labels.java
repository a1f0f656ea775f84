package org.govcat.validation.kind;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.govcat.standard.Code;
import org.govcat.standard.CodeList;

/** Shows coded values as people know them: 有条件共享（2）, or just 每月 where the word is the code. */
final class Labels {
  private static final int MOST = 12;

  private Labels() {}

  static String shown(Code code) {
    String label = code.label().zh();
    return code.code() == null || code.code().equals(label)
        ? label
        : label + "（" + code.code() + "）";
  }

  /** The entry that a value is read as. */
  static String canonical(CodeList list, Code code) {
    return shown(list.canonical(code));
  }

  /** The entries with these concepts. */
  static String ofConcepts(CodeList list, Collection<String> concepts) {
    List<String> labels = new ArrayList<>();
    for (String concept : concepts) {
      Code code = list.concept(concept);
      if (code != null) {
        labels.add(shown(code));
      }
    }
    return joined(labels);
  }

  /** The entries that have a code of their own. */
  static String allowed(CodeList list) {
    return joined(
        list.codes().stream().filter(code -> code.code() != null).map(Labels::shown).toList());
  }

  static String joined(List<String> labels) {
    return labels.size() <= MOST
        ? String.join("、", labels)
        : String.join("、", labels.subList(0, MOST)) + "…";
  }
}
