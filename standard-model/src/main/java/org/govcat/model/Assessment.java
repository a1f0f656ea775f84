package org.govcat.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One assessment made before cataloguing (评估; Decree 809 art. 13). */
public final class Assessment extends ElementGroup {
  private static final int DONE = 0;
  private static final int DATE = 1;

  /** The element table. */
  public static final GroupType GROUP =
      GroupType.of("assessment", ElementSlot.flag(DONE, "done"), ElementSlot.date(DATE, "date"));

  private Assessment(Builder builder) {
    super(GROUP, builder);
  }

  /** A new, empty builder. */
  public static Builder builder() {
    return new Builder(GROUP);
  }

  /** Whether it was made (已评估; Decree 809 art. 13). */
  public @Nullable FlagText done() {
    String text = text(DONE);
    return text == null ? null : new FlagText(text);
  }

  /** Day on which it was made (评估日期; Decree 809 art. 13). */
  public @Nullable DateText date() {
    String text = text(DATE);
    return text == null ? null : new DateText(text);
  }

  /**
   * Builds Assessment; each method sets the element of its name, null makes it absent. Not
   * thread-safe.
   */
  public static final class Builder extends ElementGroup.Builder<Builder> {
    private Builder(GroupType type) {
      super(type);
    }

    public Builder done(@Nullable String text) {
      return put(DONE, text);
    }

    /** Sets 已评估. */
    public Builder done(boolean flag) {
      return put(DONE, Boolean.toString(flag));
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
    public Assessment build() {
      return new Assessment(this);
    }
  }
}
