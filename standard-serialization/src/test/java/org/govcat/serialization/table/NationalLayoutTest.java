package org.govcat.serialization.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.govcat.finding.Finding;
import org.govcat.model.Classification;
import org.govcat.model.CodedName;
import org.govcat.model.InformationItem;
import org.govcat.model.InformationResource;
import org.govcat.model.LegalBasis;
import org.govcat.model.Opening;
import org.govcat.model.ResourceFormat;
import org.govcat.model.Sharing;
import org.govcat.model.SharingMethod;
import org.govcat.serialization.CatalogWriter;
import org.govcat.serialization.CatalogWriters;
import org.govcat.serialization.Dialect;
import org.govcat.serialization.Dialects;
import org.govcat.serialization.LossReport;
import org.govcat.standard.Standard;
import org.govcat.standard.Standards;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("catalogues are written in the layout of the national fill-in template")
class NationalLayoutTest {
  private static final Standard GUIDE = Standards.builtIn("guide-2017");
  private static final Dialect NATIONAL = Dialects.builtIn("national-template");

  private static InformationItem item(String name) {
    return InformationItem.builder().name(name).dataType("C").length("18").build();
  }

  private static InformationResource resource() {
    return InformationResource.builder()
        .title("=1+1")
        .code("3070040101/000001")
        .classification(
            Classification.builder()
                .type(CodedName.builder().code("3").name("部门信息资源").build())
                .division(CodedName.builder().code("07").build())
                .subsections(
                    List.of(
                        CodedName.builder().code("01").name("甲").build(),
                        CodedName.builder().code("02").name("乙").build()))
                .build())
        .formats(List.of(ResourceFormat.builder().category("数据库").type("Dm").build()))
        .items(List.of(item("名称"), item("代码")))
        .sharing(
            Sharing.builder()
                .type("2")
                .condition("行政依据")
                .methods(List.of(SharingMethod.builder().category("共享平台方式").type("接口").build()))
                .build())
        .opening(Opening.builder().open("0").build())
        .updateFrequency("每半年")
        .build();
  }

  private static String text(byte[] workbook, String part) throws IOException {
    ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(workbook));
    for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
      if (entry.getName().equals(part)) {
        return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
      }
    }
    throw new AssertionError("no part " + part);
  }

  private static List<String> texts(String xml) {
    List<String> texts = new ArrayList<>();
    for (String cell : xml.split("<t xml:space=\"preserve\">")) {
      texts.add(cell.contains("</t>") ? cell.substring(0, cell.indexOf("</t>")) : "");
    }
    return texts.subList(1, texts.size());
  }

  private static byte[] written(LossReport losses, InformationResource... resources)
      throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (CatalogWriter writer = CatalogWriters.workbook(bytes, GUIDE, NATIONAL, losses)) {
      for (InformationResource resource : resources) {
        writer.write(resource);
      }
    }
    return bytes.toByteArray();
  }

  @Test
  @DisplayName("two header rows with groups, code.name cells, a row for each item, merged cells")
  void layout() throws IOException {
    LossReport losses = new LossReport(LossReport.ALL);
    String sheet = text(written(losses, resource()), "xl/worksheets/sheet1.xml");

    assertThat(losses.counts()).isEmpty();
    assertThat(texts(sheet))
        .containsSubsequence("资源序号", "信息资源分类", "信息资源名称", "信息资源格式", "信息项信息", "共享属性", "开放属性", "更新周期")
        .containsSubsequence("类分类", "项分类", "目分类", "细目分类1", "信息资源格式分类", "信息项名称", "共享类型")
        .containsSubsequence("数据存储总量", "结构化信息记录总数", "已共享的数据存储量", "已共享的结构化记录数")
        .containsSubsequence("1", "3.部门信息资源", "07", "01.甲", "02.乙", "=1+1", "3070040101/000001")
        .containsSubsequence("数据库", "Dm", "名称", "字符型", "18", "有条件共享", "行政依据", "共享平台方式", "接口", "否")
        .containsSubsequence("每半年", "代码", "字符型", "18")
        .doesNotContain("2");
    assertThat(sheet)
        .contains("<mergeCell ref=\"B1:G1\"/>")
        .contains("<mergeCell ref=\"H1:H2\"/>")
        .contains("<mergeCell ref=\"H3:H4\"/>")
        .doesNotContain("<mergeCell ref=\"W3:W4\"/>")
        .doesNotContain("<f>");
  }

  @Test
  @DisplayName(
      "why a resource is not shared stands in the column of the condition, and that is told")
  void basisInTheColumnOfTheCondition() throws IOException {
    LossReport losses = new LossReport(LossReport.ALL);
    Sharing notShared =
        Sharing.builder()
            .type("3")
            .basis(LegalBasis.builder().title("《某某法》").article("第三条").build())
            .build();
    String sheet =
        text(
            written(losses, InformationResource.builder().title("甲").sharing(notShared).build()),
            "xl/worksheets/sheet1.xml");

    assertThat(texts(sheet)).contains("不予共享", "《某某法》第三条");
    assertThat(losses.samples().stream().map(Finding::toString))
        .containsExactly(
            "warning loss/approximated at sharing.condition",
            "warning loss/dropped at sharing.basis.title: 《某某法》",
            "warning loss/dropped at sharing.basis.article: 第三条");
    assertThat(LossReport.now(losses.samples().get(0))).isEqualTo("《某某法》第三条");
  }

  @Test
  @DisplayName("a sharing type that is no code of the standard never becomes one")
  void unknownSharingType() throws IOException {
    LossReport losses = new LossReport(LossReport.ALL);
    InformationResource unknown =
        InformationResource.builder()
            .title("甲")
            .sharing(Sharing.builder().type("01").build())
            .opening(Opening.builder().open("公开").build())
            .build();

    assertThat(texts(text(written(losses, unknown), "xl/worksheets/sheet1.xml")))
        .contains("01", "公开")
        .doesNotContain("无条件共享", "是");
    assertThat(losses.counts()).isEmpty();
  }

  @Test
  @DisplayName("nothing of a record marked secret is quoted by the loss report")
  void secret() throws IOException {
    LossReport losses = new LossReport(LossReport.ALL);
    written(
        losses, InformationResource.builder().title("甲").secrecy("机密").leadDepartment("乙").build());

    assertThat(losses.samples()).isNotEmpty().allMatch(Finding::confidential);
    assertThat(losses.samples().get(0).record().title()).isNull();
    assertThat(losses.samples().get(0).value()).isNull();
  }
}
