package org.govcat.validation.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.govcat.standard.DefinitionException;
import org.govcat.standard.Standard;
import org.govcat.standard.Standards;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every kind of change by an edit of a small standard, and the mirror image of each. */
class StandardDiffTest {
  private static final long SEED = 20261125;

  /** Edits a definition: what stood there, what stands there now, and all changes that this is. */
  private static Arguments edit(String before, String after, String... changes) {
    return Arguments.of(before, after, List.of(changes));
  }

  static Stream<Arguments> edits() {
    return Stream.of(
        edit(
            "title: { zh: 内部草案, en: House draft }",
            "title: { zh: 内部规范, en: House rules }",
            "editorial title-changed  from House draft to House rules"),
        edit(
            "status: draft",
            "status: in-force",
            "editorial status-changed  from draft to in-force"),
        edit(
            "status: draft",
            "status: draft\nadvice:\n  when: { opening.open: [open] }",
            "relaxing advice-added  to { opening.open: [open] } except []"),
        edit(
            "  - id: approval.by\n",
            "  - id: approval.by\n  - id: version\n",
            "relaxing element-added version to optional"),
        edit(
            "  - id: approval.by\n",
            "  - id: approval.by\n  - id: version\n    obligation: mandatory\n",
            "tightening element-added version to mandatory"),
        edit("  - id: approval.by\n", "", "breaking element-removed approval.by from optional"),
        edit(
            "  - id: leadDepartment\n",
            "  - id: provider.department\n    definition: { zh: 数源部门, en: x }\n",
            "breaking element-removed leadDepartment from optional",
            "relaxing element-added provider.department to optional"),
        edit(
            "obligation: { is: recommended }",
            "obligation: mandatory",
            "tightening obligation-raised summary from recommended to mandatory"),
        edit(
            "obligation: { is: recommended }",
            "obligation: optional",
            "relaxing obligation-lowered summary from recommended to optional"),
        edit(
            "obligation: { is: recommended }",
            "obligation: forbidden",
            "tightening element-forbidden summary from recommended to forbidden"),
        edit(
            "  - id: title\n    obligation: mandatory",
            "  - id: title\n    obligation: forbidden",
            "breaking obligation-reversed title from mandatory to forbidden"),
        edit(
            "mandatory-when: { sharing.type: [conditional] }",
            "mandatory-when: { sharing.type: [conditional, not-shared] }",
            "tightening obligation-widened sharing.condition"
                + " from mandatory-when { sharing.type: [conditional] }"
                + " to mandatory-when { sharing.type: [conditional, not-shared] }"),
        edit(
            "mandatory-when: { sharing.type: [conditional] }",
            "mandatory-when: { sharing.type: [conditional], opening.open: [open] }",
            "relaxing obligation-narrowed sharing.condition"
                + " from mandatory-when { sharing.type: [conditional] }"
                + " to mandatory-when { sharing.type: [conditional], opening.open: [open] }"),
        edit(
            "mandatory-when: { sharing.type: [conditional] }",
            "mandatory-when: { sharing.type: [not-shared] }",
            "breaking obligation-conditions-changed sharing.condition"
                + " from mandatory-when { sharing.type: [conditional] }"
                + " to mandatory-when { sharing.type: [not-shared] }"),
        edit(
            "stages: [publish]",
            "stages: [submit, publish]",
            "tightening stages-added code from publish to submit, publish"),
        edit(
            "stages: [publish]",
            "stages: [submit]",
            "breaking stages-changed code from publish to submit"),
        edit(
            "  - id: approval.by\n",
            "  - id: approval.by\n    type: date\n",
            "tightening type-narrowed approval.by from text to date"),
        edit("max-length: 40", "max-length: 30", "tightening length-shortened title from 40 to 30"),
        edit("    max-length: 40\n", "", "relaxing length-extended title from 40"),
        edit(
            "min-occurs: 1",
            "min-occurs: 2",
            "tightening occurrence-tightened keywords from min-occurs 1 to min-occurs 2"),
        edit(
            "max-occurs: 5",
            "max-occurs: 9",
            "relaxing occurrence-relaxed keywords from max-occurs 5 to max-occurs 9"),
        edit(
            "    max-length: 40",
            "    max-length: 40\n    pattern: '.*信息'",
            "tightening pattern-added title to .*信息"),
        edit(
            "pattern: '\\d+/\\d+'",
            "pattern: '\\w+/\\d+'",
            "breaking pattern-changed code from \\d+/\\d+ to \\w+/\\d+"),
        edit("    answers: [无]\n", "", "tightening answer-refused sharing.condition from 无"),
        edit(
            "  - id: updateFrequency\n    code-list: update-frequency\n",
            "  - id: updateFrequency\n    code-list: format-type\n",
            "breaking code-list-replaced updateFrequency from update-frequency to format-type"),
        edit(
            "  - id: formats.type\n    code-list: format-type\n",
            "  - id: formats.type\n",
            "relaxing code-list-dropped formats.type from format-type"),
        edit(
            "  format-category:\n    closed: false",
            "  format-category:\n    closed: true",
            "tightening list-closed format-category from open to closed"),
        edit(
            "      - { code: pdf, concept: pdf }\n",
            "      - { code: pdf, concept: pdf }\n      - { code: xml, concept: xml }\n",
            "relaxing code-added format-type#xml to xml"),
        edit(
            "      - { code: \"3\", concept: not-shared }\n",
            "",
            "tightening code-removed sharing-type#not-shared from 3"),
        edit(
            "{ code: 每日, concept: daily, aliases: [天天] }",
            "{ code: D, concept: daily, aliases: [天天] }",
            "breaking code-rekeyed update-frequency#daily from 每日 to D"),
        edit(
            "      - { code: \"1\", concept: open }\n      - { code: \"0\", concept: not-open }\n",
            "      - { code: \"0\", concept: open }\n      - { code: \"1\", concept: not-open }\n",
            "breaking code-rekeyed openness#open from 1 to 0",
            "breaking code-rekeyed openness#not-open from 0 to 1",
            "breaking code-reused openness from No to Yes",
            "breaking code-reused openness from Yes to No"),
        edit(
            "concept: daily, aliases: [天天]",
            "concept: daily, aliases: [日日]",
            "tightening spelling-removed update-frequency#daily from 天天",
            "relaxing spelling-added update-frequency#daily to 日日"),
        edit(
            "reads-as: monthly",
            "reads-as: daily",
            "breaking variant-redirected update-frequency#yearly from monthly to daily"),
        edit(
            "under: [database]",
            "under: [database, electronic-file]",
            "relaxing code-freed format-type#oracle from database to database, electronic-file"),
        edit(
            "concept: pdf }",
            "concept: pdf, under: [electronic-file] }",
            "tightening code-confined format-type#pdf to electronic-file"),
        edit(
            "under: [database]",
            "under: [electronic-file]",
            "breaking code-moved format-type#oracle from database to electronic-file"),
        edit(
            "least: 5",
            "least: 8",
            "tightening rule-tightened summary-too-short from least: 5 to least: 8"),
        edit(
            "to: [unconditional, conditional]",
            "to: [unconditional]",
            "tightening rule-tightened shared-only"
                + " from to: [unconditional, conditional] to to: [unconditional]"),
        edit(
            "patterns: ['.*系统', '.*平台']",
            "patterns: ['.*系统']",
            "relaxing rule-relaxed title-says-system"
                + " from patterns: [.*系统, .*平台] to patterns: [.*系统]"),
        edit(
            "patterns: ['.*系统', '.*平台']",
            "patterns: ['.*中心']",
            "breaking rule-changed title-says-system"
                + " from patterns: [.*系统, .*平台] to patterns: [.*中心]"),
        edit(
            "    least: 5\n    severity: warning",
            "    least: 5\n    severity: error",
            "tightening severity-raised summary-too-short from warning to error"),
        edit(
            "id: summary-too-short",
            "id: summary-short",
            "breaking rule-renamed summary-short from summary-too-short to summary-short"),
        edit(
            "    least: 5\n",
            "    least: 5\n    fold: provider\n",
            "editorial telling-changed summary-too-short"
                + " from fold: none, silenced-by: [] to fold: provider, silenced-by: []"),
        edit(
            "label: { zh: 牵头单位, en: Leading body }",
            "label: { zh: 数源部门, en: Source body }",
            "editorial label-changed leadDepartment from Leading body to Source body"),
        edit(
            "    label: { zh: 牵头单位, en: Leading body }",
            "    label: { zh: 牵头单位, en: Leading body }\n    definition: { zh: 新, en: new }",
            "editorial definition-changed leadDepartment from "
                + first("leadDepartment")
                + " to new"),
        edit(
            "examples: [婚姻登记信息]",
            "examples: [收养登记信息]",
            "editorial examples-changed title from 婚姻登记信息 to 收养登记信息"),
        edit(
            "message: { zh: 摘要过短, en: Too short }",
            "message: { zh: 摘要太短, en: Far too short }",
            "editorial text-changed summary-too-short from Too short to Far too short"),
        edit(
            "    least: 5\n",
            "    least: 5\n    source: 内部草案 2\n",
            "editorial source-changed summary-too-short from 内部草案 1 to 内部草案 2"),
        edit(
            "    least: 5\n",
            "    least: 5\n    evidence: single\n",
            "editorial evidence-changed summary-too-short from derived to single"));
  }

