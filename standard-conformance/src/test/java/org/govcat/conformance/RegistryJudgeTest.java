package org.govcat.conformance;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.govcat.finding.Finding;
import org.govcat.model.Classification;
import org.govcat.model.CodedName;
import org.govcat.model.InformationResource;
import org.govcat.model.Provider;
import org.govcat.standard.CodeTable;
import org.govcat.standard.FindingTexts;
import org.govcat.standard.Organizations;
import org.govcat.standard.Standard;
import org.govcat.standard.Standards;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Providers and classifications are judged by the lists that whoever checks gives. */
class RegistryJudgeTest {
  private static final LocalDate DAY = LocalDate.of(2026, 1, 15);
  private static final String A = "12100000400000624D";
  private static final String B = "12100000425006117P";
  private static final String C = "12100000470095016Q";
  private static final Organizations LIST =
      Organizations.load(
          "o.yaml",
          """
          organizations: 示例名录
          source: 示例（虚构）
          bodies:
            - { creditCode: 12100000400000624D, name: 示例省信息中心, to: 2018-12-31 }
            - { creditCode: 12100000400000624D, name: 示例省大数据局, plates: [示例省政务数据管理局], from: 2019-01-01 }
            - { creditCode: 12100000425006117P, name: 示例省卫生厅, to: 2018-12-31, successor: 12100000470095016Q }
            - { creditCode: 12100000470095016Q, name: 示例省卫生健康委员会, from: 2019-01-01 }
          """
              .getBytes(UTF_8));
  private static final CodeTable TABLE =
      CodeTable.load(
          "t.yaml",
          """
          code-table: 示例代码表
          version: 3
          source: 示例（虚构）
          evidence: derived
          entries:
            - code: "3"
              name: 部门信息资源
              entries:
                - { code: "07", name: 省, entries: [ { code: "004", name: 示例省 }, { code: "005", name: 旧省, to: 2020-01-01, replaced-by: "004" } ] }
          """
              .getBytes(UTF_8));
  private static final Standard GUIDE = Standards.builtIn("guide-2017");

  private static Provider provider(@Nullable String name, @Nullable String code) {
    return Provider.builder().name(name).creditCode(code).build();
  }

  private static List<String> about(InformationResource resource, LocalDate day, String start) {
    CheckOptions options =
        CheckOptions.on(day).standard(GUIDE).organizations(LIST).codeTable(TABLE).build();
    FindingTexts texts = new FindingTexts(GUIDE, Locale.CHINESE);
    return ResourceCheck.of(options).check(resource).stream()
        .filter(finding -> finding.rule().value().startsWith(start))
        .map(
            finding ->
                finding.severity().id()
                    + " "
                    + finding.rule()
                    + " @ "
                    + finding.element()
                    + ": "
                    + texts.message(finding)
                    + "；"
                    + texts.fix(finding))
        .toList();
  }

  private static List<String> organization(@Nullable String name, @Nullable String code) {
    return about(
        InformationResource.builder().provider(provider(name, code)).build(), DAY, "organization/");
  }

  private static List<String> classification(String... levels) {
    Classification.Builder builder = Classification.builder();
    builder.type(level(levels[0]));
    if (levels.length > 1) {
      builder.division(level(levels[1]));
    }
    if (levels.length > 2) {
      builder.section(level(levels[2]));
    }
    return about(
        InformationResource.builder().classification(builder.build()).build(), DAY, "code-table/");
  }

  private static CodedName level(String text) {
    String[] parts = text.split(" ", 2);
    return CodedName.builder().code(parts[0]).name(parts.length > 1 ? parts[1] : null).build();
  }

  @Test
  void aNameAndACodeOfTwoBodiesAreWrong() {
    assertThat(organization("示例省卫生健康委员会", A))
        .containsExactly(
            "error organization/other-code @ provider.creditCode: 机构名录中“示例省卫生健康委员会”的统一社会信用代码是"
                + C
                + "，不是“"
                + A
                + "”；请核对提供方名称和代码，改正其中有误的一方；名称无误的，代码应为"
                + C);
    assertThat(organization("示例省卫生健康委员会", C)).isEmpty();
  }

