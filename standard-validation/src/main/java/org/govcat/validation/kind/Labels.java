package org.govcat.validation.kind;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.govcat.standard.Code;
import org.govcat.standard.CodeList;

/**
 * Names entries of code lists in arguments of findings: by their code, which the texts of findings
 * show with its label in the reader's language, or by their label where they have none.
 */
final class Labels {
  private Labels() {}

  static String of(Code code) {
    String own = code.code();
    return own == null ? code.label().zh() : own;
  }

  /** The entry that a value is read as. */
  static String canonical(CodeList list, Code code) {
    return of(list.canonical(code));
  }

  /** The entries with these concepts. */
  static String ofConcepts(CodeList list, Collection<String> concepts) {
    List<String> names = new ArrayList<>();
    for (String concept : concepts) {
      Code code = list.concept(concept);
      if (code != null) {
        names.add(of(code));
      }
    }
    return joined(names);
  }

  /** The entries that stand in the record, each once, or those that would fit. */
  static String of(Collection<Code> codes) {
    return joined(codes.stream().map(Labels::of).distinct().toList());
  }

  private static String joined(List<String> names) {
    return String.join("、", names);
  }
}
