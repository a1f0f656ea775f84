package org.govcat.validation.compare;

import java.nio.charset.StandardCharsets;
import org.govcat.standard.Standard;
import org.govcat.standard.Standards;

/** A small standard in a first version, and what becomes of it when its text is edited. */
final class Versions {
  static final String FIRST =
      """
      standard: house-draft
      title: { zh: 内部草案, en: House draft }
      document: 内部草案
      status: draft
      version: 1.4
      uses: vocabulary
      evidence: derived
      source: 内部草案 1
      modes:
        through: { zh: 直达, en: Through }
      elements:
        - id: title
          obligation: mandatory
          max-length: 40
          examples: [婚姻登记信息]
        - id: summary
          obligation: { is: recommended }
        - id: code
          obligation: { is: mandatory, stages: [publish] }
          pattern: '\\d+/\\d+'
        - id: leadDepartment
          label: { zh: 牵头单位, en: Leading body }
        - id: keywords
          min-occurs: 1
          max-occurs: 5
        - id: sharing.type
          obligation: mandatory
          code-list: sharing-type
        - id: sharing.condition
          obligation: { mandatory-when: { sharing.type: [conditional] } }
          answers: [无]
        - id: opening.open
          code-list: openness
        - id: formats.category
          code-list: format-category
        - id: formats.type
          code-list: format-type
        - id: updateFrequency
          code-list: update-frequency
        - id: approval.by
      code-lists:
        sharing-type:
          closed: true
          codes:
            - { code: "1", concept: unconditional }
            - { code: "2", concept: conditional }
            - { code: "3", concept: not-shared }
        openness:
          closed: true
          codes:
            - { code: "1", concept: open }
            - { code: "0", concept: not-open }
        format-category:
          closed: false
          codes:
            - { code: 数据库, concept: database }
            - { code: 电子文件, concept: electronic-file }
        format-type:
          closed: false
          codes:
            - { code: oracle, concept: oracle, under: [database] }
            - { code: pdf, concept: pdf }
        update-frequency:
          closed: false
          codes:
            - { code: 每日, concept: daily, aliases: [天天] }
            - { code: 每月, concept: monthly }
            - { concept: yearly, reads-as: monthly }
      rules:
        - id: summary-too-short
          kind: min-length
          element: summary
          least: 5
          severity: warning
          title: { zh: 摘要不过短, en: Not too short }
          message: { zh: 摘要过短, en: Too short }
          fix: { zh: 请补充, en: Say more }
        - id: shared-only
          kind: restricted
          element: sharing.type
          when: { opening.open: [open] }
          to: [unconditional, conditional]
          severity: error
          title: { zh: 开放的应共享, en: Open is shared }
          message: { zh: 开放而不共享, en: Open and not shared }
          fix: { zh: 请核对, en: Check }
        - id: title-says-system
          kind: text-matches
          element: title
          patterns: ['.*系统', '.*平台']
          except: ['生态系统']
          severity: info
          title: { zh: 名称不是系统, en: No system }
          message: { zh: 名称是系统, en: A system }
          fix: { zh: 请改名, en: Rename }
      """;

  private Versions() {}

  static Standard first() {
    return load(FIRST);
  }

  /** The version in which a passage reads otherwise; the passage must stand there once. */
  static Standard with(String before, String after) {
    int at = FIRST.indexOf(before);
    if (at < 0 || FIRST.indexOf(before, at + 1) >= 0) {
      throw new IllegalArgumentException("not there once: " + before);
    }
    return load(FIRST.replace(before, after));
  }

  static Standard load(String yaml) {
    return Standards.load("house-draft.yaml", yaml.getBytes(StandardCharsets.UTF_8));
  }
}
