package org.govcat.examples;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.govcat.finding.Finding;
import org.govcat.model.InformationResource;
import org.govcat.validation.constraints.ConformsTo;
import org.govcat.validation.constraints.CreditCode;
import org.govcat.validation.constraints.DivisionCodeFormat;
import org.govcat.validation.constraints.InCodeList;
import org.hibernate.validator.engine.HibernateConstraintViolation;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/** Entries that come in through a form or a service, judged by Bean Validation. */
public final class ValidatedEntries {
  /** What a form sends: single values, each with the constraint of its kind. */
  public record EntryForm(
      @NotBlank String title,
      @NotNull @CreditCode String providerCode,
      @DivisionCodeFormat String region,
      @InCodeList(standard = "guide-2017", list = "update-frequency") String updateFrequency) {}

  /** What is stored: a resource, judged by every rule about one resource. */
  public record StoredEntry(@ConformsTo("guide-2017") InformationResource resource) {}

  /** A service; frameworks judge its parameters before it is called. */
  public interface EntryService {
    /** Stores entries, each of which must conform. */
    void store(List<@ConformsTo("guide-2017") InformationResource> resources);
  }

  private ValidatedEntries() {}

  /** A validator outside of any framework; a framework makes one by itself. */
  public static Validator validator() {
    return Validation.byDefaultProvider()
        .configure()
        .messageInterpolator(new ParameterMessageInterpolator())
        .buildValidatorFactory()
        .getValidator();
  }

  /** What is wrong, by path. */
  public static List<String> complaints(Validator validator, EntryForm form) {
    Set<ConstraintViolation<EntryForm>> violations = validator.validate(form);
    return violations.stream()
        .map(each -> each.getPropertyPath() + ": " + each.getMessage())
        .toList();
  }

  /** The findings behind the violations, with rule, clause and value. */
  public static List<Finding> findings(Validator validator, StoredEntry entry) {
    List<Finding> findings = new ArrayList<>();
    for (ConstraintViolation<StoredEntry> violation : validator.validate(entry)) {
      HibernateConstraintViolation<?> hibernate =
          violation.unwrap(HibernateConstraintViolation.class);
      Finding finding = hibernate.getDynamicPayload(Finding.class);
      if (finding != null) {
        findings.add(finding);
      }
    }
    return findings;
  }
}
