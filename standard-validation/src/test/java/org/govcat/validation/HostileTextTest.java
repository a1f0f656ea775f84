package org.govcat.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.govcat.finding.Finding;
import org.govcat.model.CataloguingRecord;
import org.govcat.model.InformationItem;
import org.govcat.model.InformationResource;
import org.govcat.model.LegalBasis;
import org.govcat.model.Opening;
import org.govcat.model.Provider;
import org.govcat.model.Sharing;
import org.govcat.standard.Stage;
import org.govcat.standard.Standards;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Expressions of the rules of every built-in standard answer in proportion to the text and never
 * give up on it.
 */
class HostileTextTest {
  private static final List<String> PIECES =
      List.of(
          "《", "〔2016", "平台1.", ".1", "系统（", "测试", "<a ", "&l", "资源代码 ", "3", "　", "经", "须", "限",
          "法", "条例", "国务院关于", "中华人民共和国", "省", "市", "通知（", "申请", "a/", "|", "按规定", "\u0000",
          "\ud800", "\u202e", "%s", "A:");

  static Stream<String> standards() {
    return Standards.builtInIds().stream();
  }

  @ParameterizedTest
  @MethodSource("standards")
  @Timeout(120)
  void isJudgedByEveryRule(String standard) {
    RecordChecker.Session session =
        RecordChecker.of(Standards.builtIn(standard))
            .session(new CheckSettings(Stage.PUBLISH, LocalDate.of(2026, 1, 15)));
    for (String piece : PIECES) {
      String text = "平台1" + piece.repeat(4_000);
      for (String type : new String[] {"2", "3"}) {
        List<Finding> findings = new ArrayList<>();
        session.check(null, resource(type, text), findings::add);

        assertThat(findings)
            .as("%s by %s", piece, standard)
            .extracting(finding -> finding.rule().value())
            .doesNotContain("rule-failed");
      }
    }
  }

  private static InformationResource resource(String type, String text) {
    return InformationResource.builder()
        .title(text)
        .code(text)
        .summary(text)
        .provider(Provider.builder().name(text).creditCode(text).build())
        .items(List.of(InformationItem.builder().name(text).build()))
        .sharing(
            Sharing.builder()
                .type(type)
                .condition(text)
                .scope(text)
                .purpose(text)
                .reason(text)
                .basis(LegalBasis.builder().title(text).build())
                .build())
        .opening(Opening.builder().open("1").condition(text).build())
        .updateFrequency(text)
        .onlineResources(List.of(text))
        .relatedResources(List.of(text))
        .metadata(CataloguingRecord.builder().id(text).build())
        .build();
  }
}
