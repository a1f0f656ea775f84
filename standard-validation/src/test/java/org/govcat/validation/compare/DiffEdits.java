package org.govcat.validation.compare;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

/** Edits of the first version of a standard, each with all changes that it is. */
final class DiffEdits {
  private DiffEdits() {}

  /** Edits a definition: what stood there, what stands there now, and all changes that this is. */
  private static Arguments edit(String before, String after, String... changes) {
    return Arguments.of(before, after, List.of(changes));
  }

  static Stream<Arguments> all() {
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
            "relaxing advice-added  to { opening.open: [open] } except []"
                + " (house-draft: 内部草案 1, derived)"),
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
            "obligation: { is: mandatory, stages: [publish] }",
            "obligation: { is: mandatory, stages: [publish], modes: [through] }",
            "relaxing modes-changed code to through"),
        edit(
            "    least: 5\n",
            "    least: 5\n    modes: [through]\n",
            "relaxing modes-changed summary-too-short to through"),
        edit(
            "  through: { zh: 直达, en: Through }\n",
            "  through: { zh: 直达, en: Through }\n  pilot: { zh: 试点, en: Pilot }\n",
            "editorial mode-added  to pilot (Pilot)"),
        edit(
            "through: { zh: 直达, en: Through }",
            "through: { zh: 省市直达, en: Direct }",
            "editorial label-changed  from Through to Direct"),
        edit(
            "version: 1.4\n",
            "version: 1.4\neffective: 2026-01-01\n",
            "editorial effective-changed  to 2026-01-01"),
        edit(
            "version: 1.4\n",
            "version: 1.4\nnot-covered:\n  - from: 2025-08-01\n    note: { zh: 未查, en: unchecked }\n"
                + "    source: 809\n    evidence: primary\n",
            "editorial later-law-changed  to 2025-08-01 unchecked"),
        edit(
            "  format-type:\n    closed: false\n",
            "  format-type:\n    closed: false\n    ignore-case: true\n",
            "relaxing case-ignored format-type"),
        edit(
            "  format-type:\n    closed: false\n",
            "  format-type:\n    closed: false\n    ignore-version: true\n",
            "relaxing version-ignored format-type"),
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
    return Objects.requireNonNull(Versions.first().element(element)).definition().en();
  }
}
