package org.govcat.serialization.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.util.List;
import org.govcat.finding.Location;
import org.govcat.handmade.HandMadeWorkbook;
import org.govcat.model.InformationItem;
import org.govcat.model.InformationResource;
import org.govcat.serialization.Reading;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("tables as people fill them in")
class TableHabitsTest {
  private static final String HEAD = "信息资源名称|信息资源代码|信息资源提供方|信息项名称|数据类型|共享类型|发布日期";

  private static List<String> itemNames(InformationResource resource) {
    return resource.items().stream().map(InformationItem::name).toList();
  }

  @Test
  @DisplayName("one row for each item; what is said once may be repeated or left blank")
  void rowsOfItems() {
    ReadTable read =
        ReadTable.workbook(
            HEAD,
            "甲|307004010100/000001|某局|姓名|C|2|2017-11-09",
            "甲|307004010100/000001|某局|性别|C|2|2017-11-09",
            "|||住址|C||",
            "乙|307004010100/000002|某局|名称|C|1|2017-11-09");

    assertThat(read.findings()).isEmpty();
    assertThat(read.resources()).hasSize(2);
    assertThat(itemNames(read.resources().get(0))).containsExactly("姓名", "性别", "住址");
    assertThat(read.resources().get(0).sharing().type().text()).isEqualTo("2");
  }

  @Test
  @DisplayName("two header rows, a title above them, marks and line breaks in captions")
  void headers() {
    ReadTable read =
        ReadTable.workbook(
            "某市政务信息资源目录",
            "信息资源名称*|信息资源代码（必填项）|信息资源格式||信息项信息|",
            "||分类|类型|信息项\n名称|数据类型：",
            "甲|307004010100/000001|数据库|oracle|姓名|C");

    assertThat(read.findings()).isEmpty();
    assertThat(read.only().formats().get(0).category().text()).isEqualTo("数据库");
    assertThat(itemNames(read.only())).containsExactly("姓名");
  }

  @Test
  @DisplayName("rows that disagree: all values are told, and never the permissive one is taken")
  void disagreement() {
    ReadTable read =
        ReadTable.workbook(
            HEAD, "甲|307004010100/000001|某局|姓名|C|1|", "甲|307004010100/000001|某局|性别|C|3|");

    assertThat(read.said()).containsExactly("resource-rows-disagree 表!F2");
    assertThat(read.findings().get(0).arguments()).containsEntry("values", "1；3");
    assertThat(read.findings().get(0).places())
        .extracting(Location::cell)
        .containsExactly("F2", "F3");
    assertThat(read.only().sharing().type().text()).isEqualTo("3");
  }

  @Test
  @DisplayName("hidden columns are read and told with their captions")
  void hiddenColumns() {
    byte[] bytes =
        new HandMadeWorkbook()
            .hidingColumns(3, 16384)
            .sheet("表", "信息资源名称|信息资源代码|摘要", "甲|307004010100/000001|某某摘要")
            .bytes();
    ReadTable read = ReadTable.read(bytes, null);

    assertThat(read.only().summary()).isEqualTo("某某摘要");
    assertThat(read.said()).containsExactly("table/hidden-columns 表!C1");
    assertThat(read.findings().get(0).arguments()).containsEntry("values", "C 摘要");
  }

  @Test
  @DisplayName("同上 means what stands above, 详见附件 is told, several items in one cell are several")
  void words() {
    ReadTable read =
        ReadTable.workbook(
            HEAD, "甲|307004010100/000001|某局|姓名、性别、住址|C|1|", "乙|307004010100/000002|同上|详见附件|C|〃|");

    assertThat(itemNames(read.resources().get(0))).containsExactly("姓名", "性别", "住址");
    assertThat(read.resources().get(1).provider().name()).isEqualTo("某局");
    assertThat(read.resources().get(1).sharing().type().text()).isEqualTo("1");
    assertThat(read.said())
        .containsExactly("table/items-in-one-cell 表!D2", "table/stands-elsewhere 表!D3");
  }

  @Test
  @DisplayName("three columns to tick are one element; another word in them is told")
  void ticks() {
    ReadTable read =
        ReadTable.workbook(
            "信息资源名称|信息资源代码|无条件共享|有条件共享|不予共享",
            "甲|307004010100/000001||√|",
            "乙|307004010100/000002|×||√");

    assertThat(read.findings()).isEmpty();
    assertThat(read.resources())
        .extracting(r -> r.sharing().type().text())
        .containsExactly("2", "3");
  }

