package org.govcat.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.govcat.standard.Example.Expected;
import org.govcat.standard.Stage;
import org.govcat.standard.Standard;
import org.govcat.standard.Standards;
import org.govcat.validation.DefinitionExamples.Mismatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A standard's own examples give exactly the findings they say. */
class DefinitionExamplesTest {
  private static final CheckSettings SETTINGS =
      new CheckSettings(Stage.PUBLISH, LocalDate.of(2026, 1, 15));

  static Stream<String> builtInIds() {
    return Standards.builtInIds().stream();
  }

  @ParameterizedTest
  @MethodSource("builtInIds")
  void theExamplesOfEveryBuiltInStandardAreRight(String id) {
    Standard standard = Standards.builtIn(id);

    assertThat(standard.examples()).isNotEmpty();
    assertThat(DefinitionExamples.mismatches(standard, SETTINGS)).isEmpty();
  }

  @Test
  void anExampleThatSaysTooMuchOrTooLittleIsTold() {
    Standard standard =
        Standards.load(
            "example.yaml",
            """
            standard: example-draft
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
              - id: summary
                obligation: mandatory
            examples:
              - name: right
                record: { summary: 含登记日期 }
                findings: [{ rule: title/required, at: title }]
              - name: too much
                record: { title: 婚姻登记信息, summary: 含登记日期 }
                findings: [{ rule: title/required, at: title }]
              - name: too little
                record: { title: 婚姻登记信息 }
                findings: []
              - name: about the title alone
                record: { title: 婚姻登记信息 }
                only: [title]
                findings: []
            """
                .getBytes(StandardCharsets.UTF_8));

    List<Mismatch> mismatches = DefinitionExamples.mismatches(standard, SETTINGS);

    assertThat(mismatches).extracting(Mismatch::example).containsExactly("too much", "too little");
    assertThat(mismatches.get(0).missing())
        .containsExactly(new Expected("title/required", "title"));
    assertThat(mismatches.get(0).unexpected()).isEmpty();
    assertThat(mismatches.get(1).missing()).isEmpty();
    assertThat(mismatches.get(1).unexpected())
        .extracting(finding -> finding.rule() + " @ " + finding.element())
        .containsExactly("summary/required @ summary");
  }

  /** 一致性：代码在目录内唯一，关联资源代码可以找到（1272 6.2 3、13）。 */
  @Test
  void severalRecordsAreJudgedAsOneCatalogueBesideWhatIsHeld() {
    Standard standard =
        Standards.load(
            "example.yaml",
            """
            standard: example-draft
            based-on: guide-2017
            status: draft
            examples:
              - name: right
                records: [{ code: 307004010100/000001 }, { code: 307004010100/000001 }]
                only: [code]
                findings: [{ rule: code/unique, at: code, record: 1 }]
              - name: in the wrong record
                records: [{ code: 307004010100/000001 }, { code: 307004010100/000001 }]
                only: [code]
                findings: [{ rule: code/unique, at: code }]
              - name: held elsewhere
                records: [{ code: 307004010100/000001, relatedResources: [307004010100/000009] }]
                held: [{ code: 307004010100/000001 }]
                only: [code, relatedResources]
                findings: []
              - name: nobody knows what is held
                records: [{ code: 307004010100/000001, relatedResources: [307004010100/000009] }]
                only: [code, relatedResources]
                findings: []
            """
                .getBytes(StandardCharsets.UTF_8));

    List<Mismatch> mismatches = DefinitionExamples.mismatches(standard, SETTINGS);

    assertThat(mismatches)
        .extracting(Mismatch::example)
        .containsExactly("in the wrong record", "held elsewhere");
    assertThat(mismatches.get(0).missing()).containsExactly(new Expected("code/unique", "code"));
    assertThat(mismatches.get(0).unexpected())
        .extracting(finding -> finding.rule() + " in " + finding.record().index())
        .containsExactly("code/unique in 1");
    assertThat(mismatches.get(1).unexpected())
        .extracting(finding -> finding.rule() + " @ " + finding.element())
        .containsExactly("code/unique @ code", "relatedResources/resolves @ relatedResources[0]");
  }
}
