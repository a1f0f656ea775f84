package org.govcat.validation.constraints;

import static java.lang.annotation.ElementType.ANNOTATION_TYPE;
import static java.lang.annotation.ElementType.CONSTRUCTOR;
import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.ElementType.PARAMETER;
import static java.lang.annotation.ElementType.TYPE_USE;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The text is a unified social credit code (统一社会信用代码; GB 32100-2015) as it stands: 18 characters,
 * both check characters right, capital letters, no blanks. Codes of companies whose inner check
 * fails are accepted, because a few real ones have it so. {@code null} is valid. The message says
 * why a text is refused and never quotes it, as it may be an identity number; {@code
 * getInvalidValue()} and a template with {@code ${validatedValue}} show what was given.
 */
@SuppressWarnings("exports") // who uses it has the API of Bean Validation
@Documented
@Constraint(validatedBy = {CreditCodeValidator.class, CreditCodeValidator.OfValue.class})
@Target({METHOD, FIELD, ANNOTATION_TYPE, CONSTRUCTOR, PARAMETER, TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@Repeatable(CreditCode.List.class)
public @interface CreditCode {
  /** The message; by default why the value is refused. */
  String message() default "{org.govcat.validation.constraints.CreditCode.message}";

  /** Groups of constraints it belongs to. */
  Class<?>[] groups() default {};

  /** Payload of the application. */
  Class<? extends Payload>[] payload() default {};

  /** Several of them at one place, for different groups. */
  @Documented
  @Target({METHOD, FIELD, ANNOTATION_TYPE, CONSTRUCTOR, PARAMETER, TYPE_USE})
  @Retention(RetentionPolicy.RUNTIME)
  @interface List {
    /** The constraints, each judged by itself. */
    CreditCode[] value();
  }
}
