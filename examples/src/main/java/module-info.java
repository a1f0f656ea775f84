/** Programs a newcomer runs and copies. */
module org.govcat.examples {
  requires static org.jspecify;
  requires org.govcat.conformance;
}
