package org.govcat.validation.kind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.govcat.validation.kind.Records.record;

import org.govcat.standard.RuleKind;
import org.govcat.validation.kind.Given.With;
import org.junit.jupiter.api.Test;

/** Related resources: {@code relatedResources/not-itself}. */
class NotItselfTest {
  private final Given given =
      Given.standard()
          .rule(
              "relatedResources/not-itself",
              RuleKind.NOT_ITSELF,
              "relatedResources",
              With.text("key", "code"));

  @Test
  void anotherCodeIsRight() {
    assertThat(given.findings(record("code", "a/1", "relatedResources[0]", "a/2"))).isEmpty();
  }

  @Test
  void itsOwnCodeIsTold() {
    assertThat(
            given.findings(
                record("code", "a/1", "relatedResources[0]", "a/2", "relatedResources[1]", " a/1")))
        .containsExactly("relatedResources/not-itself @ relatedResources[1] ' a/1'");
  }

  @Test
  void withoutCodeNothingIsSaid() {
    assertThat(given.findings(record("relatedResources[0]", "a/1"))).isEmpty();
  }
}
