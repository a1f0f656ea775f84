package org.govcat.frameworks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Validator;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.govcat.finding.Finding;
import org.govcat.finding.Severity;
import org.govcat.frameworks.CheckedEntries.Form;
import org.govcat.model.InformationResource;
import org.govcat.standard.Stage;
import org.govcat.standard.Standards;
import org.govcat.validation.CheckSettings;
import org.govcat.validation.RecordChecker;
import org.hibernate.validator.engine.HibernateConstraintViolation;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** Inside Spring Boot the constraints work with the dependency alone. */
@SpringBootTest
class CheckedEntriesTest {
  private static final InformationResource INCOMPLETE =
      InformationResource.builder().title("婚姻登记信息").build();

  @Autowired private WebApplicationContext context;
  @Autowired private Validator validator;
  @Autowired private CheckedEntries.Store store;

  private int status(String path, String body) throws Exception {
    return MockMvcBuilders.webAppContextSetup(context)
        .build()
        .perform(
            post(path)
                .contentType(MediaType.APPLICATION_JSON)
                .content(body.getBytes(StandardCharsets.UTF_8)))
        .andReturn()
        .getResponse()
        .getStatus();
  }

  @Test
  @DisplayName("a form with a wrong credit code is a bad request, one with a right one is taken")
  void forms() throws Exception {
    assertThat(status("/form", "{\"providerCode\":\"12100000400000624D\",\"updateFrequency\":\"每日\"}"))
        .isEqualTo(200);
    assertThat(status("/form", "{\"providerCode\":\"12100000400000624E\",\"updateFrequency\":\"每日\"}"))
        .isEqualTo(400);
    assertThat(validator.validate(new Form("12100000400000624E", "每日日")))
        .extracting(violation -> violation.getPropertyPath().toString())
        .containsExactlyInAnyOrder("providerCode", "updateFrequency");
  }

  @Test
  @DisplayName("a resource that does not conform is a bad request")
  void stored() throws Exception {
    assertThat(status("/stored", "{\"resource\":{\"title\":\"婚姻登记信息\"}}")).isEqualTo(400);
  }

  @Test
  @DisplayName("a service is not called with resources that do not conform; the findings are told")
  void parameters() {
    ConstraintViolationException refused =
        catchThrowableOfType(
            ConstraintViolationException.class, () -> store.store(List.of(INCOMPLETE)));
    List<String> rules =
        refused.getConstraintViolations().stream().map(CheckedEntriesTest::rule).sorted().toList();

    assertThat(rules).isEqualTo(errors(INCOMPLETE));
    assertThat(refused.getConstraintViolations())
        .allMatch(violation -> violation.getPropertyPath().toString().startsWith("store."));
  }

  private static String rule(ConstraintViolation<?> violation) {
    HibernateConstraintViolation<?> hibernate =
        violation.unwrap(HibernateConstraintViolation.class);
    return Objects.requireNonNull(hibernate.getDynamicPayload(Finding.class)).rule().value();
  }

  private static List<String> errors(InformationResource resource) {
    List<String> rules = new ArrayList<>();
    RecordChecker.of(Standards.builtIn("guide-2017"))
        .session(new CheckSettings(Stage.PUBLISH, LocalDate.of(2026, 1, 15)))
        .check(
            null,
            resource,
            finding -> {
              if (finding.severity() == Severity.ERROR) {
                rules.add(finding.rule().value());
              }
            });
    return rules.stream().sorted().toList();
  }
}
