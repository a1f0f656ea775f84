package org.govcat.finding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What enters a finding is masked there, so that no report can forget it: identifiers 5. */
class FindingTest {
  private static final String NUMBER = "11010519491231002X";
  private static final String MASKED = "110105***********X";

  private static Finding.Builder finding() {
    return Finding.of(new RuleId("title/required"), Severity.ERROR);
  }

  @Test
  void valueAndArgumentsAreMasked() {
    Finding finding = finding().value("张三" + NUMBER).argument("other", NUMBER).build();
    assertThat(finding.value()).isEqualTo("张三" + MASKED);
    assertThat(finding.arguments()).containsEntry("other", MASKED);
  }

  @Test
  void namesAndPointersAreMasked() {
    Finding finding =
        finding()
            .element(ElementPath.RECORD.then("items", 2).then(NUMBER))
            .location(Location.of("a.jsonl", 1, 2, "/items/2/" + NUMBER))
            .place(Location.of("a.jsonl", 3, 1, "/" + NUMBER))
            .build();
    assertThat(finding.element()).hasToString("items[2]." + MASKED);
    assertThat(finding.location()).isEqualTo(Location.of("a.jsonl", 1, 2, "/items/2/" + MASKED));
    assertThat(finding.places()).containsExactly(Location.of("a.jsonl", 3, 1, "/" + MASKED));
  }

  @Test
  void aConfidentialFindingKeepsItsPlaceAndNothingElse() {
    Finding finding =
        finding()
            .element(ElementPath.RECORD.then("title"))
            .value("某名称")
            .argument("other", "某名称")
            .confidential(true)
            .build();
    assertThat(finding.value()).isNull();
    assertThat(finding.arguments()).isEmpty();
    assertThat(finding.element()).hasToString("title");
  }

  @Test
  void aCopySaysTheSame() {
    Finding finding = finding().clause("1272 6.2").value("x").argument("most", "3").build();
    assertThat(finding.toBuilder().build()).isEqualTo(finding);
  }
}
