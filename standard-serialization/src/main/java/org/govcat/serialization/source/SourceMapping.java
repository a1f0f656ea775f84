package org.govcat.serialization.source;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.govcat.model.ExtensionValue;
import org.govcat.model.InformationResource;
import org.govcat.standard.Standard;

/**
 * Makes a resource out of an object with other names and codes, whatever format it came in, and the
 * other way round. Stateless and thread-safe; bad data is a finding of the mapped record, never an
 * exception.
 */
public interface SourceMapping {
  /** The resource that the object means. Null members are already gone, duplicates reported. */
  MappedRecord map(ExtensionValue.Group source);

  /** The names that it knows the meaning of, as they are compared. */
  Set<String> names();

  /** Whether it knows the meaning of a name. */
  boolean knows(String name);

  /** The names in which it writes, in order. */
  List<String> writtenNames();

  /**
   * An object that says what the resource says. What the dialect has no name or word for stands
   * under the standard's own names.
   *
   * @param standard the standard whose words the resource uses
   */
  SpelledRecord spell(InformationResource resource, Standard standard);

  /**
   * As much of the resource as single texts under the dialect's names can say; lists are joined.
   *
   * @param standard the standard whose words the resource uses
   */
  Map<String, String> texts(InformationResource resource, Standard standard);
}
