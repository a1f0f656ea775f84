package org.govcat.model;

import org.jspecify.annotations.Nullable;

/** The legal basis of a decision not to share (依据; 1272 6.2 9; Decree 809 art. 14, 15). */
public final class LegalBasis extends ElementGroup {
  private static final int KIND = 0;
  private static final int TITLE = 1;
  private static final int ARTICLE = 2;
  private static final int TEXT = 3;

  /** The element table. */
  public static final GroupType GROUP =
      GroupType.of(
              "basis",
              ElementSlot.code(KIND, "kind"),
              ElementSlot.text(TITLE, "title"),
              ElementSlot.text(ARTICLE, "article"),
              ElementSlot.text(TEXT, "text"))
          .withBare("text");

  private LegalBasis(Builder builder) {
    super(GROUP, builder);
  }

  /** A new, empty builder. */
  public static Builder builder() {
    return new Builder(GROUP);
  }

  /** Law, administrative regulation or State Council decision (依据种类; Decree 809 art. 14). */
  public @Nullable String kind() {
    return text(KIND);
  }

  /** Title of the document (依据名称; Decree 809 art. 15). */
  public @Nullable String title() {
    return text(TITLE);
  }

  /** Article of the document (条款; Decree 809 art. 15). */
  public @Nullable String article() {
    return text(ARTICLE);
  }

  /** The basis in words (依据内容; 1272 6.2 9). */
  public @Nullable String text() {
    return text(TEXT);
  }

  /**
   * Builds LegalBasis; each method sets the element of its name, null makes it absent. Not
   * thread-safe.
   */
  public static final class Builder extends ElementGroup.Builder<Builder> {
    private Builder(GroupType type) {
      super(type);
    }

    public Builder kind(@Nullable String text) {
      return put(KIND, text);
    }

    public Builder title(@Nullable String text) {
      return put(TITLE, text);
    }

    public Builder article(@Nullable String text) {
      return put(ARTICLE, text);
    }

    public Builder text(@Nullable String text) {
      return put(TEXT, text);
    }

    @Override
    Builder self() {
      return this;
    }

    @Override
    public LegalBasis build() {
      return new LegalBasis(this);
    }
  }
}
