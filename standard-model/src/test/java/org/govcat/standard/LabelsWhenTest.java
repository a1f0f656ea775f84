package org.govcat.standard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.govcat.finding.ElementPath;
import org.govcat.finding.Finding;
import org.govcat.finding.RuleId;
import org.govcat.finding.Severity;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** One slot serves for several things (使用要求, 共享条件, 不予共享依据) and is called what it is. */
class LabelsWhenTest {
  private final Standard standard =
      Profiles.of(
          "elements:",
          "  - id: sharing.condition",
          "    labels-when:",
          "      - { when: { sharing.type: [unconditional] }, label: { zh: 使用要求, en: Terms of use } }",
          "      - { when: { sharing.type: [not-shared] }, label: { zh: 不予共享依据, en: Basis } }");

  @Test
  void aFindingThatNamesARoleIsToldWithItsName() {
    assertThat(message("@label.sharing.condition.1", Locale.CHINESE)).isEqualTo("缺少使用要求");
    assertThat(message("@label.sharing.condition.2", Locale.ENGLISH)).isEqualTo("Basis is missing");
  }

  @Test
  void aFindingThatNamesNoneHasTheUsualName() {
    assertThat(message(null, Locale.CHINESE)).isEqualTo("缺少共享条件");
    assertThat(message("@label.gone", Locale.CHINESE)).isEqualTo("缺少共享条件");
  }

  @Test
  void theNamesGoThroughTheCompiledForm() {
    Standard read = new StandardUnpacker(StandardPacker.pack(standard)).standard(List::of);
    assertThat(read.elements()).isEqualTo(standard.elements());
    assertThat(read.texts()).isEqualTo(standard.texts());
  }

  @Test
  void anHeirKeepsThemOrSaysItsOwn() {
    Profiles profiles =
        new Profiles()
            .with(
                "p",
                "small-standard",
                "elements:",
                "  - id: sharing.condition",
                "    labels-when: [{ when: { sharing.type: [not-shared] }, label: { zh: 依据, en: Basis } }]")
            .with("kept", "p", "elements:", "  - { id: sharing.condition, max-length: 20 }")
            .with("dropped", "p", "elements:", "  - { id: sharing.condition, labels-when: [] }");
    assertThat(names(profiles.load("kept"))).containsExactly("依据");
    assertThat(names(profiles.load("dropped"))).isEmpty();
  }

  @Test
  void whatIsWrongIsToldWithItsPlace() {
    assertThat(
            Profiles.problems(
                "elements:",
                "  - id: sharing.condition",
                "    labels-when:",
                "      - { when: { sharing.type: [uncondition] }, label: { zh: 甲, en: a } }",
                "      - { wen: { sharing.type: [not-shared] }, label: { zh: 甲, en: a } }"))
        .containsExactly(
            "p.yaml:7:34: unknown concept 'uncondition' of sharing-type, did you mean 'unconditional'? expected one of: unconditional, conditional, not-shared",
            "p.yaml:8:9: a name under conditions has no 'when'",
            "p.yaml:8:11: unknown key 'wen' of a name under conditions, did you mean 'when'? expected one of: when, label");
  }

  private static List<String> names(Standard standard) {
    return standard.elements().get("sharing.condition").labelsWhen().stream()
        .map(name -> name.label().zh())
        .toList();
  }

  private String message(@Nullable String label, Locale locale) {
    Finding.Builder finding =
        Finding.of(new RuleId("sharing.condition/required"), Severity.ERROR)
            .element(ElementPath.RECORD.then("sharing").then("condition"));
    if (label != null) {
      finding.argument("label", label);
    }
    return new FindingTexts(standard, locale).message(finding.build());
  }
}
