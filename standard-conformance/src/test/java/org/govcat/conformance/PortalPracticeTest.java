package org.govcat.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.govcat.finding.Verdict;
import org.govcat.serialization.Dialects;
import org.govcat.standard.Standards;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** {@code open-data-portal-practice} asks portals for what portals publish, in their own words. */
class PortalPracticeTest {
  @Test
  @DisplayName("the shapes of four families of portals conform")
  void whatPortalsPublishConforms() {
    CheckReport report =
        check(
            """
            {"标题":"公共厕所分布","数据摘要":"公共厕所的名称和地址。","主题名称":"生活服务","数据提供方":"临川市城管局","所属行业":"默认行业","更新时间":"2023-06-12","发布时间":"2023-06-12","开放属性":"无条件开放","更新频率":"不定期","详情页网址":"http://data.example.gov.cn/open-data/5725190d","数据格式":["json"]}
            {"fieldName":"商贸流通","releaseTime":"2022-11-08 00:00:00","tableRemark":"公证处服务群众的人次和事项","industry":"暂无","subjectBaseName":"公证服务明细","dataNumSum":9,"frequency":"不定期","orgName":"汶水县","dataType":"xls,xml,json,csv","updateTime":"2022-11-11 16:51:20","label":"暂无","openTypeName":"无条件"}
            {"标题":"粮食价格","来源部门":"临川市统计局","重点领域":"统计","发布时间":"2023-01-04","更新时间":"2023-06-13","开放条件":"有条件开放","数据量":"18,972","更新频率":"每年","标签":"粮食\\r\\n\\t价格","描述":"主要粮食品种的收购价格","数据格式":"['xls', 'rdf', '接口', 'http']"}
            {"标题":"预算公开表","数据格式":"xlsx","所属领域":"金融服务","提供单位":"财政局","更新时间":"2022-07-21","摘要描述":"部门预算收支总表"}
            """);

    assertThat(report.verdict()).isEqualTo(Verdict.CONFORMS);
    assertThat(lines(report))
        .containsExactly(
            "value-alias opening.open",
            "value-alias publicationDate",
            "value-alias ext.dataUpdated",
            "volume-with-separators ext.dataVolume",
            "opening.open/required opening.open",
            "updateFrequency/required updateFrequency",
            "publicationDate/required publicationDate");
  }

  @Test
  @DisplayName("an empty summary, a bucket for a body and a title for a frequency do not pass")
  void whatIsWrongOnPortalsIsFound() {
    CheckReport report =
        check(
            """
            {"标题":"婚姻登记情况","服务描述":"","提供单位":"市民政局","更新周期":"每月","开放属性":"无条件共享","格式类型":"xlsx","发布时间":"2022/03/07 11:20:11"}
            {"标题":"牲畜饲养","摘要":"牲畜饲养","提供单位":"外部资源","更新周期":"牲畜饲养","开放属性":"无条件开放","格式类型":"","发布时间":"2022-03-07"}
            """);

    assertThat(report.verdict()).isEqualTo(Verdict.DOES_NOT_CONFORM);
    assertThat(lines(report))
        .containsExactly(
            "summary/required summary",
            "sharing-term-in-opening opening.open",
            "value-alias publicationDate",
            "formats/required formats",
            "updateFrequency/code-list updateFrequency",
            "provider-not-a-body provider.name",
            "summary-repeats-title summary");
  }

  private static CheckReport check(String lines) {
    CheckOptions options =
        CheckOptions.on(LocalDate.of(2026, 1, 15))
            .standard(Standards.builtIn("open-data-portal-practice"))
            .build();
    return CheckRun.of(options)
        .check(
            List.of(
                CatalogInput.stream(
                    "portal.jsonl",
                    new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8)),
                    Dialects.builtIn("open-data-portal"))));
  }

  private static List<String> lines(CheckReport report) {
    return report.findings().stream()
        .map(finding -> finding.rule() + " " + finding.element())
        .toList();
  }
}
