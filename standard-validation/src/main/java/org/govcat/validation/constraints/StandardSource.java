package org.govcat.validation.constraints;

import org.govcat.standard.Standard;
import org.jspecify.annotations.Nullable;

/**
 * Where constraints find standards that are not built in: an application's profiles and drafts.
 * Registered as a service ({@code META-INF/services} or {@code provides}), or given to the
 * constructor of a validator by the application's {@link
 * jakarta.validation.ConstraintValidatorFactory}. Built-in standards go before those of a source.
 * Must be thread-safe.
 */
@FunctionalInterface
public interface StandardSource {
  /** The standard with that id, or null when this source has none. Asked once for a constraint. */
  @Nullable Standard standard(String id);
}
