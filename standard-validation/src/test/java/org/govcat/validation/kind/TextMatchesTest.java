package org.govcat.validation.kind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.govcat.validation.kind.Records.record;

import org.govcat.standard.RuleKind;
import org.govcat.validation.kind.Given.With;
import org.junit.jupiter.api.Test;

/** Titles that are names of systems: {@code title-is-system-name}. */
class TextMatchesTest {
  private final Given given =
      Given.standard()
          .rule(
              "title-is-system-name",
              RuleKind.TEXT_MATCHES,
              "title",
              With.texts("patterns", "(?:系统|平台)$", "^网站"),
              With.texts("except", "生态系统$"));

  @Test
  void aTextWithoutMatchIsRight() {
    assertThat(given.findings(record("title", "投资项目审批系统办件信息"))).isEmpty();
  }

  @Test
  void aMatchIsTold() {
    assertThat(given.findings(record("title", "投资项目审批系统")))
        .containsExactly("title-is-system-name @ title '投资项目审批系统' {match=系统}");
  }

  @Test
  void anExceptionIsRight() {
    assertThat(given.findings(record("title", "湿地生态系统"))).isEmpty();
  }

  @Test
  void blanksAtTheEdgesMakeNoDifference() {
    assertThat(given.findings(record("title", "审批平台 ")))
        .containsExactly("title-is-system-name @ title '审批平台 ' {match=平台}");
  }
}
