package org.govcat.validation.kind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.govcat.validation.kind.Records.record;

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
}
