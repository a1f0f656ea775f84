package org.govcat.validation.kind;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.govcat.model.Blanks;
import org.govcat.standard.Code;
import org.govcat.standard.CodeList;
import org.govcat.standard.Suggestions;
import org.jspecify.annotations.Nullable;

/**
 * Names entries of code lists in arguments of findings: by their code, which the texts of findings
 * show with its label in the reader's language, or by their label where they have none.
 */
public final class Labels {
  private Labels() {}

  static String of(Code code) {
    String own = code.code();
    return own == null ? code.label().zh() : own;
  }

  /** The entry that a value is read as. */
  static String canonical(CodeList list, Code code) {
    return of(list.canonical(code));
  }

  /** The entry that was probably meant by a word that the list does not have, or null. */
  public static @Nullable String nearest(CodeList list, String text) {
    List<String> words = new ArrayList<>();
    for (Code code : list.codes()) {
      words.add(code.label().zh());
      words.add(code.label().en());
      words.addAll(code.aliases());
      if (code.code() != null) {
        words.add(code.code());
      }
    }
    String near = Suggestions.nearest(Blanks.trim(text), words);
    Code code = near == null ? null : list.find(near);
    return code == null ? null : canonical(list, code);
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
