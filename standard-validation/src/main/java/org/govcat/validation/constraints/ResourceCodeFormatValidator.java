package org.govcat.validation.constraints;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.govcat.model.ResourceCode;
import org.jspecify.annotations.Nullable;

/** Judges {@link ResourceCodeFormat} on texts. Thread-safe once initialized. */
@SuppressWarnings("exports") // who uses it has the API of Bean Validation
public final class ResourceCodeFormatValidator
    implements ConstraintValidator<ResourceCodeFormat, CharSequence> {
  private boolean national;

  /** Made by the provider. */
  public ResourceCodeFormatValidator() {}

  @Override
  public void initialize(ResourceCodeFormat constraint) {
    national = constraint.national();
  }

  @Override
  public boolean isValid(@Nullable CharSequence text, ConstraintValidatorContext context) {
    return text == null
        || ResourceCode.parse(text.toString())
            .map(code -> isAsAskedFor(code, national, context))
            .orElse(false);
  }

  private static boolean isAsAskedFor(
      ResourceCode code, boolean national, ConstraintValidatorContext context) {
    return !national
        || code.isNationalForm()
        || Refusal.because(context, "ResourceCodeFormat.message", "ResourceCodeFormat.national");
  }

  /** Judges {@link ResourceCodeFormat} on codes. Thread-safe once initialized. */
  public static final class OfValue
      implements ConstraintValidator<ResourceCodeFormat, ResourceCode> {
    private boolean national;

    /** Made by the provider. */
    public OfValue() {}

    @Override
    public void initialize(ResourceCodeFormat constraint) {
      national = constraint.national();
    }

    @Override
    public boolean isValid(@Nullable ResourceCode code, ConstraintValidatorContext context) {
      return code == null || isAsAskedFor(code, national, context);
    }
  }
}
