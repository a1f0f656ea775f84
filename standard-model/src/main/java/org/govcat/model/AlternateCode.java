package org.govcat.model;

import org.jspecify.annotations.Nullable;

/** A further code of a resource, in a role of its own (其他代码; 苏州平台). */
public final class AlternateCode extends ElementGroup {
  private static final int ROLE = 0;
  private static final int CODE = 1;

  /** The element table. */
  public static final GroupType GROUP =
      GroupType.of("alternateCode", ElementSlot.text(ROLE, "role"), ElementSlot.code(CODE, "code"));

  private AlternateCode(Builder builder) {
    super(GROUP, builder);
  }

  /** A new, empty builder. */
  public static Builder builder() {
    return new Builder(GROUP);
  }

  /** The classification the code belongs to (角色; 苏州平台). */
  public @Nullable String role() {
    return text(ROLE);
  }

  /** The code (代码; 苏州平台). */
  public @Nullable String code() {
    return text(CODE);
  }

  /**
   * Builds AlternateCode; each method sets the element of its name, null makes it absent. Not
   * thread-safe.
   */
  public static final class Builder extends ElementGroup.Builder<Builder> {
    private Builder(GroupType type) {
      super(type);
    }

    public Builder role(@Nullable String text) {
      return put(ROLE, text);
    }

    public Builder code(@Nullable String text) {
      return put(CODE, text);
    }

    @Override
    Builder self() {
      return this;
    }

    @Override
    public AlternateCode build() {
      return new AlternateCode(this);
    }
  }
}
