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
   * The same record for use after the next one has been read; it may then be used by one thread at
   * a time, whichever that is. Costs a copy of what places are computed from, so it is for those
   * who read ahead.
   */
  SourceRecord keep();

  /** How many characters of its document the record takes, roughly: what keeping it costs. */
  int length();

  /**
   * Where an element stands; the nearest thing around it when the element itself is absent, in the
   * end the record.
   */
  Location locate(ElementPath path);

  /**
   * Where everything stands that is about this record, in a workbook every one of its rows; first
   * the place of the record itself.
   */
  default List<Location> rows() {
    return List.of(locate(ElementPath.RECORD));
  }
}
