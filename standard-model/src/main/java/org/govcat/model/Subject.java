package org.govcat.model;

import org.jspecify.annotations.Nullable;

/** The class of a resource in a named classification scheme (信息资源分类; GB/T 21063.3 6). */
public final class Subject extends ElementGroup {
  private static final int SCHEME = 0;
  private static final int NAME = 1;
  private static final int CODE = 2;

  /** The element table. */
  public static final GroupType GROUP =
      GroupType.of(
              "subject",
              ElementSlot.text(SCHEME, "scheme"),
              ElementSlot.text(NAME, "name"),
              ElementSlot.code(CODE, "code"))
          .withBare("name");

  private Subject(Builder builder) {
    super(GROUP, builder);
  }

  /** A new, empty builder. */
  public static Builder builder() {
    return new Builder(GROUP);
  }

  /** Scheme used (分类方式; GB/T 21063.3 6.1). */
  public @Nullable String scheme() {
    return text(SCHEME);
  }

  /** Name of the class (类目名称; GB/T 21063.3 6.2). */
  public @Nullable String name() {
    return text(NAME);
  }

  /** Code of the class (类目编码; GB/T 21063.3 6.3). */
  public @Nullable String code() {
    return text(CODE);
  }

  /**
   * Builds Subject; each method sets the element of its name, null makes it absent. Not
   * thread-safe.
   */
  public static final class Builder extends ElementGroup.Builder<Builder> {
    private Builder(GroupType type) {
      super(type);
    }

    public Builder scheme(@Nullable String text) {
      return put(SCHEME, text);
    }

    public Builder name(@Nullable String text) {
      return put(NAME, text);
    }

    public Builder code(@Nullable String text) {
      return put(CODE, text);
    }

    @Override
    Builder self() {
      return this;
    }

    @Override
    public Subject build() {
      return new Subject(this);
    }
  }
}
