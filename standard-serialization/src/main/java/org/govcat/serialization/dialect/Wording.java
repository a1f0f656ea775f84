package org.govcat.serialization.dialect;

import org.govcat.model.ElementGroup;
import org.govcat.standard.Code;
import org.govcat.standard.CodeList;
import org.govcat.standard.Standard;
import org.jspecify.annotations.Nullable;

/** Chooses the word in which a dialect says what a text means. */
public final class Wording {
  private final Standard standard;

  /** Words for the texts of a standard. */
  public Wording(Standard standard) {
    this.standard = standard;
  }

  /**
   * The word for a text: one that is read as the same text, else one that is read as another word
   * of the standard for the same concept. Null when the dialect would read anything else, so that
   * no text ever changes its meaning.
   *
   * @param element id of the element
   * @param text what it says
   * @param group the group in which it stands
   * @param values the words of the dialect, or null when any text will do
   */
  public @Nullable String of(
      String element, String text, ElementGroup group, @Nullable ValueTable values) {
    if (values == null) {
      return text;
    }
    String word = values.spell(text, group);
    if (word != null) {
      return word;
    }
    CodeList list = standard.codeListOf(element);
    Code code = list == null ? null : list.find(text);
    return code == null || code.code() == null ? null : values.spell(code.code(), group);
  }
}
