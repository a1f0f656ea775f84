package org.govcat.validation.kind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.govcat.validation.kind.Records.header;
import static org.govcat.validation.kind.Records.record;

import org.govcat.finding.ElementPath;
import org.govcat.model.InformationResource;
import org.govcat.standard.RuleKind;
import org.govcat.validation.kind.Given.With;
import org.junit.jupiter.api.Test;

/** What is marked secret is never quoted. */
class SecrecyTest {
  private static final With NEVER = With.text("pattern", "never");

  private final Given given =
      Given.standard()
          .coded("secrecy", Lists.SECRECY)
          .rule("title/pattern", RuleKind.PATTERN, "title", NEVER)
          .rule("items.name/pattern", RuleKind.PATTERN, "items.name", NEVER);

  @Test
  void aRecordThatIsNotSecretIsQuoted() {
    assertThat(given.findings(record("title", "甲", "secrecy", "非涉密")))
        .containsExactly("title/pattern @ title '甲'");
  }

  @Test
  void aSecretRecordIsNotQuoted() {
    assertThat(given.findings(record("title", "甲", "secrecy", "涉密")))
        .containsExactly("title/pattern @ title");
    assertThat(given.raw(null, record("title", "甲", "secrecy", "涉密")).get(0).confidential())
        .isTrue();
  }

  @Test
  void anUnknownMarkIsTakenForSecret() {
    assertThat(given.findings(record("title", "甲", "secrecy", "内部")))
        .containsExactly("title/pattern @ title");
  }

  @Test
  void aMarkOfTheWrongShapeIsTakenForSecret() {
    assertThat(given.findings(record("title", "甲", "!secrecy", "非涉密")))
        .containsExactly("title/pattern @ title");
  }

  @Test
  void aPlaceholderIsNoMark() {
    assertThat(given.findings(record("title", "甲", "secrecy", "-")))
        .containsExactly("title/pattern @ title '甲'");
  }

  @Test
  void theCatalogueMarksAllItsRecords() {
    assertThat(given.findings(header("secrecy", "涉密"), record("title", "甲")))
        .containsExactly("title/pattern @ title");
    assertThat(given.findings(header("secrecy", "涉密"), record("title", "甲", "secrecy", "非涉密")))
        .containsExactly("title/pattern @ title");
  }

  @Test
  void aSecretItemIsNotQuotedButTheRestIs() {
    assertThat(
            given.findings(
                record(
                    "title",
                    "甲",
                    "items[0].name",
                    "乙",
                    "items[0].secrecy",
                    "涉密",
                    "items[1].name",
                    "丙")))
        .containsExactly(
            "title/pattern @ title '甲'",
            "items.name/pattern @ items[0].name",
            "items.name/pattern @ items[1].name '丙'");
  }

  @Test
  void anItemIsNotQuotedWhereItRepeatsASecretOne() {
    Given names =
        Given.standard()
            .coded("secrecy", Lists.SECRECY)
            .rule("items.name/unique", RuleKind.UNIQUE_IN_RECORD, "items.name");
    assertThat(
            names.findings(
                record("items[0].name", "甲", "items[0].secrecy", "涉密", "items[1].name", "甲")))
        .containsExactly("items.name/unique @ items[1].name {other=items[0].name}");
  }

  /** Findings of several records ask by path. */
  @Test
  void aPathLeadsIntoASecretMemberOrNot() {
    InformationResource resource =
        record("title", "甲", "items[0].name", "乙", "items[1].name", "丙", "items[1].secrecy", "涉密");
    RuleBook book = given.book();

    assertThat(book.isSecret(resource, ElementPath.RECORD)).isFalse();
    assertThat(book.isSecret(resource, ElementPath.RECORD.then("title"))).isFalse();
    assertThat(book.isSecret(resource, ElementPath.RECORD.then("items"))).isFalse();
    assertThat(book.isSecret(resource, ElementPath.RECORD.then("items").at(0).then("name")))
        .isFalse();
    assertThat(book.isSecret(resource, ElementPath.RECORD.then("items").at(1).then("name")))
        .isTrue();
    assertThat(book.isSecret(resource, ElementPath.RECORD.then("items").at(1))).isTrue();
    assertThat(book.isSecret(resource, ElementPath.RECORD.then("items").at(2).then("name")))
        .isFalse();
    assertThat(book.isSecret(resource, ElementPath.RECORD.then("keywords").at(0))).isFalse();
    assertThat(book.isSecret(resource, ElementPath.RECORD.then("nothing").at(0))).isFalse();
  }

  @Test
  void aRecordIsSecretByItselfOrByItsCatalogue() {
    RuleBook book = given.book();

    assertThat(book.isSecret(null, record("secrecy", "涉密"))).isTrue();
    assertThat(book.isSecret(header("secrecy", "涉密"), record("title", "甲"))).isTrue();
    assertThat(book.isSecret(header("secrecy", "非涉密"), record("title", "甲"))).isFalse();
    assertThat(book.isSecret(null, record("title", "甲"))).isFalse();
  }

  @Test
  void theMarkItselfIsToldByItsPath() {
    assertThat(RuleBook.isMarkOfSecrecy(ElementPath.RECORD)).isFalse();
    assertThat(RuleBook.isMarkOfSecrecy(ElementPath.RECORD.then("secrecy"))).isTrue();
    assertThat(RuleBook.isMarkOfSecrecy(ElementPath.RECORD.then("items").at(0).then("secrecy")))
        .isTrue();
    assertThat(RuleBook.isMarkOfSecrecy(ElementPath.RECORD.then("secrecy").then("name"))).isFalse();
  }
}
