package org.govcat.validation.constraints;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.govcat.model.UnifiedSocialCreditCode;
import org.govcat.model.UnifiedSocialCreditCode.Defect;
import org.jspecify.annotations.Nullable;

/** Judges {@link CreditCode} on texts. Thread-safe. */
@SuppressWarnings("exports") // who uses it has the API of Bean Validation
public final class CreditCodeValidator implements ConstraintValidator<CreditCode, CharSequence> {
  static final String REASON = "CreditCode.";

  /** Made by the provider. */
  public CreditCodeValidator() {}

  @Override
  public boolean isValid(@Nullable CharSequence text, ConstraintValidatorContext context) {
    if (text == null || UnifiedSocialCreditCode.isValid(text)) {
      return true;
    }
    Defect cause = UnifiedSocialCreditCode.inspect(text.toString()).cause().orElseThrow();
    return cause == Defect.INNER_CHECK_ENTERPRISE
        || Refusal.because(context, "CreditCode.message", REASON + cause.id());
  }

  /** Judges {@link CreditCode} on a value that cannot be wrong. Thread-safe. */
  public static final class OfValue
      implements ConstraintValidator<CreditCode, UnifiedSocialCreditCode> {
    /** Made by the provider. */
    public OfValue() {}

    @Override
    public boolean isValid(
        @Nullable UnifiedSocialCreditCode code, ConstraintValidatorContext context) {
      return true;
    }
  }
}
