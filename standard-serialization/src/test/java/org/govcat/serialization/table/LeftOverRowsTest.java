package org.govcat.serialization.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.govcat.handmade.HandMadeWorkbook;
import org.govcat.model.ExtensionValue;
import org.govcat.model.InformationItem;
import org.govcat.model.InformationResource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("rows and sheets that are no resources, and those that only look so")
class LeftOverRowsTest {
  private static final String HEAD = "信息资源名称|信息资源代码|信息资源提供方|信息项名称|数据类型|共享类型|信息资源摘要";

  private static List<String> itemNames(InformationResource resource) {
    return resource.items().stream().map(InformationItem::name).toList();
  }

  @Test
  @DisplayName("items may be called as notes begin: 联系电话, 审核人, 合计金额, 样例数据")
  void itemsCalledAsNotes() {
    ReadTable read =
        ReadTable.workbook(
            HEAD,
            "甲|307004010100/000001|某局|姓名|C|1|",
            "|||联系电话|C||",
            "|||审核人|C||",
            "|||合计金额|N||",
            "|||样例数据|C||");

    assertThat(read.findings()).isEmpty();
    assertThat(itemNames(read.only())).containsExactly("姓名", "联系电话", "审核人", "合计金额", "样例数据");
  }

  @Test
  @DisplayName("a title may begin as notes do where the row has a code")
  void titlesCalledAsNotes() {
    ReadTable read =
        ReadTable.workbook("信息资源名称|信息资源代码|摘要", "联系电话登记信息|a/1|某某", "联系电话|x", "合计||1", "甲|2|某某");

    assertThat(read.resources())
        .extracting(InformationResource::title)
        .containsExactly("联系电话登记信息", "联系电话", "甲");
    assertThat(read.said()).containsExactly("table/rows-passed-over 表!A4");
  }

  @Test
  @DisplayName("cells that hold blanks alone are empty, be they typed or left by a program")
  void blanks() {
    ReadTable read =
        ReadTable.workbook(
            HEAD,
            "甲|307004010100/000001|某局|姓名|C|1|某某",
            "s:|s:  |s:　|性别|C|s:|s:\u00a0",
            "s: |s:|s:|s:|s:|s:|s:");

    assertThat(read.findings()).isEmpty();
    assertThat(itemNames(read.only())).containsExactly("姓名", "性别");
  }

  @Test
  @DisplayName("a formula without result is told, and stands for what it would say")
  void formulaWithoutResult() {
    ReadTable read = ReadTable.workbook(HEAD, "甲|1|某局|姓名|C|1|某某", "f:|2|某局|姓名|C|1|F:");

    assertThat(read.resources()).hasSize(2);
    assertThat(read.said())
        .containsExactly("table/formula-without-result 表!A3", "table/formula-without-result 表!G3");
  }

  @Test
  @DisplayName("names of items in brackets stay together")
  void brackets() {
    ReadTable read =
        ReadTable.workbook(
            HEAD, "甲|1|某局|名称（中文、英文）|C|1|", "乙|2|某局|经度、纬度（度、分、秒）；高程|N|1|", "丙|3|某局|姓名（曾用名、性别|C|1|");

    assertThat(itemNames(read.resources().get(0))).containsExactly("名称（中文、英文）");
    assertThat(itemNames(read.resources().get(1))).containsExactly("经度", "纬度（度、分、秒）", "高程");
    assertThat(itemNames(read.resources().get(2))).containsExactly("姓名（曾用名", "性别");
  }

  @Test
  @DisplayName("同上 with a blank in it is 同上")
  void spacedWords() {
    ReadTable read = ReadTable.workbook(HEAD, "甲|1|某局|姓名|C|1|", "乙|2|同 上|姓名|C|　同上 |");

    assertThat(read.resources().get(1).provider().name()).isEqualTo("某局");
    assertThat(read.resources().get(1).sharing().type().text()).isEqualTo("1");
  }

  @Test
  @DisplayName("a table below another one has its own header, with columns in another order")
  void secondTable() {
    ReadTable read =
        ReadTable.workbook(
            "一、办公室",
            HEAD,
            "甲|1|某局|姓名|C|1|某某",
            "二、综合处",
            "序号|信息资源摘要|信息资源名称*|信息资源代码|信息资源格式|",
            "||||分类|类型",
            "n:1|某某|乙|2|数据库|oracle");

    assertThat(read.resources()).extracting(InformationResource::title).containsExactly("甲", "乙");
    assertThat(read.resources().get(1).summary()).isEqualTo("某某");
    assertThat(read.resources().get(1).formats().get(0).type()).isEqualTo("oracle");
    assertThat(read.said()).containsExactly("table/rows-passed-over 表!A4");
  }