  @Test
  @DisplayName("rows that sorting tore apart come together")
  void scattered() {
    ReadTable read =
        ReadTable.workbook(
            HEAD,
            "甲|307004010100/000001|某局|姓名|C|1|",
            "乙|307004010100/000002|某局|名称|C|1|",
            "甲|307004010100/000001|某局|性别|C|1|");

    assertThat(read.findings()).isEmpty();
    assertThat(read.resources()).hasSize(2);
    assertThat(itemNames(read.resources().get(0))).containsExactly("姓名", "性别");
  }

  @Test
  @DisplayName("examples, notes and totals are no resources; hidden rows are; both are told")
  void leftOver() {
    ReadTable read =
        ReadTable.workbook(
            HEAD,
            "示例：婚姻登记信息|307004010100/000009|某局|姓名|C|1|",
            "hidden|甲|307004010100/000001|某局|姓名|C|1|",
            "合计|n:1",
            "注：代码由平台生成");

    assertThat(read.only().title()).isEqualTo("甲");
    assertThat(read.said())
        .containsExactly("table/hidden-rows 表!A3", "table/rows-passed-over 表!A2");
  }

  @Test
  @DisplayName("numbers, days, formulas and errors are what people see")
  void kindsOfCells() {
    ReadTable read =
        ReadTable.workbook(
            "信息资源名称|信息资源代码|信息资源摘要|更新周期|提供方内部部门|其他更新周期|发布日期|关联资源代码",
            "n:2017|z:1|d:43048|f:每日|e:#REF!|f:|d:43048|n:1.11102E+17");

    InformationResource resource = read.only();
    assertThat(resource.title()).isEqualTo("2017");
    assertThat(resource.code()).isEqualTo("000001");
    assertThat(resource.publicationDate().text()).isEqualTo("2017-11-09");
    assertThat(resource.updateFrequency().text()).isEqualTo("每日");
    assertThat(resource.relatedResources())
        .extracting(Object::toString)
        .containsExactly("1.11102E+17");
    assertThat(read.said())
        .containsExactly(
            "table/became-date 表!C2",
            "table/formula 表!D2",
            "table/cell-error 表!E2",
            "table/formula-without-result 表!F2");
  }

  @Test
  @DisplayName("all sheets are read and told; those without a header are named")
  void sheets() {
    byte[] bytes =
        new HandMadeWorkbook()
            .sheet("办公室", HEAD, "甲|307004010100/000001|某局|姓名|C|1|")
            .sheet("填表说明", "本表一式两份|请盖章")
            .sheet("综合处", HEAD, "乙|307004010100/000002|某局|名称|C|1|")
            .sheet("其他", "没有表头|的内容")
            .bytes();
    ReadTable read = ReadTable.read(bytes, null);

    assertThat(read.resources()).extracting(InformationResource::title).containsExactly("甲", "乙");
    assertThat(read.said()).containsExactly("table/sheets ", "table/sheet-passed-over ");
    assertThat(read.findings().get(0).arguments()).containsEntry("sheets", "办公室、综合处");
    assertThat(read.findings().get(1).arguments()).containsEntry("sheets", "其他");
  }

  @Test
  @DisplayName(
      "unknown columns are kept under their captions, a column without one under its letter")
  void unknownColumns() {
    ReadTable read = ReadTable.workbook("信息资源名称|信息资源代码|负责人", "甲|307004010100/000001|张三|x");

    assertThat(read.only().extensions().values()).containsOnlyKeys("负责人", "D");
    assertThat(read.said()).containsExactly("table/column-without-caption 表!D2");
  }

  @Test
  @DisplayName("CSV: quotes, line breaks and ragged rows; a table in GB18030 or UTF-16 is told")
  void texts() throws IOException {
    String text = "信息资源名称,信息资源代码,摘要\r\n甲,1,\"a\"\"b\nc,d\"\r\n乙,2\r\n";
    ReadTable read = ReadTable.csv(text);

    assertThat(read.resources().get(0).summary()).isEqualTo("a\"b\nc,d");
    assertThat(read.said()).containsExactly("table/ragged-row A3");
    for (String encoding : List.of("GB18030", "UTF-16LE", "UTF-16BE", "UTF-16")) {
      ReadTable other = ReadTable.read(text.getBytes(Charset.forName(encoding)), null);
      assertThat(other.resources()).as(encoding).isEqualTo(read.resources());
      assertThat(other.said()).as(encoding).contains("table/encoding ");
    }
  }

