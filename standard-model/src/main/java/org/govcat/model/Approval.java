package org.govcat.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Approval by the head of the department (负责人审核; Decree 809 art. 13). */
public final class Approval extends ElementGroup {
  private static final int BY = 0;
  private static final int DATE = 1;

  /** The element table. */
  public static final GroupType GROUP =
      GroupType.of("approval", ElementSlot.text(BY, "by"), ElementSlot.date(DATE, "date"));

  private Approval(Builder builder) {
    super(GROUP, builder);
  }

  /** A new, empty builder. */
  public static Builder builder() {
    return new Builder(GROUP);
  }

  /** Who approved (审核人; Decree 809 art. 13). */
  public @Nullable String by() {
    return text(BY);
  }

  /** Day of approval (审核日期; Decree 809 art. 13). */
  public @Nullable DateText date() {
    String text = text(DATE);
    return text == null ? null : new DateText(text);
  }

  /**
   * Builds Approval; each method sets the element of its name, null makes it absent. Not
   * thread-safe.
   */
  public static final class Builder extends ElementGroup.Builder<Builder> {
    private Builder(GroupType type) {
      super(type);
    }

    public Builder by(@Nullable String text) {
      return put(BY, text);
    }

    public Builder date(@Nullable String text) {
      return put(DATE, text);
    }

    public Builder date(LocalDate day) {
      return put(DATE, day.toString());
    }

    @Override
    Builder self() {
      return this;
    }

    @Override
    public Approval build() {
      return new Approval(this);
    }
  }
}
