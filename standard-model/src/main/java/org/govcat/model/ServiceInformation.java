package org.govcat.model;

import org.jspecify.annotations.Nullable;

/** Basic facts on the provider's service interface (服务信息; GB/T 21063.3 9). */
public final class ServiceInformation extends ElementGroup {
  private static final int URL = 0;
  private static final int TYPE = 1;

  /** The element table. */
  public static final GroupType GROUP =
      GroupType.of("service", ElementSlot.text(URL, "url"), ElementSlot.code(TYPE, "type"))
          .withBare("url");

  private ServiceInformation(Builder builder) {
    super(GROUP, builder);
  }

  /** A new, empty builder. */
  public static Builder builder() {
    return new Builder(GROUP);
  }

  /** Network address (服务地址; GB/T 21063.3 9.1). */
  public @Nullable String url() {
    return text(URL);
  }

  /** Type of the service (服务类型; GB/T 21063.3 9.2). */
  public @Nullable String type() {
    return text(TYPE);
  }

  /**
   * Builds ServiceInformation; each method sets the element of its name, null makes it absent. Not
   * thread-safe.
   */
  public static final class Builder extends ElementGroup.Builder<Builder> {
    private Builder(GroupType type) {
      super(type);
    }

    public Builder url(@Nullable String text) {
      return put(URL, text);
    }

    public Builder type(@Nullable String text) {
      return put(TYPE, text);
    }

    @Override
    Builder self() {
      return this;
    }

    @Override
    public ServiceInformation build() {
      return new ServiceInformation(this);
    }
  }
}
