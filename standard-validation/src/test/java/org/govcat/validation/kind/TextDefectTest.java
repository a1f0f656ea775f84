package org.govcat.validation.kind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.govcat.validation.kind.Records.record;

import java.util.List;
import java.util.stream.Stream;
import org.govcat.standard.RuleKind;
import org.govcat.validation.kind.Given.With;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Typing and copying defects: {@code text/edge-blank} and its like. */
class TextDefectTest {
  private final Given given =
      Given.standard()
          .answers("sharing.condition", "无")
          .rule("text/edge-blank", RuleKind.TEXT_DEFECT, null, With.text("defect", "edge-blank"))
          .rule(
              "text/invisible-character",
              RuleKind.TEXT_DEFECT,
              null,
              With.text("defect", "invisible-character"))
          .rule(
              "text/line-break",
              RuleKind.TEXT_DEFECT,
              null,
              With.text("defect", "line-break"),
              With.texts("elements", "title", "provider"))
          .rule("text/full-width", RuleKind.TEXT_DEFECT, null, With.text("defect", "full-width"))
          .rule("text/markup", RuleKind.TEXT_DEFECT, null, With.text("defect", "markup"));

  @Test
  void cleanTextsAreSilent() {
    assertThat(
            given.findings(
                record("title", "房屋（含地下室）登记信息，2022年", "summary", "第一行。\n第二行 with words")))
        .isEmpty();
    assertThat(given.findings(record("title", "满60岁<60岁人员A&B单位；C\\D"))).isEmpty();
  }

  @Test
  void aBlankAtAnEdgeIsNamed() {
    assertThat(given.findings(record("title", "　婚姻登记")))
        .containsExactly(
            "text/edge-blank @ title '　婚姻登记' {character=U+3000, position=1, suggestion=婚姻登记}");
    assertThat(given.findings(record("title", "婚姻登记\u00A0")))
        .containsExactly(
            "text/edge-blank @ title '婚姻登记\u00A0' {character=U+00A0, position=5, suggestion=婚姻登记}");
  }

  @Test
  void anInvisibleCharacterInsideIsNamed() {
    assertThat(given.findings(record("title", "行政\u200B许可")))
        .containsExactly(
            "text/invisible-character @ title '行政\u200B许可' {character=U+200B, position=3, suggestion=行政许可}");
    assertThat(given.findings(record("title", "行政\u0007许可")))
        .containsExactly(
            "text/invisible-character @ title '行政\u0007许可' {character=U+0007, position=3, suggestion=行政许可}");
  }

  @Test
  void anInvisibleCharacterAtAnEdgeIsABlankThere() {
    assertThat(given.findings(record("title", "\uFEFF行政许可")))
        .containsExactly(
            "text/edge-blank @ title '\uFEFF行政许可' {character=U+FEFF, position=1, suggestion=行政许可}");
  }

  @Test
  void aLineBreakCountsOnlyInTextsOfOneLine() {
    assertThat(given.findings(record("title", "行政\n许可", "summary", "行政\n许可")))
        .containsExactly(
            "text/line-break @ title '行政\n许可' {character=U+000A, position=3, suggestion=行政许可}");
  }

  @Test
  void anElementStandsForWhatItHolds() {
    assertThat(given.findings(record("provider.name", "民政\t厅")))
        .containsExactly(
            "text/line-break @ provider.name '民政\t厅' {character=U+0009, position=3, suggestion=民政厅}");
  }

  @Test
  void fullWidthLettersAndDigitsAreTold() {
    assertThat(given.findings(record("title", "Ａ级２０１７年（旧）")))
        .containsExactly(
            "text/full-width @ title 'Ａ级２０１７年（旧）' {character=Ａ, position=1, suggestion=A级2017年（旧）}");
  }

  @Test
  void markupIsToldWithATextWithoutIt() {
    assertThat(given.findings(record("summary", "<p>许可结果</p>&nbsp;含&ldquo;申请人&rdquo;\\n事项")))
        .containsExactly(
            "text/markup @ summary '<p>许可结果</p>&nbsp;含&ldquo;申请人&rdquo;\\n事项' {character=<p>, position=1, suggestion=许可结果 含“申请人” 事项}");
  }

  @Test
  void eachDefectIsToldOnce() {
    assertThat(given.findings(record("title", " １\u200B２ ")))
        .containsExactly(
            "text/edge-blank @ title ' １\u200B２ ' {character=U+0020, position=1, suggestion=１\u200B２}",
            "text/invisible-character @ title ' １\u200B２ ' {character=U+200B, position=3, suggestion=１２}",
            "text/full-width @ title ' １\u200B２ ' {character=１, position=2, suggestion=1\u200B2}");
  }

  @Test
  void listsAndNestedGroupsAreReadToo() {
    assertThat(
            given.findings(
                record("items[1].sharing.condition", "ｘ", "relatedResources[0]", "a/1 ")))
        .containsExactly(
            "text/edge-blank @ relatedResources[0] 'a/1 ' {character=U+0020, position=4, suggestion=a/1}",
            "text/full-width @ items[0].sharing.condition 'ｘ' {character=ｘ, position=1, suggestion=x}");
  }

  @Test
  void aMissingTextIsNotJudged() {
    assertThat(given.findings(record("title", "  ", "summary", " 无 ", "code", ""))).isEmpty();
  }

  @Test
  void anUnknownDefectIsAMistake() {
    assertThatThrownBy(
            () ->
                Given.standard()
                    .rule("text/ugly", RuleKind.TEXT_DEFECT, null, With.text("defect", "ugly"))
                    .findings(record()))
        .hasMessageStartingWith("no text defect ugly; known: edge-blank, ");
  }

  /** What is passed by at a glance holds no defect, whatever the character. */
  @ParameterizedTest
  @ValueSource(
      ints = {
        0x08, 0x09, 0x0A, 0x1F, 0x20, 0x3C, 0x26, 0x5C, 0x7E, 0x7F, 0x80, 0xA0, 0x2FFF, 0x3000,
        0x3001, 0x303F, 0x3040, 0x4DFF, 0x4E00, 0x9FFF, 0xA000, 0xFEFF, 0xFF00, 0xFF01, 0xFF0F,
        0xFF10, 0xFF19, 0xFF1A, 0xFF1F, 0xFF20, 0xFF21, 0xFF3A, 0xFF41, 0xFF5A
      })
  void everyCharacterIsJudged(int character) {
    for (String text :
        List.of((char) character + "甲", "甲" + (char) character + "乙", "甲" + (char) character)) {
      boolean defect = Stream.of(Defect.values()).anyMatch(one -> one.find(text) != null);

      assertThat(given.findings(record("title", text)).isEmpty()).as(text).isEqualTo(!defect);
    }
  }

  @Test
  void eachMarkOfMarkupIsSeen() {
    assertThat(given.findings(record("title", "甲<br>乙")))
        .containsExactly(
            "text/markup @ title '甲<br>乙' {character=<br>, position=2, suggestion=甲 乙}");
    assertThat(given.findings(record("title", "甲&nbsp;乙")))
        .containsExactly(
            "text/markup @ title '甲&nbsp;乙' {character=&nbsp;, position=2, suggestion=甲 乙}");
    assertThat(given.findings(record("title", "甲\\n乙")))
        .containsExactly("text/markup @ title '甲\\n乙' {character=\\n, position=2, suggestion=甲 乙}");
  }
}
