package org.govcat.model;

import org.jspecify.annotations.Nullable;

/** The assessments made before cataloguing (评估; Decree 809 art. 13). */
public final class Assessments extends ElementGroup {
  private static final int SECRECY_RISK = 0;
  private static final int PERSONAL_INFORMATION = 1;

  /** The element table. */
  public static final GroupType GROUP =
      GroupType.of(
          "assessments",
          ElementSlot.group(SECRECY_RISK, "secrecyRisk", Assessment.GROUP),
          ElementSlot.group(PERSONAL_INFORMATION, "personalInformation", Assessment.GROUP));

  private Assessments(Builder builder) {
    super(GROUP, builder);
  }

  /** A new, empty builder. */
  public static Builder builder() {
    return new Builder(GROUP);
  }

  /** Secrecy risk (保密风险评估; Decree 809 art. 13). */
  public @Nullable Assessment secrecyRisk() {
    return one(SECRECY_RISK);
  }

  /** Impact on personal information (个人信息保护影响评估; Decree 809 art. 13). */
  public @Nullable Assessment personalInformation() {
    return one(PERSONAL_INFORMATION);
  }

  /**
   * Builds Assessments; each method sets the element of its name, null makes it absent. Not
   * thread-safe.
   */
  public static final class Builder extends ElementGroup.Builder<Builder> {
    private Builder(GroupType type) {
      super(type);
    }

    public Builder secrecyRisk(@Nullable Assessment group) {
      return put(SECRECY_RISK, group);
    }

    public Builder personalInformation(@Nullable Assessment group) {
      return put(PERSONAL_INFORMATION, group);
    }

    @Override
    Builder self() {
      return this;
    }

    @Override
    public Assessments build() {
      return new Assessments(this);
    }
  }
}
