package org.govcat.conformance.command;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.govcat.conformance.command.Run.govcat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each way in which a profile can loosen a national edition is refused, in both languages. */
class LooseningTest {
  @TempDir Path folder;

  static Stream<Arguments> ways() {
    return Stream.of(
        arguments(
            "guide-2017",
            "elements: [{ id: title, obligation: optional }]",
            "title：约束被放宽（由 mandatory 改为 optional）",
            "title: the obligation is loosened (from mandatory to optional)",
            "{}"),
        arguments(
            "decree-2025",
            "elements: [{ id: sharing.scope, obligation: { mandatory-when: { sharing.type: [not-shared] } } }]",
            "sharing.scope：条件被削弱（由 when sharing.type: [conditional] 改为 when sharing.type: [not-shared]）",
            "sharing.scope: the condition is weakened (from when sharing.type: [conditional] to when sharing.type: [not-shared])",
            "{ sharing: { type: \"2\" } }"),
        arguments(
            "cn-province-through-reporting-practice",
            "elements: [{ id: ext.categoryNodes, max-occurs: 11 }]",
            "ext.categoryNodes：成员数量被放宽（由 ≤ 10 改为 ≤ 11）",
            "ext.categoryNodes: the number of members is loosened (from ≤ 10 to ≤ 11)",
            "{ categoryNodes: ["),
        arguments(
            "cn-province-through-reporting-practice",
            "elements: [{ id: title, max-length: 129 }]",
            "title：长度被放宽（由 ≤ 128 改为 ≤ 129）",
            "title: the length is loosened (from ≤ 128 to ≤ 129)",
            "{ title: \"某…\" (129) }"),
        arguments(
            "guide-2017",
            "code-lists: { sharing-type: { closed: false } }",
            "代码表 sharing-type：封闭代码表被放开（由 closed 改为 open）",
            "code list sharing-type: the closed list is opened (from closed to open)",
            "{ items: [{ sharing: { type: \"某某\" } }] }"),
        arguments(
            "guide-2017",
            "code-lists: { sharing-type: { add: [{ code: '4', concept: perhaps, label: { zh: 视情况, en: Perhaps } }] } }",
            "代码表 sharing-type：封闭代码表被扩充",
            "code list sharing-type: the closed list is extended",
            "{ items: [{ sharing: { type: \"4\" } }] }"),
        arguments(
            "guide-2017",
            "elements: [{ id: code, pattern: '.+' }]",
            "code：格式被放宽（由 [^/\\s]+/[^/\\s]+ 改为 .+）",
            "code: the pattern is loosened (from [^/\\s]+/[^/\\s]+ to .+)",
            "{ code: \"0\" }"),
        arguments(
            "guide-2017",
            "rules: [{ id: not-shared-but-open, off: true }]",
            "规则 not-shared-but-open：规则被停用（由 on 改为 off）",
            "rule not-shared-but-open: the rule is switched off (from on to off)",
            "{ sharing: { type: \"3\" }, opening: { open: \"1\" } }"),
        arguments(
            "decree-2025",
            "rules: [{ id: state-secret-in-catalogue, severity: warning }]",
            "规则 state-secret-in-catalogue：严重程度被降低（由 error 改为 warning）",
            "rule state-secret-in-catalogue: the severity is lowered (from error to warning)",
            "{ secrecy: \"涉密\" }"),
        arguments(
            "guide-2017",
            "elements: [{ id: publicationDate, removed: true }]",
            "publicationDate：元素被删除（由 declared 改为 not-declared）",
            "publicationDate: the element is removed (from declared to not-declared)",
            "{}"),
        arguments(
            "guide-2017",
            "rules: [{ id: not-shared-but-open, stages: [publish] }]",
            "规则 not-shared-but-open：规则在更少的阶段或模式下判断（由 draft, submit, publish 改为 publish）",
            "rule not-shared-but-open: the rule is judged at fewer stages or in fewer modes (from draft, submit, publish to publish)",
            "{ sharing: { type: \"3\" }, opening: { open: \"1\" } }"),
        arguments(
            "guide-2017",
            "elements: [{ id: title, answers: [暂无] }]",
            "title：更多占位写法被当作已填写（由 [] 改为 [暂无]）",
            "title: more placeholders count as answers (from [] to [暂无])",
            "{ title: \"暂无\" }"),
        arguments(
            "guide-2017",
            "elements: [{ id: publicationDate, type: text }]",
            "publicationDate：格式被放宽（由 date 改为 text）",
            "publicationDate: the pattern is loosened (from date to text)",
            "{ publicationDate: \"2017-02-30\" }"),
        arguments(
            "guide-2017",
            "code-lists: { sharing-type: { on-unknown: none } }",
            "代码表 sharing-type：严重程度被降低（由 error 改为 none）",
            "code list sharing-type: the severity is lowered (from error to none)",
            "{ items: [{ sharing: { type: \"某某\" } }] }"),
        arguments(
            "decree-2025",
            "advice: { when: { provider.kind: [government-department] } }\n"
                + "elements: [{ id: grade.level, obligation: mandatory }]",
            "grade.level：规则变为参照（由 when provider.kind: [other-state-organ] 改为 when provider.kind: [government-department]）",
            "grade.level: the rule becomes advice (from when provider.kind: [other-state-organ] to when provider.kind: [government-department])",
            "{ provider: { kind: \"政府部门\" } }"),
        arguments(
            "guide-2017",
            "rules: [{ id: not-shared-but-open, silenced-by: [title/required] }]",
            "规则 not-shared-but-open：更多规则使其不再报告（由 [] 改为 [title/required]）",
            "rule not-shared-but-open: further rules silence it (from [] to [title/required])",
            "{ sharing: { type: \"3\" }, opening: { open: \"1\" } }"));
  }

