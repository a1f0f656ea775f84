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
 * The text is a code of an administrative division (行政区划代码; GB/T 2260-2007): six digits that begin
 * with a province in use, or 100000 for the whole country. {@code null} is valid. Withdrawn codes
 * of divisions below the province are accepted, as they stay in use inside other codes.
 */
@SuppressWarnings("exports") // who uses it has the API of Bean Validation
@Documented
@Constraint(
    validatedBy = {DivisionCodeFormatValidator.class, DivisionCodeFormatValidator.OfValue.class})
@Target({METHOD, FIELD, ANNOTATION_TYPE, CONSTRUCTOR, PARAMETER, TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@Repeatable(DivisionCodeFormat.List.class)
public @interface DivisionCodeFormat {
  /** The message; by default why the value is refused. */
  String message() default "{org.govcat.validation.constraints.DivisionCodeFormat.message}";

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
    DivisionCodeFormat[] value();
  }
}
