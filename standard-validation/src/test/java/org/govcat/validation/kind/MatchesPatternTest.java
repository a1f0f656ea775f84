package org.govcat.validation.kind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.govcat.validation.kind.Records.record;

import org.govcat.standard.ElementType;
import org.govcat.standard.RuleKind;
import org.govcat.validation.kind.Given.With;
import org.junit.jupiter.api.Test;

/** Whole values against a pattern: {@code code/pattern} and its like. */
class MatchesPatternTest {
  private final Given given =
      Given.standard()
          .element("code", ElementType.RESOURCE_CODE)
          .rule("code/pattern", RuleKind.PATTERN, "code", With.text("pattern", "[^/]+/[^/]+"))
          .rule(
              "relatedResources/pattern",
              RuleKind.PATTERN,
              "relatedResources",
              With.text("pattern", "[^/]+/[^/]+"))
          .rule(
              "classification.section/pattern",
              RuleKind.PATTERN,
              "classification.section",
              With.text("pattern", "[0-9]{3}"));

  @Test
  void aMatchIsRight() {
    assertThat(given.findings(record("code", "307004/1"))).isEmpty();
  }

  @Test
  void aValueThatDoesNotMatchIsTold() {
    assertThat(given.findings(record("code", "abc")))
        .containsExactly("code/pattern @ code 'abc' {expected=307004010100/000001}");
  }

  @Test
  void theWholeValueMustMatch() {
    assertThat(given.findings(record("code", "a/b/c")))
        .containsExactly("code/pattern @ code 'a/b/c' {expected=307004010100/000001}");
  }

  @Test
  void blanksAroundAValueAreAnotherDefect() {
    assertThat(given.findings(record("code", " 307004/1 "))).isEmpty();
  }

  @Test
  void eachMemberOfAListIsJudged() {
    assertThat(given.findings(record("relatedResources[0]", "a/1", "relatedResources[1]", "b")))
        .containsExactly("relatedResources/pattern @ relatedResources[1] 'b'");
  }

  @Test
  void aLevelIsJudgedByItsCode() {
    assertThat(given.findings(record("classification.section.code", "04")))
        .containsExactly("classification.section/pattern @ classification.section '04'");
  }

  @Test
  void aMissingValueIsNotJudged() {
    assertThat(given.findings(record("code", "-"))).isEmpty();
  }
}
