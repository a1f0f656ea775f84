package org.govcat.conformance.command;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.govcat.conformance.command.Run.govcat;
import static org.govcat.conformance.samples.Documents.tree;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.govcat.conformance.house.House;
import org.govcat.standard.Standards;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** {@code govcat draft verify} as other programs see it. */
class DraftVerifyTest {
  private static final Path PROFILE = House.root().resolve("examples/standards/shanxi-draft.yaml");

  @TempDir Path folder;

  @Test
  void aGoodDraftIsAcceptedWithItsDeviations() {
    Run run = govcat("draft", "verify", PROFILE, "--locale", "en");

    assertThat(run.code()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.out())
        .isEqualTo(
            """
            Deviation: provider.creditCode; reason: The provincial platform fills it in
                loosened, shown by a record that both judge: provider.creditCode: the obligation is loosened (from mandatory to optional)
            OK: What a catalogue of Shanxi says (example draft) (shanxi-draft 1); examples 2, deviations 1
            """);
  }

  @Test
  void theOtherExampleIsGoodToo() {
    Path draft = House.root().resolve("examples/standards/open-data-draft.yaml");

    assertThat(govcat("draft", "verify", draft).code()).isZero();
  }

  @Test
  void aProfileThatLoosensIsRefusedWithPlaceAndRecord() throws IOException {
    Path draft = profile("elements: [{ id: title, obligation: optional }]");
    Run run = govcat("draft", "verify", draft, "--locale", "en");

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out())
        .startsWith("p.yaml:4:25: title: the obligation is loosened (from mandatory to optional)")
        .contains("which guide-2017 says at guide-2017.yaml:")
        .contains("this record would pass: {}")
        .endsWith("Not accepted: 1 to mend\n");
    assertThat(govcat("draft", "verify", draft).out())
        .startsWith(
            "p.yaml:4:25: title：约束被放宽（由 mandatory 改为 optional），依据 guide-2017，见 guide-2017.yaml:")
        .contains("；这样的记录会因此通过：{}；请撤回")
        .endsWith("未通过：有 1 处需要修改\n");
  }

  @Test
  void aMisspeltElementIsToldWithPlaceAndSuggestion() throws IOException {
    Path draft = profile("elements: [{ id: titel, obligation: mandatory }]");
    Run run = govcat("draft", "verify", draft, "--locale", "en");

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out()).startsWith("p.yaml:4:18: unknown element 'titel', did you mean 'title'?");
    assertThat(govcat("draft", "verify", draft).out())
        .startsWith("p.yaml:4:18: 未知的元素“titel”，是否应为“title”？\n");
  }

  @Test
  void anExampleThatDoesNotHoldAndARuleWithoutExamplesAreTold() throws IOException {
    Path draft =
        profile(
            """
            rules:
              - id: conditional-is-open
                kind: forbidden-together
                element: opening.open
                when: { sharing.type: [conditional], opening.open: [open] }
                severity: warning
                title: { zh: 甲, en: a }
                message: { zh: 乙, en: b }
                fix: { zh: 丙, en: c }
            examples:
              - name: no title
                record: { summary: 登记 }
                only: [title]
                findings: []
            """);
    Run run = govcat("draft", "verify", draft, "--format", "json", "--locale", "en");

    assertThat(run.code()).isEqualTo(1);
    assertThat(tree(run.out()).get("good").asBoolean()).isFalse();
    assertThat(tree(run.out()).get("complaints"))
        .extracting(c -> c.get("line").asInt() + ": " + c.get("text").asText())
        .containsExactly(
            "14: the example 'no title' gives title/required at title and does not say so",
            "5: the rule 'conditional-is-open': no example gives the finding",
            "5: the rule 'conditional-is-open': no example is near it and passes");
  }

  @Test
  void aRuleAcrossRecordsIsShownBySeveralRecords() throws IOException {
    String rule =
        """
        rules:
          - id: summary-unique
            kind: unique-in-catalog
            element: summary
            compare: text
            severity: warning
            title: { zh: 甲, en: a }
            message: { zh: 乙, en: b }
            fix: { zh: 丙, en: c }
        examples:
          - name: one record
            record: { summary: 含双方姓名、登记日期和登记机关 }
            only: [summary]
            findings: []
        """;
    String several =
        """
        - name: one summary twice
          records: [{ summary: 含双方姓名、登记日期和登记机关 }, { summary: 含双方姓名、登记日期和登记 机关 }]
          only: [summary]
          findings: [{ rule: summary-unique, at: summary, record: 1 }]
        - name: two summaries
          records: [{ summary: 含双方姓名、登记日期和登记机关 }, { summary: 含注销日期、注销原因和登记机关 }]
          only: [summary]
          findings: []
        """
            .indent(2);

    assertThat(govcat("draft", "verify", profile(rule), "--locale", "en").out())
        .contains(
            "the rule 'summary-unique': no example gives the finding",
            "the rule 'summary-unique': no example is near it and passes");
    assertThat(govcat("draft", "verify", profile(rule + several)).code()).isZero();
    assertThat(govcat("draft", "verify", profile(rule + several.replace(", record: 1", ""))).out())
        .contains(
            "示例“one summary twice”没有在 records[0].summary 得出 summary-unique，"
                + "在 records[1].summary 得出 summary-unique 而没有写明");
  }

  static Stream<String> builtIn() {
    return Standards.builtInIds().stream();
  }

  @ParameterizedTest
  @MethodSource("builtIn")
  void whatIsBuiltInIsGood(String id) {
    Run run = govcat("draft", "verify", id, "--previous", id, "--locale", "en");

    assertThat(run.out()).contains("OK: ").doesNotContain("contradict each other");
    assertThat(run.code()).isZero();
  }

  @Test
  void idsStayAndTheVersionMoves() throws IOException {
    String first =
        """
        version: 1
        elements: [{ id: leadDepartment }]
        rules:
          - id: duty-first
            kind: min-length
            element: leadDepartment
            least: 3
            severity: warning
            title: { zh: 甲, en: a }
            message: { zh: 乙, en: b }
            fix: { zh: 丙, en: c }
        examples:
          - name: short
            record: { leadDepartment: 局 }
            only: [leadDepartment]
            findings: [{ rule: duty-first, at: leadDepartment }]
          - name: long enough
            record: { leadDepartment: 某某局 }
            only: [leadDepartment]
            findings: []
        """;
    Path previous = folder.resolve("previous.yaml");
    Files.move(profile(first), previous);
    Path draft = profile(first.replace("duty-first", "lead-too-short"));
    Run run = govcat("draft", "verify", draft, "--previous", previous, "--locale", "en");

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out().lines())
        .containsExactly(
            "p.yaml:7:9: the rule 'duty-first' is 'lead-too-short' now",
            "    Take the old id back: programs and lists of exemptions name it",
            "p.yaml:1:1: the version is still 1, and the changes ask for 2.0.0",
            "    Raise the version as far as the changes ask for",
            "Not accepted: 2 to mend");
    assertThat(govcat("draft", "verify", previous, "--previous", previous).code()).isZero();
  }

  @Test
  void aCodeOrALabelThatStandsInAListTwiceIsToldByTheLoader() throws IOException {
    Path draft =
        profile(
            """
            elements: [{ id: ext.colour, label: { zh: 颜色, en: Colour }, type: code, code-list: colours }]
            code-lists:
              colours:
                closed: true
                codes:
                  - { code: "1", concept: red, label: { zh: 红, en: Red } }
                  - { code: "1", concept: blue, label: { zh: 蓝, en: Blue } }
                  - { code: "3", concept: crimson, label: { zh: 红, en: Crimson } }
            """);
    Run run = govcat("draft", "verify", draft, "--locale", "en");

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out()).contains("p.yaml:10:", "p.yaml:11:").contains("Not accepted: 2 to mend");
  }

  @Test
  void aTextInOneLanguageOnlyIsToldByTheLoader() throws IOException {
    Run run = govcat("draft", "verify", profile("elements: [{ id: title, label: { zh: 名称 } }]"));

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out()).startsWith("p.yaml:4:");
  }

  @Test
  void wrongUsageIsTold() {
    assertThat(govcat("draft", "verify").code()).isEqualTo(2);
    assertThat(govcat("draft", "verify", folder.resolve("none.yaml")).err()).contains("没有定义文件");
    assertThat(govcat("draft", "verify", "no-such", "--locale", "en").code()).isEqualTo(2);
  }

  @Test
  void reportsBySourcesNameDeviationsAndModes() {
    Path catalogue = House.root().resolve("examples/catalogs/shanxi-2017.json");
    Run text =
        govcat(
            "check",
            catalogue,
            "--standard",
            PROFILE,
            "--mode",
            "through",
            "--locale",
            "en",
            "--date",
            "2017-11-30");
    Run json =
        govcat(
            "check", catalogue, "--standard", PROFILE, "--format", "json", "--date", "2017-11-30");

    assertThat(text.code()).isEqualTo(1);
    assertThat(text.out())
        .contains(
            "; mode: Reported through all levels (through); rules that could not be judged: 8\n")
        .contains("of these, guide-2017 (Guide to compiling")
        .contains(
            "shanxi-draft deviates from what it is based on: provider.creditCode; reason: The provincial platform fills it in");
    assertThat(json.code()).isZero();
    assertThat(tree(json.out()).get("modes")).isEmpty();
    assertThat(tree(json.out()).get("sources"))
        .extracting(s -> s.get("standard").asText() + " " + s.get("verdict").asText())
        .containsExactly("guide-2017 conforms", "shanxi-draft conforms");
    assertThat(tree(json.out()).at("/deviations/0/subject").asText())
        .isEqualTo("provider.creditCode");
    assertThat(tree(json.out()).at("/rules/0/standards/0").asText()).isEqualTo("shanxi-draft");
  }

  @Test
  void anUnknownModeIsWrongUsage() {
    Path catalogue = House.root().resolve("examples/catalogs/shanxi-2017.json");

    assertThat(govcat("check", catalogue, "--standard", PROFILE, "--mode", "thru").err())
        .contains("没有模式“thru”，可用：[through]".replace("[", "").replace("]", ""));
    assertThat(govcat("check", catalogue, "--mode", "through").code()).isEqualTo(2);
  }

  private Path profile(String content) throws IOException {
    Path file = folder.resolve("p.yaml");
    Files.writeString(
        file, "standard: p\nbased-on: guide-2017\nstatus: draft\n" + content + "\n", UTF_8);
    return file;
  }
}
