package org.govcat.validation.constraints;

import jakarta.validation.ConstraintValidatorContext;

/** A value is refused; the reason takes the place of the general message, not of a user's own. */
final class Refusal {
  private Refusal() {}

  /**
   * Refuses.
   *
   * @param general name of the constraint's general message
   * @param reason name of the message that says why
   * @return false
   */
  static boolean because(ConstraintValidatorContext context, String general, String reason) {
    if (context.getDefaultConstraintMessageTemplate().equals(Messages.key(general))) {
      context.disableDefaultConstraintViolation();
      context.buildConstraintViolationWithTemplate(Messages.key(reason)).addConstraintViolation();
    }
    return false;
  }
}
