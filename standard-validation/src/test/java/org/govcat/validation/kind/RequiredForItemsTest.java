package org.govcat.validation.kind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.govcat.validation.kind.Records.header;
import static org.govcat.validation.kind.Records.record;

import org.govcat.standard.ElementType;
import org.govcat.standard.RuleKind;
import org.govcat.validation.kind.Given.With;
import org.junit.jupiter.api.Test;

/** An assessment that items with personal data ask for: {@code not-assessed}. */
class RequiredForItemsTest {
  private static final String DONE = "assessments.personalInformation.done";

  private final Given given =
      Given.standard()
          .element("items.name", ElementType.TEXT)
          .coded("items.secrecy", Lists.SECRECY)
          .coded(DONE, Lists.YES_NO)
          .rule(
              "not-assessed",
              RuleKind.REQUIRED_FOR_ITEMS,
              DONE,
              With.text("items", "items.name"),
              With.texts("words", "姓名", "身份证号"),
              With.texts("except", "类型"),
              With.texts("denied", "no"));

  @Test
  void anItemWithPersonalDataAsksForIt() {
    assertThat(given.findings(record("items[0].name", "机构名称", "items[1].name", "申请人姓名")))
        .containsExactly("not-assessed @ " + DONE + " {item=申请人姓名}");
  }

  @Test
  void noItemAsksForItOtherwise() {
    assertThat(given.findings(record("items[0].name", "机构名称"))).isEmpty();
    assertThat(given.findings(record("items[0].name", "身份证号类型"))).isEmpty();
    assertThat(given.findings(record("title", "婚姻登记信息"))).isEmpty();
  }

  @Test
  void itMayBeThereInTheRecordOrInTheHeader() {
    assertThat(given.findings(record("items[0].name", "姓名", DONE, "true"))).isEmpty();
    assertThat(given.findings(header(DONE, "true"), record("items[0].name", "姓名"))).isEmpty();
  }

  @Test
  void aDenialIsAsGoodAsNothing() {
    assertThat(given.findings(record("items[0].name", "姓名", DONE, "否")))
        .containsExactly("not-assessed @ " + DONE + " '否' {item=姓名}");
  }

  @Test
  void anUnknownWordIsLeftToTheCodeList() {
    assertThat(given.findings(record("items[0].name", "姓名", DONE, "评估中"))).isEmpty();
  }

  @Test
  void aPlaceholderIsNothing() {
    assertThat(given.findings(record("items[0].name", "姓名", DONE, "暂无")))
        .containsExactly("not-assessed @ " + DONE + " '暂无' {placeholder=暂无, item=姓名}");
  }

  @Test
  void aSecretItemIsNotQuoted() {
    assertThat(given.findings(record("items[0].name", "姓名", "items[0].secrecy", "涉密")))
        .containsExactly("not-assessed @ " + DONE);
    assertThat(
            given.findings(
                record("items[0].name", "姓名", "items[0].secrecy", "涉密", "items[1].name", "身份证号")))
        .containsExactly("not-assessed @ " + DONE + " {item=身份证号}");
  }
}
