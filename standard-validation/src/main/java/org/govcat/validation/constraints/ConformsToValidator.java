package org.govcat.validation.constraints;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.govcat.finding.Finding;
import org.govcat.finding.Severity;
import org.govcat.model.InformationResource;
import org.govcat.standard.Stage;
import org.govcat.validation.CheckSettings;
import org.govcat.validation.RecordChecker;
import org.jspecify.annotations.Nullable;

/** Judges {@link ConformsTo}. Thread-safe once initialized. */
@SuppressWarnings("exports") // who uses it has the API of Bean Validation
public final class ConformsToValidator
    implements ConstraintValidator<ConformsTo, InformationResource> {
  private final CompiledStandards standards;
  private final AtomicReference<RecordChecker.@Nullable Session> idle = new AtomicReference<>();
  private @Nullable CompiledStandard standard;
  private Stage stage = Stage.PUBLISH;
  private Severity atLeast = Severity.ERROR;

  /** A validator that knows the built-in standards and those of registered services. */
  public ConformsToValidator() {
    this.standards = CompiledStandards.ofServices();
  }

  /** A validator that knows the built-in standards and those of the source. */
  public ConformsToValidator(StandardSource source) {
    this.standards = CompiledStandards.of(source);
  }

  /**
   * Takes over what the annotation says.
   *
   * @throws IllegalArgumentException when nobody knows the standard, or the standard does not know
   *     a mode
   */
  @Override
  public void initialize(ConformsTo constraint) {
    standard = standards.get(constraint.value(), Set.copyOf(List.of(constraint.mode())));
    stage = constraint.stage();
    atLeast = constraint.atLeast();
  }

  @Override
  public boolean isValid(
      @Nullable InformationResource resource, ConstraintValidatorContext context) {
    CompiledStandard judge = standard;
    if (judge == null) {
      throw new IllegalStateException("not initialized");
    }
    if (resource == null) {
      return true;
    }
    List<Finding> findings = findings(judge, resource, day(context));
    if (findings.isEmpty()) {
      return true;
    }
    context.disableDefaultConstraintViolation();
    FindingViolations violations = FindingViolations.in(context, judge);
    for (Finding finding : findings) {
      violations.add(finding);
    }
    return false;
  }

  private List<Finding> findings(
      CompiledStandard judge, InformationResource resource, LocalDate date) {
    RecordChecker.Session free = idle.getAndSet(null);
    RecordChecker.Session session =
        free != null && free.settings().date().equals(date)
            ? free
            : judge.checker().session(new CheckSettings(stage, date));
    List<Finding> findings = new ArrayList<>();
    session.check(
        null,
        resource,
        finding -> {
          if (isViolation(finding)) {
            findings.add(finding);
          }
        });
    idle.set(session);
    return findings;
  }

  private boolean isViolation(Finding finding) {
    return finding.severity().compareTo(atLeast) >= 0 || finding.rule().isCrash();
  }

  private static LocalDate day(ConstraintValidatorContext context) {
    Clock clock = context.getClockProvider().getClock();
    return LocalDate.ofInstant(clock.instant(), clock.getZone());
  }
}
