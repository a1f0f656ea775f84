package org.govcat.model;

import org.jspecify.annotations.Nullable;

/** The government department that provides a resource (信息资源提供方; 1272 6.2 4, 5). */
public final class Provider extends ElementGroup {
  private static final int NAME = 0;
  private static final int DEPARTMENT = 1;
  private static final int CREDIT_CODE = 2;
  private static final int ADDRESS = 3;
  private static final int KIND = 4;

  /** The element table. */
  public static final GroupType GROUP =
      GroupType.of(
              "provider",
              ElementSlot.text(NAME, "name"),
              ElementSlot.text(DEPARTMENT, "department"),
              ElementSlot.code(CREDIT_CODE, "creditCode"),
              ElementSlot.text(ADDRESS, "address"),
              ElementSlot.code(KIND, "kind"))
          .withBare("name");

  private Provider(Builder builder) {
    super(GROUP, builder);
  }

  /** A new, empty builder. */
  public static Builder builder() {
    return new Builder(GROUP);
  }

  /** Name of the department (信息资源提供方; 1272 6.2 4). */
  public @Nullable String name() {
    return text(NAME);
  }

  /** Internal bureau or subordinate unit (提供方内部部门; 1272 6.2 4). */
  public @Nullable String department() {
    return text(DEPARTMENT);
  }

  /** Unified social credit code, see {@link UnifiedSocialCreditCode} (信息资源提供方代码; 1272 6.2 5). */
  public @Nullable String creditCode() {
    return text(CREDIT_CODE);
  }

  /** Postal address (信息资源提供方地址; GB/T 21063.3 4.2). */
  public @Nullable String address() {
    return text(ADDRESS);
  }

  /**
   * Government department, authorised organisation or other body (提供方性质; Decree 809 art. 2, 43).
   */
  public @Nullable String kind() {
    return text(KIND);
  }

  /**
   * Builds Provider; each method sets the element of its name, null makes it absent. Not
   * thread-safe.
   */
  public static final class Builder extends ElementGroup.Builder<Builder> {
    private Builder(GroupType type) {
      super(type);
    }

    public Builder name(@Nullable String text) {
      return put(NAME, text);
    }

    public Builder department(@Nullable String text) {
      return put(DEPARTMENT, text);
    }

    public Builder creditCode(@Nullable String text) {
      return put(CREDIT_CODE, text);
    }

    public Builder address(@Nullable String text) {
      return put(ADDRESS, text);
    }

    public Builder kind(@Nullable String text) {
      return put(KIND, text);
    }

    @Override
    Builder self() {
      return this;
    }

    @Override
    public Provider build() {
      return new Provider(this);
    }
  }
}
