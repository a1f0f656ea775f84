package org.govcat.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The catalogue entry itself: its own id, maintainer and date (元数据记录; GB/T 21063.3 10-12). */
public final class CataloguingRecord extends ElementGroup {
  private static final int ID = 0;
  private static final int MAINTAINER = 1;
  private static final int UPDATED = 2;

  /** The element table. */
  public static final GroupType GROUP =
      GroupType.of(
          "metadata",
          ElementSlot.code(ID, "id"),
          ElementSlot.group(MAINTAINER, "maintainer", Maintainer.GROUP),
          ElementSlot.date(UPDATED, "updated"));

  private CataloguingRecord(Builder builder) {
    super(GROUP, builder);
  }

  /** A new, empty builder. */
  public static Builder builder() {
    return new Builder(GROUP);
  }

  /** Unique id of the metadata record (元数据标识符; GB/T 21063.3 10). */
  public @Nullable String id() {
    return text(ID);
  }

  /** Who maintains the entry (元数据维护方; GB/T 21063.3 11). */
  public @Nullable Maintainer maintainer() {
    return one(MAINTAINER);
  }

  /** Day on which the entry was updated (元数据更新日期; GB/T 21063.3 12). */
  public @Nullable DateText updated() {
    String text = text(UPDATED);
    return text == null ? null : new DateText(text);
  }

  /**
   * Builds CataloguingRecord; each method sets the element of its name, null makes it absent. Not
   * thread-safe.
   */
  public static final class Builder extends ElementGroup.Builder<Builder> {
    private Builder(GroupType type) {
      super(type);
    }

    public Builder id(@Nullable String text) {
      return put(ID, text);
    }

    public Builder maintainer(@Nullable Maintainer group) {
      return put(MAINTAINER, group);
    }

    public Builder updated(@Nullable String text) {
      return put(UPDATED, text);
    }

    public Builder updated(LocalDate day) {
      return put(UPDATED, day.toString());
    }

    @Override
    Builder self() {
      return this;
    }

    @Override
    public CataloguingRecord build() {
      return new CataloguingRecord(this);
    }
  }
}
