package org.govcat.serialization.dialect;

import java.util.ArrayList;
import java.util.List;
import org.govcat.model.Blanks;
import org.govcat.model.ExtensionValue;
import org.jspecify.annotations.Nullable;

/**
 * The members of a list, however it was written.
 *
 * @param texts the members
 * @param places for each member its place in the source's list, or -1 when that is one text
 */
record ListTokens(List<String> texts, List<Integer> places) {

  /** The members of a list of texts or of one text; null for any other shape. */
  static @Nullable ListTokens of(ExtensionValue value, String separators) {
    List<String> texts = new ArrayList<>();
    List<Integer> places = new ArrayList<>();
    if (value instanceof ExtensionValue.Sequence sequence) {
      for (int i = 0; i < sequence.members().size(); i++) {
        String text = sequence.members().get(i).spelling();
        if (text == null) {
          return null;
        }
        if (!Blanks.trim(text).isEmpty()) {
          texts.add(text);
          places.add(i);
        }
      }
      return new ListTokens(texts, places);
    }
    String text = value.spelling();
    if (text == null) {
      return null;
    }
    texts.addAll(ListText.split(text, separators));
    texts.forEach(token -> places.add(-1));
    return new ListTokens(texts, places);
  }
}
