package org.govcat.model;

import org.jspecify.annotations.Nullable;

/** One way in which a resource is obtained (共享方式; 1272 6.2 9). */
public final class SharingMethod extends ElementGroup {
  private static final int CATEGORY = 0;
  private static final int TYPE = 1;
  private static final int DESCRIPTION = 2;

  /** The element table. */
  public static final GroupType GROUP =
      GroupType.of(
          "method",
          ElementSlot.code(CATEGORY, "category"),
          ElementSlot.code(TYPE, "type"),
          ElementSlot.text(DESCRIPTION, "description"));

  private SharingMethod(Builder builder) {
    super(GROUP, builder);
  }

  /** A new, empty builder. */
  public static Builder builder() {
    return new Builder(GROUP);
  }

  /** Platform, mail or media (共享方式分类; 1272 6.2 9). */
  public @Nullable SharingMethodCategory category() {
    String text = text(CATEGORY);
    return text == null ? null : new SharingMethodCategory(text);
  }

  /** Database, file or interface (共享方式类型; 1272 6.2 9). */
  public @Nullable String type() {
    return text(TYPE);
  }

  /** Further words (共享方式说明; 1272 6.2 9). */
  public @Nullable String description() {
    return text(DESCRIPTION);
  }

  /**
   * Builds SharingMethod; each method sets the element of its name, null makes it absent. Not
   * thread-safe.
   */
  public static final class Builder extends ElementGroup.Builder<Builder> {
    private Builder(GroupType type) {
      super(type);
    }

    public Builder category(@Nullable String text) {
      return put(CATEGORY, text);
    }

    public Builder category(SharingMethodCategory value) {
      return put(CATEGORY, value.text());
    }

    public Builder type(@Nullable String text) {
      return put(TYPE, text);
    }

    public Builder description(@Nullable String text) {
      return put(DESCRIPTION, text);
    }

    @Override
    Builder self() {
      return this;
    }

    @Override
    public SharingMethod build() {
      return new SharingMethod(this);
    }
  }
}
