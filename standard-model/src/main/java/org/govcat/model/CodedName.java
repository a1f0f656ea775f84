package org.govcat.model;

import org.jspecify.annotations.Nullable;

/** A level of a classification: its code and its name (类目; 1272 6.2 1, 6.3). */
public final class CodedName extends ElementGroup {
  private static final int CODE = 0;
  private static final int NAME = 1;

  /** The element table. */
  public static final GroupType GROUP =
      GroupType.of("level", ElementSlot.code(CODE, "code"), ElementSlot.text(NAME, "name"))
          .withBare("code");

  private CodedName(Builder builder) {
    super(GROUP, builder);
  }

  /** A new, empty builder. */
  public static Builder builder() {
    return new Builder(GROUP);
  }

  /** A level with its code and its name. */
  public static CodedName of(String code, String name) {
    return builder().code(code).name(name).build();
  }

  /** Code of the level in its code table (代码; 1272 6.2 1). */
  public @Nullable String code() {
    return text(CODE);
  }

  /** Name of the level (名称; 1272 6.2 1). */
  public @Nullable String name() {
    return text(NAME);
  }

  /**
   * Builds CodedName; each method sets the element of its name, null makes it absent. Not
   * thread-safe.
   */
  public static final class Builder extends ElementGroup.Builder<Builder> {
    private Builder(GroupType type) {
      super(type);
    }

    public Builder code(@Nullable String text) {
      return put(CODE, text);
    }

    public Builder name(@Nullable String text) {
      return put(NAME, text);
    }

    @Override
    Builder self() {
      return this;
    }

    @Override
    public CodedName build() {
      return new CodedName(this);
    }
  }
}