  @ParameterizedTest
  @MethodSource("ways")
  void itIsRefusedWithWhatItLoosensAndARecordThatWouldPass(
      String base, String change, String zh, String en, String record) throws IOException {
    Path profile = profile(base, change);
    Run chinese = govcat("draft", "verify", profile);
    Run english = govcat("draft", "verify", profile, "--locale", "en");

    assertThat(chinese.code()).isEqualTo(1);
    assertThat(chinese.out())
        .contains(zh, "，依据 " + base + "，见 " + base + ".yaml:", "这样的记录会因此通过：" + record)
        .endsWith("未通过：有 1 处需要修改\n");
    assertThat(english.code()).isEqualTo(1);
    assertThat(english.out())
        .contains(
            en,
            "which " + base + " says at " + base + ".yaml:",
            "this record would pass: " + record)
        .endsWith("Not accepted: 1 to mend\n");
  }

  /** 条例的条文已核对原文（primary），不得以偏离放宽。 */
  @Test
  void whatAnArticleOfTheDecreeSaysCannotBeDeviatedFrom() throws IOException {
    String deviation = ", deviation: { reason: { zh: 平台没有, en: The platform has none } } }]";
    Path obligation =
        profile("decree-2025", "elements: [{ id: items, obligation: optional" + deviation);
    Path rule =
        profile(
            "decree-2025",
            "rules: [{ id: basis-not-law-regulation-or-decision, off: true" + deviation);

    for (Path profile : new Path[] {obligation, rule}) {
      assertThat(govcat("draft", "verify", profile).code()).isEqualTo(1);
      assertThat(govcat("draft", "verify", profile).out())
          .contains("这样的记录会因此通过：", "出自现行有效的文件，不得偏离");
      assertThat(govcat("draft", "verify", profile, "--locale", "en").out())
          .contains(
              "this record would pass: ",
              "was read in a document in force, and no deviation from it is possible");
    }
    Path catalogue = Files.writeString(folder.resolve("c.json"), "[{\"title\":\"甲\"}]", UTF_8);
    assertThat(govcat("check", catalogue, "--standard", obligation).code()).isEqualTo(2);
  }

  /** 通行做法（practice）的事实可以写明理由后偏离。 */
  @Test
  void whatIsPracticeMayBeDeviatedFromWithAReason() throws IOException {
    Path profile =
        profile(
            "guide-2017",
            "elements: [{ id: publicationDate, obligation: optional, deviation: { reason: { zh: 平台赋值, en: The platform assigns it } } }]");

    assertThat(govcat("draft", "verify", profile).code()).isZero();
    assertThat(govcat("draft", "verify", profile).out()).contains("偏离：publicationDate；理由：平台赋值");
  }

  private Path profile(String base, String change) throws IOException {
    String head = "standard: loose-draft\nbased-on: %s\nstatus: draft\n".formatted(base);
    Path file = folder.resolve("p" + change.hashCode() + ".yaml");
    return Files.writeString(file, head + change + "\n", UTF_8);
  }
}