  @Test
  void aBodyThatIsNoMoreHasASuccessor() {
    assertThat(organization("示例省卫生厅", B))
        .containsExactly(
            "warning organization/abolished @ provider.name: 按机构名录，提供方“示例省卫生厅”自2018-12-31之后已不存在，职责由“示例省卫生健康委员会”承继；请改为现在的提供方“示例省卫生健康委员会”（统一社会信用代码"
                + C
                + "），并按条例第十七条更新报送");
    assertThat(
            about(
                InformationResource.builder().provider(provider("示例省卫生厅", B)).build(),
                LocalDate.of(2018, 12, 31),
                "organization/"))
        .isEmpty();
  }

  @Test
  void aFormerNameIsOutdated() {
    assertThat(organization("示例省信息中心", A))
        .singleElement()
        .asString()
        .startsWith("warning organization/renamed @ provider.name: ")
        .contains("“示例省大数据局”");
    assertThat(organization("示例省大数据局", A)).isEmpty();
  }

  @Test
  void aNameThatNoBodyHasIsUnlisted() {
    assertThat(organization("示例省大数据中心", A))
        .singleElement()
        .asString()
        .startsWith("warning organization/unlisted-name @ provider.name: ");
    assertThat(organization("示例省政务数据管理局", A)).as("一个机构两块牌子").isEmpty();
  }

  @Test
  void aBodyOfTomorrowIsNotThereYet() {
    InformationResource resource =
        InformationResource.builder().provider(provider("示例省卫生健康委员会", C)).build();

    assertThat(about(resource, LocalDate.of(2018, 12, 31), "organization/"))
        .singleElement()
        .asString()
        .startsWith("warning organization/not-yet-established @ provider.name: ");
    assertThat(about(resource, LocalDate.of(2019, 1, 1), "organization/")).isEmpty();
  }

  @Test
  void everyProviderIsJudged() {
    InformationResource resource =
        InformationResource.builder()
            .provider(provider("示例省大数据局", A))
            .otherProviders(List.of(provider("示例省大数据局", A), provider("示例省大数据局", C)))
            .build();

    assertThat(about(resource, DAY, "organization/"))
        .singleElement()
        .asString()
        .startsWith("error organization/other-code @ otherProviders[1].creditCode: ");
  }

  @Test
  void theProviderOfTheHeaderHoldsForResourcesThatNameNone() {
    String json =
        "{\"catalog\":{\"provider\":{\"name\":\"示例省卫生厅\",\"creditCode\":\""
            + B
            + "\"}},\"resources\":[{\"title\":\"甲\"},{\"title\":\"乙\",\"provider\":{\"name\":\"示例省大数据局\"}}]}";

    assertThat(report(json, LIST).findings())
        .filteredOn(finding -> finding.rule().value().startsWith("organization/"))
        .extracting(finding -> finding.record().title())
        .containsExactly("甲");
  }

  @Test
  void theExamplesOfTheDocumentsLoad() throws IOException {
    Path examples = Path.of("..", "examples", "registries");

    assertThat(Organizations.load(examples.resolve("organizations.yaml")).knows(C)).isTrue();
    assertThat(
            CodeTable.load(examples.resolve("code-table.yaml")).judge("307004010200", DAY).kind())
        .isEqualTo(CodeTable.Kind.OUT_OF_USE);
  }

  @Test
  void aCodeOutsideTheTableIsWrong() {
    assertThat(classification("3", "08"))
        .containsExactly(
            "error code-table/unlisted @ classification.division: 分类代码“08”不在代码表中（示例代码表 3）；请按代码表填写；代码表没有列全的，请在表中注明partial");
    assertThat(classification("部门信息资源", "07 省", "004 示例省")).isEmpty();
  }

