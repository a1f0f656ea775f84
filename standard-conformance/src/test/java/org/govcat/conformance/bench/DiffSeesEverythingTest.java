package org.govcat.conformance.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.govcat.standard.DefinitionFile;
import org.govcat.standard.Standard;
import org.govcat.standard.Standards;
import org.govcat.validation.compare.StandardDiff;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * Whatever a definition says, its comparison with one that says something else there and nowhere
 * else tells a change. A component that somebody adds to the model is walked like the others.
 */
class DiffSeesEverythingTest {
  /** Parts that are no change, and why. */
  private static final Map<String, String> NO_CHANGE =
      Map.of(
          "StandardInfo.id", "the name of what is compared, told in the heading",
          "StandardInfo.version", "what the step of the versions is about",
          "StandardInfo.digest", "the bytes and not what they say",
          "Clause.standard", "whose file says it; on what a standard is based is told on its own",
          "Element.clauses", "as above: a limit that another file sets on the same grounds");

  private static final String RICH =
      """
      standard: rich
      based-on: catalogue-2025-practice
      title: { zh: 全部, en: All }
      document: 全部
      status: draft
      version: 1
      effective: 2026-01-01
      modes:
        through: { zh: 直达, en: Through }
        pilot: { zh: 试点, en: Pilot }
      elements:
        - id: keywords
          obligation: { is: mandatory, modes: [pilot] }
        - id: provider.creditCode
          obligation: optional
          deviation: { reason: { zh: 由平台填写, en: The platform fills it in } }
      rules:
        - id: duty-first
          kind: forbidden-together
          element: opening.open
          when: { sharing.type: [conditional], opening.open: [open] }
          modes: [through]
          severity: warning
          title: { zh: 职责, en: Duty }
          message: { zh: 职责, en: Duty }
          fix: { zh: 职责, en: Duty }
      examples:
        - name: open and conditional
          record: { opening: { open: "1" } }
          only: [opening.open]
          findings: []
        - name: another holds the code
          records: [{ code: 307004010100/000001 }]
          held: [{ code: 307004010100/000002 }]
          only: [code]
          findings: []
      """;

  @Test
  @DisplayName("each part of a definition, changed alone, is told as a change")
  void seesEverything() {
    Map<String, List<Boolean>> seen = new TreeMap<>();
    for (Standard standard :
        List.of(
            Standards.load("rich.yaml", RICH.getBytes(StandardCharsets.UTF_8)),
            DefinitionFile.builtIn("cn-12-tianjin-urban-construction-codes").standard())) {
      DefinitionParts.each(
          standard,
          (place, changed) -> {
            List<Boolean> answers = seen.computeIfAbsent(place, each -> new ArrayList<>());
            if (answers.size() < 1_000 && !answers.contains(true)) {
              answers.add(!StandardDiff.between(standard, changed).changes().isEmpty());
            }
          });
    }
    Set<String> unseen = new TreeSet<>();
    seen.forEach(
        (place, answers) -> {
          if (!answers.contains(true)) {
            unseen.add(place.replaceFirst("^.*\\bClause\\.standard$", "Clause.standard"));
          }
        });

    assertThat(unseen)
        .as("parts of a definition that can change without any change being told")
        .containsExactlyInAnyOrderElementsOf(NO_CHANGE.keySet());
    assertThat(seen.keySet())
        .contains("Modes.only", "Modes.never", "CodeList.ignoreCase")
        .contains("Example.records", "Example.held", "Expected.record");
    assertThat(seen).hasSizeGreaterThan(100);
  }
}
