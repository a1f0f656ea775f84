package org.govcat.validation.kind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.govcat.validation.kind.Records.record;

import org.govcat.model.InformationResource;
import org.govcat.standard.RuleKind;
import org.govcat.validation.kind.Given.With;
import org.junit.jupiter.api.Test;

/** The sharing type of a resource follows from its items (practice C16). */
class SumsUpTest {
  private final Given given =
      Given.standard()
          .coded("sharing.type", Lists.SHARING_TYPE)
          .coded("items.sharing.type", Lists.SHARING_TYPE)
          .rule(
              "roll-up",
              RuleKind.SUMS_UP,
              "sharing.type",
              With.text("other", "items.sharing.type"),
              With.rowOf("every", "not-shared", "not-shared"),
              With.rowOf("every", "unconditional", "unconditional"),
              With.text("otherwise", "conditional"));

  private static InformationResource resource(String type, String... ofItems) {
    String[] pairs = new String[2 + 2 * ofItems.length];
    pairs[0] = "sharing.type";
    pairs[1] = type;
    for (int i = 0; i < ofItems.length; i++) {
      pairs[2 + 2 * i] = "items[" + i + "].sharing.type";
      pairs[3 + 2 * i] = ofItems[i];
    }
    return record(pairs);
  }

  @Test
  void allOfOneKindGiveThatKind() {
    assertThat(given.findings(resource("3", "3", "不予共享"))).isEmpty();
    assertThat(given.findings(resource("1", "1", "1"))).isEmpty();
    assertThat(given.findings(resource("2", "2"))).isEmpty();
  }

  @Test
  void aMixIsConditional() {
    assertThat(given.findings(resource("2", "1", "3"))).isEmpty();
    assertThat(given.findings(resource("有条件共享", "1", "2"))).isEmpty();
  }

  @Test
  void aMixIsNeitherFreeNorClosed() {
    assertThat(given.findings(resource("3", "1", "3")))
        .containsExactly("roll-up @ sharing.type '3' {expected=2}");
    assertThat(given.findings(resource("1", "1", "2")))
        .containsExactly("roll-up @ sharing.type '1' {expected=2}");
  }

  @Test
  void allClosedAreNotConditional() {
    assertThat(given.findings(resource("2", "3", "3")))
        .containsExactly("roll-up @ sharing.type '2' {expected=3}");
    assertThat(given.findings(resource("2", "1")))
        .containsExactly("roll-up @ sharing.type '2' {expected=1}");
  }

  @Test
  void anItemThatSaysNothingLeavesItOpen() {
    assertThat(
            given.findings(
                record("sharing.type", "3", "items[0].sharing.type", "1", "items[1].name", "姓名")))
        .isEmpty();
    assertThat(given.findings(resource("3", "1", "-"))).isEmpty();
  }

  @Test
  void anUnknownValueLeavesItOpen() {
    assertThat(given.findings(resource("3", "1", "随便"))).isEmpty();
    assertThat(given.findings(resource("随便", "1", "1"))).isEmpty();
  }

  @Test
  void withoutItemsNothingIsSaid() {
    assertThat(given.findings(resource("3"))).isEmpty();
  }

  @Test
  void someOfThemCanDecide() {
    Given some =
        Given.standard()
            .coded("sharing.type", Lists.SHARING_TYPE)
            .coded("items.sharing.type", Lists.SHARING_TYPE)
            .rule(
                "strictest",
                RuleKind.SUMS_UP,
                "sharing.type",
                With.text("other", "items.sharing.type"),
                With.rowOf("some", "not-shared", "not-shared"));
    assertThat(some.findings(resource("1", "1", "3")))
        .containsExactly("strictest @ sharing.type '1' {expected=3}");
    assertThat(some.findings(resource("3", "1", "3"))).isEmpty();
    assertThat(some.findings(resource("1", "1", "2"))).isEmpty();
  }
}
