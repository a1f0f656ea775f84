/** What a catalogue says, what a standard says, what a check says. */
module org.govcat.model {
  requires static transitive org.jspecify;
  requires org.snakeyaml.engine;

  exports org.govcat.finding;
  exports org.govcat.model;
  exports org.govcat.standard;
}
