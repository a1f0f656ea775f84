package org.govcat.standard;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.govcat.finding.RuleId;
import org.govcat.finding.Severity;
import org.govcat.model.InformationResource;
import org.govcat.model.Opening;
import org.govcat.model.Sharing;
import org.govcat.standard.StandardInfo.Status;
import org.junit.jupiter.api.Test;

class StandardLoaderTest {
  private final Standard standard = SmallStandard.load();

  @Test
  void aStandardSaysWhatItIs() {
    StandardInfo info = standard.info();
    assertThat(info)
        .isEqualTo(
            new StandardInfo(
                "small-standard",
                new LocalizedText("小标准", "Small standard"),
                "测试〔2020〕1号",
                Status.IN_FORCE,
                LocalDate.of(2020, 2, 29),
                "1",
                info.digest(),
                Evidence.PRACTICE,
                List.of(),
                List.of()));
    assertThat(info.digest()).matches("[0-9a-f]{64}");
  }

  @Test
  void theDigestCoversTheVocabularyToo() {
    String vocabulary = SmallStandard.text(SmallStandard.VOCABULARY);
    Standard other = SmallStandard.load(SmallStandard.text(SmallStandard.FILE), vocabulary + "#");
    assertThat(other.info().digest()).isNotEqualTo(standard.info().digest());
  }

  @Test
  void elementsKeepTheOrderOfTheFile() {
    assertThat(standard.elements().keySet())
        .containsExactly(
            "title",
            "items",
            "items.name",
            "provider.creditCode",
            "sharing.type",
            "sharing.condition",
            "opening.open",
            "publicationDate",
            "relatedResources");
  }

  @Test
  void anElementHasItsNameAndTypeFromTheVocabulary() {
    Element element = element("title");
    assertThat(element.label()).isEqualTo(new LocalizedText("名称", "Title"));
    assertThat(element.definition().zh()).isEqualTo("信息资源的名称");
    assertThat(element.type()).isEqualTo(ElementType.TEXT);
    assertThat(element.maxLength()).isEqualTo(OptionalInt.of(200));
  }

  @Test
  void evidenceAndSourceComeDownFromTheFile() {
    assertThat(element("items").clause())
        .isEqualTo(new Clause("1", Evidence.PRACTICE, "small-standard"));
    assertThat(element("title").clause())
        .isEqualTo(new Clause("1 2.1", Evidence.PRACTICE, "small-standard"));
  }

  @Test
  void aPartOfAnElementMayRestOnWeakerEvidence() {
    assertThat(element("title").obligation().clause())
        .isEqualTo(new Clause("1 2.1", Evidence.DERIVED, "small-standard"));
  }

  @Test
  void aConditionalElementHasConditionsStagesAndAClauseOfItsOwn() {
    assertThat(element("sharing.condition").obligation())
        .isEqualTo(
            new Obligation(
                Obligation.Level.CONDITIONAL,
                List.of(new Condition("sharing.type", List.of("conditional"))),
                List.of(),
                EnumSet.of(Stage.SUBMIT, Stage.PUBLISH),
                new Clause("1 2.2", Evidence.RECALLED, "small-standard")));
    assertThat(element("sharing.condition").answers()).containsExactly("无");
  }

  @Test
  void anElementWithoutObligationIsOptional() {
    assertThat(element("items").obligation().level()).isEqualTo(Obligation.Level.OPTIONAL);
  }

  @Test
  void aCodeHasItsLabelFromTheVocabularyAndTheAliasesOfBoth() {
    CodeList list = standard.codeListOf("sharing.type");
    assertThat(list).isNotNull();
    assertThat(list.closed()).isTrue();
    assertThat(list.codes().get(0))
        .isEqualTo(
            new Code(
                "1",
                "unconditional",
                new LocalizedText("无条件共享", "Shared unconditionally"),
                List.of("无条件", "完全共享"),
                null,
                List.of(),
                new Clause("1", Evidence.PRACTICE, "small-standard")));
    assertThat(list.codes().get(2).clause())
        .isEqualTo(new Clause("1 3.3", Evidence.SINGLE, "small-standard"));
  }

  @Test
  void aVariantIsReadAsAnotherEntry() {
    CodeList list = standard.codeListOf("opening.open");
    assertThat(list).isNotNull();
    Code variant = list.find("依申请开放");
    assertThat(variant).isNotNull();
    assertThat(variant.code()).isNull();
    assertThat(variant.means("open")).isTrue();
    assertThat(list.canonical(variant).code()).isEqualTo("1");
  }

  @Test
  void theRuleBookHasDerivedRulesFirstThenOwnThenReading() {
    assertThat(standard.rules().stream().map(rule -> rule.id().value()))
        .containsExactly(
            "title/required",
            "title/shape",
            "title/max-length",
            "items/shape",
            "items/min-occurs",
            "items/max-occurs",
            "items.name/required",
            "items.name/shape",
            "provider.creditCode/required",
            "provider.creditCode/shape",
            "provider.creditCode/pattern",
            "sharing.type/required",
            "sharing.type/shape",
            "sharing.type/code-list",
            "sharing.condition/required",
            "sharing.condition/shape",
            "opening.open/shape",
            "opening.open/code-list",
            "publicationDate/required",
            "publicationDate/shape",
            "publicationDate/format",
            "relatedResources/forbidden",
            "relatedResources/shape",
            "not-shared-but-open",
            "provider.creditCode/credit-code",
            "read/malformed");
  }

