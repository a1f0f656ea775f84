/** Model and standard to findings. */
module org.govcat.validation {
  requires static transitive org.jspecify;
  requires transitive org.govcat.model;

  exports org.govcat.validation;
}
