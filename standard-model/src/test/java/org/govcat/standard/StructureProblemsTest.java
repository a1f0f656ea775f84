package org.govcat.standard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.govcat.finding.ElementPath;
import org.govcat.finding.Finding;
import org.govcat.finding.RuleId;
import org.govcat.finding.Severity;
import org.junit.jupiter.api.Test;

/** Structures of codes are read whole, and refused where no code could keep them. */
class StructureProblemsTest {
  private static final String GOOD =
      """
      - id: new-rule
          kind: segmented-code
          element: title
          also: [items.name]
          structures:
            - segments:
                - { id: city, name: { zh: 市, en: City }, width: 2, values: ["12"] }
                - { id: body, name: { zh: 部门, en: Body }, width: 3, from: "001", to: "999" }
                - { id: levels, name: { zh: 细目, en: Levels }, width: 2, times: 0-9, characters: [digits], unused: "0" }
                - separator: "/"
                - { id: sequence, name: { zh: 顺序码, en: Sequence }, width: 1+, characters: [A-Z], except: [I], source: 1 9, evidence: single }
          severity: warning
          title: { zh: 新规则, en: New rule }
          message: { zh: "“{segment}”为“{found}”，应为{expected}", en: "{segment} is {found} and not {expected}" }
          fix: { zh: 改正, en: Mend it }
        - id: other-rule
          kind: code-segment
          element: title
          structure: new-rule
          segment: body
          is: used
          severity: warning
          title: { zh: 另一规则, en: Other rule }
          message: { zh: "“{segment}”", en: "{segment}" }
          fix: { zh: 改正, en: Mend it }
        - id: title/max-length""";

  private static Standard load() {
    String yaml = SmallStandard.text(SmallStandard.FILE);
    return SmallStandard.load(yaml.replace("- id: title/max-length", GOOD));
  }

  /** The problems after a passage of the structure was replaced; it begins in line 69. */
  private static List<String> problems(String passage, String replacement) {
    assertThat(GOOD).contains(passage);
    return SmallStandard.problems("- id: title/max-length", GOOD.replace(passage, replacement));
  }

  private static CodeStructure structure() {
    RuleSpec rule = load().rule(new RuleId("new-rule"));
    assertThat(rule).isNotNull();
    return rule.parameters().structures("structures").get(0);
  }

  @Test
  void aStructureIsReadWhole() {
    CodeStructure structure = structure();
    assertThat(structure.name()).isNull();
    assertThat(structure.segments())
        .extracting(CodeSegment::id)
        .containsExactly("city", "body", "levels", "separator-3", "sequence");
    CodeSegment levels = structure.segments().get(2);
    assertThat(List.of(levels.width(), levels.least(), levels.most())).containsExactly(2, 0, 9);
    assertThat(levels.unused()).isEqualTo("0");
    assertThat(levels.clause()).isEqualTo(new Clause("1", Evidence.PRACTICE, "small-standard"));
    CodeSegment sequence = structure.segments().get(4);
    assertThat(List.of(sequence.width(), sequence.least(), sequence.most()))
        .containsExactly(1, 1, Integer.MAX_VALUE);
    assertThat(sequence.except()).containsExactly("I");
    assertThat(sequence.clause()).isEqualTo(new Clause("1 9", Evidence.SINGLE, "small-standard"));
    assertThat(structure.segments().get(3).separator()).isTrue();
    assertThat(structure.indexOf("sequence")).isEqualTo(4);
    assertThat(structure.indexOf("nothing")).isEqualTo(-1);
  }

  @Test
  void whatIsPackedComesBack() {
    Standard standard = load();
    Standard unpacked =
        new StandardUnpacker(StandardPacker.pack(standard)).standard(standard::examples);
    assertThat(unpacked.rules()).isEqualTo(standard.rules());
  }

  @Test
  void aFindingNamesTheSegmentInTheLanguageOfTheReader() {
    FindingTexts zh = new FindingTexts(load(), Locale.CHINESE);
    FindingTexts en = new FindingTexts(load(), Locale.ENGLISH);
    assertThat(zh.message(finding("new-rule"))).isEqualTo("“部门”为“000”，应为001–999");
    assertThat(en.message(finding("new-rule"))).isEqualTo("Body is 000 and not 001–999");
    assertThat(en.message(finding("other-rule"))).isEqualTo("Body");
  }

  private static Finding finding(String rule) {
    return Finding.of(new RuleId(rule), Severity.WARNING)
        .element(ElementPath.RECORD.then("title"))
        .argument("segment", "body")
        .argument("found", "000")
        .argument("expected", "001–999")
        .build();
  }

  @Test
  void widthsAreNumbersOrRanges() {
    assertThat(problems("width: 1+", "width: 1-12")).isEmpty();
    for (String width : List.of("0", "x", "3-2", "+", "-3", "1-", "5000", "''")) {
      assertThat(problems("width: 1+", "width: " + width)).as(width).isNotEmpty();
    }
    assertThat(problems("width: 1+", "width: many"))
        .containsExactly(
            "small-standard.yaml:74:69: 'many' is neither a number such as 6 nor a range such as 1-12 or 1+");
    assertThat(problems("width: 2, times", "width: 2-4, times"))
        .containsExactly(
            "small-standard.yaml:72:76: 'times' repeats one width, and 'width' gives several");
  }

