package org.govcat.validation.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.govcat.standard.Standard;
import org.govcat.standard.Standards;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every kind of change by an edit of a small standard, and the mirror image of each. */
class StandardDiffTest {
  static Stream<Arguments> edits() {
    return DiffEdits.all();
  }

  private static List<String> lines(StandardDiff diff) {
    return diff.changes().stream().map(Change::toString).toList();
  }

  @ParameterizedTest
  @MethodSource("edits")
  void anEditIsExactlyTheseChanges(String before, String after, List<String> changes) {
    Standard first = Versions.first();
    Standard second = Versions.with(before, after);

    assertThat(lines(StandardDiff.between(first, second)))
        .containsExactlyInAnyOrderElementsOf(changes);
  }

  @ParameterizedTest
  @MethodSource("edits")
  void fromTheOtherSideItIsMirrored(String before, String after, List<String> changes) {
    Standard first = Versions.first();
    Standard second = Versions.with(before, after);

    assertThat(Mirror.lines(second, first))
        .containsExactlyInAnyOrderElementsOf(Mirror.mirrored(first, second));
  }

  @Test
  void theEditsShowMostKindsFromOneSideOrTheOther() {
    Set<ChangeKind> shown = EnumSet.noneOf(ChangeKind.class);
    edits()
        .forEach(
            edit -> {
              Standard second = Versions.with((String) edit.get()[0], (String) edit.get()[1]);
              for (Change change : StandardDiff.between(Versions.first(), second).changes()) {
                shown.add(change.kind());
                shown.add(Mirror.of(change.kind()));
              }
            });

    assertThat(EnumSet.complementOf(EnumSet.copyOf(shown)))
        .as("kinds shown in tests of their own")
        .containsExactlyInAnyOrder(
            ChangeKind.PLACEHOLDER_ADDED,
            ChangeKind.PLACEHOLDER_REMOVED,
            ChangeKind.BASE_CHANGED,
            ChangeKind.DEVIATION_CHANGED,
            ChangeKind.ELEMENT_RENAMED,
            ChangeKind.TYPE_CHANGED,
            ChangeKind.LIST_ADDED,
            ChangeKind.LIST_REMOVED,
            ChangeKind.LIST_RENAMED,
            ChangeKind.RULE_ADDED,
            ChangeKind.RULE_REMOVED);
  }

  @Test
  void anElementThatMovesKeepsItsName() {
    Standard moved =
        Versions.with(
            "  - id: approval.by\n",
            "  - id: assessments.secrecyRisk.date\n    type: text\n"
                + "    label: { zh: 审核人, en: Approver }\n    definition: { zh: 甲, en: a }\n");
    Standard still =
        Versions.with(
            "  - id: approval.by\n",
            "  - id: approval.by\n"
                + "    label: { zh: 审核人, en: Approver }\n    definition: { zh: 甲, en: a }\n");

    assertThat(lines(StandardDiff.between(still, moved)))
        .containsExactly(
            "breaking element-renamed assessments.secrecyRisk.date"
                + " from approval.by to assessments.secrecyRisk.date");
    assertThat(Mirror.lines(moved, still)).isEqualTo(Mirror.mirrored(still, moved));
  }

  @Test
  void oneTypeForAnotherBreaks() {
    Standard date = Versions.with("  - id: approval.by\n", "  - id: approval.by\n    type: date\n");
    Standard number =
        Versions.with("  - id: approval.by\n", "  - id: approval.by\n    type: number\n");

    assertThat(lines(StandardDiff.between(date, number)))
        .containsExactly("breaking type-changed approval.by from date to number");
  }

  @Test
  void aListMayHaveAnotherNameOrComeAlone() {
    Standard renamed =
        Versions.load(
            Versions.FIRST
                .replace("update-frequency", "update-cycle")
                .replace("concept: daily", "concept: daily, label: { zh: 每日, en: daily }")
                .replace("concept: monthly }", "concept: monthly, label: { zh: 每月, en: monthly } }")
                .replace("concept: yearly,", "concept: yearly, label: { zh: 每年, en: yearly },"));
    Standard more =
        Versions.with(
            "  openness:\n",
            "  secrecy:\n    closed: true\n    codes:\n"
                + "      - { code: 涉密, concept: secret }\n  openness:\n");

    assertThat(lines(StandardDiff.between(Versions.first(), renamed)))
        .contains("editorial list-renamed update-cycle from update-frequency to update-cycle")
        .noneMatch(line -> line.contains("code-list-replaced"));
    assertThat(Mirror.lines(renamed, Versions.first()))
        .containsAll(
            List.of(
                "editorial list-renamed update-frequency from update-cycle to update-frequency"));
    assertThat(lines(StandardDiff.between(more, Versions.first())))
        .allMatch(line -> line.contains(" secrecy"));
  }

  @Test
  void rulesComeAndGo() {
    String rules = Versions.FIRST.substring(Versions.FIRST.indexOf("  - id: shared-only"));
    Standard fewer = Versions.load(Versions.FIRST.replace(rules, ""));

    assertThat(lines(StandardDiff.between(Versions.first(), fewer)))
        .containsExactlyInAnyOrder(
            "relaxing rule-removed shared-only from error",
            "editorial rule-removed title-says-system from info");
    assertThat(lines(StandardDiff.between(fewer, Versions.first())))
        .containsExactlyInAnyOrder(
            "tightening rule-added shared-only to error",
            "editorial rule-added title-says-system to info");
  }

  @Test
  void theVersionMovesAsFarAsTheGravestChange() {
    Standard first = Versions.first();

    assertThat(StandardDiff.between(first, first).step()).isEqualTo(VersionStep.NONE);
    assertThat(StandardDiff.between(first, first).nextVersion()).isEqualTo("1.4");
    assertThat(next("status: draft", "status: in-force")).isEqualTo("1.4.1");
    assertThat(next("max-length: 40", "max-length: 50")).isEqualTo("1.5.0");
    assertThat(next("max-length: 40", "max-length: 30")).isEqualTo("2.0.0");
    assertThat(VersionStep.MAJOR.after("2017年版")).isEqualTo("2017年版");
    assertThat(VersionStep.MINOR.after("3")).isEqualTo("3.1.0");
  }

  private static String next(String before, String after) {
    return StandardDiff.between(Versions.first(), Versions.with(before, after)).nextVersion();
  }

  @Test
  void aStandardDoesNotDifferFromItself() {
    for (String id : Standards.builtInIds()) {
      assertThat(StandardDiff.between(Standards.builtIn(id), Standards.builtIn(id)).changes())
          .as(id)
          .isEmpty();
    }
  }

  @Test
  void builtInStandardsMirrorEachOther() {
    for (String one : Standards.builtInIds()) {
      for (String other : Standards.builtInIds()) {
        Standard from = Standards.builtIn(one);
        Standard to = Standards.builtIn(other);
        assertThat(Mirror.lines(to, from))
            .as("%s and %s", one, other)
            .containsExactlyInAnyOrderElementsOf(Mirror.mirrored(from, to));
      }
    }
  }
}
