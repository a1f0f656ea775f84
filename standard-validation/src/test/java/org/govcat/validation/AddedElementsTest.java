package org.govcat.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.govcat.finding.Finding;
import org.govcat.model.ExtensionValue;
import org.govcat.model.Extensions;
import org.govcat.model.InformationItem;
import org.govcat.model.InformationResource;
import org.govcat.model.Provider;
import org.govcat.standard.Stage;
import org.govcat.standard.Standard;
import org.govcat.standard.Standards;
import org.junit.jupiter.api.Test;

/** Elements that a profile adds live in extensions and are judged like any other. */
class AddedElementsTest {
  private static final Standard PROFILE =
      load(
          """
          standard: city
          based-on: guide-2017
          status: draft
          elements:
            - { id: ext.duty, label: { zh: 对应职能, en: Duty }, type: text, obligation: mandatory, max-length: 4 }
            - { id: ext.channel, label: { zh: 提供渠道, en: Channel }, type: code, code-list: channel }
            - { id: ext.channelNote, label: { zh: 渠道说明, en: Note }, type: text, obligation: { mandatory-when: { ext.channel: [internet] } } }
            - { id: ext.volume, label: { zh: 数据量, en: Volume }, type: number, pattern: '[0-9]+', examples: ["10"] }
            - { id: ext.since, label: { zh: 起始日期, en: Since }, type: date }
            - { id: ext.mapped, label: { zh: 是否上图, en: Mapped }, type: flag }
            - { id: ext.tags, label: { zh: 标签, en: Tags }, type: text, list: true, max-occurs: 2, max-length: 2 }
            - { id: ext.mounts, label: { zh: 挂接资源, en: Mounts }, type: group, list: true, min-occurs: 2 }
            - { id: ext.mounts.name, label: { zh: 挂接名称, en: Mount name }, type: text, obligation: mandatory }
            - { id: items.ext.level, label: { zh: 敏感级别, en: Level }, type: code, code-list: level, obligation: mandatory }
            - { id: provider.ext.contact, label: { zh: 联系人, en: Contact }, type: text, obligation: mandatory }
          code-lists:
            channel:
              closed: true
              codes:
                - { code: "1", concept: government-network, label: { zh: 政务外网, en: Government network } }
                - { code: "2", concept: internet, label: { zh: 互联网, en: Internet } }
            level:
              closed: true
              codes:
                - { code: "1", concept: level-one, label: { zh: 1级, en: Level one } }
          """);

  @Test
  void whatIsDeclaredIsNotUnknown() {
    assertThat(findings(resource("duty", text("登记")))).isEmpty();
    assertThat(findings(resource("duty", text("登记"), "dutty", text("登记"))))
        .containsExactly("unknown-element @ dutty {name=dutty, suggestion=ext.duty}");
  }

  @Test
  void whatIsMandatoryIsMissed() {
    assertThat(findings(resource())).containsExactly("ext.duty/required @ ext.duty");
    assertThat(findings(resource("duty", text("暂无"))))
        .containsExactly("ext.duty/required @ ext.duty '暂无' {placeholder=暂无}");
  }

  @Test
  void textsHaveTheirLength() {
    assertThat(findings(resource("duty", text("婚姻登记管理"))))
        .containsExactly("ext.duty/max-length @ ext.duty '婚姻登记管理' {most=4, length=6}");
  }

  @Test
  void codesHaveTheirListAndConditionsNameTheirConcepts() {
    assertThat(findings(resource("duty", text("登记"), "channel", text("3"))))
        .containsExactly("ext.channel/code-list @ ext.channel '3'");
    assertThat(findings(resource("duty", text("登记"), "channel", text("2"))))
        .containsExactly("ext.channelNote/required @ ext.channelNote");
    assertThat(findings(resource("duty", text("登记"), "channel", text("1")))).isEmpty();
    assertThat(findings(resource("duty", text("登记"), "channel", text("政务外网"))))
        .containsExactly("value-alias @ ext.channel '政务外网' {expected=1}");
  }

  @Test
  void numbersDaysAndFlagsCanBeRead() {
    assertThat(
            findings(
                resource(
                    "duty",
                    text("登记"),
                    "volume",
                    new ExtensionValue.Numeral("12"),
                    "since",
                    text("2020-02-29"),
                    "mapped",
                    new ExtensionValue.Flag(true))))
        .isEmpty();
    assertThat(
            findings(
                resource(
                    "duty", text("登记"),
                    "volume", text("万"),
                    "since", text("2021-02-29"),
                    "mapped", text("可能"))))
        .containsExactly(
            "ext.volume/format @ ext.volume '万'",
            "ext.volume/pattern @ ext.volume '万' {expected=10}",
            "ext.since/format @ ext.since '2021-02-29'",
            "ext.mapped/format @ ext.mapped '可能'");
  }