  @Test
  void aSegmentHasANameAndAWidth() {
    assertThat(problems("id: city, name: { zh: 市, en: City }, width: 2,", "id: city,"))
        .containsExactly(
            "small-standard.yaml:70:13: the segment has no 'width'",
            "small-standard.yaml:70:13: the segment has no 'name'");
  }

  @Test
  void aSegmentSaysWhatStandsInIt() {
    assertThat(problems(", characters: [digits], unused", ", unused"))
        .containsExactly(
            "small-standard.yaml:72:13: the segment says nothing of what stands in it: 'characters', 'except', 'values', 'from' and 'to', 'list' or 'day'");
  }

  @Test
  void valuesHaveTheWidthOfTheirSegment() {
    assertThat(problems("values: [\"12\"]", "values: [\"012\"]"))
        .containsExactly("small-standard.yaml:70:70: '012' does not have the width of the segment");
    assertThat(problems("to: \"999\"", "to: \"99\""))
        .containsExactly("small-standard.yaml:71:80: '99' does not have the width of the segment");
    assertThat(problems("width: 3, from", "width: 3, list: sharing-type, from"))
        .contains("small-standard.yaml:71:69: '1' does not have the width of the segment");
  }

  @Test
  void aRangeHasTwoEndsInOrder() {
    assertThat(problems("from: \"001\", ", ""))
        .contains("small-standard.yaml:71:13: 'from' and 'to' stand together");
    assertThat(problems("from: \"001\", to: \"999\"", "from: \"999\", to: \"001\""))
        .containsExactly("small-standard.yaml:71:69: '999' comes after '001'");
  }

  @Test
  void aDayHasEightDigitsAndAFillerIsOneCharacter() {
    assertThat(problems("values: [\"12\"]", "day: true"))
        .containsExactly("small-standard.yaml:70:67: a day has the width 8");
    assertThat(problems("unused: \"0\"", "unused: \"00\""))
        .containsExactly("small-standard.yaml:72:109: 'unused' is one character");
  }

  @Test
  void segmentsAreToldApart() {
    assertThat(problems("id: levels", "id: body"))
        .containsExactly("small-standard.yaml:72:13: the segment 'body' stands here twice");
  }

  @Test
  void oneSegmentBetweenTwoSeparatorsMayVary() {
    assertThat(problems("width: 3, from: \"001\", to: \"999\"", "width: 1-3, characters: [digits]"))
        .containsExactly(
            "small-standard.yaml:72:13: of the segments between two separators one may vary in width");
  }

  @Test
  void wordsAreKnown() {
    assertThat(problems("unused:", "unuzed:"))
        .containsExactly(
            "small-standard.yaml:72:101: unknown key 'unuzed' of a segment, did you mean 'unused'?");
    assertThat(problems("from: \"001\", to: \"999\"", "list: sharing"))
        .containsExactly(
            "small-standard.yaml:71:69: unknown code list 'sharing', expected one of: sharing-type, openness");
    assertThat(problems("is: used", "is: useful"))
        .containsExactly(
            "small-standard.yaml:84:9: unknown is 'useful', expected one of: used, unused");
  }

  @Test
  void severalStructuresHaveNames() {
    assertThat(
            problems(
                "severity: warning\n    title: { zh: 新规则",
                "  - segments: [{ id: a, name: { zh: 甲, en: A }, width: 1, characters: [digits] }]\n    severity: warning\n    title: { zh: 新规则"))
        .containsExactly(
            "small-standard.yaml:69:9: each of several structures needs a 'name'",
            "small-standard.yaml:75:9: each of several structures needs a 'name'");
  }

  @Test
  void aStructureHasSegments() {
    assertThat(
            SmallStandard.problems(
                "- id: title/max-length",
                """
                - id: new-rule
                    kind: segmented-code
                    element: title
                    structures: []
                    severity: warning
                    title: { zh: 新规则, en: New rule }
                    message: { zh: 有误, en: Wrong }
                    fix: { zh: 改正, en: Mend it }
                  - id: title/max-length"""))
        .containsExactly("small-standard.yaml:67:17: 'structures' names no structure");
    assertThat(
            SmallStandard.problems(
                "- id: title/max-length",
                """
                - id: new-rule
                    kind: segmented-code
                    element: title
                    structures: [{ segments: [] }]
                    severity: warning
                    title: { zh: 新规则, en: New rule }
                    message: { zh: 有误, en: Wrong }
                    fix: { zh: 改正, en: Mend it }
                  - id: title/max-length"""))
        .containsExactly("small-standard.yaml:67:18: a structure has 1 to 32 segments");
  }

  @Test
  void aRuleRefersToAStructureAndASegmentThatAreThere() {
    assertThat(problems("structure: new-rule", "structure: newrule"))
        .containsExactly(
            "small-standard.yaml:82:16: unknown rule 'newrule', did you mean 'new-rule'?");
    assertThat(problems("segment: body", "segment: bodies"))
        .containsExactly(
            "small-standard.yaml:83:14: unknown segment 'bodies', expected one of: city, body, levels, separator-3, sequence");
  }
}