  @Test
  void aMandatoryElementGivesAnErrorWithTheTextsOfItsKind() {
    RuleSpec rule = rule("title/required");
    assertThat(rule.kind()).isEqualTo(RuleKind.REQUIRED);
    assertThat(rule.severity()).isEqualTo(Severity.ERROR);
    assertThat(rule.title().en()).isEqualTo("{label} is required");
    assertThat(rule.stages()).containsExactly(Stage.DRAFT, Stage.SUBMIT, Stage.PUBLISH);
    assertThat(rule.clause()).isEqualTo(new Clause("1 2.1", Evidence.DERIVED, "small-standard"));
  }

  @Test
  void anObligationThatIsOnlyRecalledGivesAWarningAtItsStages() {
    RuleSpec rule = rule("sharing.condition/required");
    assertThat(rule.severity()).isEqualTo(Severity.WARNING);
    assertThat(rule.stages()).containsExactly(Stage.SUBMIT, Stage.PUBLISH);
    assertThat(rule.parameters().conditions("when"))
        .containsExactly(new Condition("sharing.type", List.of("conditional")));
  }

  @Test
  void anExceptionNarrowsAMandatoryElement() {
    assertThat(rule("items.name/required").parameters().conditions("unless"))
        .containsExactly(new Condition("sharing.type", List.of("not-shared")));
  }

  @Test
  void aRecommendedElementGivesInformation() {
    RuleSpec rule = rule("provider.creditCode/required");
    assertThat(rule.severity()).isEqualTo(Severity.INFO);
    assertThat(rule.title().zh()).isEqualTo("建议填写{label}");
  }

  @Test
  void limitsOfAnElementAreParametersOfItsRules() {
    assertThat(rule("items/min-occurs").parameters().number("least")).hasValue(1);
    assertThat(rule("items/max-occurs").parameters().number("most")).hasValue(3);
    assertThat(rule("title/max-length").parameters().number("most")).hasValue(200);
    assertThat(rule("provider.creditCode/pattern").parameters().text("pattern"))
        .isEqualTo("[0-9A-Z]{18}");
  }

  @Test
  void aClosedListThatIsOnlyRecalledGivesAWarning() {
    assertThat(rule("opening.open/code-list").severity()).isEqualTo(Severity.WARNING);
    assertThat(rule("sharing.type/code-list").severity()).isEqualTo(Severity.ERROR);
  }

  @Test
  void aRuleWithTheIdOfADerivedOneChangesOnlyWhatItSays() {
    RuleSpec rule = rule("title/max-length");
    assertThat(rule.severity()).isEqualTo(Severity.WARNING);
    assertThat(rule.fix()).isEqualTo(new LocalizedText("用简称", "Use a short name"));
    assertThat(rule.message().en()).isEqualTo("{label} has {length} characters, at most {most}");
    assertThat(rule.parameters().number("most")).hasValue(200);
    assertThat(rule.clause()).isEqualTo(new Clause("1 2.1", Evidence.PRACTICE, "small-standard"));
  }

  @Test
  void aRuleOfItsOwnSaysEverything() {
    assertThat(rule("not-shared-but-open"))
        .isEqualTo(
            new RuleSpec(
                new RuleId("not-shared-but-open"),
                RuleKind.FORBIDDEN_TOGETHER,
                "opening.open",
                Severity.ERROR,
                new LocalizedText("不予共享却开放", "Not shared but open"),
                new LocalizedText("不予共享的信息资源不能开放", "A resource that is not shared cannot be open"),
                new LocalizedText("核对共享类型", "Check the sharing type"),
                EnumSet.allOf(Stage.class),
                List.of(new RuleId("sharing.type/code-list")),
                RuleSpec.Fold.PROVIDER,
                new RuleParameters(
                    Map.of(),
                    Map.of(),
                    Map.of(
                        "when",
                        List.of(
                            new Condition("sharing.type", List.of("not-shared")),
                            new Condition("opening.open", List.of("open")))),
                    Map.of()),
                new Clause("1 3", Evidence.PRACTICE, "small-standard")));
  }

  @Test
  void aRuleNamedAfterAnElementIsAboutIt() {
    RuleSpec rule = rule("provider.creditCode/credit-code");
    assertThat(rule.element()).isEqualTo("provider.creditCode");
    assertThat(rule.parameters().list("causes")).containsExactly("length", "outer-check");
    assertThat(rule.stages()).containsExactly(Stage.PUBLISH);
  }

  @Test
  void smallTextsComeFromBothFiles() {
    assertThat(standard.text("credit-code.length"))
        .isEqualTo(new LocalizedText("应为18位", "must have 18 characters"));
    assertThat(standard.text("credit-code.outer-check")).isNotNull();
    assertThat(standard.text("nothing")).isNull();
  }

  @Test
  void placeholdersAreTexts() {
    assertThat(standard.placeholders()).containsExactly("暂无", "无", "null", "-");
  }

  @Test
  void examplesAreRecords() {
    assertThat(standard.examples())
        .containsExactly(
            new Example(
                "not shared but open",
                List.of(
                    InformationResource.builder()
                        .title("目录")
                        .sharing(Sharing.builder().type("3").build())
                        .opening(Opening.builder().open("1").build())
                        .build()),
                null,
                List.of("opening"),
                List.of(new Example.Expected("not-shared-but-open", "opening.open")),
                null,
                Set.of(),
                null));
  }

  private Element element(String id) {
    Element element = standard.element(id);
    assertThat(element).as(id).isNotNull();
    return element;
  }

  private RuleSpec rule(String id) {
    RuleSpec rule = standard.rule(new RuleId(id));
    assertThat(rule).as(id).isNotNull();
    return rule;
  }
}
