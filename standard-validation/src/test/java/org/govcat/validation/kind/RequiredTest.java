package org.govcat.validation.kind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.govcat.validation.kind.Records.header;
import static org.govcat.validation.kind.Records.record;

import java.util.List;
import org.govcat.standard.ElementType;
import org.govcat.standard.RuleKind;
import org.govcat.standard.Stage;
import org.govcat.validation.kind.Given.With;
import org.junit.jupiter.api.Test;

/** Obligations (1272 6.2) and the placeholders that do not meet them. */
class RequiredTest {
  private final Given given =
      Given.standard()
          .answers("sharing.condition", "无", "无条件")
          .mandatoryCoded("sharing.type", Lists.SHARING_TYPE)
          .coded("formats.category", Lists.FORMAT_CATEGORY)
          .rule("title/required", RuleKind.REQUIRED, "title")
          .rule("code/required", RuleKind.REQUIRED, "code", With.stages(Stage.PUBLISH))
          .rule("opening.open/required", RuleKind.REQUIRED, "opening.open")
          .rule("classification/required", RuleKind.REQUIRED, "classification")
          .rule("classification.type/required", RuleKind.REQUIRED, "classification.type")
          .rule("formats/required", RuleKind.REQUIRED, "formats")
          .rule("formats.category/required", RuleKind.REQUIRED, "formats.category")
          .rule(
              "sharing.condition/required",
              RuleKind.REQUIRED,
              "sharing.condition",
              With.when("sharing.type", "conditional"))
          .rule(
              "sharing.methods/required",
              RuleKind.REQUIRED,
              "sharing.methods",
              With.unless("sharing.type", "not-shared"))
          .rule(
              "structured-resource-without-items",
              RuleKind.REQUIRED,
              "items",
              With.when("formats.category", "database"))
          .rule("items.name/required", RuleKind.REQUIRED, "items.name");

  /** A record in which nothing is missing, with changes. */
  private static String[] good(String... changes) {
    String[] good = {
      "title",
      "婚姻登记信息",
      "code",
      "307004/1",
      "opening.open",
      "1",
      "classification.type",
      "3",
      "formats[0].category",
      "电子文件",
      "sharing.type",
      "2",
      "sharing.condition",
      "用于业务协同",
      "sharing.methods[0].type",
      "接口"
    };
    String[] all = new String[good.length + changes.length];
    System.arraycopy(good, 0, all, 0, good.length);
    System.arraycopy(changes, 0, all, good.length, changes.length);
    return all;
  }

  /** The same without some elements. */
  private static String[] without(String... paths) {
    List<String> kept = new java.util.ArrayList<>(List.of(good()));
    for (String path : paths) {
      int at = kept.indexOf(path);
      kept.remove(at);
      kept.remove(at);
    }
    return kept.toArray(String[]::new);
  }

  private static String[] with(String[] values, String... more) {
    String[] all = java.util.Arrays.copyOf(values, values.length + more.length);
    System.arraycopy(more, 0, all, values.length, more.length);
    return all;
  }

  @Test
  void aCompleteRecordIsSilent() {
    assertThat(given.findings(record(good()))).isEmpty();
  }

  @Test
  void anAbsentElementIsMissing() {
    assertThat(given.findings(record(without("title")))).containsExactly("title/required @ title");
  }

  @Test
  void blanksAreNothing() {
    assertThat(given.findings(record(with(without("title"), "title", " 　\u200B\uFEFF"))))
        .containsExactly("title/required @ title");
  }

  @Test
  void aPlaceholderIsMissingAndIsTold() {
    assertThat(given.findings(record(with(without("title"), "title", " NULL "))))
        .containsExactly("title/required @ title ' NULL ' {placeholder=NULL}");
  }

  @Test
  void anAnswerIsNotAPlaceholder() {
    assertThat(given.findings(record(with(without("sharing.condition"), "sharing.condition", "无"))))
        .isEmpty();
  }

  @Test
  void anotherPlaceholderIsMissingInAnElementWithAnswers() {
    assertThat(
            given.findings(record(with(without("sharing.condition"), "sharing.condition", "暂无"))))
        .containsExactly("sharing.condition/required @ sharing.condition '暂无' {placeholder=暂无}");
  }

  @Test
  void theElementsOfAMissingGroupWithoutObligationSpeak() {
    assertThat(given.findings(record(without("opening.open"))))
        .containsExactly("opening.open/required @ opening.open");
  }

  @Test
  void aMissingGroupWithObligationSpeaksForItsElements() {
    assertThat(given.findings(record(without("classification.type"))))
        .containsExactly("classification/required @ classification");
  }

  @Test
  void aGroupThatHoldsOnlyPlaceholdersIsMissing() {
    assertThat(
            given.findings(
                record(with(without("classification.type"), "classification.type", "-"))))
        .containsExactly("classification/required @ classification {placeholder=-}");
  }

  @Test
  void anElementOfAGroupThatSaysSomethingSpeaksItself() {
    assertThat(
            given.findings(
                record(with(without("classification.type"), "classification.section", "004"))))
        .containsExactly("classification.type/required @ classification.type");
  }

  @Test
  void anEmptyListIsMissingAndItsMembersAreSilent() {
    assertThat(given.findings(record(without("formats[0].category"))))
        .containsExactly("formats/required @ formats");
  }

