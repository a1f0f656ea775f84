package org.govcat.validation.kind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.govcat.validation.kind.Records.header;
import static org.govcat.validation.kind.Records.record;

import java.util.List;
import org.govcat.finding.Finding;
import org.govcat.finding.Severity;
import org.govcat.model.CatalogHeader;
import org.govcat.model.InformationResource;
import org.govcat.standard.Condition;
import org.govcat.standard.ElementType;
import org.govcat.standard.RuleKind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Bodies that follow the law by reference (参照; 条例第四十三条) get advice and no errors. */
class AdviceTest {
  private static final Condition OTHER_ORGAN =
      new Condition("provider.kind", List.of("other-state-organ"));

  private final Given given =
      Given.standard()
          .element("title", ElementType.TEXT)
          .coded("provider.kind", Lists.PROVIDER_KIND)
          .rule("title/required", RuleKind.REQUIRED, "title")
          .advice("given", OTHER_ORGAN);

  private Severity severity(@Nullable CatalogHeader header, InformationResource record) {
    Finding finding = given.raw(header, record).get(0);
    assertThat(finding.rule().value()).isEqualTo("title/required");
    return finding.severity();
  }

  @Test
  void aDepartmentGetsAnError() {
    assertThat(severity(null, record("provider.kind", "政府部门"))).isEqualTo(Severity.ERROR);
    assertThat(severity(null, record("summary", "x"))).isEqualTo(Severity.ERROR);
  }

  @Test
  void anotherStateOrganGetsAdvice() {
    assertThat(severity(null, record("provider.kind", "其他国家机关"))).isEqualTo(Severity.INFO);
  }

  @Test
  void theHeaderMaySayWhoProvides() {
    assertThat(severity(header("provider.kind", "其他国家机关"), record("summary", "x")))
        .isEqualTo(Severity.INFO);
  }

  @Test
  void anUnknownKindStandsWithinTheScope() {
    assertThat(severity(null, record("provider.kind", "其它机关"))).isEqualTo(Severity.ERROR);
  }

  @Test
  void aRuleThatHoldsForEverybodyIsNoAdvice() {
    Given strict =
        Given.standard()
            .element("title", ElementType.TEXT)
            .coded("provider.kind", Lists.PROVIDER_KIND)
            .rule("title/required", RuleKind.REQUIRED, "title")
            .advice("given", OTHER_ORGAN, "title/required");

    assertThat(strict.raw(null, record("provider.kind", "其他国家机关")).get(0).severity())
        .isEqualTo(Severity.ERROR);
  }

  @Test
  void theRulesOfAnotherStandardAreNoAdvice() {
    Given other =
        Given.standard()
            .element("title", ElementType.TEXT)
            .coded("provider.kind", Lists.PROVIDER_KIND)
            .rule("title/required", RuleKind.REQUIRED, "title")
            .advice("another", OTHER_ORGAN);

    assertThat(other.raw(null, record("provider.kind", "其他国家机关")).get(0).severity())
        .isEqualTo(Severity.ERROR);
  }
}
