package org.govcat.validation.kind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.govcat.validation.kind.Records.header;
import static org.govcat.validation.kind.Records.record;

import org.govcat.standard.RuleKind;
import org.govcat.validation.kind.Given.With;
import org.junit.jupiter.api.Test;

/** Not shared but open: {@code not-shared-but-open}. */
class ForbiddenTogetherTest {
  private final Given given =
      Given.standard()
          .coded("sharing.type", Lists.SHARING_TYPE)
          .coded("opening.open", Lists.OPENNESS)
          .coded("secrecy", Lists.SECRECY)
          .rule(
              "not-shared-but-open",
              RuleKind.FORBIDDEN_TOGETHER,
              "opening.open",
              With.when("sharing.type", "not-shared"),
              With.when("opening.open", "open"))
          .rule(
              "marked-secret",
              RuleKind.FORBIDDEN_TOGETHER,
              "secrecy",
              With.when("secrecy", "secret"));

  @Test
  void bothAreTold() {
    assertThat(given.findings(record("sharing.type", "3", "opening.open", "1")))
        .containsExactly("not-shared-but-open @ opening.open '1'");
  }

  @Test
  void aVariantMeansTheSame() {
    assertThat(given.findings(record("sharing.type", "不予共享", "opening.open", "无条件开放")))
        .containsExactly("not-shared-but-open @ opening.open '无条件开放'");
  }

  @Test
  void oneOfThemIsAllowed() {
    assertThat(given.findings(record("sharing.type", "3", "opening.open", "0"))).isEmpty();
    assertThat(given.findings(record("sharing.type", "2", "opening.open", "1"))).isEmpty();
  }

  @Test
  void anUnknownValueMeansNothing() {
    assertThat(given.findings(record("sharing.type", "三", "opening.open", "1"))).isEmpty();
  }

  @Test
  void aSecretCatalogueHoldsSecretResources() {
    assertThat(given.findings(header("secrecy", "涉密"), record("title", "甲")))
        .containsExactly("marked-secret @ secrecy");
  }
}
