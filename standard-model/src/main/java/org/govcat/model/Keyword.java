package org.govcat.model;

import org.jspecify.annotations.Nullable;

/** A keyword and the thesaurus it comes from (关键字说明; GB/T 21063.3 5). */
public final class Keyword extends ElementGroup {
  private static final int WORD = 0;
  private static final int THESAURUS = 1;

  /** The element table. */
  public static final GroupType GROUP =
      GroupType.of(
              "keyword", ElementSlot.text(WORD, "word"), ElementSlot.text(THESAURUS, "thesaurus"))
          .withBare("word");

  private Keyword(Builder builder) {
    super(GROUP, builder);
  }

  /** A new, empty builder. */
  public static Builder builder() {
    return new Builder(GROUP);
  }

  /** The word (关键字; GB/T 21063.3 5.1). */
  public @Nullable String word() {
    return text(WORD);
  }

  /** Name of the thesaurus (词典名称; GB/T 21063.3 5.2). */
  public @Nullable String thesaurus() {
    return text(THESAURUS);
  }

  /**
   * Builds Keyword; each method sets the element of its name, null makes it absent. Not
   * thread-safe.
   */
  public static final class Builder extends ElementGroup.Builder<Builder> {
    private Builder(GroupType type) {
      super(type);
    }

    public Builder word(@Nullable String text) {
      return put(WORD, text);
    }

    public Builder thesaurus(@Nullable String text) {
      return put(THESAURUS, text);
    }

    @Override
    Builder self() {
      return this;
    }

    @Override
    public Keyword build() {
      return new Keyword(this);
    }
  }
}
