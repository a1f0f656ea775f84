package org.govcat.serialization.table;

import java.util.List;
import org.govcat.model.InformationResource;
import org.jspecify.annotations.Nullable;

/** Makes rows of resources, and knows what is read of them. */
interface RowMaker {
  Captions captions();

  /** Whether a resource says it once in this column, so that one cell may stand for all rows. */
  boolean isOnce(int column);

  /** The rows of a resource, at least one. */
  List<@Nullable String[]> rows(InformationResource resource, long number);

  /** What these rows say. */
  InformationResource read(RowBlock block);
}
