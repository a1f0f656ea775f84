package org.govcat.validation.constraints;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.govcat.model.DivisionCode;
import org.jspecify.annotations.Nullable;

/** Judges {@link DivisionCodeFormat} on texts. Thread-safe. */
@SuppressWarnings("exports") // who uses it has the API of Bean Validation
public final class DivisionCodeFormatValidator
    implements ConstraintValidator<DivisionCodeFormat, CharSequence> {
  /** Made by the provider. */
  public DivisionCodeFormatValidator() {}

  @Override
  public boolean isValid(@Nullable CharSequence text, ConstraintValidatorContext context) {
    return text == null || new DivisionCode(text.toString()).isRegionInUse();
  }

  /** Judges {@link DivisionCodeFormat} on the value type, which may hold any text. Thread-safe. */
  public static final class OfValue
      implements ConstraintValidator<DivisionCodeFormat, DivisionCode> {
    /** Made by the provider. */
    public OfValue() {}

    @Override
    public boolean isValid(@Nullable DivisionCode code, ConstraintValidatorContext context) {
      return code == null || code.isRegionInUse();
    }
  }
}
