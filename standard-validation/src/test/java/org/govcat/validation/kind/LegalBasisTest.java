package org.govcat.validation.kind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.govcat.validation.kind.Records.record;

import org.govcat.model.InformationResource;
import org.govcat.standard.ElementType;
import org.govcat.standard.RuleKind;
import org.govcat.validation.kind.Given.With;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What counts as a basis for not sharing (条例第十四条), and what a program cannot tell. */
class LegalBasisTest {
  private final Given given = given();

  private static Given given() {
    Given given =
        Given.standard()
            .coded("sharing.type", Lists.SHARING_TYPE)
            .element("sharing.basis", ElementType.GROUP)
            .coded("sharing.basis.kind", Lists.BASIS_KIND);
    for (String answer : new String[] {"refused", "unnamed", "unclear"}) {
      given.rule(
          answer,
          RuleKind.LEGAL_BASIS,
          "sharing.basis",
          With.text("answer", answer),
          With.texts("counting", "law", "regulation"),
          With.texts("accepted", "《[^《》]*[^办]法》"),
          With.texts("refused", "内部"),
          With.text("document", "《[^《》]+》|(?:条例|某法|(?<!有关)规定)$"),
          With.texts("accepted-as-claimed", "^[^《》办]+法$"),
          With.when("sharing.type", "not-shared"));
    }
    return given;
  }

  private static InformationResource basis(String... partsAndTexts) {
    String[] values = new String[partsAndTexts.length + 2];
    values[0] = "sharing.type";
    values[1] = "3";
    for (int i = 0; i < partsAndTexts.length; i += 2) {
      values[i + 2] = "sharing.basis." + partsAndTexts[i];
      values[i + 3] = partsAndTexts[i + 1];
    }
    return record(values);
  }

  @Test
  void aLawIsOne() {
    assertThat(given.findings(basis("kind", "法律", "title", "某某法", "article", "第十条"))).isEmpty();
    assertThat(given.findings(basis("text", "《某某法》第十条"))).isEmpty();
  }

  @Test
  void aNameIsALawOnlyWhereThatKindIsClaimed() {
    assertThat(given.findings(basis("title", "某某司法")))
        .containsExactly("unnamed @ sharing.basis '某某司法'");
    assertThat(given.findings(basis("kind", "惯例", "title", "《惯例》某某司法")))
        .containsExactly("unclear @ sharing.basis '《惯例》某某司法'");
  }

  @Test
  void aKindThatCountsNeedsADocument() {
    assertThat(given.findings(basis("kind", "法律", "title", "有关规定")))
        .containsExactly("unnamed @ sharing.basis '有关规定'");
    assertThat(given.findings(basis("kind", "法律", "title", "不便共享")))
        .containsExactly("unnamed @ sharing.basis '不便共享'");
  }

  @Test
  void aKindThatIsClaimedProvesNothing() {
    assertThat(given.findings(basis("kind", "行政法规", "text", "《胡编乱造管理条例》第八条")))
        .containsExactly("unclear @ sharing.basis '《胡编乱造管理条例》第八条'");
    assertThat(given.findings(basis("kind", "法律", "title", "《云溪省某某规定》")))
        .containsExactly("unclear @ sharing.basis '《云溪省某某规定》'");
  }

  @Test
  void aKindThatIsKnownNotToCountIsNone() {
    assertThat(given.findings(basis("kind", "部门规章", "title", "《某某规定》")))
        .containsExactly("refused @ sharing.basis '《某某规定》'");
  }

  @Test
  void somethingInternalIsNone() {
    assertThat(given.findings(basis("text", "内部规定")))
        .containsExactly("refused @ sharing.basis '内部规定'");
    assertThat(given.findings(basis("kind", "法律", "title", "内部规定")))
        .containsExactly("refused @ sharing.basis '内部规定'");
    assertThat(given.findings(basis("kind", "内部文件")))
        .containsExactly("refused @ sharing.basis '内部文件'");
  }

  @Test
  void aLawBesideSomethingInternalIsOne() {
    assertThat(given.findings(basis("text", "《某某法》第十条和内部规定"))).isEmpty();
  }

  @Test
  void anotherDocumentIsForAPerson() {
    assertThat(given.findings(basis("text", "《某某办法》第十条")))
        .containsExactly("unclear @ sharing.basis '《某某办法》第十条'");
    assertThat(given.findings(basis("title", "某某条例")))
        .containsExactly("unclear @ sharing.basis '某某条例'");
    assertThat(given.findings(basis("kind", "惯例", "title", "某某条例")))
        .containsExactly("unclear @ sharing.basis '某某条例'");
  }

  @Test
  void aKindThatContradictsTheTitleIsForAPerson() {
    assertThat(given.findings(basis("kind", "部门规章", "title", "《某某法》")))
        .containsExactly("unclear @ sharing.basis '《某某法》'");
  }

  @Test
  void wordsThatNameNoDocumentAreToldAsSuch() {
    assertThat(given.findings(basis("text", "涉及商业秘密")))
        .containsExactly("unnamed @ sharing.basis '涉及商业秘密'");
    assertThat(given.findings(basis("kind", "法律", "article", "第十条")))
        .containsExactly("unnamed @ sharing.basis '法律'");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "无", "暂无"})
  void nothingIsLeftToTheRuleThatAsksForOne(String nothing) {
    assertThat(given.findings(basis("text", nothing))).isEmpty();
  }

  @Test
  void nobodyAsksWhereTheDataAreShared() {
    assertThat(given.findings(record("sharing.type", "1", "sharing.basis.text", "内部规定"))).isEmpty();
  }

  @Test
  void aPartOfTheWrongShapeIsToldElsewhere() {
    assertThat(given.findings(basis("!title", "x", "text", "内部规定"))).isEmpty();
  }
}
