package org.govcat.validation.constraints;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.govcat.validation.kind.Records.record;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ValidationException;
import jakarta.validation.Validator;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.govcat.finding.Finding;
import org.govcat.finding.Severity;
import org.govcat.model.InformationResource;
import org.govcat.standard.Standard;
import org.govcat.standard.Standards;
import org.junit.jupiter.api.Test;

/** Standards that are not built in come from a source that the application names. */
class StandardSourceTest {
  /** Its pattern runs out of stack on a long title. */
  private static final String DRAFT =
      """
      standard: house-draft
      title: { zh: 内部草案, en: House draft }
      document: 内部草案
      status: draft
      version: 1
      uses: vocabulary
      evidence: derived
      source: 内部草案 1
      elements:
        - id: title
          obligation: mandatory
          pattern: '(名|称)*'
        - id: updateFrequency
          code-list: update-frequency
      code-lists:
        update-frequency:
          closed: true
          codes:
            - { code: A, concept: daily }
      """;

  private static final Standard HOUSE =
      Standards.load("house-draft.yaml", DRAFT.getBytes(StandardCharsets.UTF_8));
  private static final Validator VALIDATOR =
      Validators.with(id -> id.equals("house-draft") ? HOUSE : null);

  record Draft(@ConformsTo("house-draft") InformationResource resource) {}

  record Lax(
      @ConformsTo(value = "guide-2017", atLeast = Severity.ERROR)
          @ConformsTo(value = "house-draft", atLeast = Severity.ERROR)
          InformationResource resource) {}

  record Frequency(@InCodeList(standard = "house-draft", list = "update-frequency") String text) {}

  record Nobody(@ConformsTo("other-draft") InformationResource resource) {}

  record NoList(@InCodeList(standard = "house-draft", list = "update-frequencies") String text) {}

  @Test
  void theSourceIsAsked() {
    assertThat(VALIDATOR.validate(new Draft(record("title", "名称")))).isEmpty();
    assertThat(VALIDATOR.validate(new Draft(record("title", "题目"))))
        .extracting(violation -> violation.getPropertyPath().toString())
        .containsExactly("resource.title");
    assertThat(VALIDATOR.validate(new Frequency("A"))).isEmpty();
    assertThat(VALIDATOR.validate(new Frequency("B"))).hasSize(1);
  }

  @Test
  void aRuleThatBreaksDownIsAViolation() {
    Set<ConstraintViolation<Draft>> violations =
        VALIDATOR.validate(new Draft(record("title", "名称".repeat(100_000))));

    assertThat(violations)
        .extracting(Validators::finding)
        .singleElement()
        .extracting(Finding::rule)
        .hasToString("rule-failed");
  }

  @Test
  void severalStandardsMayJudgeOnePlace() {
    assertThat(VALIDATOR.validate(new Lax(record("title", "题目"))))
        .extracting(violation -> Validators.finding(violation))
        .extracting(finding -> finding == null ? "" : finding.rule().value())
        .contains("title/pattern", "code/required");
  }

  @Test
  void whatNobodyKnowsIsTheProgrammersMistake() {
    assertThatThrownBy(() -> VALIDATOR.validate(new Nobody(record("title", "名称"))))
        .isInstanceOf(ValidationException.class)
        .rootCause()
        .hasMessageContaining("no standard 'other-draft'");
    assertThatThrownBy(() -> VALIDATOR.validate(new NoList("A")))
        .isInstanceOf(ValidationException.class)
        .rootCause()
        .hasMessageContaining("no code list 'update-frequencies' in house-draft")
        .hasMessageContaining("update-frequency");
  }
}
