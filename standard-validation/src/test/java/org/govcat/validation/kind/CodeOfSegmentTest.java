package org.govcat.validation.kind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.govcat.validation.kind.Records.record;
import static org.govcat.validation.kind.Segments.digits;
import static org.govcat.validation.kind.Segments.level;
import static org.govcat.validation.kind.Segments.number;
import static org.govcat.validation.kind.Segments.separator;
import static org.govcat.validation.kind.Segments.structure;

import org.govcat.standard.CodeStructure;
import org.govcat.standard.RuleKind;
import org.govcat.validation.kind.Given.With;
import org.junit.jupiter.api.Test;

/** A segment of a code agrees with what the record says (practice A-R2, A-R3, C15). */
class CodeOfSegmentTest {
  private static final CodeStructure CODE =
      structure(
          digits("region", 4),
          digits("class", 1),
          level("matter", 3),
          separator("slash", "/"),
          number("sequence", 1));
  private static final CodeStructure OTHER = structure(digits("whole", 20));

  private static Given standard() {
    return Given.standard()
        .rule("structure", RuleKind.SEGMENTED_CODE, "code", With.structures(OTHER, CODE));
  }

  private final Given region =
      standard()
          .rule(
              "region-differs",
              RuleKind.CODE_SEGMENT,
              "code",
              With.text("structure", "structure"),
              With.text("segment", "region"),
              With.text("other", "version"));

  private final Given matter =
      standard()
          .coded("opening.open", Lists.OPENNESS)
          .rule(
              "matter-needed",
              RuleKind.CODE_SEGMENT,
              "code",
              With.text("structure", "structure"),
              With.text("segment", "matter"),
              With.when("opening.open", "open"),
              With.text("is", "used"))
          .rule(
              "matter-not-needed",
              RuleKind.CODE_SEGMENT,
              "code",
              With.text("structure", "structure"),
              With.text("segment", "matter"),
              With.when("opening.open", "not-open"),
              With.text("is", "unused"));

  private final Given role =
      standard()
          .coded("alternateCodes.role", Lists.CLASSIFICATION_TYPE)
          .rule(
              "class-of-role",
              RuleKind.CODE_SEGMENT,
              "alternateCodes.code",
              With.text("structure", "structure"),
              With.text("segment", "class"),
              With.when("alternateCodes.role", "department"),
              With.texts("values", "3", "4"));

  @Test
  void aSegmentThatIsWhatTheElementSaysIsRight() {
    assertThat(region.findings(record("code", "05003001/1", "version", " 0500 "))).isEmpty();
  }

  @Test
  void anotherValueIsTold() {
    assertThat(region.findings(record("code", "05003001/1", "version", "0505")))
        .containsExactly(
            "region-differs @ code '05003001/1' {segment=region, position=1, found=0500, other=0505}");
    assertThat(region.findings(record("code", "05003001/1", "version", "05003")))
        .containsExactly(
            "region-differs @ code '05003001/1' {segment=region, position=1, found=0500, other=05003}");
  }

  @Test
  void anElementThatSaysNothingIsAnotherRulesBusiness() {
    assertThat(region.findings(record("code", "05003001/1"))).isEmpty();
  }

  @Test
  void aCodeThatLacksItsStructureIsAnotherRulesBusiness() {
    assertThat(region.findings(record("code", "05003001", "version", "0505")))
        .noneMatch(finding -> finding.startsWith("region-differs"));
  }

  @Test
  void aCodeOfAnotherStructureHasNoSuchSegment() {
    assertThat(region.findings(record("code", "20240520201952250340", "version", "0505")))
        .isEmpty();
  }

  @Test
  void aCodedElementSpeaksByItsCode() {
    Given coded =
        standard()
            .coded("classification.type", Lists.CLASSIFICATION_TYPE)
            .rule(
                "class-differs",
                RuleKind.CODE_SEGMENT,
                "code",
                With.text("structure", "structure"),
                With.text("segment", "class"),
                With.text("other", "classification.type"));
    assertThat(coded.findings(record("code", "05003001/1", "classification.type", "部门信息资源")))
        .isEmpty();
    assertThat(coded.findings(record("code", "05003001/1", "classification.type", "基础信息资源")))
        .containsExactly(
            "class-differs @ code '05003001/1' {segment=class, position=5, found=3, other=1}");
    assertThat(coded.findings(record("code", "05003001/1", "classification.type", "别的"))).isEmpty();
  }

  @Test
  void aSegmentIsUsedWhereItHasTo() {
    assertThat(matter.findings(record("code", "05003001/1", "opening.open", "1"))).isEmpty();
    assertThat(matter.findings(record("code", "05003000/1", "opening.open", "1")))
        .containsExactly(
            "matter-needed @ code '05003000/1' {segment=matter, position=6, found=000}");
  }

  @Test
  void aSegmentIsNotUsedWhereItMustNot() {
    assertThat(matter.findings(record("code", "05003000/1", "opening.open", "否"))).isEmpty();
    assertThat(matter.findings(record("code", "05003010/1", "opening.open", "否")))
        .containsExactly(
            "matter-not-needed @ code '05003010/1' {segment=matter, position=6, found=010}");
  }

  @Test
  void withoutTheConditionNothingIsSaid() {
    assertThat(matter.findings(record("code", "05003000/1"))).isEmpty();
  }

  @Test
  void theConditionIsThatOfTheSameMember() {
    assertThat(
            role.findings(
                record(
                    "alternateCodes[0].role", "3",
                    "alternateCodes[0].code", "05004001/1",
                    "alternateCodes[1].role", "1",
                    "alternateCodes[1].code", "05001001/1",
                    "alternateCodes[2].role", "3",
                    "alternateCodes[2].code", "05001001/1")))
        .containsExactly(
            "class-of-role @ alternateCodes[2].code '05001001/1' {segment=class, position=5, found=1, expected=3 | 4}");
  }

  @Test
  void furtherElementsMayHoldTheCode() {
    Given both =
        standard()
            .rule(
                "region-differs",
                RuleKind.CODE_SEGMENT,
                "code",
                With.texts("also", "alternateCodes.code"),
                With.text("structure", "structure"),
                With.text("segment", "region"),
                With.text("other", "version"));
    assertThat(
            both.findings(
                record(
                    "code", "05003001/1",
                    "alternateCodes[0].code", "05053001/1",
                    "version", "0500")))
        .containsExactly(
            "region-differs @ alternateCodes[0].code '05053001/1' {segment=region, position=1, found=0505, other=0500}");
  }

  @Test
  void aStructureThatNoRuleGivesIsRefused() {
    Given lost =
        Given.standard()
            .rule(
                "lost",
                RuleKind.CODE_SEGMENT,
                "code",
                With.text("structure", "nowhere"),
                With.text("segment", "region"),
                With.text("is", "used"));
    assertThatThrownBy(() -> lost.findings(record("code", "1/1")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("no rule gives the structure nowhere");
  }
}