  @Test
  void aListOfEmptyMembersIsMissing() {
    assertThat(
            given.findings(record(with(without("formats[0].category"), "formats[0].category", ""))))
        .containsExactly("formats/required @ formats");
  }

  @Test
  void onlyMembersThatExistAreJudged() {
    assertThat(given.findings(record(with(good(), "formats[1].type", "xml"))))
        .containsExactly("formats.category/required @ formats[1].category");
  }

  @Test
  void aConditionThatDoesNotHoldAsksForNothing() {
    assertThat(
            given.findings(
                record(with(without("sharing.condition", "sharing.type"), "sharing.type", "1"))))
        .isEmpty();
  }

  @Test
  void anUnknownValueNeitherAsksNorExempts() {
    assertThat(
            given.findings(
                record(
                    with(
                        without("sharing.condition", "sharing.type", "sharing.methods[0].type"),
                        "sharing.type",
                        "看情况"))))
        .isEmpty();
  }

  @Test
  void aMissingMandatoryValueExemptsAsItsOwnRuleSpeaks() {
    assertThat(
            given.findings(
                record(without("sharing.condition", "sharing.type", "sharing.methods[0].type"))))
        .isEmpty();
  }

  @Test
  void anExemptionThatDoesNotHoldLeavesTheObligation() {
    assertThat(given.findings(record(without("sharing.methods[0].type"))))
        .containsExactly("sharing.methods/required @ sharing.methods");
  }

  @Test
  void anExemptionThatHoldsLiftsTheObligation() {
    assertThat(
            given.findings(
                record(
                    with(without("sharing.methods[0].type", "sharing.type"), "sharing.type", "3"))))
        .isEmpty();
  }

  @Test
  void aConditionOnAListHoldsWhenAnyMemberMeansIt() {
    assertThat(given.findings(record(with(good(), "formats[1].category", "数据库"))))
        .containsExactly("structured-resource-without-items @ items");
  }

  @Test
  void anElementIsAskedForOnlyAtItsStages() {
    assertThat(given.at(Stage.SUBMIT).findings(record(without("code")))).isEmpty();
    assertThat(given.at(Stage.PUBLISH).findings(record(without("code"))))
        .containsExactly("code/required @ code");
  }

  @Test
  void somethingOfTheWrongShapeIsNotMissing() {
    assertThat(
            given.findings(
                record(
                    with(
                        without("opening.open", "formats[0].category"),
                        "!opening",
                        "是",
                        "!formats",
                        "xml"))))
        .isEmpty();
  }

  @Test
  void theHeaderStandsForAGroupThatTheResourceDoesNotState() {
    Given provider =
        Given.standard().rule("provider.name/required", RuleKind.REQUIRED, "provider.name");
    assertThat(provider.findings(header("provider.name", "民政厅"), record("title", "甲"))).isEmpty();
    assertThat(
            provider.findings(header("provider.name", "民政厅"), record("provider.department", "婚姻处")))
        .containsExactly("provider.name/required @ provider.name");
  }

  @Test
  void whatBelongsToAGroupIsAskedForWhereTheGroupIsThere() {
    Given parts =
        Given.standard()
            .element("service", ElementType.GROUP)
            .element("service.url", ElementType.TEXT)
            .rule(
                "service.url/required",
                RuleKind.REQUIRED,
                "service.url",
                With.text("given", "service"));

    assertThat(parts.findings(record("title", "婚姻登记信息"))).isEmpty();
    assertThat(parts.findings(record("service.type", "暂无"))).isEmpty();
    assertThat(parts.findings(record("service.type", "目录服务")))
        .containsExactly("service.url/required @ service.url");
    assertThat(parts.findings(record("service.type", "目录服务", "service.url", "http://a.cn")))
        .isEmpty();
  }

  /** Methods are asked for unless the provider is another organ of state; its list is open. */
  private static Given exempt(Given standard) {
    return standard.rule(
        "sharing.methods/required",
        RuleKind.REQUIRED,
        "sharing.methods",
        With.unless("provider.kind", "other-state-organ"));
  }

  @Test
  void aWordThatAnOpenListDoesNotKnowIsNoExemption() {
    Given open = exempt(Given.standard().coded("provider.kind", Lists.PROVIDER_KIND));
    assertThat(open.findings(record("provider.kind", "其他国家机关"))).isEmpty();
    assertThat(open.findings(record("provider.kind", "公共企业")))
        .containsExactly("sharing.methods/required @ sharing.methods");
  }

  @Test
  void aWordThatIsAnErrorOfItsOwnExempts() {
    Given strict =
        exempt(
            Given.standard()
                .coded("provider.kind", Lists.PROVIDER_KIND)
                .rule("provider.kind/code-list", RuleKind.CODE_LIST, "provider.kind"));
    assertThat(strict.findings(record("provider.kind", "公共企业")))
        .singleElement()
        .asString()
        .startsWith("provider.kind/code-list @ provider.kind '公共企业'");
  }

  @Test
  void aMissingValueThatNobodyAsksForIsNoExemption() {
    Given optional = exempt(Given.standard().coded("provider.kind", Lists.PROVIDER_KIND));
    assertThat(optional.findings(record("title", "甲")))
        .containsExactly("sharing.methods/required @ sharing.methods");
  }
}
