package org.govcat.model;

import org.jspecify.annotations.Nullable;

/** One item (column, field) of a structured resource (信息项信息; 1272 6.2 8). */
public final class InformationItem extends ElementGroup {
  private static final int NAME = 0;
  private static final int TECHNICAL_NAME = 1;
  private static final int DATA_TYPE = 2;
  private static final int LENGTH = 3;
  private static final int PRECISION = 4;
  private static final int DESCRIPTION = 5;
  private static final int SHARING = 6;
  private static final int OPENING = 7;
  private static final int SENSITIVITY = 8;
  private static final int SECRECY = 9;

  /** The element table. */
  public static final GroupType GROUP =
      GroupType.of(
          "item",
          ElementSlot.text(NAME, "name"),
          ElementSlot.text(TECHNICAL_NAME, "technicalName"),
          ElementSlot.code(DATA_TYPE, "dataType"),
          ElementSlot.number(LENGTH, "length"),
          ElementSlot.number(PRECISION, "precision"),
          ElementSlot.text(DESCRIPTION, "description"),
          ElementSlot.group(SHARING, "sharing", Sharing.GROUP),
          ElementSlot.group(OPENING, "opening", Opening.GROUP),
          ElementSlot.code(SENSITIVITY, "sensitivity"),
          ElementSlot.code(SECRECY, "secrecy"));

  private InformationItem(Builder builder) {
    super(GROUP, builder);
  }

  /** A new, empty builder. */
  public static Builder builder() {
    return new Builder(GROUP);
  }

  /** Title of the item (信息项名称; 1272 6.2 8). */
  public @Nullable String name() {
    return text(NAME);
  }

  /** Name of the column (信息项技术名称; KWeaver目录平台). */
  public @Nullable String technicalName() {
    return text(TECHNICAL_NAME);
  }

  /** Data type (数据类型; 1272 6.2 8). */
  public @Nullable ItemDataType dataType() {
    String text = text(DATA_TYPE);
    return text == null ? null : new ItemDataType(text);
  }

  /** Length in characters or digits; may be given as length,precision (数据长度; 1272 6.2 8). */
  public @Nullable NumberText length() {
    String text = text(LENGTH);
    return text == null ? null : new NumberText(text);
  }

  /** Digits after the decimal point (数据精度; KWeaver目录平台). */
  public @Nullable NumberText precision() {
    String text = text(PRECISION);
    return text == null ? null : new NumberText(text);
  }

  /** What the item says (信息项描述; 目录平台). */
  public @Nullable String description() {
    return text(DESCRIPTION);
  }

  /** Sharing of the item where it differs (信息项共享属性; 1272 6.2 8). */
  public @Nullable Sharing sharing() {
    return one(SHARING);
  }

  /** Opening of the item where it differs (信息项开放属性; 1272 6.2 8). */
  public @Nullable Opening opening() {
    return one(OPENING);
  }

  /** Sensitivity of the item (敏感属性; 目录平台). */
  public @Nullable String sensitivity() {
    return text(SENSITIVITY);
  }

  /** Whether the item is secret (涉密属性; 1272 6.1.2). */
  public @Nullable SecrecyMark secrecy() {
    String text = text(SECRECY);
    return text == null ? null : new SecrecyMark(text);
  }

  /**
   * Builds InformationItem; each method sets the element of its name, null makes it absent. Not
   * thread-safe.
   */
  public static final class Builder extends ElementGroup.Builder<Builder> {
    private Builder(GroupType type) {
      super(type);
    }

    public Builder name(@Nullable String text) {
      return put(NAME, text);
    }

    public Builder technicalName(@Nullable String text) {
      return put(TECHNICAL_NAME, text);
    }

    public Builder dataType(@Nullable String text) {
      return put(DATA_TYPE, text);
    }

    public Builder dataType(ItemDataType value) {
      return put(DATA_TYPE, value.text());
    }

    public Builder length(@Nullable String text) {
      return put(LENGTH, text);
    }

    /** Sets 数据长度. */
    public Builder length(long number) {
      return put(LENGTH, Long.toString(number));
    }

    public Builder precision(@Nullable String text) {
      return put(PRECISION, text);
    }

    /** Sets 数据精度. */
    public Builder precision(long number) {
      return put(PRECISION, Long.toString(number));
    }

    public Builder description(@Nullable String text) {
      return put(DESCRIPTION, text);
    }

    public Builder sharing(@Nullable Sharing group) {
      return put(SHARING, group);
    }

    public Builder opening(@Nullable Opening group) {
      return put(OPENING, group);
    }

    public Builder sensitivity(@Nullable String text) {
      return put(SENSITIVITY, text);
    }

    public Builder secrecy(@Nullable String text) {
      return put(SECRECY, text);
    }

    public Builder secrecy(SecrecyMark value) {
      return put(SECRECY, value.text());
    }

    @Override
    Builder self() {
      return this;
    }

    @Override
    public InformationItem build() {
      return new InformationItem(this);
    }
  }
}
