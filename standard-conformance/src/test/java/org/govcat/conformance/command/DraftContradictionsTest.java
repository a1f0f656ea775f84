package org.govcat.conformance.command;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.govcat.conformance.command.Run.govcat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rules that no record can keep together (规则相互矛盾), as {@code govcat draft verify} tells them. */
class DraftContradictionsTest {
  private static final String COLOUR =
      """
      elements:
        - id: ext.colour
          label: { zh: 颜色, en: Colour }
          type: code
          code-list: colours
      """;
  private static final String COLOUR_FOR_OPEN =
      COLOUR + "    obligation: { mandatory-when: { opening.open: [open] } }\n";

  @TempDir Path folder;

  @Test
  void twoRulesAreToldWithBothPlaces() throws IOException {
    Run run = verify(draft(leadWhenOpen(), forbidden("no-lead", "sharing.type: [conditional]")));

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out().lines())
        .containsSubsequence(
            "p.yaml:5:9: the rules 'leadDepartment/required' and 'no-lead' (p.yaml:8:9)"
                + " contradict each other: no record that says {opening.open=1, sharing.type=2} can"
                + " keep both",
            "    Loosen one of them, leave the case out of one, or forbid it by a rule of its own");
  }

  @Test
  void whatIsAlwaysDemandedAndSometimesForbiddenIsTold() throws IOException {
    Path draft =
        draft(
            "elements: [{ id: leadDepartment, obligation: mandatory }]\n",
            forbidden("no-lead", "sharing.type: [conditional]"));

    assertThat(contradictions(draft))
        .containsExactly(
            "p.yaml:4:18: the rules 'leadDepartment/required' and 'no-lead' (p.yaml:6:9) contradict"
                + " each other: no record that says {sharing.type=2} can keep both");
  }

  @Test
  void whatIsNeverTrueAtOnceIsNoContradiction() throws IOException {
    assertThat(
            contradictions(draft(leadWhenOpen(), forbidden("no-lead", "opening.open: [not-open]"))))
        .isEmpty();
  }

  @Test
  void threeRulesThatContradictOnlyTogetherAreToldWithTheirPlaces() throws IOException {
    Path draft =
        draft(
            COLOUR_FOR_OPEN,
            together("no-red", "opening.open: [open], ext.colour: [red]"),
            together("no-blue", "opening.open: [open], ext.colour: [blue]"),
            colours("error", true, "red", "blue"));

    assertThat(contradictions(draft))
        .containsExactly(
            "p.yaml:5:9: the rules 'ext.colour/required', 'no-red' (p.yaml:11:9) and 'no-blue'"
                + " (p.yaml:19:9) contradict each other together: no record that says"
                + " {opening.open=1} can keep all three");
    assertThat(govcat("draft", "verify", draft).out())
        .contains(
            "p.yaml:5:9: 规则“ext.colour/required”与“no-red”（p.yaml:11:9）、“no-blue”（p.yaml:19:9）"
                + "合在一起相互矛盾：填写了{opening.open=1}的记录无法同时满足三者");
  }

  @Test
  void whatIsDemandedRestrictedAndForbiddenIsTold() throws IOException {
    Path draft =
        draft(
            COLOUR_FOR_OPEN,
            rule("red-alone", "restricted", "ext.colour", "opening.open: [open]")
                .replace("    severity", "    to: [red]\n    severity"),
            together("no-red", "opening.open: [open], ext.colour: [red]"),
            colours("error", true, "red", "blue", "green"));

    assertThat(contradictions(draft))
        .containsExactly(
            "p.yaml:5:9: the rules 'ext.colour/required', 'no-red' (p.yaml:20:9) and 'red-alone'"
                + " (p.yaml:11:9) contradict each other together: no record that says"
                + " {opening.open=1} can keep all three");
  }

  @Test
  void twoOfThreeRulesThatContradictAreToldAlone() throws IOException {
    Path draft =
        draft(
            COLOUR_FOR_OPEN,
            together("no-red", "opening.open: [open], ext.colour: [red]"),
            together("no-colour", "opening.open: [open], ext.colour: [red, blue]"),
            colours("error", true, "red", "blue"));

    assertThat(contradictions(draft))
        .containsExactly(
            "p.yaml:5:9: the rules 'ext.colour/required' and 'no-colour' (p.yaml:19:9) contradict"
                + " each other: no record that says {opening.open=1} can keep both");
  }

  @Test
  void aCaseThatARuleOfItsOwnForbidsNeedsNoWayOut() throws IOException {
    String lead = forbidden("no-lead", "sharing.type: [conditional]");
    String exclusion = together("not-both", "opening.open: [open], sharing.type: [conditional]");

    assertThat(contradictions(draft(leadWhenOpen(), lead))).hasSize(1);
    assertThat(
            contradictions(
                draft(leadWhenOpen(), lead, exclusion.replace("ext.colour", "sharing.type"))))
        .isEmpty();
  }

  @Test
  void oneCodeThatNoneOfTheRulesForbidsIsAWayOut() throws IOException {
    assertThat(contradictions(threeRules(colours("error", true, "red", "blue", "green"))))
        .isEmpty();
  }

  @Test
  void anOpenListOrOneThatOnlyWarnsIsAWayOut() throws IOException {
    assertThat(contradictions(threeRules(colours("error", false, "red", "blue")))).isEmpty();
    assertThat(contradictions(threeRules(colours("warning", true, "red", "blue")))).isEmpty();
  }

  @Test
  void aRuleThatOnlyWarnsIsAWayOut() throws IOException {
    Path draft =
        draft(
            COLOUR_FOR_OPEN,
            together("no-red", "opening.open: [open], ext.colour: [red]"),
            together("no-blue", "opening.open: [open], ext.colour: [blue]")
                .replace("severity: error", "severity: warning"),
            colours("error", true, "red", "blue"));

    assertThat(contradictions(draft)).isEmpty();
  }

  @Test
  void rulesForDifferentCasesAreAWayOut() throws IOException {
    Path draft =
        draft(
            COLOUR_FOR_OPEN,
            together("no-red", "opening.open: [open], ext.colour: [red]"),
            together("no-blue", "opening.open: [not-open], ext.colour: [blue]"),
            colours("error", true, "red", "blue"));

    assertThat(contradictions(draft)).isEmpty();
  }

  private Path threeRules(String lists) throws IOException {
    return draft(
        COLOUR_FOR_OPEN,
        together("no-red", "opening.open: [open], ext.colour: [red]"),
        together("no-blue", "opening.open: [open], ext.colour: [blue]"),
        lists);
  }

  private static String leadWhenOpen() {
    return """
    elements:
      - id: leadDepartment
        obligation: { mandatory-when: { opening.open: [open] } }
    """;
  }

  private static String forbidden(String id, String when) {
    return rule(id, "forbidden", "leadDepartment", when);
  }

  private static String together(String id, String when) {
    return rule(id, "forbidden-together", "ext.colour", when);
  }

  private static String rule(String id, String kind, String element, String when) {
    return """
      - id: %s
        kind: %s
        element: %s
        when: { %s }
        severity: error
        texts
    """
        .formatted(id, kind, element, when)
        .replace(
            "    texts\n",
            "    title: { zh: 甲, en: a }\n    message: { zh: 乙, en: b }\n    fix: { zh: 丙, en: c }\n");
  }

  private static String colours(String onUnknown, boolean closed, String... concepts) {
    StringBuilder list = new StringBuilder("code-lists:\n  colours:\n");
    list.append("    closed: ").append(closed).append("\n    on-unknown: ").append(onUnknown);
    list.append("\n    codes:\n");
    for (String concept : concepts) {
      list.append("      - { code: ").append(concept.charAt(0)).append(", concept: ");
      list.append(concept).append(", label: { zh: ").append(concept);
      list.append(", en: ").append(concept).append(" } }\n");
    }
    return list.toString();
  }

  /** Elements first, then rules, then perhaps lists. */
  private Path draft(String elements, String... parts) throws IOException {
    StringBuilder text =
        new StringBuilder("standard: p\nbased-on: guide-2017\nstatus: draft\n").append(elements);
    text.append("rules:\n");
    List.of(parts).forEach(text::append);
    Path file = folder.resolve("p.yaml");
    Files.writeString(file, text, UTF_8);
    return file;
  }

  private static Run verify(Path draft) {
    return govcat("draft", "verify", draft, "--locale", "en");
  }

  private static List<String> contradictions(Path draft) {
    Run run = verify(draft);
    assertThat(run.out()).contains("no example");
    return run.out().lines().filter(line -> line.contains("contradict")).toList();
  }
}
