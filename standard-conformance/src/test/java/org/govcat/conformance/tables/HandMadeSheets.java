package org.govcat.conformance.tables;

import java.util.ArrayList;
import java.util.List;
import org.govcat.handmade.HandMadeWorkbook;

/**
 * Workbooks of lawful resources as departments fill them in, one habit a sheet. All names and codes
 * are made up.
 */
final class HandMadeSheets {
  private static final String[] SUBJECTS = {
    "婚姻", "社会团体", "养老机构", "殡葬服务", "慈善组织", "残疾人", "孤儿", "优抚对象", "退役军人", "志愿服务", "社区", "行政区划", "地名",
    "彩票公益金", "救助站", "低保家庭", "特困人员", "临时救助", "福利企业", "基金会", "流浪人员"
  };
  private static final String[] TOPICS = {
    "登记", "年检", "处罚", "变更", "注销", "评估", "名录", "许可", "检查", "补贴"
  };
  private static final String PROVIDER = "临川市民政部门（虚构）";
  private static final String CODE = "12140100MB0304952D";

  /** A resource: what stands once, and its items. */
  record Resource(int number, String title, String office) {
    static List<Resource> of(int first, int count, String office) {
      List<Resource> resources = new ArrayList<>();
      for (int i = first; i < first + count; i++) {
        String title = SUBJECTS[i / TOPICS.length] + TOPICS[i % TOPICS.length] + "信息";
        resources.add(new Resource(i + 1, title, office));
      }
      return resources;
    }

    String code() {
      return "307004010100/" + "%06d".formatted(number);
    }

    String summary() {
      return "收录" + title + "的办理结果，供业务办理时核对使用";
    }
  }

  private static final List<String> ITEMS = List.of("姓名", "证照编号", "办理日期");

  private HandMadeSheets() {}

  private static final String NATIONAL_GROUPS =
      "序号|信息资源分类|||||信息资源名称*|信息资源代码|信息资源提供方|提供方内部部门|信息资源提供方代码|信息资源摘要|信息资源格式||"
          + "|数据存储总量（G）|结构化信息记录总数（万）|信息项信息|||共享属性||||开放属性||更新周期|发布日期|关联及类目名称";
  private static final String NATIONAL_CAPTIONS =
      "|类|项|目|细目分类1|细目分类1.1|||||||信息资源格式\n分类|信息资源格式类型|其他类型资源格式描述"
          + "|||信息项名称|数据类型（必填）|数据长度|共享类型|共享条件/不予共享依据|共享方式分类|共享方式类型"
          + "|是否向社会开放|开放条件|||";

  /** What is said once of a resource, up to its items, in the national layout. */
  private static String nationalFront(Resource r) {
    return String.join(
        "|",
        "n:" + r.number(),
        "3.部门信息资源",
        "07.省（自治区、直辖市）",
        "004.某省（虚构）",
        "0101.业务数据",
        "00.综合",
        r.title(),
        r.code(),
        PROVIDER,
        r.office(),
        CODE,
        r.summary(),
        "3.数据库",
        "oracle",
        "",
        "n:12.5",
        "n:3");
  }

  private static String nationalItem(int item) {
    return ITEMS.get(item) + "|" + (item == 2 ? "日期型D|n:8" : "字符串型C|n:50");
  }

  private static final String NATIONAL_BACK =
      "2.有条件共享|作为行政依据，限本市政务部门办理业务时使用|1.共享平台方式|1.数据库|n:0||n:6|d:43048|";

  private static String blanks(int count) {
    return "|".repeat(count);
  }

  private static List<String> under(String... titleRows) {
    List<String> rows = new ArrayList<>(List.of(titleRows));
    rows.add(NATIONAL_GROUPS);
    rows.add(NATIONAL_CAPTIONS);
    return rows;
  }

