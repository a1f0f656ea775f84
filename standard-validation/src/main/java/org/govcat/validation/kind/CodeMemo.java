package org.govcat.validation.kind;

import org.govcat.standard.Code;
import org.govcat.standard.CodeList;
import org.jspecify.annotations.Nullable;

/**
 * Remembers what code lists answered lately: catalogues say the same few words again and again, and
 * reading a variant costs a hundred times as much as reading a code. Bounded; not thread-safe.
 */
final class CodeMemo {
  private static final int SIZE = 256;
  private static final int LONGEST = 64;

  private record Answer(CodeList list, String text, @Nullable Code code, boolean exact) {}

  private final @Nullable Answer[] answers = new Answer[SIZE];

  @Nullable Code find(CodeList list, String text) {
    return text.length() > LONGEST ? list.find(text) : answer(list, text).code();
  }

  boolean isExact(CodeList list, String text) {
    return text.length() > LONGEST ? list.isExact(text) : answer(list, text).exact();
  }

  private Answer answer(CodeList list, String text) {
    int place = (31 * list.id().hashCode() + text.hashCode()) & SIZE - 1;
    Answer known = answers[place];
    if (known == null || known.list() != list || !known.text().equals(text)) {
      known = new Answer(list, text, list.find(text), list.isExact(text));
      answers[place] = known;
    }
    return known;
  }
}
