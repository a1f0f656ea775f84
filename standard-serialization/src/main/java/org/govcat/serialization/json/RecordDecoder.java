package org.govcat.serialization.json;

import org.govcat.serialization.reading.ReadingFault;
import org.govcat.serialization.source.MappedRecord;

/** Makes a resource out of the source object on which its input stands. */
@FunctionalInterface
interface RecordDecoder {
  /** The resource, what is to be said about it, and where its elements came from. */
  MappedRecord decode() throws ReadingFault;
}