  /** Said once, with the cells below merged. */
  private static void merged(List<String> rows, List<Resource> resources, List<String> merges) {
    for (Resource r : resources) {
      int first = rows.size() + 1;
      rows.add(nationalFront(r) + "|" + nationalItem(0) + "|" + NATIONAL_BACK);
      rows.add(blanks(17) + nationalItem(1) + blanks(9));
      rows.add(blanks(17) + nationalItem(2) + blanks(9));
      for (String column : List.of("A", "G", "H", "L")) {
        merges.add(column + first + ":" + column + (first + 2));
      }
    }
  }

  /** Said again in every row. */
  private static void repeated(List<String> rows, List<Resource> resources) {
    for (Resource r : resources) {
      for (int i = 0; i < ITEMS.size(); i++) {
        rows.add(nationalFront(r) + "|" + nationalItem(i) + "|" + NATIONAL_BACK);
      }
    }
  }

  /** Sorted by item, so that the rows of a resource stand apart. */
  private static void scattered(List<String> rows, List<Resource> resources) {
    for (int i = 0; i < ITEMS.size(); i++) {
      for (Resource r : resources) {
        rows.add(nationalFront(r) + "|" + nationalItem(i) + "|" + NATIONAL_BACK);
      }
    }
  }

  /** One row a resource, with all its items in one cell. */
  private static void inOneCell(List<String> rows, List<Resource> resources) {
    for (Resource r : resources) {
      rows.add(nationalFront(r) + "|姓名、证照编号、办理机构|字符串型C|n:50|" + NATIONAL_BACK);
    }
  }

  /** 同上 and 〃 in the place of what stands above, 详见附件 where nothing has to stand. */
  private static void dittos(List<String> rows, List<Resource> resources) {
    inOneCell(rows, resources.subList(0, 1));
    for (Resource r : resources.subList(1, resources.size())) {
      rows.add(
          String.join(
              "|",
              "n:" + r.number(),
              "同上|〃|〃|〃|〃",
              r.title(),
              r.code(),
              "同上|〃|同上",
              r.summary(),
              "〃|〃||〃|〃|姓名、证照编号|同上|〃|同上|同上|〃|〃|〃|详见附件|〃|〃|"));
    }
  }

  /** Notes, totals, the sample of the template and the header of the next page among the rows. */
  private static void leftOver(List<String> rows, List<Resource> resources) {
    rows.add("|示例：" + blanks(4) + "婚姻登记信息|307004010100/000999" + blanks(21));
    for (Resource r : resources.subList(0, 5)) {
      rows.add("hidden|" + nationalFront(r) + "|" + nationalItem(0) + "|" + NATIONAL_BACK);
    }
    rows.add(NATIONAL_GROUPS);
    rows.add(NATIONAL_CAPTIONS);
    repeated(rows, resources.subList(5, resources.size()));
    rows.add("合计" + blanks(14) + "|n:200|n:48");
    rows.add("");
    rows.add("注：代码由平台统一生成，更新周期按实际填写");
    rows.add("填表人：张某|||审核人：李某");
  }

  /** Codes that are numbers shown with zeros, and days that are numbers. */
  private static void numbers(List<String> rows, List<Resource> resources) {
    for (Resource r : resources) {
      String front =
          String.join(
              "|",
              "n:" + r.number(),
              "n:3|07.省（自治区、直辖市）|004.某省（虚构）|z:10100|",
              r.title(),
              r.code(),
              PROVIDER,
              r.office(),
              CODE,
              r.summary(),
              "n:3|oracle||n:0|n:0");
      rows.add(front + "|" + nationalItem(0) + "|n:2|作为工作参考，限本市使用|n:1|n:1|n:0||f:每日|d:43049|");
    }
  }

