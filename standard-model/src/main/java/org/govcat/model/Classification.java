package org.govcat.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The class of a resource in four levels (信息资源分类; 1272 6.2 1). */
public final class Classification extends ElementGroup {
  private static final int TYPE = 0;
  private static final int DIVISION = 1;
  private static final int SECTION = 2;
  private static final int SUBSECTIONS = 3;

  /** The element table. */
  public static final GroupType GROUP =
      GroupType.of(
          "classification",
          ElementSlot.group(TYPE, "type", CodedName.GROUP),
          ElementSlot.group(DIVISION, "division", CodedName.GROUP),
          ElementSlot.group(SECTION, "section", CodedName.GROUP),
          ElementSlot.groups(SUBSECTIONS, "subsections", CodedName.GROUP));

  private Classification(Builder builder) {
    super(GROUP, builder);
  }

  /** A new, empty builder. */
  public static Builder builder() {
    return new Builder(GROUP);
  }

  /** First level: base, theme or department (类; 1272 6.2 1). */
  public @Nullable CodedName type() {
    return one(TYPE);
  }

  /** Second level, two digits (项; 1272 6.2 1). */
  public @Nullable CodedName division() {
    return one(DIVISION);
  }

  /** Third level, three digits (目; 1272 6.2 1). */
  public @Nullable CodedName section() {
    return one(SECTION);
  }

  /** Fourth and deeper levels, no fixed length (细目; 1272 6.2 1). */
  public List<CodedName> subsections() {
    return list(SUBSECTIONS);
  }

  /**
   * Builds Classification; each method sets the element of its name, null makes it absent. Not
   * thread-safe.
   */
  public static final class Builder extends ElementGroup.Builder<Builder> {
    private Builder(GroupType type) {
      super(type);
    }

    public Builder type(@Nullable CodedName group) {
      return put(TYPE, group);
    }

    public Builder division(@Nullable CodedName group) {
      return put(DIVISION, group);
    }

    public Builder section(@Nullable CodedName group) {
      return put(SECTION, group);
    }

    public Builder subsections(List<CodedName> groups) {
      return put(SUBSECTIONS, groups);
    }

    @Override
    Builder self() {
      return this;
    }

    @Override
    public Classification build() {
      return new Classification(this);
    }
  }
}
