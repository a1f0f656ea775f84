/** Programs a newcomer runs and copies. */
module org.govcat.examples {
  requires static org.jspecify;
  requires org.govcat.conformance;
  requires jakarta.validation;
  requires org.hibernate.validator;

  opens org.govcat.examples to
      org.hibernate.validator;
}