  /** A workbook in the national layout, a sheet for each office; each has a habit of its own. */
  static byte[] national() {
    List<String> merges = new ArrayList<>();
    List<String> merged = under("临川市政务信息资源目录（虚构）", "填报单位：临川市民政部门");
    merged(merged, Resource.of(0, 40, "综合处"), merges);
    List<String> repeated = under();
    repeated(repeated, Resource.of(40, 30, "法规处"));
    List<String> scattered = under("附件1");
    scattered(scattered, Resource.of(70, 40, "执法处"));
    List<String> oneCell = under();
    inOneCell(oneCell, Resource.of(110, 30, "人事处"));
    List<String> dittos = under();
    dittos(dittos, Resource.of(140, 30, "救助处"));
    List<String> leftOver = under();
    leftOver(leftOver, Resource.of(170, 20, "档案室"));
    List<String> numbers = under();
    numbers(numbers, Resource.of(190, 20, "信息中心"));
    return new HandMadeWorkbook()
        .sheet("填表说明", "一、本表由各处室分别填写", "二、请勿改动表头")
        .merging(merges.toArray(String[]::new))
        .sheet("综合处", merged.toArray(String[]::new))
        .sheet("法规处", repeated.toArray(String[]::new))
        .sheet("执法处", scattered.toArray(String[]::new))
        .sheet("人事处", oneCell.toArray(String[]::new))
        .sheet("救助处", dittos.toArray(String[]::new))
        .hidingColumns(15, 17)
        .sheet("档案室", leftOver.toArray(String[]::new))
        .sheet("信息中心", numbers.toArray(String[]::new))
        .bytes();
  }

  private static final String FLAT_HEAD =
      "信息资源名称*|信息资源代码*|类|项|目|细目分类|信息资源提供方*|信息资源提供方代码（必填项）|信息资源摘要：|信息资源格式分类"
          + "|信息资源格式类型|信息项|数据类型|无条件共享|有条件共享|不予共享|共享条件/不予共享依据|共享方式"
          + "|是否向社会开放|更新周期|发布日期";

  /** The same resources, one row each, in the layout of our own template with boxes to tick. */
  static byte[] flat() {
    List<String> rows = new ArrayList<>(List.of(FLAT_HEAD));
    rows.add("例：婚姻登记信息|307004010100/000001|3|07|004|010100");
    for (Resource r : Resource.of(0, 205, "")) {
      boolean open = r.number() % 3 == 0;
      String filled = r.number() % 10 == 0 ? "hidden|" : "";
      rows.add(
          String.join(
              "|",
              filled + r.title(),
              r.code(),
              "3.部门信息资源|07.省（自治区、直辖市）|004.某省（虚构）|010100.业务数据",
              PROVIDER,
              CODE,
              r.summary(),
              "数据库|oracle|姓名、证照编号、办理机构|字符型",
              open ? "√||×" : "|√|",
              open ? "作为工作参考" : "作为行政依据，限本市政务部门办理业务时使用",
              "共享平台方式/数据库|否|每月|2017年11月10日"));
    }
    rows.add("合计|n:205");
    return new HandMadeWorkbook()
        .hidingColumns(10, 11)
        .sheet("目录", rows.toArray(String[]::new))
        .bytes();
  }

  /** Four true mistakes among lawful resources, each in a resource of its own. */
  static byte[] mistaken() {
    List<String> rows = under();
    repeated(rows, Resource.of(0, 3, "综合处"));
    Resource became = Resource.of(3, 1, "d:43467").get(0);
    repeated(rows, List.of(became));
    Resource destroyed = Resource.of(4, 1, "综合处").get(0);
    rows.add(
        nationalFront(destroyed).replace(CODE, "n:1.11102E+17")
            + "|"
            + nationalItem(0)
            + "|"
            + NATIONAL_BACK);
    Resource disagreeing = Resource.of(5, 1, "综合处").get(0);
    for (int i = 0; i < ITEMS.size(); i++) {
      String type = i == 0 ? "1.无条件共享" : "2.有条件共享";
      rows.add(
          nationalFront(disagreeing)
              + "|"
              + nationalItem(i)
              + "|"
              + NATIONAL_BACK.replace("2.有条件共享", type));
    }
    for (Resource r : Resource.of(6, 3, "综合处")) {
      rows.add(
          nationalFront(r).replace(CODE, "11140000DEM00001" + (36 + r.number()))
              + "|"
              + nationalItem(0)
              + "|"
              + NATIONAL_BACK);
    }
    return new HandMadeWorkbook().sheet("综合处", rows.toArray(String[]::new)).bytes();
  }
}