  @Test
  @DisplayName("a table with fewer captions is not lost above one with more")
  void smallTableFirst() {
    ReadTable read =
        ReadTable.workbook("信息资源名称|信息资源代码|信息资源提供方", "甲|1|某局", HEAD, "乙|2|某局|姓名|C|1|某某");

    assertThat(read.resources()).extracting(InformationResource::title).containsExactly("甲", "乙");
  }

  @Test
  @DisplayName(
      "rows that sorting tore apart come together without codes, too, when described alike")
  void scatteredWithoutCode() {
    String head = "信息资源名称|信息资源提供方|信息项名称|数据类型|共享类型|信息资源摘要";
    ReadTable read =
        ReadTable.workbook(
            head,
            "甲|某局|姓名|C|1|某某",
            "乙|某局|名称|C|1|某某",
            "甲|另局|住址|C|1|某某",
            "丙|某局|名称|C|1|某某",
            "甲|某局|性别|C|1|某某");

    assertThat(read.resources())
        .extracting(InformationResource::title)
        .containsExactly("甲", "乙", "甲", "丙");
    assertThat(itemNames(read.resources().get(0))).containsExactly("姓名", "性别");
  }

  @Test
  @DisplayName("without a column of titles codes that count up are those of several resources")
  void codesWithoutTitles() {
    ReadTable read = ReadTable.workbook("信息资源代码|信息项名称|数据类型", "1/01|姓名|C", "1/02|姓名|C");

    assertThat(read.findings()).isEmpty();
    assertThat(read.resources()).hasSize(2);
  }

  @Test
  @DisplayName("1 and 2 are no series but two sharing types that disagree")
  void sharingTypesAreNoSeries() {
    ReadTable read = ReadTable.workbook(HEAD, "甲|1|某局|姓名|C|1|", "甲|1|某局|性别|C|2|");

    assertThat(read.said()).containsExactly("resource-rows-disagree 表!F2");
    assertThat(read.only().sharing().type().text()).isEqualTo("2");
  }

  @Test
  @DisplayName("a sheet of examples is told when it holds any; the sheet of an office is read")
  void sheets() {
    byte[] bytes =
        new HandMadeWorkbook()
            .sheet("填写示例", HEAD, "婚姻登记信息|307004010100/000009|某局|姓名|C|1|")
            .sheet("代码表", "共享类型|更新周期", "1|每日")
            .sheet("说明 (2)", HEAD, "丙|307004010100/000009|某局|姓名|C|1|")
            .sheet("示例（空）", HEAD)
            .sheet("字典管理处", HEAD, "甲|307004010100/000001|某局|姓名|C|1|")
            .bytes();
    ReadTable read = ReadTable.read(bytes, null);

    assertThat(read.only().title()).isEqualTo("甲");
    assertThat(read.said()).containsExactly("table/sheet-left-out ");
    assertThat(read.findings().get(0).arguments()).containsEntry("sheets", "填写示例、说明 (2)");
  }

  @Test
  @DisplayName("a day that lost its format is read as spreadsheets count days, and that is told")
  void serialDays() {
    ReadTable read =
        ReadTable.workbook(
            "信息资源名称|信息资源代码|发布日期|数据量",
            "甲|1|n:43048|n:43048",
            "乙|2|43048|1",
            "丙|3|n:2017|1",
            "丁|4|n:20171109|1");

    assertThat(read.resources())
        .extracting(resource -> resource.publicationDate().text())
        .containsExactly("2017-11-09", "43048", "2017", "20171109");
    assertThat(read.resources().get(0).extensions().values())
        .containsEntry("数据量", new ExtensionValue.Text("43048"));
    assertThat(read.said()).containsExactly("table/serial-date 表!A2");
  }

  @Test
  @DisplayName("what stands before a place that cannot be read is read all the same")
  void beforeAFault() {
    ReadTable read =
        ReadTable.csv("信息资源名称,信息资源代码,信息项名称\r\n甲,a/1,姓名\r\n乙,a/2,姓名\r\n丙,a/3,\"姓名\r\n丁,a/4,姓名\r\n");

    assertThat(read.resources()).extracting(InformationResource::title).containsExactly("甲");
    assertThat(read.findings().get(0).rule().value()).isEqualTo("read/malformed");
  }
}
