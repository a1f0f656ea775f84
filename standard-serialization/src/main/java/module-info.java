/** Bytes to model and back: readers, writers and dialects. */
module org.govcat.serialization {
  requires static transitive org.jspecify;
  requires transitive org.govcat.model;
  requires com.fasterxml.jackson.core;
  requires com.ctc.wstx;

  exports org.govcat.serialization;
}
