package org.govcat.validation.kind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.govcat.validation.kind.Records.record;

import org.govcat.standard.RuleKind;
import org.govcat.validation.kind.Given.With;
import org.junit.jupiter.api.Test;

/** Lists with too many members. */
class MaxOccursTest {
  private final Given given =
      Given.standard()
          .rule("keywords/max-occurs", RuleKind.MAX_OCCURS, "keywords", With.text("most", "1"));

  @Test
  void asManyAsAllowedAreRight() {
    assertThat(given.findings(record("keywords[0]", "信用"))).isEmpty();
  }

  @Test
  void tooManyAreTold() {
    assertThat(given.findings(record("keywords[0]", "信用", "keywords[1]", "法院")))
        .containsExactly("keywords/max-occurs @ keywords {most=1, count=2}");
  }
}
