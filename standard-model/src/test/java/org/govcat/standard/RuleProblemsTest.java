package org.govcat.standard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.govcat.standard.SmallStandard.problems;

import org.junit.jupiter.api.Test;

/**
 * What it says about rules is refused where it cannot be meant, with the place and a guess at what
 * was.
 */
class RuleProblemsTest {
  @Test
  void anUnknownKindIsRefused() {
    assertThat(problems("kind: forbidden-together", "kind: forbiden-together"))
        .containsExactly(
            "small-standard.yaml:46:11: unknown kind 'forbiden-together', did you mean 'forbidden-together'?");
  }

  @Test
  void aChangedRuleThatIsMisspeltIsRefused() {
    assertThat(problems("  - id: title/max-length\n", "  - id: titel/max-length\n"))
        .containsExactly(
            "small-standard.yaml:64:5: the rule 'titel/max-length' has no 'kind' and does not follow from an element, did you mean 'title/max-length'?");
  }

  @Test
  void aRuleWithoutKindIsRefused() {
    assertThat(problems("    kind: forbidden-together\n", ""))
        .containsExactly(
            "small-standard.yaml:45:5: the rule 'not-shared-but-open' has no 'kind' and does not follow from an element");
  }

  @Test
  void aRuleWithoutIdIsRefused() {
    assertThat(problems("  - id: not-shared-but-open\n    kind", "  - kind"))
        .containsExactly(
            "small-standard.yaml:45:5: the rule has no 'id'",
            "small-standard.yaml:71:25: unknown rule 'not-shared-but-open'");
  }

  @Test
  void aRuleThatStandsTwiceIsRefused() {
    assertThat(
            problems(
                "  - id: title/max-length",
                "  - id: not-shared-but-open\n  - id: title/max-length"))
        .containsExactly(
            "small-standard.yaml:64:9: the rule 'not-shared-but-open' stands here twice");
  }

  @Test
  void anUnknownParameterIsRefused() {
    assertThat(problems("    fold: provider", "    fold: provider\n    eech: items"))
        .containsExactly(
            "small-standard.yaml:52:5: unknown key 'eech' of a rule of kind 'forbidden-together', did you mean 'each'?");
  }

  @Test
  void aMissingParameterIsRefused() {
    assertThat(problems("    causes: [length, outer-check]\n", ""))
        .containsExactly("small-standard.yaml:56:5: a rule of kind 'credit-code' needs 'causes'");
  }

  @Test
  void anUnknownCauseIsRefused() {
    assertThat(problems("causes: [length, outer-check]", "causes: [lenght, outer-check]"))
        .containsExactly(
            "small-standard.yaml:58:14: unknown cause 'lenght', did you mean 'length'?");
  }

  @Test
  void aCauseWithoutWordsIsRefused() {
    assertThat(problems("causes: [length,", "causes: [alphabet,"))
        .containsExactly("small-standard.yaml:56:5: texts has no 'credit-code.alphabet'");
  }

  @Test
  void anUnknownSeverityIsRefused() {
    assertThat(problems("    severity: warning", "    severity: warn"))
        .containsExactly(
            "small-standard.yaml:65:15: unknown severity 'warn', expected one of: info, warning, error");
  }

  @Test
  void aRuleWithoutSeverityIsRefused() {
    assertThat(problems("    severity: error\n    silenced-by", "    silenced-by"))
        .containsExactly(
            "small-standard.yaml:45:5: the rule 'not-shared-but-open' has no 'severity'");
  }

  @Test
  void anErrorThatIsOnlyRecalledIsRefused() {
    assertThat(problems("    fold: provider", "    fold: provider\n    evidence: recalled"))
        .containsExactly(
            "small-standard.yaml:49:15: a rule whose evidence is recalled gives no error, at most a warning");
  }

  @Test
  void anErrorThatIsOpenIsRefused() {
    assertThat(problems("    fold: provider", "    fold: provider\n    evidence: open"))
        .containsExactly(
            "small-standard.yaml:49:15: a rule whose evidence is open gives no error, at most a warning");
  }

  @Test
  void anUnknownFoldIsRefused() {
    assertThat(problems("fold: provider", "fold: providers"))
        .containsExactly(
            "small-standard.yaml:51:11: unknown fold 'providers', did you mean 'provider'? expected one of: none, provider, input");
  }

  @Test
  void anUnknownSilencerIsRefused() {
    assertThat(
            problems(
                "silenced-by: [sharing.type/code-list]", "silenced-by: [sharing.type/codelist]"))
        .containsExactly(
            "small-standard.yaml:50:19: unknown rule 'sharing.type/codelist', did you mean 'sharing.type/code-list'?");
  }

  @Test
  void anUnknownElementOfARuleIsRefused() {
    assertThat(problems("element: opening.open\n", "element: opening.opened\n"))
        .containsExactly(
            "small-standard.yaml:47:14: unknown element 'opening.opened', did you mean 'opening.open'?");
  }

  @Test
  void aRuleWithoutElementIsRefused() {
    assertThat(problems("- id: provider.creditCode/credit-code", "- id: credit-code-wrong"))
        .containsExactly("small-standard.yaml:56:5: a rule of kind 'credit-code' needs 'element'");
  }

  @Test
  void aRuleWithoutMessageIsRefused() {
    assertThat(
            problems(
                "    message: { zh: 不予共享的信息资源不能开放, en: A resource that is not shared cannot be open }\n",
                ""))
        .containsExactly(
            "small-standard.yaml:45:5: the rule 'not-shared-but-open' has no 'message'");
  }

  @Test
  void anUnknownPlaceholderIsRefused() {
    assertThat(problems("“{value}”有误：{reason}", "“{value}”有误：{cause}"))
        .containsExactly(
            "small-standard.yaml:62:20: unknown placeholder 'cause', expected one of: label, value, element, expected, reason");
  }

  @Test
  void aPlaceholderThatIsNotClosedIsRefused() {
    assertThat(problems("[[改为{expected}]]", "[[改为{expected]]"))
        .containsExactly("small-standard.yaml:63:16: a placeholder is not closed");
  }

  @Test
  void aPassageThatIsNotClosedIsRefused() {
    assertThat(problems("[[改为{expected}]]", "[[改为{expected}"))
        .containsExactly("small-standard.yaml:63:16: a passage in [[ ]] is not closed");
  }
}