  @Test
  @DisplayName("items on a sheet of their own find their resource by its title")
  void joinedItems() {
    byte[] bytes =
        new HandMadeWorkbook()
            .sheet("数据资源目录导入", "数据资源目录名称*|目录提供方*|共享属性*", "甲|某局|不予共享")
            .sheet("信息项导入", "数据资源目录名称*|业务名称*|数据类型*", "甲|姓名|字符型", "丙|名称|字符型")
            .bytes();
    ReadTable read = ReadTable.read(bytes, "kweaver");

    assertThat(itemNames(read.only())).containsExactly("姓名");
    assertThat(read.only().items().get(0).dataType().text()).isEqualTo("C");
    assertThat(read.only().sharing().type().text()).isEqualTo("3");
    assertThat(read.said()).containsExactly("table/items-without-resource 信息项导入!A3");
  }

  @Test
  @DisplayName("a workbook of items alone ends, and is said to hold no resources")
  void itemsAlone() {
    byte[] bytes = new HandMadeWorkbook().sheet("信息项", "信息项名称*|数据类型*|信息项描述*").bytes();

    for (String dialect : new String[] {null, "kweaver"}) {
      ReadTable read = ReadTable.read(bytes, dialect);
      assertThat(read.resources()).isEmpty();
      assertThat(read.findings()).hasSize(1);
      assertThat(read.findings().get(0).rule().value()).isEqualTo("read/not-a-catalogue");
      assertThat(read.findings().get(0).arguments()).containsEntry("reason", "@read.items-alone");
    }
  }

  @Test
  @DisplayName("what an annotated workbook has more is passed over silently")
  void annotated() {
    byte[] bytes =
        new HandMadeWorkbook()
            .sheet("GovCat", "信息资源名称|问题", "甲|缺少摘要")
            .sheet("表", HEAD + "|GovCat", "甲|307004010100/000001|某局|姓名|C|1||有错误")
            .bytes();
    ReadTable read = ReadTable.read(bytes, null);

    assertThat(read.findings()).isEmpty();
    assertThat(read.only().extensions().isEmpty()).isTrue();
  }

  @Test
  @DisplayName("the national template speaks in numbers: its 6 is 每半年")
  void nationalTemplate() {
    byte[] bytes =
        new HandMadeWorkbook()
            .sheet(
                "表",
                "序号|类分类|项分类|信息资源名称|信息资源格式||信息项名称|数据类型|共享类型|是否向社会开放|更新周期",
                "||||分类|类型|||||",
                "n:1|3.部门信息资源|07.省|甲|n:3|oracle|姓名|字符串型C|2.有条件共享|n:0|n:6",
                "||||||性别|字符串型C|||")
            .bytes();
    ReadTable read = ReadTable.read(bytes, "national-template");

    assertThat(read.findings()).isEmpty();
    InformationResource resource = read.only();
    assertThat(resource.classification().type().code()).isEqualTo("3");
    assertThat(resource.classification().type().name()).isEqualTo("部门信息资源");
    assertThat(resource.formats().get(0).category().text()).isEqualTo("数据库");
    assertThat(resource.sharing().type().text()).isEqualTo("2");
    assertThat(resource.updateFrequency().text()).isEqualTo("每半年");
    assertThat(itemNames(resource)).containsExactly("姓名", "性别");
  }

  @Test
  @DisplayName("the whole record beside cells that were changed since is told and not taken")
  void staleRecord() {
    ReadTable read =
        ReadTable.csv(
            "资源序号,信息资源名称,信息资源代码,完整记录（JSON）\r\n1,乙,c,\"{\"\"title\"\":\"\"甲\"\",\"\"x\"\":1}\"\r\n");

    assertThat(read.only().title()).isEqualTo("乙");
    assertThat(read.said()).containsExactly("table/whole-record-out-of-date D2");
  }

  @Test
  @DisplayName(
      "a table whose captions nobody knows is said to be one, with the caption that is near")
  void unknownHeader() {
    Reading reading = Reading.of("信息资源名秤,联系人\n甲,乙\n丙,丁\n");

    assertThat(reading.said()).containsExactly("read/not-a-catalogue no-table-header 1:1");
    assertThat(reading.findings().get(0).arguments()).containsEntry("suggestion", "信息资源名称");
  }
}
