package org.govcat.validation.kind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.govcat.validation.kind.Given.With.text;
import static org.govcat.validation.kind.Records.record;

import java.util.List;
import org.govcat.model.InformationResource;
import org.govcat.standard.Condition;
import org.govcat.standard.ElementType;
import org.govcat.standard.RuleKind;
import org.junit.jupiter.api.Test;

/** One slot serves for several things, and a finding calls it what it is in the record. */
class NameBookTest {
  private final Given given =
      Given.standard()
          .called("sharing.condition", "使用要求", when("sharing.type", "unconditional"))
          .called("sharing.condition", "不予共享依据", when("sharing.type", "not-shared"))
          .called("items.sharing.condition", "信息项依据", when("items.sharing.type", "not-shared"))
          .coded("sharing.type", Lists.SHARING_TYPE)
          .coded("items.sharing.type", Lists.SHARING_TYPE)
          .element("sharing.condition", ElementType.TEXT)
          .element("items.sharing.condition", ElementType.TEXT)
          .rule("too-long", RuleKind.MAX_LENGTH, "sharing.condition", text("most", "2"))
          .rule("item-too-long", RuleKind.MAX_LENGTH, "items.sharing.condition", text("most", "2"));

  @Test
  void theNameThatHoldsIsNamed() {
    assertThat(given.findings(shared("1")))
        .containsExactly(
            "too-long @ sharing.condition '限民政部门' {label=@label.sharing.condition.1, most=2, length=5}");
    assertThat(given.findings(shared("3")))
        .containsExactly(
            "too-long @ sharing.condition '限民政部门' {label=@label.sharing.condition.2, most=2, length=5}");
  }

  @Test
  void elsewhereItHasItsUsualName() {
    for (String type : new String[] {"2", "", "某种共享"}) {
      assertThat(given.findings(shared(type)))
          .containsExactly("too-long @ sharing.condition '限民政部门' {most=2, length=5}");
    }
  }

  @Test
  void aMemberOfAListIsNamedByWhatItSaysItself() {
    InformationResource record =
        record(
            "items[0].sharing.type", "1",
            "items[0].sharing.condition", "限民政部门",
            "items[1].sharing.type", "3",
            "items[1].sharing.condition", "限民政部门");

    assertThat(given.findings(record))
        .containsExactly(
            "item-too-long @ items[0].sharing.condition '限民政部门' {most=2, length=5}",
            "item-too-long @ items[1].sharing.condition '限民政部门' {label=@label.items.sharing.condition.1, most=2, length=5}");
  }

  private static Condition when(String element, String concept) {
    return new Condition(element, List.of(concept));
  }

  private static InformationResource shared(String type) {
    return record("sharing.type", type, "sharing.condition", "限民政部门");
  }
}