  @Test
  void listsHaveTheirNumberAndEachMemberItsLength() {
    assertThat(findings(resource("duty", text("登记"), "tags", list("甲", "乙")))).isEmpty();
    assertThat(findings(resource("duty", text("登记"), "tags", list("甲乙丙", "乙", "丁"))))
        .containsExactly(
            "ext.tags/max-length @ ext.tags[0] '甲乙丙' {most=2, length=3}",
            "ext.tags/max-occurs @ ext.tags {most=2, count=3}");
  }

  @Test
  void groupsHaveTheirMembers() {
    ExtensionValue named = group("name", text("库表"));
    assertThat(findings(resource("duty", text("登记"), "mounts", sequence(named, named)))).isEmpty();
    assertThat(
            findings(
                resource("duty", text("登记"), "mounts", sequence(named, group("nmae", text("库表"))))))
        .containsExactly(
            "ext.mounts.name/required @ ext.mounts[1].name",
            "unknown-element @ ext.mounts[1].nmae {name=nmae, suggestion=ext.mounts.name}");
    assertThat(findings(resource("duty", text("登记"), "mounts", sequence(named))))
        .containsExactly("ext.mounts/min-occurs @ ext.mounts {least=2, count=1}");
  }

  @Test
  void aValueOfAnotherShapeIsToldOnce() {
    assertThat(findings(resource("duty", list("登记管理工作"))))
        .containsExactly("ext.duty/shape @ ext.duty");
    assertThat(findings(resource("duty", text("登记"), "tags", text("甲乙丙"))))
        .containsExactly("ext.tags/shape @ ext.tags '甲乙丙'");
    assertThat(findings(resource("duty", text("登记"), "mounts", sequence(text("库表")))))
        .containsExactly("ext.mounts/shape @ ext.mounts");
  }

  @Test
  void itemsAndProvidersHaveTheirOwn() {
    InformationResource resource =
        InformationResource.builder()
            .from(resource("duty", text("登记")))
            .items(
                List.of(
                    InformationItem.builder()
                        .extensions(Extensions.of(Map.of("level", text("1"))))
                        .build(),
                    InformationItem.builder().name("姓名").build()))
            .provider(Provider.builder().department("办公室").build())
            .build();
    List<String> found = new ArrayList<>();
    judge(
        resource,
        finding -> {
          if (finding.rule().value().contains("ext.")) {
            found.add(shown(finding));
          }
        });
    assertThat(found)
        .containsExactly(
            "items.ext.level/required @ items[1].ext.level",
            "provider.ext.contact/required @ provider.ext.contact");
  }

  private static Standard load(String yaml) {
    return Standards.load("city.yaml", yaml.getBytes(StandardCharsets.UTF_8));
  }

  private static InformationResource resource(Object... members) {
    Map<String, ExtensionValue> values = new LinkedHashMap<>();
    for (int i = 0; i < members.length; i += 2) {
      values.put((String) members[i], (ExtensionValue) members[i + 1]);
    }
    return InformationResource.builder().extensions(Extensions.of(values)).build();
  }

  private static ExtensionValue text(String text) {
    return new ExtensionValue.Text(text);
  }

  private static ExtensionValue list(String... texts) {
    List<ExtensionValue> members = new ArrayList<>();
    for (String each : texts) {
      members.add(text(each));
    }
    return new ExtensionValue.Sequence(members);
  }

  private static ExtensionValue sequence(ExtensionValue... members) {
    return new ExtensionValue.Sequence(List.of(members));
  }

  private static ExtensionValue group(String name, ExtensionValue value) {
    return new ExtensionValue.Group(Map.of(name, value));
  }

  /** Findings about what was added; the national elements are not given here. */
  private static List<String> findings(InformationResource resource) {
    List<String> found = new ArrayList<>();
    judge(
        resource,
        finding -> {
          String rule = finding.rule().value();
          if (rule.startsWith("ext.") || !rule.contains("/") && !rule.contains("classification")) {
            found.add(shown(finding));
          }
        });
    return found;
  }

  private static void judge(InformationResource resource, Consumer<Finding> out) {
    RecordChecker.of(PROFILE)
        .session(new CheckSettings(Stage.PUBLISH, LocalDate.of(2026, 1, 15)))
        .check(null, resource, out);
  }

  private static String shown(Finding finding) {
    String value = finding.value() == null ? "" : " '" + finding.value() + "'";
    String arguments = finding.arguments().isEmpty() ? "" : " " + finding.arguments();
    return finding.rule() + " @ " + finding.element() + value + arguments;
  }
}
