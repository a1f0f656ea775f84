package org.govcat.serialization.source;

import java.util.Set;
import org.govcat.model.ExtensionValue;

/**
 * Makes a resource out of an object with other names and codes, whatever format it came in.
 * Stateless and thread-safe; bad data is a finding of the mapped record, never an exception.
 */
@FunctionalInterface
public interface SourceMapping {
  /** The resource that the object means. Null members are already gone, duplicates reported. */
  MappedRecord map(ExtensionValue.Group source);

  /** The names that it knows the meaning of. */
  default Set<String> names() {
    return Set.of();
  }
}
