package org.govcat.validation.constraints;

import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.ValidationException;
import org.govcat.finding.Finding;
import org.hibernate.validator.constraintvalidation.HibernateConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/** What Hibernate Validator offers beyond the specification: values for messages, and a payload. */
final class HibernateContext {
  private final HibernateConstraintValidatorContext context;

  private HibernateContext(HibernateConstraintValidatorContext context) {
    this.context = context;
  }

  /** Hibernate's view of the context, or null when another provider made it. */
  static @Nullable HibernateContext in(ConstraintValidatorContext context) {
    try {
      return new HibernateContext(context.unwrap(HibernateConstraintValidatorContext.class));
    } catch (ValidationException | NoClassDefFoundError e) {
      return null;
    }
  }

  /** Sets a value for the messages that follow; it is shown as it is and never read. */
  HibernateContext parameter(String name, Object value) {
    context.addMessageParameter(name, value);
    return this;
  }

  /** Sets the payload of the violations that follow. */
  void payload(Finding finding) {
    context.withDynamicPayload(finding);
  }
}
