package org.govcat.model;

import org.jspecify.annotations.Nullable;

/** Whether and how a resource or an item is open to the public (开放属性; 1272 6.2 10). */
public final class Opening extends ElementGroup {
  private static final int OPEN = 0;
  private static final int CONDITION = 1;

  /** The element table. */
  public static final GroupType GROUP =
      GroupType.of(
          "opening", ElementSlot.code(OPEN, "open"), ElementSlot.text(CONDITION, "condition"));

  private Opening(Builder builder) {
    super(GROUP, builder);
  }

  /** A new, empty builder. */
  public static Builder builder() {
    return new Builder(GROUP);
  }

  /** Open to society (是否向社会开放; 1272 6.2 10). */
  public @Nullable Openness open() {
    String text = text(OPEN);
    return text == null ? null : new Openness(text);
  }

  /** Condition of opening (开放条件; 1272 6.2 10). */
  public @Nullable String condition() {
    return text(CONDITION);
  }

  /**
   * Builds Opening; each method sets the element of its name, null makes it absent. Not
   * thread-safe.
   */
  public static final class Builder extends ElementGroup.Builder<Builder> {
    private Builder(GroupType type) {
      super(type);
    }

    public Builder open(@Nullable String text) {
      return put(OPEN, text);
    }

    public Builder open(Openness value) {
      return put(OPEN, value.text());
    }

    public Builder condition(@Nullable String text) {
      return put(CONDITION, text);
    }

    @Override
    Builder self() {
      return this;
    }

    @Override
    public Opening build() {
      return new Opening(this);
    }
  }
}