  private static String first(String element) {
    return java.util.Objects.requireNonNull(Versions.first().element(element)).definition().en();
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

  /** The guide with some of its lines edited at random must mirror the guide. */
  @Test
  void mutatedGuidesMirrorTheGuide() throws IOException {
    Path file =
        Path.of("..", "standard-model", "src", "main", "resources")
            .resolve("org/govcat/standard/definitions/guide-2017.yaml");
    List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
    Standard guide = Standards.load(file);
    Random random = new Random(SEED);
    Set<ChangeKind> seen = new TreeSet<>();
    int loaded = 0;
    for (int i = 0; i < 20; i++) {
      Standard mutant = mutant(lines, random);
      if (mutant != null) {
        loaded++;
        StandardDiff.between(guide, mutant).changes().forEach(change -> seen.add(change.kind()));
        assertThat(Mirror.lines(mutant, guide))
            .as("mutant %d of seed %d", i, SEED)
            .containsExactlyInAnyOrderElementsOf(Mirror.mirrored(guide, mutant));
      }
    }
    assertThat(loaded).as("mutants that load").isGreaterThan(5);
    assertThat(seen).as("kinds of changes seen").hasSizeGreaterThan(8);
  }

  /** Edits that leave most definitions well formed: an expression and what takes its place. */
  private static final List<List<String>> EDITS =
      List.of(
          List.of("severity: error", "severity: warning"),
          List.of("severity: warning", "severity: info"),
          List.of("is: mandatory", "is: optional"),
          List.of("is: optional", "is: recommended"),
          List.of("stages: \\[submit, publish\\]", "stages: [publish]"),
          List.of("evidence: practice", "evidence: single"),
          List.of("closed: true", "closed: false"),
          List.of("closed: false", "closed: true"),
          List.of("least: (\\d)", "least: 1$1"),
          List.of("zh: (\\p{IsHan})", "zh: 新$1"),
          List.of("code: (\\p{IsHan})", "code: 新$1"),
          List.of("code: \"(\\d)\"", "code: \"7$1\""),
          List.of("- \\{ code: .*", "# gone"),
          List.of("fold: provider", "fold: none"),
          List.of("source: 1272 ", "source: 1273 "));

  private static @Nullable Standard mutant(List<String> lines, Random random) {
    List<String> edited = new ArrayList<>(lines);
    for (int i = 0; i < 6; i++) {
      List<String> edit = EDITS.get(random.nextInt(EDITS.size()));
      Pattern wanted = Pattern.compile(edit.get(0));
      List<Integer> places =
          IntStream.range(0, edited.size())
              .filter(line -> wanted.matcher(edited.get(line)).find())
              .boxed()
              .toList();
      if (!places.isEmpty()) {
        int line = places.get(random.nextInt(places.size()));
        edited.set(line, wanted.matcher(edited.get(line)).replaceFirst(edit.get(1)));
      }
    }
    try {
      return Standards.load(
          "guide-2017.yaml", String.join("\n", edited).getBytes(StandardCharsets.UTF_8));
    } catch (DefinitionException e) {
      return null;
    }
  }
}
