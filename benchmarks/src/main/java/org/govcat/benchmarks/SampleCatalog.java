package org.govcat.benchmarks;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.govcat.model.CatalogHeader;
import org.govcat.model.Classification;
import org.govcat.model.CodedName;
import org.govcat.model.InformationItem;
import org.govcat.model.InformationResource;
import org.govcat.model.Opening;
import org.govcat.model.Provider;
import org.govcat.model.ResourceFormat;
import org.govcat.model.Sharing;
import org.govcat.model.SharingMethod;
import org.govcat.serialization.CatalogWriter;
import org.govcat.serialization.CatalogWriters;
import org.govcat.serialization.Dialects;
import org.govcat.serialization.LossReport;
import org.govcat.standard.Standards;

/** A lawful catalogue of any size, each resource with seven items and a title of its own. */
final class SampleCatalog {
  private static final String WORDS = "食药林渔矿水道广建医测印农工商贸教文卫体民社保税电气热供排污绿园路桥港航";

  private SampleCatalog() {}

  static void writeXml(Path file, int resources) throws IOException {
    try (OutputStream bytes = Files.newOutputStream(file);
        CatalogWriter writer = CatalogWriters.xml(bytes)) {
      writer.header(CatalogHeader.builder().standard("guide-2017").title("性能测试目录").build());
      write(writer, resources);
    }
  }

  /** In the layout of the national fill-in template: a row an item. */
  static void writeNationalWorkbook(Path file, int resources) throws IOException {
    try (OutputStream bytes = Files.newOutputStream(file);
        CatalogWriter writer =
            CatalogWriters.workbook(
                bytes,
                Standards.builtIn("guide-2017"),
                Dialects.builtIn("national-template"),
                new LossReport(0))) {
      write(writer, resources);
    }
  }

  private static void write(CatalogWriter writer, int resources) throws IOException {
    for (int i = 0; i < resources; i++) {
      writer.write(resource(i));
    }
  }

  private static InformationResource resource(int number) {
    String code = "307004010200/" + (1_000_000 + number);
    return InformationResource.builder()
        .code(code)
        .title(words(number) + "经营许可办理结果信息")
        .classification(classification())
        .provider(
            Provider.builder()
                .name("清华大学")
                .department("信息化技术中心")
                .creditCode("12100000400000624D")
                .build())
        .summary("记录" + words(number) + "经营许可从受理到办结的结果，含申请人、事项、办理部门、办理环节、办结时间和证照编号，供业务协同时核验。")
        .formats(List.of(ResourceFormat.builder().category("数据库").type("oracle").build()))
        .items(items())
        .sharing(
            Sharing.builder()
                .type("2")
                .condition("用于业务协同，限行政审批部门核验使用")
                .methods(List.of(SharingMethod.builder().category("共享平台方式").type("接口").build()))
                .build())
        .opening(Opening.builder().open("0").build())
        .updateFrequency("每日")
        .publicationDate(LocalDate.of(2017, 11, 9))
        .build();
  }

  private static Classification classification() {
    return Classification.builder()
        .type(CodedName.of("3", "部门信息资源"))
        .division(CodedName.of("07", "省（自治区、直辖市）"))
        .section(CodedName.of("004", "（示例）"))
        .subsections(List.of(CodedName.of("0102", "许可"), CodedName.of("00", "综合")))
        .build();
  }

  private static List<InformationItem> items() {
    return List.of(
        item("申请人名称", "SQRMC", "C", 200),
        item("事项名称", "SXMC", "C", 200),
        item("办理部门", "BLBM", "C", 100),
        item("办理环节", "BLHJ", "C", 40),
        item("证照编号", "ZZBH", "C", 64),
        item("办理结果", "BLJG", "C", 20),
        InformationItem.builder().name("办结日期").technicalName("BJRQ").dataType("D").build());
  }

  private static InformationItem item(String name, String technicalName, String type, int length) {
    return InformationItem.builder()
        .name(name)
        .technicalName(technicalName)
        .dataType(type)
        .length(length)
        .build();
  }

  /** Three signs that no other number has. */
  private static String words(int number) {
    int base = WORDS.length();
    return ""
        + WORDS.charAt(number / base / base % base)
        + WORDS.charAt(number / base % base)
        + WORDS.charAt(number % base);
  }
}
