package org.govcat.model;

import org.jspecify.annotations.Nullable;

/** How a resource exists (信息资源格式; 1272 6.2 7). */
public final class ResourceFormat extends ElementGroup {
  private static final int CATEGORY = 0;
  private static final int TYPE = 1;
  private static final int DESCRIPTION = 2;

  /** The element table. */
  public static final GroupType GROUP =
      GroupType.of(
          "format",
          ElementSlot.code(CATEGORY, "category"),
          ElementSlot.code(TYPE, "type"),
          ElementSlot.text(DESCRIPTION, "description"));

  private ResourceFormat(Builder builder) {
    super(GROUP, builder);
  }

  /** A new, empty builder. */
  public static Builder builder() {
    return new Builder(GROUP);
  }

  /** Format class (信息资源格式分类; 1272 6.2 7). */
  public @Nullable FormatCategory category() {
    String text = text(CATEGORY);
    return text == null ? null : new FormatCategory(text);
  }

  /** Format type inside the class (信息资源格式类型; 1272 6.2 7). */
  public @Nullable String type() {
    return text(TYPE);
  }

  /** Text for a type that is not listed (其他类型资源格式描述; 1272 6.2 7). */
  public @Nullable String description() {
    return text(DESCRIPTION);
  }

  /**
   * Builds ResourceFormat; each method sets the element of its name, null makes it absent. Not
   * thread-safe.
   */
  public static final class Builder extends ElementGroup.Builder<Builder> {
    private Builder(GroupType type) {
      super(type);
    }

    public Builder category(@Nullable String text) {
      return put(CATEGORY, text);
    }

    public Builder category(FormatCategory value) {
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
    public ResourceFormat build() {
      return new ResourceFormat(this);
    }
  }
}
