package org.govcat.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.govcat.finding.Finding;
import org.govcat.model.InformationResource;
import org.govcat.model.LegalBasis;
import org.govcat.model.Sharing;
import org.govcat.standard.Stage;
import org.govcat.standard.Standards;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Expressions of the guide's rules answer in proportion to the text and never give up on it. */
class HostileTextTest {
  private static final RecordChecker.Session SESSION =
      RecordChecker.of(Standards.builtIn("guide-2017"))
          .session(new CheckSettings(Stage.PUBLISH, LocalDate.of(2026, 1, 15)));

  @ParameterizedTest
  @ValueSource(strings = {"《", "〔2016", "平台1.", ".1", "系统（", "测试", "<a ", "&l", "资源代码 ", "3", "　"})
  @Timeout(10)
  void isJudgedByEveryRule(String piece) {
    String text = "平台1" + piece.repeat(100_000);
    InformationResource resource =
        InformationResource.builder()
            .title(text)
            .code(text)
            .summary(text)
            .sharing(
                Sharing.builder()
                    .type("3")
                    .condition(text)
                    .basis(LegalBasis.builder().title(text).build())
                    .build())
            .build();
    List<Finding> findings = new ArrayList<>();

    SESSION.check(null, resource, findings::add);

    assertThat(findings)
        .extracting(finding -> finding.rule().value())
        .doesNotContain("rule-failed");
  }
}
