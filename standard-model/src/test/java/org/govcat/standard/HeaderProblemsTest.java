package org.govcat.standard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.govcat.standard.SmallStandard.problems;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What a standard says about itself is refused where it cannot be meant, with the place and a guess
 * at what was.
 */
class HeaderProblemsTest {
  @Test
  void anUnknownKeyOfTheFileIsRefused() {
    assertThat(problems("version: 1", "versoin: 1\nversion: 1"))
        .containsExactly(
            "small-standard.yaml:7:1: unknown key 'versoin' of a standard, did you mean 'version'?");
  }

  @Test
  void aHeaderThatIsNotCompleteIsRefused() {
    assertThat(problems("document: 测试〔2020〕1号\nstatus: in-force\n", ""))
        .containsExactly(
            "small-standard.yaml:2:1: the standard has no 'document'",
            "small-standard.yaml:2:1: the standard has no 'status'");
  }

  @Test
  void anUnknownStatusIsRefused() {
    assertThat(problems("status: in-force", "status: inforce"))
        .containsExactly(
            "small-standard.yaml:5:9: unknown status 'inforce', did you mean 'in-force'? expected one of: draft, in-force, superseded, practice");
  }

  @ParameterizedTest
  @ValueSource(strings = {"2021-02-29", "2020-+2-29", "+020-02-29", "２０２０-02-29", "2020-2-29"})
  void aDayThatDoesNotExistOrIsWrittenOtherwiseIsRefused(String day) {
    assertThat(problems("effective: 2020-02-29", "effective: " + day))
        .containsExactly("small-standard.yaml:6:12: '" + day + "' is no day, expected CCYY-MM-DD");
  }

  @Test
  void aTitleInOneLanguageIsRefused() {
    assertThat(problems("title: { zh: 小标准, en: Small standard }", "title: { zh: 小标准 }"))
        .containsExactly("small-standard.yaml:3:8: title has no 'en'");
  }

  @Test
  void aParentThatDoesNotExistIsRefused() {
    assertThat(problems("uses: small-vocabulary", "based-on: decree-2025"))
        .containsExactly("small-standard.yaml:8:11: unknown standard 'decree-2025'");
  }

  @Test
  void unknownEvidenceIsRefused() {
    assertThat(problems("evidence: practice\nsource", "evidence: practise\nsource"))
        .containsExactly(
            "small-standard.yaml:9:11: unknown evidence 'practise', did you mean 'practice'? expected one of: primary, practice, single, derived, recalled, open");
  }

  @Test
  void noEvidenceAnywhereIsRefused() {
    assertThat(problems("evidence: practice\nsource: \"1\"", "source: \"1\""))
        .containsExactly(
            "small-standard.yaml:2:1: the standard has no 'evidence' of its own and inherits none");
  }
}
