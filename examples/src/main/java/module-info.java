/** Programs a newcomer runs and copies. */
module org.govcat.examples {
  requires static org.jspecify;
  requires org.govcat.conformance;
  requires com.fasterxml.jackson.databind;
  requires tools.jackson.databind;
  requires jakarta.validation;
  requires jakarta.xml.bind;
  requires org.hibernate.validator;

  opens org.govcat.examples to
      com.fasterxml.jackson.databind,
      jakarta.xml.bind,
      org.hibernate.validator,
      tools.jackson.databind;
}
