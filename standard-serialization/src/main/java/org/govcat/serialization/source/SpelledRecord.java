package org.govcat.serialization.source;

import java.util.List;
import org.govcat.finding.ElementPath;
import org.govcat.model.ExtensionValue;

/**
 * A resource in the names and words of a dialect.
 *
 * @param source the object that says it
 * @param ownNames elements that stand in it under the standard's own names
 */
public record SpelledRecord(ExtensionValue.Group source, List<ElementPath> ownNames) {
  /** Copies the list. */
  public SpelledRecord {
    ownNames = List.copyOf(ownNames);
  }
}
