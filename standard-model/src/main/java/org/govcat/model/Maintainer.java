package org.govcat.model;

import org.jspecify.annotations.Nullable;

/** The department answerable for the catalogue entry (元数据维护方; GB/T 21063.3 11). */
public final class Maintainer extends ElementGroup {
  private static final int NAME = 0;
  private static final int ADDRESS = 1;

  /** The element table. */
  public static final GroupType GROUP =
      GroupType.of(
              "maintainer", ElementSlot.text(NAME, "name"), ElementSlot.text(ADDRESS, "address"))
          .withBare("name");

  private Maintainer(Builder builder) {
    super(GROUP, builder);
  }

  /** A new, empty builder. */
  public static Builder builder() {
    return new Builder(GROUP);
  }

  /** Name of the unit (元数据联系单位; GB/T 21063.3 11.1). */
  public @Nullable String name() {
    return text(NAME);
  }

  /** Postal address (元数据维护方地址; GB/T 21063.3 11.2). */
  public @Nullable String address() {
    return text(ADDRESS);
  }

  /**
   * Builds Maintainer; each method sets the element of its name, null makes it absent. Not
   * thread-safe.
   */
  public static final class Builder extends ElementGroup.Builder<Builder> {
    private Builder(GroupType type) {
      super(type);
    }

    public Builder name(@Nullable String text) {
      return put(NAME, text);
    }

    public Builder address(@Nullable String text) {
      return put(ADDRESS, text);
    }

    @Override
    Builder self() {
      return this;
    }

    @Override
    public Maintainer build() {
      return new Maintainer(this);
    }
  }
}
