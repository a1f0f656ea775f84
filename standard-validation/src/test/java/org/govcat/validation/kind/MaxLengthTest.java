package org.govcat.validation.kind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.govcat.validation.kind.Records.record;

import org.govcat.standard.RuleKind;
import org.govcat.validation.kind.Given.With;
import org.junit.jupiter.api.Test;

/** Texts that are too long. */
class MaxLengthTest {
  private final Given given =
      Given.standard()
          .rule("title/max-length", RuleKind.MAX_LENGTH, "title", With.text("most", "4"));

  @Test
  void asLongAsAllowedIsRight() {
    assertThat(given.findings(record("title", "婚姻登记"))).isEmpty();
  }

  @Test
  void longerIsWrong() {
    assertThat(given.findings(record("title", "婚姻登记表")))
        .containsExactly("title/max-length @ title '婚姻登记表' {most=4, length=5}");
  }

  @Test
  void blanksAtTheEdgesDoNotCount() {
    assertThat(given.findings(record("title", " 婚姻登记 "))).isEmpty();
  }

  @Test
  void aCharacterOutsideThePlaneCountsOnce() {
    assertThat(given.findings(record("title", "𠀀𠀁𠀂𠀃"))).isEmpty();
  }

  @Test
  void aRuleWithoutBoundIsAMistake() {
    assertThatThrownBy(
            () ->
                Given.standard()
                    .rule("title/max-length", RuleKind.MAX_LENGTH, "title")
                    .findings(record()))
        .hasMessage("no bound 'most' for rule title/max-length");
  }
}
