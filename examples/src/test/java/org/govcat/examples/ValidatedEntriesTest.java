package org.govcat.examples;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.govcat.conformance.CheckOptions;
import org.govcat.conformance.ResourceCheck;
import org.govcat.examples.ValidatedEntries.EntryForm;
import org.govcat.examples.ValidatedEntries.EntryService;
import org.govcat.examples.ValidatedEntries.StoredEntry;
import org.govcat.finding.Finding;
import org.govcat.finding.Severity;
import org.govcat.model.InformationResource;
import org.govcat.serialization.CatalogReader;
import org.govcat.serialization.CatalogReaders;
import org.govcat.serialization.SourceRecord;
import org.govcat.standard.Standards;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The constraints as a module sees them, with Hibernate Validator as a module beside it. */
class ValidatedEntriesTest {
  private static final LocalDate DATE = LocalDate.of(2017, 11, 30);
  private static final Validator VALIDATOR = ValidatedEntries.validator();

  @Test
  @DisplayName("a form with right values has no complaints")
  void aRightForm() {
    assertThat(
            ValidatedEntries.complaints(
                VALIDATOR, new EntryForm("婚姻登记信息", "12100000400000624D", "140000", "每日")))
        .isEmpty();
  }

  @Test
  @DisplayName("each wrong value is told by its own constraint")
  void aWrongForm() {
    assertThat(
            ValidatedEntries.complaints(
                VALIDATOR, new EntryForm("婚姻登记信息", "12100000400000624E", "990000", "每日日")))
        .containsExactlyInAnyOrder(
            "providerCode: 不是正确的统一社会信用代码：第18位校验码不正确",
            "region: 不是行政区划代码：应为6位数字，前两位为现行省级代码",
            "updateFrequency: 不在标准guide-2017的代码表update-frequency中，疑为“每日”");
  }

  @Test
  @DisplayName("over the example catalogue a validator finds what the checker finds")
  void aValidatorFindsWhatTheCheckerFinds() throws IOException {
    Validator onThatDay =
        Validation.byDefaultProvider()
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator())
            .clockProvider(
                () -> Clock.fixed(DATE.atStartOfDay().toInstant(ZoneOffset.UTC), ZoneOffset.UTC))
            .buildValidatorFactory()
            .getValidator();
    ResourceCheck check =
        ResourceCheck.of(CheckOptions.on(DATE).standard(Standards.builtIn("guide-2017")).build());
    int errors = 0;
    for (InformationResource resource : resources("examples/catalogs/shanxi-2017-broken.jsonl")) {
      Set<String> found =
          check.check(resource).stream()
              .filter(finding -> finding.severity() == Severity.ERROR)
              .map(ValidatedEntriesTest::shown)
              .collect(Collectors.toCollection(TreeSet::new));
      Set<String> violated =
          ValidatedEntries.findings(onThatDay, new StoredEntry(resource)).stream()
              .map(ValidatedEntriesTest::shown)
              .collect(Collectors.toCollection(TreeSet::new));

      assertThat(violated).isEqualTo(found);
      errors += found.size();
    }
    assertThat(errors).isGreaterThan(20);
  }

  @Test
  @DisplayName("a parameter of a service is judged before it is called")
  void aParameterIsJudged() throws NoSuchMethodException {
    EntryService service = resources -> {};
    List<InformationResource> resources =
        List.of(Quickstart.build(), InformationResource.builder().title("婚姻登记信息").build());

    assertThat(
            VALIDATOR
                .forExecutables()
                .validateParameters(
                    service,
                    EntryService.class.getMethod("store", List.class),
                    new Object[] {resources}))
        .extracting(violation -> violation.getPropertyPath().toString())
        .contains("store.arg0[1].<list element>.summary")
        .noneMatch(path -> path.contains("[0]."));
  }

  private static String shown(Finding finding) {
    return finding.rule() + " " + finding.element();
  }

  private static List<InformationResource> resources(String file) throws IOException {
    List<InformationResource> all = new ArrayList<>();
    try (CatalogReader reader = CatalogReaders.open(Project.file(file))) {
      for (SourceRecord record = reader.next(); record != null; record = reader.next()) {
        all.add(record.resource());
      }
    }
    return all;
  }
}
