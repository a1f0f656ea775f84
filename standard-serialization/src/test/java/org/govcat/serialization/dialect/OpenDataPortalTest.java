package org.govcat.serialization.dialect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.govcat.serialization.dialect.SourceValues.group;
import static org.govcat.serialization.dialect.SourceValues.value;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import org.govcat.finding.ElementPath;
import org.govcat.finding.Finding;
import org.govcat.finding.RuleId;
import org.govcat.finding.Severity;
import org.govcat.model.Extensions;
import org.govcat.model.InformationResource;
import org.govcat.model.Keyword;
import org.govcat.model.Opening;
import org.govcat.model.Provider;
import org.govcat.model.ResourceFormat;
import org.govcat.model.Sharing;
import org.govcat.model.Subject;
import org.govcat.serialization.Dialects;
import org.govcat.serialization.source.MappedRecord;
import org.govcat.serialization.source.SourceMapping;
import org.govcat.standard.tree.DefinitionFiles;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("the dialect of open-data portals")
class OpenDataPortalTest {
  private static final SourceMapping PORTAL = portal();

  private static SourceMapping portal() {
    String name = "dialects/open-data-portal.yaml";
    try (InputStream in = Dialects.class.getResourceAsStream(name)) {
      return DialectFile.read(name, DefinitionFiles.parse(name, in.readAllBytes()), id -> null)
          .mapping();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static InformationResource read(Object... namesAndValues) {
    return PORTAL.map(group(namesAndValues)).resource();
  }

  private static Finding unknown(ElementPath element, String value, String name) {
    return Finding.of(new RuleId("dialect/unknown-value"), Severity.WARNING)
        .element(element)
        .value(value)
        .argument("name", name)
        .build();
  }

  @Test
  @DisplayName("a record of a portal becomes a resource, every value in its place")
  void wholeRecord() {
    MappedRecord record =
        PORTAL.map(
            group(
                "标题", "社会组织登记信息",
                "来源部门", "某市民政局",
                "重点领域", "社会组织",
                "所属行业", "公共管理、社会保障和社会组织",
                "发布时间", "2023-1-5",
                "更新时间", "2023-06-13",
                "开放条件", "有条件开放",
                "数据量", "3,995",
                "更新频率", "每天",
                "标签", "民政、社区\r\n\t社会组织",
                "描述", "某市社会组织的登记情况。",
                "详情页网址", "http://data.example.cn/1",
                "数据格式", "['xls', 'json', '接口']",
                "文件数", 1));

    assertThat(record.resource())
        .isEqualTo(
            InformationResource.builder()
                .title("社会组织登记信息")
                .provider(Provider.builder().name("某市民政局").build())
                .subjects(
                    List.of(
                        Subject.builder().scheme("主题分类").name("社会组织").build(),
                        Subject.builder().scheme("行业分类").name("公共管理、社会保障和社会组织").build()))
                .publicationDate("2023-1-5")
                .opening(Opening.builder().open("有条件开放").build())
                .updateFrequency("每天")
                .keywords(
                    List.of(
                        Keyword.builder().word("民政、社区").build(),
                        Keyword.builder().word("社会组织").build()))
                .summary("某市社会组织的登记情况。")
                .onlineResources(List.of("http://data.example.cn/1"))
                .formats(
                    List.of(
                        ResourceFormat.builder().category("电子表格").type("xls").build(),
                        ResourceFormat.builder().category("电子文件").type("json").build(),
                        ResourceFormat.builder().category("服务接口").type("接口").build()))
                .extensions(
                    Extensions.of(
                        Map.of(
                            "dataUpdated", value("2023-06-13"),
                            "dataVolume", value("3,995"),
                            "fileCount", value(1))))
                .build());
    assertThat(record.findings()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"标题", " 标题 ", "标题：", "标题:", "标题 ：", "\uFEFF标题", "title", "subjectBaseName"})
  @DisplayName("names are compared without blanks at the edges and a colon at the end")
  void names(String name) {
    assertThat(read(name, "气象信息").title()).isEqualTo("气象信息");
  }

  @ParameterizedTest
  @CsvSource({
    "xls, 电子表格, xls",
    "XLSX, 电子表格, XLSX",
    "csv, 电子表格, csv",
    "json, 电子文件, json",
    "DOCX, 电子文件, DOCX",
    "mysql, 数据库, mysql",
    "DB数据库, 数据库, DB数据库",
    "sqlServer, 数据库, sqlServer",
    "jpg, 图形图像, jpg",
    "api, 服务接口, api"
  })
  @DisplayName("a format token gives class and type (1272 6.2 7)")
  void formatTokens(String token, String category, String type) {
    assertThat(read("数据格式", token).formats())
        .containsExactly(ResourceFormat.builder().category(category).type(type).build());
  }

  @Test
  @DisplayName("an unknown format token stays as it is, without a class, and is reported")
  void unknownFormat() {
    MappedRecord record = PORTAL.map(group("数据格式", List.of("xls", "apk")));

    assertThat(record.resource().formats())
        .containsExactly(
            ResourceFormat.builder().category("电子表格").type("xls").build(),
            ResourceFormat.builder().type("apk").build());
    assertThat(record.findings())
        .containsExactly(
            unknown(ElementPath.RECORD.then("formats", 1).then("type"), "apk", "数据格式"));
  }

  @Test
  @DisplayName("数据类型 may be no format: then it stays under its own name and is reported")
  void ambiguousLabel() {
    MappedRecord record = PORTAL.map(group("数据类型：", "基础信息"));

    assertThat(record.resource().formats()).isEmpty();
    assertThat(record.resource().extensions().values())
        .containsExactly(Map.entry("数据类型：", value("基础信息")));
    assertThat(record.findings())
        .containsExactly(unknown(ElementPath.RECORD.then("数据类型："), "基础信息", "数据类型"));
    assertThat(read("数据类型", "xls,csv").formats()).hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"共享方式", "开放条件", "开放属性", "openTypeName", "开放条件："})
  @DisplayName("a label of opening is kept as it was written, and nothing is called shared")
  void openingLabels(String name) {
    InformationResource resource = read(name, "无条件开放");

    assertThat(resource.opening()).isEqualTo(Opening.builder().open("无条件开放").build());
    assertThat(resource.sharing()).isNull();
  }

  @Test
  @DisplayName("开放条件 with a real condition is the condition, and opening stays unsaid")
  void openingCondition() {
    MappedRecord record = PORTAL.map(group("开放条件", "需提交书面申请"));

    assertThat(record.resource().opening())
        .isEqualTo(Opening.builder().condition("需提交书面申请").build());
    assertThat(record.findings()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"无条件共享", "共享平台", "接口"})
  @DisplayName("共享方式 with anything else says nothing about opening or sharing")
  void sharingMethod(String words) {
    MappedRecord record = PORTAL.map(group("共享方式", words));

    assertThat(record.resource().opening()).isNull();
    assertThat(record.resource().sharing()).isNull();
    assertThat(record.resource().extensions().values())
        .containsExactly(Map.entry("共享方式", value(words)));
    assertThat(record.findings())
        .containsExactly(unknown(ElementPath.RECORD.then("共享方式"), words, "共享方式"));
  }

  @Test
  @DisplayName("an unknown word of opening stays as it is and becomes nothing else")
  void unknownOpening() {
    assertThat(read("开放属性", "看情况").opening()).isEqualTo(Opening.builder().open("看情况").build());
  }

  @Test
  @DisplayName("of two names for one thing the dialect's first wins and the other is kept")
  void twoNames() {
    InformationResource resource = read("创建时间", "2019-01-01", "发布日期", "2020-01-01");

    assertThat(resource)
        .isEqualTo(
            InformationResource.builder()
                .publicationDate("2020-01-01")
                .extensions(Extensions.of(Map.of("创建时间", value("2019-01-01"))))
                .build());
  }

  @Test
  @DisplayName("an empty text gives way to a later name that says something, and is kept too")
  void emptyGivesWay() {
    InformationResource resource = read("发布日期", "", "创建时间", "2019-01-01");

    assertThat(resource)
        .isEqualTo(
            InformationResource.builder()
                .publicationDate("2019-01-01")
                .extensions(Extensions.of(Map.of("发布日期", value(""))))
                .build());
    assertThat(read("标题", "")).isEqualTo(InformationResource.builder().title("").build());
  }

  @Test
  @DisplayName("what the record says in the standard's own names passes, and wins")
  void ownNames() {
    InformationResource resource =
        read(
            "title", "气象信息",
            "标题", "别的名称",
            "provider", group("name", "某市气象局", "微博", "@气象"),
            "keywords", List.of("气象"),
            "标签", "天气",
            "sharing", group("type", 1),
            "备案号", "7");

    assertThat(resource)
        .isEqualTo(
            InformationResource.builder()
                .title("气象信息")
                .provider(
                    Provider.builder()
                        .name("某市气象局")
                        .extensions(Extensions.of(Map.of("微博", value("@气象"))))
                        .build())
                .keywords(
                    List.of(
                        Keyword.builder().word("气象").build(), Keyword.builder().word("天气").build()))
                .sharing(Sharing.builder().type("1").build())
                .extensions(Extensions.of(Map.of("标题", value("别的名称"), "备案号", value("7"))))
                .build());
  }

  @Test
  @DisplayName("a value of the wrong shape is kept where it belongs")
  void wrongShape() {
    InformationResource resource =
        read("标题", List.of("甲", "乙"), "提供单位", group("id", 3), "数据格式", List.of(group("a", "b")));

    assertThat(resource.extensions().misshapen())
        .containsOnly(
            Map.entry("title", value(List.of("甲", "乙"))),
            Map.entry("formats", value(List.of(group("a", "b")))));
    assertThat(resource.provider().extensions().misshapen())
        .containsExactly(Map.entry("name", group("id", 3)));
  }

  @Test
  @DisplayName("two values for one extension are both kept")
  void twoExtensions() {
    assertThat(read("数据量", 3, "dataVolume", 5, "数据条数", 7).extensions().values())
        .containsOnly(
            Map.entry("dataVolume", value(3)),
            Map.entry("dataVolume#2", value(5)),
            Map.entry("数据条数", value(7)));
  }

  @Test
  @DisplayName("an element leads back to the member it came from")
  void origins() {
    MappedRecord record =
        PORTAL.map(
            group("标题", "甲", "提供单位", "乙", "数据格式", List.of("", "xls", "apk"), "数据量", 3, "标签", "丙"));

    assertThat(origin(record, ElementPath.RECORD.then("title"))).isEqualTo("/标题");
    assertThat(origin(record, ElementPath.RECORD.then("provider").then("name"))).isEqualTo("/提供单位");
    assertThat(origin(record, ElementPath.RECORD.then("provider").then("creditCode")))
        .isEqualTo("/提供单位");
    assertThat(origin(record, ElementPath.RECORD.then("formats", 1).then("type")))
        .isEqualTo("/数据格式/2");
    assertThat(origin(record, ElementPath.RECORD.then("formats"))).isEqualTo("/数据格式");
    assertThat(origin(record, ElementPath.RECORD.then("keywords", 0).then("word")))
        .isEqualTo("/标签");
    assertThat(origin(record, ElementPath.RECORD.then("extensions").then("dataVolume")))
        .isEqualTo("/数据量");
    assertThat(origin(record, ElementPath.RECORD.then("dataVolume"))).isEqualTo("/数据量");
    assertThat(origin(record, ElementPath.RECORD.then("code"))).isEqualTo("/code");
    assertThat(origin(record, ElementPath.RECORD)).isEmpty();
  }

  private static String origin(MappedRecord record, ElementPath path) {
    return record.origin().apply(path).pointer();
  }

  @Test
  @DisplayName("a missing field stays missing")
  void missing() {
    assertThat(read("标题", "气象信息")).isEqualTo(InformationResource.builder().title("气象信息").build());
  }
}
