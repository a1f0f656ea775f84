package org.govcat.serialization;

import java.util.Objects;
import org.govcat.serialization.source.SourceMapping;

/**
 * Other names and words for the same things (方言): those of a portal, a vendor's template, another
 * table of codes. A file says what they mean; what it does not know is kept as it is and reported,
 * never guessed. Immutable and thread-safe.
 */
public final class Dialect {
  private final String id;
  private final String standard;
  private final SourceMapping mapping;

  Dialect(String id, String standard, SourceMapping mapping) {
    this.id = Objects.requireNonNull(id, "id");
    this.standard = Objects.requireNonNull(standard, "standard");
    this.mapping = Objects.requireNonNull(mapping, "mapping");
  }

  /** The word used in options and reports. */
  public String id() {
    return id;
  }

  /** Id of the standard whose words the dialect's tables give. */
  public String standard() {
    return standard;
  }

  SourceMapping mapping() {
    return mapping;
  }

  @Override
  public String toString() {
    return id;
  }
}
