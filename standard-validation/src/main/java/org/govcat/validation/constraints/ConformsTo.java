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
import org.govcat.finding.Severity;
import org.govcat.standard.Stage;

/**
 * The resource conforms to a standard (符合标准). Stands on fields, parameters, return values and type
 * arguments of one's own classes; {@code null} is valid. Each finding from {@link #atLeast} up is a
 * violation; a rule that could not be judged is one whatever its severity, because that is never a
 * pass.
 *
 * <p>The path of a violation is the path of the annotated place, a dot, and the path of the
 * finding: {@code draft.resource.items[3].name}. A finding about the resource as a whole has the
 * path of the annotated place alone. The rules are those of {@link
 * org.govcat.validation.RecordChecker}; what only several resources together can break is not
 * judged here. The day of the check is that of the validator's {@link
 * jakarta.validation.ClockProvider}.
 *
 * <p>With Hibernate Validator the {@link org.govcat.finding.Finding} is the dynamic payload of the
 * violation and the message is that of the finding, identity numbers masked and nothing quoted of
 * what is marked secret; other providers show the rule's text without values. {@code
 * getInvalidValue()} is the resource itself, as the specification demands: its {@code toString()}
 * names the elements that are there and never their values.
 */
@SuppressWarnings("exports") // who uses it has the API of Bean Validation
@Documented
@Constraint(validatedBy = ConformsToValidator.class)
@Target({METHOD, FIELD, ANNOTATION_TYPE, CONSTRUCTOR, PARAMETER, TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@Repeatable(ConformsTo.List.class)
public @interface ConformsTo {
  /** Id of the standard: built in, or known to a {@link StandardSource}. */
  String value();

  /** Where the entry is on its way (编目阶段). */
  Stage stage() default Stage.PUBLISH;

  /**
   * The modes (判定方式) in which the standard judges, as {@code --mode} names them; none unless told.
   * One that the standard does not know is the programmer's mistake, as an unknown standard is.
   */
  String[] mode() default {};

  /** From which severity on a finding is a violation. */
  Severity atLeast() default Severity.ERROR;

  /** The message; by default that of the finding. */
  String message() default "{org.govcat.validation.constraints.ConformsTo.message}";

  /** Groups of constraints it belongs to. */
  Class<?>[] groups() default {};

  /** Payload of the application. */
  Class<? extends Payload>[] payload() default {};

  /** Several standards at one place. */
  @Documented
  @Target({METHOD, FIELD, ANNOTATION_TYPE, CONSTRUCTOR, PARAMETER, TYPE_USE})
  @Retention(RetentionPolicy.RUNTIME)
  @interface List {
    /** The constraints, each judged by itself. */
    ConformsTo[] value();
  }
}
