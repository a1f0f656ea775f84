package org.govcat.serialization;

import java.util.List;
import org.govcat.finding.ElementPath;
import org.govcat.finding.Finding;
import org.govcat.finding.Location;
import org.govcat.model.InformationResource;

/**
 * One resource as it was read: what it says, where it said so and what was odd about the reading.
 */
public interface SourceRecord {
  /** The resource. */
  InformationResource resource();

  /** Place in its input, from 0. */
  long index();

  /** Findings of reading this resource: duplicate members, values translated by a dialect. */
  List<Finding> findings();

  /**
   * Where an element stands; the nearest thing around it when the element itself is absent, in the
   * end the record.
   */
  Location locate(ElementPath path);
}
