package org.govcat.validation.kind;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What an element says in the record under check. Scratch, used again and again. */
final class Reading {
  private final List<String> texts = new ArrayList<>();
  private boolean content;
  private boolean unreadable;
  private boolean gaps;

  void clear() {
    texts.clear();
    content = false;
    unreadable = false;
    gaps = false;
  }

  void found(@Nullable String text, boolean saysSomething) {
    if (text != null) {
      texts.add(text);
    }
    gaps |= text == null;
    content |= saysSomething;
  }

  void foundNothing(boolean misshapen) {
    unreadable |= misshapen;
    gaps = true;
  }

  /** The texts that are there, in order. */
  List<String> texts() {
    return texts;
  }

  /** The first text, or null. */
  @Nullable String text() {
    return texts.isEmpty() ? null : texts.get(0);
  }

  /** Whether anything but blanks and placeholders stands there; answers are placeholders here. */
  boolean hasContent() {
    return content;
  }

  /** Whether a text stands at every place. */
  boolean isComplete() {
    return !gaps;
  }

  /** Whether something of the wrong shape stands there or in its place. */
  boolean isUnreadable() {
    return unreadable;
  }
}
