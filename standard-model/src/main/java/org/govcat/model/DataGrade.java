package org.govcat.model;

import org.jspecify.annotations.Nullable;

/** Classification and grade of the data (数据分类分级; Decree 809 art. 13; GB/T 43697-2024). */
public final class DataGrade extends ElementGroup {
  private static final int CLASSIFICATION = 0;
  private static final int LEVEL = 1;
  private static final int SUBLEVEL = 2;

  /** The element table. */
  public static final GroupType GROUP =
      GroupType.of(
          "grade",
          ElementSlot.text(CLASSIFICATION, "classification"),
          ElementSlot.code(LEVEL, "level"),
          ElementSlot.code(SUBLEVEL, "sublevel"));

  private DataGrade(Builder builder) {
    super(GROUP, builder);
  }

  /** A new, empty builder. */
  public static Builder builder() {
    return new Builder(GROUP);
  }

  /** Class of the data (数据分类; Decree 809 art. 13). */
  public @Nullable String classification() {
    return text(CLASSIFICATION);
  }

  /** General, important or core (数据分级; GB/T 43697-2024). */
  public @Nullable GradeLevel level() {
    String text = text(LEVEL);
    return text == null ? null : new GradeLevel(text);
  }

  /** 1 to 4 inside general data (一般数据级别; GB/T 43697-2024 annex H). */
  public @Nullable String sublevel() {
    return text(SUBLEVEL);
  }

  /**
   * Builds DataGrade; each method sets the element of its name, null makes it absent. Not
   * thread-safe.
   */
  public static final class Builder extends ElementGroup.Builder<Builder> {
    private Builder(GroupType type) {
      super(type);
    }

    public Builder classification(@Nullable String text) {
      return put(CLASSIFICATION, text);
    }

    public Builder level(@Nullable String text) {
      return put(LEVEL, text);
    }

    public Builder level(GradeLevel value) {
      return put(LEVEL, value.text());
    }

    public Builder sublevel(@Nullable String text) {
      return put(SUBLEVEL, text);
    }

    @Override
    Builder self() {
      return this;
    }

    @Override
    public DataGrade build() {
      return new DataGrade(this);
    }
  }
}
