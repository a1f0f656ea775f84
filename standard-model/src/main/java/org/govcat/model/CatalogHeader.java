package org.govcat.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a catalogue says about itself. The header is context for checking and is never copied into
 * resources (政务信息资源目录; 1272 4.1, 6.1.4).
 */
public final class CatalogHeader extends ElementGroup {
  private static final int STANDARD = 0;
  private static final int ID = 1;
  private static final int TITLE = 2;
  private static final int PUBLISHER = 3;
  private static final int DIVISION = 4;
  private static final int LEVEL = 5;
  private static final int ISSUED = 6;
  private static final int SECRECY = 7;
  private static final int PROVIDER = 8;
  private static final int ASSESSMENTS = 9;
  private static final int APPROVAL = 10;

  /** The element table. */
  public static final GroupType GROUP =
      GroupType.of(
          "catalog",
          ElementSlot.code(STANDARD, "standard"),
          ElementSlot.code(ID, "id"),
          ElementSlot.text(TITLE, "title"),
          ElementSlot.group(PUBLISHER, "publisher", Provider.GROUP),
          ElementSlot.code(DIVISION, "division"),
          ElementSlot.code(LEVEL, "level"),
          ElementSlot.date(ISSUED, "issued"),
          ElementSlot.code(SECRECY, "secrecy"),
          ElementSlot.group(PROVIDER, "provider", Provider.GROUP),
          ElementSlot.group(ASSESSMENTS, "assessments", Assessments.GROUP),
          ElementSlot.group(APPROVAL, "approval", Approval.GROUP));

  private CatalogHeader(Builder builder) {
    super(GROUP, builder);
  }

  /** A new, empty builder. */
  public static Builder builder() {
    return new Builder(GROUP);
  }

  /** Id of the standard that the codes follow (依据标准; GovCat). */
  public @Nullable String standard() {
    return text(STANDARD);
  }

  /** Id of the catalogue (目录标识; GovCat). */
  public @Nullable String id() {
    return text(ID);
  }

  /** Title of the catalogue (目录名称; 1272 4.1). */
  public @Nullable String title() {
    return text(TITLE);
  }

  /** Who publishes the catalogue (目录发布方; GovCat). */
  public @Nullable Provider publisher() {
    return one(PUBLISHER);
  }

  /** Administrative division, see {@link DivisionCode} (行政区划代码; GB/T 2260). */
  public @Nullable String division() {
    return text(DIVISION);
  }

  /** Level of the catalogue (层级属性; 1272 6.1.4). */
  public @Nullable String level() {
    return text(LEVEL);
  }

  /** Day of issue (目录发布日期; GovCat). */
  public @Nullable DateText issued() {
    String text = text(ISSUED);
    return text == null ? null : new DateText(text);
  }

  /** Whether the catalogue is secret (涉密属性; 1272 6.1.2). */
  public @Nullable SecrecyMark secrecy() {
    String text = text(SECRECY);
    return text == null ? null : new SecrecyMark(text);
  }

  /** Provider of every resource that names none (信息资源提供方; 1272 6.2 4). */
  public @Nullable Provider provider() {
    return one(PROVIDER);
  }

  /** Assessments that hold for every resource (评估; Decree 809 art. 13). */
  public @Nullable Assessments assessments() {
    return one(ASSESSMENTS);
  }

  /** Approval that holds for every resource (负责人审核; Decree 809 art. 13). */
  public @Nullable Approval approval() {
    return one(APPROVAL);
  }

  /**
   * Builds CatalogHeader; each method sets the element of its name, null makes it absent. Not
   * thread-safe.
   */
  public static final class Builder extends ElementGroup.Builder<Builder> {
    private Builder(GroupType type) {
      super(type);
    }

    public Builder standard(@Nullable String text) {
      return put(STANDARD, text);
    }

    public Builder id(@Nullable String text) {
      return put(ID, text);
    }

    public Builder title(@Nullable String text) {
      return put(TITLE, text);
    }

    public Builder publisher(@Nullable Provider group) {
      return put(PUBLISHER, group);
    }

    public Builder division(@Nullable String text) {
      return put(DIVISION, text);
    }

    public Builder level(@Nullable String text) {
      return put(LEVEL, text);
    }

    public Builder issued(@Nullable String text) {
      return put(ISSUED, text);
    }

    public Builder issued(LocalDate day) {
      return put(ISSUED, day.toString());
    }

    public Builder secrecy(@Nullable String text) {
      return put(SECRECY, text);
    }

    public Builder secrecy(SecrecyMark value) {
      return put(SECRECY, value.text());
    }

    public Builder provider(@Nullable Provider group) {
      return put(PROVIDER, group);
    }

    public Builder assessments(@Nullable Assessments group) {
      return put(ASSESSMENTS, group);
    }

    public Builder approval(@Nullable Approval group) {
      return put(APPROVAL, group);
    }

    @Override
    Builder self() {
      return this;
    }

    @Override
    public CatalogHeader build() {
      return new CatalogHeader(this);
    }
  }
}
