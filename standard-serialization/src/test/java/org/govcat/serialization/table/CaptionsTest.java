package org.govcat.serialization.table;

import static org.assertj.core.api.Assertions.assertThat;

import org.govcat.finding.Location;
import org.govcat.handmade.HandMadeWorkbook;
import org.govcat.model.InformationResource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("captions as people write them")
class CaptionsTest {
  @Test
  @DisplayName("what tells in brackets how to fill in the column is no part of its caption")
  void hints() {
    ReadTable read =
        ReadTable.workbook(
            "信息资源名称【必填】|共享类型 [必填]|是否向社会开放（是/否）|发布日期(格式：2017-01-01)|信息资源摘要（不超过500字，请认真填写）",
            "甲|2|0|2017-11-09|某某摘要");

    assertThat(read.findings()).isEmpty();
    InformationResource resource = read.only();
    assertThat(resource.title()).isEqualTo("甲");
    assertThat(resource.sharing().type().text()).isEqualTo("2");
    assertThat(resource.opening().open().text()).isEqualTo("0");
    assertThat(resource.publicationDate().text()).isEqualTo("2017-11-09");
    assertThat(resource.summary()).isEqualTo("某某摘要");
  }

  @Test
  @DisplayName("other words in brackets make another caption: a unit, another kind")
  void otherBrackets() {
    ReadTable read = ReadTable.workbook("信息资源名称|信息资源代码|信息资源分类（主题）|发布日期（网站）", "甲|1|农业|2017-11-09");

    assertThat(read.only().classification()).isNull();
    assertThat(read.only().publicationDate()).isNull();
    assertThat(read.only().extensions().values()).containsOnlyKeys("信息资源分类（主题）", "发布日期（网站）");
  }

  @Test
  @DisplayName("a caption that nobody knows is told at its cell, with the one that is near")
  void near() {
    ReadTable read = ReadTable.workbook("某局目录", "信息资源名称|信息资源代码|信息资源概要|负责人|目录", "甲|1|某某|张三|x");

    assertThat(read.said()).containsExactly("table/caption-not-known 表!C2");
    assertThat(read.findings().get(0).arguments())
        .containsEntry("name", "信息资源概要")
        .containsEntry("suggestion", "信息资源摘要");
    assertThat(read.only().extensions().values()).containsOnlyKeys("信息资源概要", "负责人", "目录");
  }

  @Test
  @DisplayName("a bracket without its other half is left out, and that is told")
  void strayBracket() {
    ReadTable read = ReadTable.workbook("信息资源名称）|信息资源代码", "甲|1");

    assertThat(read.only().title()).isEqualTo("甲");
    assertThat(read.said()).containsExactly("table/caption-repaired 表!A1");
  }

  @Test
  @DisplayName("a caption that is there twice is told; where both say something, all of it is")
  void repeated() {
    ReadTable read =
        ReadTable.workbook("信息资源名称|信息资源代码|共享类型|备注|共享类型|备注", "甲|1|2|a|1|b", "乙|2|3|a|3|b");

    assertThat(read.said())
        .containsExactly("resource-rows-disagree 表!E2", "table/caption-repeated 表!E1");
    assertThat(read.findings().get(0).arguments()).containsEntry("values", "2；1");
    assertThat(read.resources())
        .extracting(resource -> resource.sharing().type().text())
        .containsExactly("2", "3");
    assertThat(read.resources().get(0).extensions().values()).containsOnlyKeys("备注", "备注#F");
  }

  @Test
  @DisplayName("of two columns for one element of the items none is left out in silence")
  void repeatedForItems() {
    ReadTable read = ReadTable.workbook("信息资源名称|信息资源代码|信息项名称|数据项名称", "甲|1|姓名|姓名", "||性别|性别代码");

    assertThat(read.said()).containsExactly("resource-rows-disagree 表!D2");
    assertThat(read.findings().get(0).arguments()).containsEntry("values", "性别；性别代码");
  }

  @Test
  @DisplayName("what a finding says of an element in a shared column stands in that column")
  void sharedColumn() {
    byte[] bytes =
        new HandMadeWorkbook().sheet("表", "信息资源名称|共享类型|共享条件/不予共享依据", "甲|3|涉及商业秘密").bytes();

    Location at = ReadTable.located(bytes, "sharing", "basis");

    assertThat(at.cell()).isEqualTo("C2");
    assertThat(at.pointer()).isEqualTo("/共享条件~1不予共享依据");
  }

  @Test
  @DisplayName("what a profile added is read by its id: of the resource, of its items, of a group")
  void addedElements() {
    byte[] bytes =
        new HandMadeWorkbook()
            .sheet(
                "表",
                "信息资源名称*|数据更新日期|信息项名称|是否敏感|是否向社会开放|开放属性",
                "title|ext.dataUpdated|items.name|items.ext.sensitiveFlag|opening.open|opening.ext.openType",
                "甲|2023-06-16|姓名|1|0|2",
                "||性别|1||")
            .bytes();
    ReadTable read = ReadTable.read(bytes, null);

    assertThat(read.findings()).isEmpty();
    InformationResource resource = read.only();
    assertThat(resource.extensions().values()).containsOnlyKeys("dataUpdated");
    assertThat(resource.items())
        .allMatch(item -> item.extensions().values().containsKey("sensitiveFlag"));
    assertThat(resource.opening().open().text()).isEqualTo("0");
    assertThat(resource.opening().extensions().values()).containsOnlyKeys("openType");
    assertThat(ReadTable.located(bytes, "ext", "dataUpdated").cell()).isEqualTo("B3");
    assertThat(ReadTable.located(bytes, "opening", "ext", "openType").cell()).isEqualTo("F3");
  }

  @Test
  @DisplayName("the names for machines below a single column are no resource")
  void oneColumn() {
    ReadTable read = ReadTable.workbook("信息资源代码*|信息资源分类码", "code|ext.classCode", "12A001|B05A");

    assertThat(read.only().code()).isEqualTo("12A001");
    assertThat(read.only().extensions().values()).containsOnlyKeys("classCode");
    assertThat(ReadTable.workbook("信息资源代码", "code", "12A001").only().code()).isEqualTo("12A001");
  }
}
