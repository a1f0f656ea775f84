package org.govcat.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.govcat.model.CatalogHeader;
import org.govcat.model.ExtensionValue;
import org.govcat.model.Extensions;
import org.govcat.model.InformationResource;
import org.govcat.standard.Standard;
import org.govcat.standard.Standards;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What is marked secret (1272 6.1.2) is known under every standard, also one without such marks.
 */
class ConfidentialTest {
  private static final Standard WITHOUT_MARKS =
      Standards.load(
          "titles.yaml",
          """
          standard: titles-draft
          title: { zh: 例, en: Example }
          document: example
          status: draft
          version: 1
          uses: vocabulary
          evidence: derived
          source: example
          elements:
            - id: title
              obligation: mandatory
          """
              .getBytes(StandardCharsets.UTF_8));

  private final RecordChecker checker = RecordChecker.of(WITHOUT_MARKS);

  private boolean isConfidential(InformationResource.Builder resource) {
    return checker.isConfidential(null, resource.build());
  }

  @Test
  void aRecordWithoutAMarkIsNotSecret() {
    assertThat(isConfidential(InformationResource.builder().title("婚姻登记信息"))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"非涉密", "Not secret", "非涉密政务信息资源目录", "-"})
  void whatMeansNotSecretIsNot(String mark) {
    assertThat(isConfidential(InformationResource.builder().secrecy(mark))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"涉密", "机密", "绝密", "内部", "看情况"})
  void everyOtherMarkIs(String mark) {
    assertThat(isConfidential(InformationResource.builder().secrecy(mark))).isTrue();
  }

  @Test
  void aMarkOfTheWrongShapeIs() {
    Extensions misshapen =
        Extensions.of(Map.of(), Map.of("secrecy", new ExtensionValue.Group(Map.of())));
    assertThat(isConfidential(InformationResource.builder().extensions(misshapen))).isTrue();
  }

  @Test
  void theCatalogueMarksItsRecords() {
    CatalogHeader header = CatalogHeader.builder().secrecy("涉密").build();
    assertThat(checker.isConfidential(header, InformationResource.builder().build())).isTrue();
  }
}
