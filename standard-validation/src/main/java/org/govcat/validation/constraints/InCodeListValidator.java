package org.govcat.validation.constraints;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.govcat.model.OpenCode;
import org.govcat.standard.CodeList;
import org.govcat.standard.Standard;
import org.govcat.validation.kind.Labels;
import org.jspecify.annotations.Nullable;

/** Judges {@link InCodeList} on texts. Thread-safe once initialized. */
@SuppressWarnings("exports") // who uses it has the API of Bean Validation
public final class InCodeListValidator implements ConstraintValidator<InCodeList, CharSequence> {
  private final CompiledStandards standards;
  private @Nullable CodeList list;
  private boolean exact;

  /** A validator that knows the built-in standards and those of registered services. */
  public InCodeListValidator() {
    this.standards = CompiledStandards.ofServices();
  }

  /** A validator that knows the built-in standards and those of the source. */
  public InCodeListValidator(StandardSource source) {
    this.standards = CompiledStandards.of(source);
  }

  /**
   * Takes over what the annotation says.
   *
   * @throws IllegalArgumentException when nobody knows the standard, or it has no such list
   */
  @Override
  public void initialize(InCodeList constraint) {
    Standard standard = standards.get(constraint.standard()).standard();
    list = standard.codeLists().get(constraint.list());
    exact = constraint.exact();
    if (list == null) {
      throw new IllegalArgumentException(
          "no code list '"
              + constraint.list()
              + "' in "
              + standard.id()
              + "; there are "
              + String.join(", ", standard.codeLists().keySet()));
    }
  }

  @Override
  public boolean isValid(@Nullable CharSequence text, ConstraintValidatorContext context) {
    CodeList codes = list;
    if (codes == null) {
      throw new IllegalStateException("not initialized");
    }
    if (text == null) {
      return true;
    }
    String given = text.toString();
    return (exact ? codes.isExact(given) : codes.find(given) != null)
        || refused(codes, given, context);
  }

  /** Names the entry that was probably meant, which is the list's word and not the user's. */
  private static boolean refused(CodeList codes, String text, ConstraintValidatorContext context) {
    String meant = Labels.nearest(codes, text);
    HibernateContext hibernate = meant == null ? null : HibernateContext.in(context);
    if (meant == null || hibernate == null) {
      return false;
    }
    hibernate.parameter("govcat.suggestion", meant);
    return Refusal.because(context, "InCodeList.message", "InCodeList.suggestion");
  }

  /** Judges {@link InCodeList} on open codes. Thread-safe once initialized. */
  public static final class OfValue implements ConstraintValidator<InCodeList, OpenCode> {
    private final InCodeListValidator texts;

    /** A validator that knows the built-in standards and those of registered services. */
    public OfValue() {
      this.texts = new InCodeListValidator();
    }

    /** A validator that knows the built-in standards and those of the source. */
    public OfValue(StandardSource source) {
      this.texts = new InCodeListValidator(source);
    }

    @Override
    public void initialize(InCodeList constraint) {
      texts.initialize(constraint);
    }

    @Override
    public boolean isValid(@Nullable OpenCode code, ConstraintValidatorContext context) {
      return code == null || texts.isValid(code.text(), context);
    }
  }
}
