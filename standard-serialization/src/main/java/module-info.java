/** Bytes to model and back: readers, writers and dialects. */
@SuppressWarnings("module") // conformance is compiled later and cannot be seen from here
module org.govcat.serialization {
  requires static transitive org.jspecify;
  requires transitive org.govcat.model;
  requires com.fasterxml.jackson.core;
  requires com.ctc.wstx;

  // The doors: whoever has the mapper has the module of it, and nobody else needs either.
  requires static com.fasterxml.jackson.databind;
  requires static tools.jackson.databind;
  requires static com.fasterxml.jackson.annotation;
  requires static jakarta.xml.bind;

  exports org.govcat.serialization;
  exports org.govcat.serialization.jackson2;
  exports org.govcat.serialization.jackson3;
  exports org.govcat.serialization.jaxb;
  exports org.govcat.serialization.schema;
  exports org.govcat.serialization.definition to
      org.govcat.conformance;
  exports org.govcat.serialization.workbook to
      org.govcat.conformance;

  opens org.govcat.serialization.jaxb;

  provides com.fasterxml.jackson.databind.Module with
      org.govcat.serialization.jackson2.GovCatModule;
  provides tools.jackson.databind.JacksonModule with
      org.govcat.serialization.jackson3.GovCatModule;
}
