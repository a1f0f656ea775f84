package org.govcat.standard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.govcat.finding.ElementPath;
import org.govcat.finding.Finding;
import org.govcat.finding.RuleId;
import org.govcat.finding.Severity;
import org.junit.jupiter.api.Test;

class FindingTextsTest {
  private final Standard standard = SmallStandard.load();
  private final FindingTexts zh = new FindingTexts(standard, Locale.SIMPLIFIED_CHINESE);
  private final FindingTexts en = new FindingTexts(standard, Locale.UK);

  @Test
  void aTitleNamesItsElement() {
    RuleSpec rule = standard.rules().get(0);
    assertThat(zh.title(rule)).isEqualTo("名称必填");
    assertThat(en.title(rule)).isEqualTo("Title is required");
  }

  @Test
  void aPassageWithoutItsArgumentIsLeftOut() {
    Finding finding = finding("title/required", "title").build();
    assertThat(zh.message(finding)).isEqualTo("缺少名称");
    assertThat(en.message(finding)).isEqualTo("Title is missing");
    assertThat(zh.fix(finding)).isEqualTo("填写名称");
  }

  @Test
  void aPassageWithItsArgumentIsThere() {
    Finding finding = finding("title/required", "title").argument("placeholder", "暂无").build();
    assertThat(zh.message(finding)).isEqualTo("缺少名称（填的是“暂无”）");
    assertThat(en.message(finding)).isEqualTo("Title is missing ('暂无' says nothing)");
  }

  @Test
  void codesAreShownWithTheirLabels() {
    Finding finding =
        finding("sharing.type/code-list", "sharing.type")
            .value("4")
            .argument("suggestion", "2")
            .argument("allowed", "1\n2\n3")
            .build();
    assertThat(zh.message(finding))
        .isEqualTo("“4”不是共享类型的取值，可用：无条件共享（1）、有条件共享（2）、不予共享（3）；是否指“有条件共享（2）”？");
    assertThat(en.message(finding))
        .isEqualTo(
            "'4' is no value of Sharing type, expected: Shared unconditionally (1), "
                + "Shared conditionally (2), Not shared (3); did you mean 'Shared conditionally (2)'?");
  }

  @Test
  void whatIsAllowedNeedNotBeAnArgument() {
    Finding finding = finding("sharing.type/code-list", "sharing.type").value("4").build();
    assertThat(zh.message(finding)).isEqualTo("“4”不是共享类型的取值，可用：无条件共享（1）、有条件共享（2）、不予共享（3）");
  }

  @Test
  void labelledCodesAreTranslated() {
    Finding finding =
        finding("sharing.type/code-list", "sharing.type")
            .value("有条件")
            .argument("allowed", "无条件共享（1）、有条件共享（2）…")
            .build();
    assertThat(en.message(finding))
        .isEqualTo(
            "'有条件' is no value of Sharing type, expected: Shared unconditionally (1), Shared"
                + " conditionally (2)…");
  }

  @Test
  void aTextWithAnEnumerationThatHoldsNoCodeStaysAsItIs() {
    Finding finding =
        finding("sharing.type/code-list", "sharing.type").argument("suggestion", "甲、乙").build();
    assertThat(en.message(finding)).endsWith("did you mean '甲、乙'?");
  }

  @Test
  void anArgumentMayBeTheKeyOfASmallText() {
    Finding finding =
        finding("provider.creditCode/credit-code", "provider.creditCode")
            .value("X")
            .argument("reason", "@credit-code.length")
            .build();
    assertThat(zh.message(finding)).isEqualTo("提供方代码“X”有误：应为18位");
    assertThat(en.message(finding)).isEqualTo("Credit code 'X' is wrong: must have 18 characters");
    assertThat(zh.fix(finding)).isEmpty();
  }

  @Test
  void anArgumentThatOnlyLooksLikeAKeyIsShownAsItIs() {
    Finding finding =
        finding("read/malformed", "").argument("reason", "@type stands twice").build();
    assertThat(en.message(finding)).isEqualTo("Cannot be read: @type stands twice");
  }

  @Test
  void dataIsNeverReadAsATemplate() {
    Finding finding = finding("sharing.type/code-list", "sharing.type").value("{label}[[").build();
    assertThat(en.message(finding)).startsWith("'{label}[[' is no value of Sharing type");
  }

  @Test
  void ofAConfidentialRecordNothingIsShown() {
    Finding finding =
        finding("sharing.type/code-list", "sharing.type").value("4").confidential(true).build();
    assertThat(zh.message(finding)).isEqualTo("“（不予显示）”不是共享类型的取值，可用：（不予显示）");
  }

  @Test
  void aFindingOfARuleThatIsNotInTheStandardHasItsName() {
    Finding finding = finding("local/rule", "title").value("目录").build();
    assertThat(zh.message(finding)).isEqualTo("local/rule: 目录");
    assertThat(zh.fix(finding)).isEmpty();
  }

  @Test
  void anElementThatIsNotDeclaredIsCalledByItsId() {
    Finding finding = finding("title/required", "summary").build();
    assertThat(en.message(finding)).isEqualTo("summary is missing");
    assertThat(en.label("title")).isEqualTo("Title");
  }

  @Test
  void aPlaceInAListIsCalledByTheNameOfItsElement() {
    ElementPath path = ElementPath.RECORD.then("items", 3).then("name");
    Finding finding =
        Finding.of(new RuleId("items.name/required"), Severity.ERROR).element(path).build();
    assertThat(zh.message(finding)).isEqualTo("缺少信息项名称");
  }

  private static Finding.Builder finding(String rule, String element) {
    ElementPath path = ElementPath.RECORD;
    for (String name : element.isEmpty() ? new String[0] : element.split("\\.")) {
      path = path.then(name);
    }
    return Finding.of(new RuleId(rule), Severity.ERROR).element(path);
  }
}
