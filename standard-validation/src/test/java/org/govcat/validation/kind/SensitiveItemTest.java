package org.govcat.validation.kind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.govcat.validation.kind.Records.record;

import org.govcat.standard.RuleKind;
import org.govcat.validation.kind.Given.With;
import org.junit.jupiter.api.Test;

/** Personal data given away: {@code sensitive-item-open}. */
class SensitiveItemTest {
  private final Given given =
      Given.standard()
          .coded("sharing.type", Lists.SHARING_TYPE)
          .coded("opening.open", Lists.OPENNESS)
          .rule(
              "sensitive-item-open",
              RuleKind.SENSITIVE_ITEM,
              "items.name",
              With.texts("words", "身份证", "ID number"),
              With.texts("except", "类型"),
              With.when("opening.open", "open"));

  @Test
  void aSensitiveItemOfAnOpenResourceIsTold() {
    assertThat(
            given.findings(
                record("opening.open", "1", "items[0].name", "姓名", "items[1].name", "居民身份证号码")))
        .containsExactly("sensitive-item-open @ items[1].name '居民身份证号码' {item=居民身份证号码}");
  }

  @Test
  void caseMakesNoDifference() {
    assertThat(given.findings(record("opening.open", "1", "items[0].name", "Holder id Number")))
        .containsExactly(
            "sensitive-item-open @ items[0].name 'Holder id Number' {item=Holder id Number}");
  }

  @Test
  void blanksAndInvisibleCharactersMakeNoDifference() {
    assertThat(given.findings(record("opening.open", "1", "items[0].name", "身 份\u200B证")))
        .containsExactly("sensitive-item-open @ items[0].name '身 份\u200B证' {item=身 份\u200B证}");
  }

  @Test
  void anExceptionIsRight() {
    assertThat(given.findings(record("opening.open", "1", "items[0].name", "身份证件类型"))).isEmpty();
  }

  @Test
  void anItemThatIsNotOpenItselfIsRight() {
    assertThat(
            given.findings(
                record("opening.open", "1", "items[0].name", "身份证号", "items[0].opening.open", "0")))
        .isEmpty();
  }

  @Test
  void anOpenItemOfAClosedResourceIsTold() {
    assertThat(
            given.findings(
                record("opening.open", "0", "items[0].name", "身份证号", "items[0].opening.open", "1")))
        .containsExactly("sensitive-item-open @ items[0].name '身份证号' {item=身份证号}");
  }

  @Test
  void aResourceThatIsNotOpenIsRight() {
    assertThat(given.findings(record("opening.open", "0", "items[0].name", "身份证号"))).isEmpty();
  }
}