  @Test
  void subsectionsMayBeCutInAnotherWay() {
    CodeTable table =
        CodeTable.load(
            "t.yaml",
            """
            code-table: 示例
            version: 1
            source: 示例（虚构）
            evidence: derived
            entries:
              - code: "3"
                entries: [ { code: "07", entries: [ { code: "004", entries: [ { code: "0101" }, { code: "02", entries: [ { code: "03" } ] } ] } ] } ]
            """
                .getBytes(UTF_8));
    ResourceCheck check =
        ResourceCheck.of(CheckOptions.on(DAY).standard(GUIDE).codeTable(table).build());

    assertThat(unlisted(check, "01", "01")).isEmpty();
    assertThat(unlisted(check, "0203")).isEmpty();
    assertThat(unlisted(check, "01", "02")).containsExactly("classification.subsections[0]");
    assertThat(unlisted(check, "0204")).containsExactly("classification.subsections[0]");
  }

  private static List<String> unlisted(ResourceCheck check, String... subsections) {
    Classification classification =
        Classification.builder()
            .type(level("3"))
            .division(level("07"))
            .section(level("004"))
            .subsections(Stream.of(subsections).map(RegistryJudgeTest::level).toList())
            .build();
    return check
        .check(InformationResource.builder().classification(classification).build())
        .stream()
        .filter(finding -> finding.rule().value().equals("code-table/unlisted"))
        .map(finding -> finding.element().toString())
        .toList();
  }

  @Test
  void aCodeOutOfUseHasOneInItsPlace() {
    assertThat(classification("3", "07", "005"))
        .containsExactly(
            "warning code-table/out-of-use @ classification.section: 分类代码“005”在检查之日已停用或者尚未启用（代码表示例代码表 3）；请改用有效的代码，如004；信息资源代码已赋予的保持不变，可在关联资源中注明");
    assertThat(classification("3", "07", "004")).isEmpty();
  }

  @Test
  void anotherNameForACodeIsTold() {
    assertThat(classification("3", "07 自治区"))
        .singleElement()
        .asString()
        .startsWith("warning code-table/other-name @ classification.division.name: ");
    assertThat(classification("3", "07 省 ")).isEmpty();
  }

  @Test
  void withoutListsNothingIsSaid() {
    InformationResource resource =
        InformationResource.builder().provider(provider("示例省卫生厅", A)).build();

    assertThat(ResourceCheck.of(CheckOptions.on(DAY).standard(GUIDE).build()).check(resource))
        .extracting(finding -> finding.rule().value())
        .noneMatch(rule -> rule.startsWith("organization/") || rule.startsWith("code-table/"));
  }

  @Test
  void oneCodeWithSeveralNamesIsForTheListToJudgeWhereItKnowsTheCode() {
    String two =
        """
        [{"title":"甲信息","provider":{"name":"示例省大数据局","creditCode":"CODE"}},
         {"title":"乙信息","provider":{"name":"示例省政务数据管理局","creditCode":"CODE"}}]
        """;

    assertThat(rules(two.replace("CODE", A), LIST))
        .doesNotContain("provider.name/one-per-credit-code", "organization/unlisted-name");
    assertThat(rules(two.replace("CODE", A), null)).contains("provider.name/one-per-credit-code");
    assertThat(rules(two.replace("CODE", "11430000MB1599860M"), LIST))
        .contains("provider.name/one-per-credit-code");
  }

  @Test
  void nothingOfASecretRecordIsQuoted() {
    String secret =
        "[{\"title\":\"甲\",\"secrecy\":\"涉密\",\"provider\":{\"name\":\"示例省卫生厅\",\"creditCode\":\""
            + B
            + "\"}}]";
    CheckReport report = report(secret, LIST);

    assertThat(report.findings())
        .filteredOn(finding -> finding.rule().value().equals("organization/abolished"))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.value()).isNull();
              assertThat(finding.arguments()).isEmpty();
            });
  }

  private static List<String> rules(String json, @Nullable Organizations list) {
    return report(json, list).findings().stream()
        .map(Finding::rule)
        .map(Object::toString)
        .distinct()
        .toList();
  }

  private static CheckReport report(String json, @Nullable Organizations list) {
    CatalogInput input =
        CatalogInput.stream("in.json", new ByteArrayInputStream(json.getBytes(UTF_8)), null);
    return CheckRun.of(CheckOptions.on(DAY).standard(GUIDE).organizations(list).build())
        .check(List.of(input));
  }
}
