package org.govcat.validation.kind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.govcat.validation.kind.Records.record;

import java.util.List;
import java.util.Map;
import org.govcat.model.ExtensionValue;
import org.govcat.model.Extensions;
import org.govcat.model.InformationResource;
import org.govcat.standard.ElementType;
import org.govcat.standard.RuleKind;
import org.junit.jupiter.api.Test;

/** Values of the wrong shape: one finding, nothing else about what stands there. */
class ShapeTest {
  private final Given given =
      Given.standard()
          .coded("sharing.type", Lists.SHARING_TYPE)
          .rule("sharing/shape", RuleKind.SHAPE, "sharing")
          .rule("items.name/shape", RuleKind.SHAPE, "items.name")
          .rule("title/shape", RuleKind.SHAPE, "title")
          .rule("title/required", RuleKind.REQUIRED, "title")
          .rule("sharing.type/required", RuleKind.REQUIRED, "sharing.type");

  @Test
  void aRightRecordIsSilent() {
    assertThat(given.findings(record("title", "婚姻登记信息", "sharing.type", "1"))).isEmpty();
  }

  @Test
  void aWrongLeafIsFoundAndNotMissing() {
    assertThat(given.findings(record("!title", "婚姻", "sharing.type", "1")))
        .containsExactly("title/shape @ title '婚姻'");
  }

  @Test
  void everythingBelowAWrongGroupIsSilent() {
    assertThat(given.findings(record("title", "婚姻登记信息", "!sharing", "共享")))
        .containsExactly("sharing/shape @ sharing '共享'");
  }

  @Test
  void aWrongElementOfAMemberHasItsPlace() {
    assertThat(
            given.findings(
                record(
                    "title",
                    "甲",
                    "sharing.type",
                    "1",
                    "items[0].dataType",
                    "C",
                    "items[1].!name",
                    "三")))
        .containsExactly("items.name/shape @ items[1].name '三'");
  }

  @Test
  void anElementThatTheStandardDoesNotDeclareIsLeftAlone() {
    assertThat(given.findings(record("title", "甲", "sharing.type", "1", "!grade", "一般"))).isEmpty();
  }

  private static InformationResource withAdded(String name, ExtensionValue value) {
    return InformationResource.builder()
        .extensions(Extensions.of(Map.of(name, value), Map.of()))
        .build();
  }

  private static ExtensionValue group(String name, ExtensionValue value) {
    return new ExtensionValue.Group(Map.of(name, value));
  }

  private static final ExtensionValue TEXT = new ExtensionValue.Text("一般");

  private final Given added =
      Given.standard()
          .element("ext.grade", ElementType.TEXT)
          .element("ext.survey", ElementType.GROUP)
          .element("ext.survey.count", ElementType.NUMBER)
          .listOf("ext.systems", ElementType.GROUP)
          .element("ext.systems.name", ElementType.TEXT)
          .listOf("ext.scenes", ElementType.TEXT)
          .rule("ext.grade/shape", RuleKind.SHAPE, "ext.grade")
          .rule("ext.survey/shape", RuleKind.SHAPE, "ext.survey")
          .rule("ext.survey.count/shape", RuleKind.SHAPE, "ext.survey.count")
          .rule("ext.systems/shape", RuleKind.SHAPE, "ext.systems")
          .rule("ext.systems.name/shape", RuleKind.SHAPE, "ext.systems.name")
          .rule("ext.scenes/shape", RuleKind.SHAPE, "ext.scenes");

  @Test
  void whatAProfileAddsHasTheShapeThatItDeclares() {
    assertThat(added.findings(withAdded("grade", TEXT))).isEmpty();
    assertThat(added.findings(withAdded("grade", new ExtensionValue.Numeral("3")))).isEmpty();
    assertThat(added.findings(withAdded("survey", group("count", new ExtensionValue.Numeral("3")))))
        .isEmpty();
    assertThat(added.findings(withAdded("scenes", new ExtensionValue.Sequence(List.of(TEXT)))))
        .isEmpty();
    assertThat(
            added.findings(
                withAdded("systems", new ExtensionValue.Sequence(List.of(group("name", TEXT))))))
        .isEmpty();
  }

  @Test
  void anAddedTextThatIsAGroupIsFound() {
    assertThat(added.findings(withAdded("grade", group("code", TEXT))))
        .containsExactly("ext.grade/shape @ ext.grade");
  }

  @Test
  void anAddedGroupThatIsATextIsFound() {
    assertThat(added.findings(withAdded("survey", TEXT)))
        .containsExactly("ext.survey/shape @ ext.survey '一般'");
  }

  @Test
  void whatStandsInAnAddedGroupHasItsShapeToo() {
    assertThat(added.findings(withAdded("survey", group("count", group("total", TEXT)))))
        .containsExactly("ext.survey.count/shape @ ext.survey.count");
  }

  @Test
  void anAddedListThatIsATextIsFound() {
    assertThat(added.findings(withAdded("scenes", TEXT)))
        .containsExactly("ext.scenes/shape @ ext.scenes '一般'");
  }

  @Test
  void eachMemberOfAnAddedListHasItsShape() {
    assertThat(
            added.findings(
                withAdded("scenes", new ExtensionValue.Sequence(List.of(TEXT, group("a", TEXT))))))
        .containsExactly("ext.scenes/shape @ ext.scenes");
    assertThat(
            added.findings(
                withAdded(
                    "systems",
                    new ExtensionValue.Sequence(
                        List.of(group("name", TEXT), group("name", group("a", TEXT)))))))
        .containsExactly("ext.systems.name/shape @ ext.systems[1].name");
  }

  @Test
  void whatNobodyDeclaredMayHaveAnyShape() {
    assertThat(added.findings(withAdded("color", group("red", TEXT)))).isEmpty();
  }

  @Test
  void whatHasTheWrongShapeIsNeitherMissingNorForbidden() {
    Given strict =
        Given.standard()
            .rule("title/shape", RuleKind.SHAPE, "title")
            .rule("title/forbidden", RuleKind.FORBIDDEN, "title")
            .element("ext.grade", ElementType.TEXT)
            .rule("ext.grade/shape", RuleKind.SHAPE, "ext.grade")
            .rule("ext.grade/required", RuleKind.REQUIRED, "ext.grade");
    InformationResource wrong =
        InformationResource.builder()
            .extensions(Extensions.of(Map.of("grade", group("code", TEXT)), Map.of("title", TEXT)))
            .build();

    assertThat(strict.findings(wrong))
        .containsExactly("title/shape @ title '一般'", "ext.grade/shape @ ext.grade");
  }
}
