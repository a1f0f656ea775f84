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
 * The text has the form of a resource code (信息资源代码; 1272 6.3): classification code, slash, sequence
 * code. {@code null} is valid. Whether it agrees with a classification only {@link ConformsTo} can
 * say.
 */
@SuppressWarnings("exports") // who uses it has the API of Bean Validation
@Documented
@Constraint(
    validatedBy = {ResourceCodeFormatValidator.class, ResourceCodeFormatValidator.OfValue.class})
@Target({METHOD, FIELD, ANNOTATION_TYPE, CONSTRUCTOR, PARAMETER, TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@Repeatable(ResourceCodeFormat.List.class)
public @interface ResourceCodeFormat {
  /**
   * Whether the national form is asked for: class one digit, division two, section three, further
   * digits, slash, digits.
   */
  boolean national() default false;

  /** The message; by default why the value is refused. */
  String message() default "{org.govcat.validation.constraints.ResourceCodeFormat.message}";

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
    ResourceCodeFormat[] value();
  }
}
