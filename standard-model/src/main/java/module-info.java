/** What a catalogue says, what a standard says, what a check says. */
@SuppressWarnings(
    "module") // serialization and conformance are compiled later and cannot be seen from here
module org.govcat.model {
  requires static transitive org.jspecify;
  requires org.snakeyaml.engine;

  exports org.govcat.finding;
  exports org.govcat.migration;
  exports org.govcat.model;
  exports org.govcat.standard;
  exports org.govcat.standard.tree to
      org.govcat.conformance,
      org.govcat.serialization;
}
