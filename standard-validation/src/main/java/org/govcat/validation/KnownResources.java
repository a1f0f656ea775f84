package org.govcat.validation;

import org.jspecify.annotations.Nullable;

/** What lies outside the input: the resources that the province already holds. Thread-safe. */
public interface KnownResources {
  /** Whether a resource with that code is held. */
  boolean holdsCode(String code);

  /** Whether a resource of that provider with that title is held after normalising. */
  boolean holdsTitle(String provider, String title);

  /** Where the resource with that code is held, for people, or null. */
  default @Nullable String placeOfCode(String code) {
    return null;
  }

  /** Where the resource of that provider with that title is held, for people, or null. */
  default @Nullable String placeOfTitle(String provider, String title) {
    return null;
  }
}
