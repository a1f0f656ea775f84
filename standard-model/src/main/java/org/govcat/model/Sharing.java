package org.govcat.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** How a resource or an item is shared with other departments (共享属性; 1272 6.2 9). */
public final class Sharing extends ElementGroup {
  private static final int TYPE = 0;
  private static final int CONDITION = 1;
  private static final int SCOPE = 2;
  private static final int PURPOSE = 3;
  private static final int REASON = 4;
  private static final int BASIS = 5;
  private static final int METHODS = 6;

  /** The element table. */
  public static final GroupType GROUP =
      GroupType.of(
          "sharing",
          ElementSlot.code(TYPE, "type"),
          ElementSlot.text(CONDITION, "condition"),
          ElementSlot.text(SCOPE, "scope"),
          ElementSlot.text(PURPOSE, "purpose"),
          ElementSlot.text(REASON, "reason"),
          ElementSlot.group(BASIS, "basis", LegalBasis.GROUP),
          ElementSlot.groups(METHODS, "methods", SharingMethod.GROUP));

  private Sharing(Builder builder) {
    super(GROUP, builder);
  }

  /** A new, empty builder. */
  public static Builder builder() {
    return new Builder(GROUP);
  }

  /** Kind of sharing (共享类型; 1272 6.2 9). */
  public @Nullable SharingType type() {
    String text = text(TYPE);
    return text == null ? null : new SharingType(text);
  }

  /** Conditions of sharing (共享条件; 1272 6.2 9). */
  public @Nullable String condition() {
    return text(CONDITION);
  }

  /** Who may use the resource (共享范围; Decree 809 art. 15). */
  public @Nullable String scope() {
    return text(SCOPE);
  }

  /** What the resource may be used for (使用用途; Decree 809 art. 15). */
  public @Nullable String purpose() {
    return text(PURPOSE);
  }

  /** Why the resource is not shared (不予共享理由; Decree 809 art. 15). */
  public @Nullable String reason() {
    return text(REASON);
  }

  /** Legal basis of refusal (不予共享依据; 1272 6.2 9). */
  public @Nullable LegalBasis basis() {
    return one(BASIS);
  }

  /** How the resource is obtained (共享方式; 1272 6.2 9). */
  public List<SharingMethod> methods() {
    return list(METHODS);
  }

  /**
   * Builds Sharing; each method sets the element of its name, null makes it absent. Not
   * thread-safe.
   */
  public static final class Builder extends ElementGroup.Builder<Builder> {
    private Builder(GroupType type) {
      super(type);
    }

    public Builder type(@Nullable String text) {
      return put(TYPE, text);
    }

    public Builder type(SharingType value) {
      return put(TYPE, value.text());
    }

    public Builder condition(@Nullable String text) {
      return put(CONDITION, text);
    }

    public Builder scope(@Nullable String text) {
      return put(SCOPE, text);
    }

    public Builder purpose(@Nullable String text) {
      return put(PURPOSE, text);
    }

    public Builder reason(@Nullable String text) {
      return put(REASON, text);
    }

    public Builder basis(@Nullable LegalBasis group) {
      return put(BASIS, group);
    }

    public Builder methods(List<SharingMethod> groups) {
      return put(METHODS, groups);
    }

    @Override
    Builder self() {
      return this;
    }

    @Override
    public Sharing build() {
      return new Sharing(this);
    }
  }
}
