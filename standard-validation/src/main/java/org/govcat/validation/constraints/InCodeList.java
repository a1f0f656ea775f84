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
 * The text stands in a code list (代码表) of a standard: as a code, or as a concept, label or other
 * spelling that the list knows. {@code null} is valid; whether the list is open makes no difference
 * here.
 */
@SuppressWarnings("exports") // who uses it has the API of Bean Validation
@Documented
@Constraint(validatedBy = {InCodeListValidator.class, InCodeListValidator.OfValue.class})
@Target({METHOD, FIELD, ANNOTATION_TYPE, CONSTRUCTOR, PARAMETER, TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@Repeatable(InCodeList.List.class)
public @interface InCodeList {
  /** Id of the standard: built in, or known to a {@link StandardSource}. */
  String standard();

  /** Id of the code list, for example {@code update-frequency}. */
  String list();

  /** Whether only the code as the standard writes it will do. */
  boolean exact() default false;

  /** The message; by default why the value is refused. */
  String message() default "{org.govcat.validation.constraints.InCodeList.message}";

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
    InCodeList[] value();
  }
}
