package org.govcat.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A change of a catalogue entry and its dates (变更; Decree 809 art. 17). */
public final class Change extends ElementGroup {
  private static final int OPERATION = 0;
  private static final int TRIGGER = 1;
  private static final int DATE = 2;
  private static final int SUBMITTED = 3;
  private static final int RECEIVED = 4;
  private static final int PUBLISHED = 5;
  private static final int EXTENSION_AGREED = 6;

  /** The element table. */
  public static final GroupType GROUP =
      GroupType.of(
          "change",
          ElementSlot.code(OPERATION, "operation"),
          ElementSlot.text(TRIGGER, "trigger"),
          ElementSlot.date(DATE, "date"),
          ElementSlot.date(SUBMITTED, "submitted"),
          ElementSlot.date(RECEIVED, "received"),
          ElementSlot.date(PUBLISHED, "published"),
          ElementSlot.flag(EXTENSION_AGREED, "extensionAgreed"));

  private Change(Builder builder) {
    super(GROUP, builder);
  }

  /** A new, empty builder. */
  public static Builder builder() {
    return new Builder(GROUP);
  }

  /** What was done (变更操作; Decree 809 art. 17). */
  public @Nullable String operation() {
    return text(OPERATION);
  }

  /** Change of law, decision or duties (变更原因; Decree 809 art. 17). */
  public @Nullable String trigger() {
    return text(TRIGGER);
  }

  /** Day of the change of law, decision or duties (变更日期; Decree 809 art. 17). */
  public @Nullable DateText date() {
    String text = text(DATE);
    return text == null ? null : new DateText(text);
  }

  /** Day of submission (报送日期; Decree 809 art. 16). */
  public @Nullable DateText submitted() {
    String text = text(SUBMITTED);
    return text == null ? null : new DateText(text);
  }

  /** Day of receipt by the authority (收到日期; Decree 809 art. 17). */
  public @Nullable DateText received() {
    String text = text(RECEIVED);
    return text == null ? null : new DateText(text);
  }

  /** Day of publication by the authority (发布日期; Decree 809 art. 17). */
  public @Nullable DateText published() {
    String text = text(PUBLISHED);
    return text == null ? null : new DateText(text);
  }

  /** Whether five more working days were agreed (同意延期; Decree 809 art. 17). */
  public @Nullable FlagText extensionAgreed() {
    String text = text(EXTENSION_AGREED);
    return text == null ? null : new FlagText(text);
  }

  /**
   * Builds Change; each method sets the element of its name, null makes it absent. Not thread-safe.
   */
  public static final class Builder extends ElementGroup.Builder<Builder> {
    private Builder(GroupType type) {
      super(type);
    }

    public Builder operation(@Nullable String text) {
      return put(OPERATION, text);
    }

    public Builder trigger(@Nullable String text) {
      return put(TRIGGER, text);
    }

    public Builder date(@Nullable String text) {
      return put(DATE, text);
    }

    public Builder date(LocalDate day) {
      return put(DATE, day.toString());
    }

    public Builder submitted(@Nullable String text) {
      return put(SUBMITTED, text);
    }

    public Builder submitted(LocalDate day) {
      return put(SUBMITTED, day.toString());
    }

    public Builder received(@Nullable String text) {
      return put(RECEIVED, text);
    }

    public Builder received(LocalDate day) {
      return put(RECEIVED, day.toString());
    }

    public Builder published(@Nullable String text) {
      return put(PUBLISHED, text);
    }

    public Builder published(LocalDate day) {
      return put(PUBLISHED, day.toString());
    }

    public Builder extensionAgreed(@Nullable String text) {
      return put(EXTENSION_AGREED, text);
    }

    /** Sets 同意延期. */
    public Builder extensionAgreed(boolean flag) {
      return put(EXTENSION_AGREED, Boolean.toString(flag));
    }

    @Override
    Builder self() {
      return this;
    }

    @Override
    public Change build() {
      return new Change(this);
    }
  }
}
