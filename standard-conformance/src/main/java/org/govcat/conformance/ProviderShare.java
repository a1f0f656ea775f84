package org.govcat.conformance;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How many of a provider's resources have errors.
 *
 * @param kind whether this is one provider or a gathering of several
 * @param name name of the provider (提供方), masked; null for a gathering
 * @param resources its resources
 * @param withErrors those of them with an error
 * @param errors errors found in its resources, each counted in every resource it touches
 * @param warnings warnings, counted likewise
 */
public record ProviderShare(
    Kind kind, @Nullable String name, long resources, long withErrors, long errors, long warnings) {
  /** What a row stands for. */
  public enum Kind {
    /** One provider with a name. */
    NAMED,
    /** Resources that name no provider. */
    UNNAMED,
    /** Resources marked secret, of which no provider is shown. */
    CONFIDENTIAL,
    /** Providers beyond those counted one by one. */
    OTHERS
  }

  /** Checks the kind. */
  public ProviderShare {
    Objects.requireNonNull(kind, "kind");
  }

  /** Share of resources with errors, from 0 to 1. */
  public double share() {
    return resources == 0 ? 0 : (double) withErrors / resources;
  }
}
