package org.govcat.validation.catalog;

import java.util.Iterator;
import org.govcat.validation.CatalogFinding;
import org.govcat.validation.NotEvaluated;
import org.jspecify.annotations.Nullable;

/** One rule about records together: it sees them one by one and speaks at the end. */
interface CatalogRule {
  /** Takes in what it needs of a record. */
  void add(SeenRecord record);

  /** What it has to say, in the order of first records; asked once, after the last record. */
  Iterator<CatalogFinding> findings();

  /** What it could not judge, asked after its findings; null when nothing. */
  default @Nullable NotEvaluated notEvaluated() {
    return null;
  }
}
