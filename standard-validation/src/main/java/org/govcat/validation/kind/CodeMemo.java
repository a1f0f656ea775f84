package org.govcat.validation.kind;

import org.govcat.standard.Code;
import org.govcat.standard.CodeList;
import org.jspecify.annotations.Nullable;

/**
 * Remembers what code lists answered lately: catalogues say the same few words again and again, and
 * reading a variant costs a hundred times as much as reading a code. Bounded; not thread-safe.
 */
final class CodeMemo {
  private static final int BITS = 10;
  private static final int SHIFT = Integer.SIZE - BITS;
  private static final int SPREAD = 0x9E3779B9;
  private static final int TRIES = 4;
  private static final int LONGEST = 64;

  private record Answer(CodeList list, String text, @Nullable Code code, boolean exact) {}

  private final @Nullable Answer[] answers = new Answer[1 << BITS];
  private int turn;

  @Nullable Code find(CodeList list, String text) {
    return text.length() > LONGEST ? list.find(text) : answer(list, text).code();
  }

  boolean isExact(CodeList list, String text) {
    return text.length() > LONGEST ? list.isExact(text) : answer(list, text).exact();
  }

  private Answer answer(CodeList list, String text) {
    int hash = (31 * list.id().hashCode() + text.hashCode()) * SPREAD;
    int place = hash >>> SHIFT;
    for (int i = 0; i < TRIES; i++) {
      Answer known = answers[place ^ i];
      if (known != null && known.list() == list && known.text().equals(text)) {
        return known;
      }
    }
    Answer answer = new Answer(list, text, list.find(text), list.isExact(text));
    turn = (turn + 1) % TRIES;
    answers[place ^ turn] = answer;
    return answer;
  }
}
