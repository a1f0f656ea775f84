package org.govcat.standard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.govcat.standard.SmallStandard.problems;

import org.junit.jupiter.api.Test;

/**
 * What it says about code lists is refused where it cannot be meant, with the place and a guess at
 * what was.
 */
class CodeListProblemsTest {
  @Test
  void anUnknownKeyOfACodeListIsRefused() {
    assertThat(
            problems(
                "    closed: true\n    on-unknown: error",
                "    closed: true\n    on-unkown: error"))
        .containsExactly(
            "small-standard.yaml:28:5: unknown key 'on-unkown' of a code list, did you mean 'on-unknown'?");
  }

  @Test
  void aFlagThatIsNeitherTrueNorFalseIsRefused() {
    assertThat(problems("    closed: true\n    on-unknown", "    closed: yes\n    on-unknown"))
        .containsExactly("small-standard.yaml:27:13: 'yes' is neither true nor false");
  }

  @Test
  void anUnknownSeverityOfACodeListIsRefused() {
    assertThat(problems("on-unknown: error", "on-unknown: fatal"))
        .containsExactly(
            "small-standard.yaml:28:17: unknown severity 'fatal', expected one of: info, warning, error, none");
  }

  @Test
  void anErrorOnARecalledListIsRefused() {
    assertThat(
            problems(
                "  openness:\n    closed: true\n",
                "  openness:\n    closed: true\n    on-unknown: error\n"))
        .containsExactly(
            "small-standard.yaml:35:17: a list whose evidence is recalled gives no error, at most a warning");
  }

  @Test
  void aListWithoutCodesIsRefused() {
    assertThat(
            problems(
                "      - { code: \"1\", concept: open, label: { zh: 开放, en: Open } }\n      - { code: \"0\", concept: closed, label: { zh: 不开放, en: Closed } }\n      - { concept: open-on-request, reads-as: open, label: { zh: 依申请开放, en: Open on request } }",
                "      []"))
        .containsExactly(
            "small-standard.yaml:34:5: the code list 'openness' has no codes",
            "small-standard.yaml:46:56: unknown concept 'open' of openness");
  }

  @Test
  void aChangedListThatIsMisspeltIsRefused() {
    assertThat(Profiles.problems("code-lists:", "  sharing-tpye: { closed: true }"))
        .containsExactly(
            "p.yaml:5:17: the code list 'sharing-tpye' has no codes, did you mean 'sharing-type'?");
  }

  @Test
  void anEntryWithoutConceptIsRefused() {
    assertThat(problems("code: \"2\", concept: conditional", "code: \"2\""))
        .containsExactly(
            "small-standard.yaml:19:52: unknown concept 'conditional' of sharing-type, did you mean 'unconditional'? expected one of: unconditional, not-shared",
            "small-standard.yaml:31:9: the entry has no 'concept'");
  }

  @Test
  void anEntryWithoutCodeIsRefused() {
    assertThat(problems("code: \"0\", concept: closed", "concept: closed"))
        .containsExactly(
            "small-standard.yaml:38:9: an entry has either a 'code' or a 'reads-as', and not both");
  }

  @Test
  void aVariantWithACodeIsRefused() {
    assertThat(problems("{ concept: open-on-request,", "{ code: \"2\", concept: open-on-request,"))
        .containsExactly(
            "small-standard.yaml:39:9: an entry has either a 'code' or a 'reads-as', and not both");
  }

  @Test
  void aVariantOfNothingIsRefused() {
    assertThat(problems("reads-as: open,", "reads-as: opened,"))
        .containsExactly(
            "small-standard.yaml:39:47: unknown concept 'opened' of openness, did you mean 'open'? expected one of: open, closed, open-on-request");
  }

  @Test
  void aVariantOfAVariantIsRefused() {
    assertThat(problems("reads-as: open,", "reads-as: open-on-request,"))
        .containsExactly("small-standard.yaml:39:47: 'open-on-request' has no code to be read as");
  }

  @Test
  void aVariantOfACodeIsRefused() {
    assertThat(problems("reads-as: open,", "reads-as: \"1\","))
        .containsExactly(
            "small-standard.yaml:39:47: '1' is a code of openness; codes differ between standards, write the concept 'open'");
  }

  @Test
  void aCodeThatStandsTwiceIsRefused() {
    assertThat(problems("code: \"0\", concept: closed", "code: \"1\", concept: closed"))
        .containsExactly("small-standard.yaml:38:9: the code '1' stands in its list twice");
  }

  @Test
  void aConceptThatStandsTwiceIsRefused() {
    assertThat(problems("code: \"0\", concept: closed", "code: \"0\", concept: open"))
        .containsExactly("small-standard.yaml:38:31: the concept 'open' stands in its list twice");
  }

  @Test
  void anEntryWithoutLabelIsRefused() {
    assertThat(problems("concept: closed, label: { zh: 不开放, en: Closed }", "concept: closed"))
        .containsExactly(
            "small-standard.yaml:38:9: 'closed' has no 'label', here or in the vocabulary");
  }

  @Test
  void aSpellingClaimedTwiceIsRefused() {
    assertThat(problems("{ zh: 不开放, en: Closed }", "{ zh: 不开放, en: Closed }, aliases: [依 申请开放]"))
        .containsExactly(
            "small-standard.yaml:39:9: a spelling of 'open-on-request' already means 'closed'");
  }

  @Test
  void anUnknownParentConceptIsRefused() {
    assertThat(problems("concept: closed, label", "concept: closed, under: [database], label"))
        .containsExactly(
            "small-standard.yaml:38:47: unknown concept 'database', expected one of: unconditional, conditional, not-shared, open, closed, open-on-request");
  }
}
