package org.govcat.validation.kind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.govcat.validation.kind.Records.record;

import java.util.List;
import java.util.stream.IntStream;
import org.govcat.standard.RuleKind;
import org.govcat.validation.kind.Given.With;
import org.junit.jupiter.api.Test;

/** Item names in one resource: {@code items.name/unique}. */
class UniqueInRecordTest {
  private final Given given =
      Given.standard().rule("items.name/unique", RuleKind.UNIQUE_IN_RECORD, "items.name");

  @Test
  void differentNamesAreRight() {
    assertThat(given.findings(record("items[0].name", "姓名", "items[1].name", "姓名1"))).isEmpty();
  }

  @Test
  void aRepeatedNameIsToldWithThePlaceOfTheFirst() {
    assertThat(
            given.findings(
                record("items[0].name", "姓名", "items[1].name", "日期", "items[2].name", "姓名")))
        .containsExactly("items.name/unique @ items[2].name '姓名' {other=items[0].name}");
  }

  @Test
  void blanksAtTheEdgesMakeNoDifference() {
    assertThat(given.findings(record("items[0].name", "姓名", "items[1].name", " 姓名　")))
        .containsExactly("items.name/unique @ items[1].name ' 姓名　' {other=items[0].name}");
  }

  @Test
  void missingNamesAreNotRepetitions() {
    assertThat(given.findings(record("items[0].name", "-", "items[1].name", "-"))).isEmpty();
  }

  @Test
  void longListsAreJudgedToo() {
    String[] names =
        IntStream.range(0, 120)
            .boxed()
            .flatMap(i -> List.of("items[" + i + "].name", "项" + i % 119).stream())
            .toArray(String[]::new);
    assertThat(given.findings(record(names)))
        .containsExactly("items.name/unique @ items[119].name '项0' {other=items[0].name}");
  }

  @Test
  void aKeyMayBeJoinedFromSeveralElements() {
    Given pairs =
        Given.standard()
            .rule(
                "items-unique",
                RuleKind.UNIQUE_IN_RECORD,
                "items.name",
                With.texts("with", "items.technicalName"));
    assertThat(
            pairs.findings(
                record(
                    "items[0].name", "姓名",
                    "items[0].technicalName", "XM",
                    "items[1].name", "姓名",
                    "items[1].technicalName", "XM2",
                    "items[2].name", "姓名")))
        .isEmpty();
    assertThat(
            pairs.findings(
                record(
                    "items[0].name", "姓名",
                    "items[0].technicalName", "XM",
                    "items[1].name", "姓名",
                    "items[1].technicalName", "XM ")))
        .containsExactly("items-unique @ items[1].name '姓名' {other=items[0].name}");
  }

  /** The repetition of a secret item's name would give the name away. */
  @Test
  void whatASecretItemSaysIsNotQuotedByAnother() {
    Given marked =
        Given.standard()
            .coded("items.secrecy", Lists.SECRECY)
            .rule("items.name/unique", RuleKind.UNIQUE_IN_RECORD, "items.name");

    assertThat(
            marked.findings(
                record(
                    "items[0].name", "某装备型号",
                    "items[0].secrecy", "涉密",
                    "items[1].name", "某装备型号",
                    "items[2].name", "登记日期",
                    "items[3].name", "登记日期")))
        .containsExactly(
            "items.name/unique @ items[1].name {other=items[0].name}",
            "items.name/unique @ items[3].name '登记日期' {other=items[2].name}");
  }

  @Test
  void manyDifferentNamesAreRight() {
    String[] names =
        IntStream.range(0, 120)
            .boxed()
            .flatMap(i -> List.of("items[" + i + "].name", "项" + i).stream())
            .toArray(String[]::new);
    assertThat(given.findings(record(names))).isEmpty();
  }
}
