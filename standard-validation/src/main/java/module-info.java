/** Model and standard to findings. */
@SuppressWarnings("requires-automatic") // Hibernate Validator is a module of its own from 9 on
module org.govcat.validation {
  requires static transitive org.jspecify;
  requires transitive org.govcat.model;
  requires static jakarta.validation;
  requires static org.hibernate.validator;

  exports org.govcat.validation;
  exports org.govcat.validation.compare;
  exports org.govcat.validation.constraints;

  uses org.govcat.validation.constraints.StandardSource;
}
