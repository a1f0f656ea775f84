package org.govcat.serialization;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.govcat.model.InformationResource;
import org.govcat.serialization.DialectProposal.Name;
import org.govcat.standard.Standard;
import org.govcat.standard.Standards;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("a dialect is proposed by the names and values of a file")
class DialectProposalTest {
  private static final Standard GUIDE = Standards.builtIn("guide-2017");

  @TempDir Path folder;

  private DialectProposal proposal(String text) throws IOException {
    Path file = Files.writeString(folder.resolve("in"), text);
    DialectProposal proposal = DialectProposal.of(file, GUIDE);
    assertThat(proposal).isNotNull();
    assertThat(proposal.verified("p", GUIDE).isGood()).isTrue();
    return proposal;
  }

  private static List<String> lines(DialectProposal proposal) {
    return proposal.names().stream().map(DialectProposalTest::line).toList();
  }

  private static String line(Name name) {
    String what = name.element() == null ? "-" + name.extension() : name.element();
    return name.name()
        + " "
        + what
        + " "
        + name.confidence()
        + " "
        + name.reason()
        + " "
        + name.words()
        + name.open();
  }

  @Test
  @DisplayName("by labels, by built-in dialects, by likeness; what is not known stays as it is")
  void json() throws IOException {
    assertThat(
            lines(
                proposal(
                    "[{\"标题\":\"甲\",\"更新周期\":\"每年更新\",\"信息资源摘耍\":\"乙\",\"颜色\":\"红\","
                        + "\"资源格式\":\"xls,xml\",\"更新频率\":\"每天\"}]")))
        .containsExactly(
            "标题 title 85 DIALECT {}[]",
            "更新周期 updateFrequency 95 LABEL {}[每年更新]",
            "信息资源摘耍 summary 60 NEAR {}[]",
            "颜色 -null 0 UNKNOWN {}[]",
            "资源格式 formats 85 DIALECT {}[xls,xml]",
            "更新频率 updateFrequency 85 DIALECT {每天=每日}[]");
  }

  @Test
  @DisplayName("sharing is said by the standard's own words, and never guessed from anything else")
  void sharing() throws IOException {
    assertThat(lines(proposal("名称,共享类型,备注\n甲,无条件共享,x\n乙,不予共享,y\n")))
        .contains("共享类型 sharing.type 95 LABEL {无条件共享=1, 不予共享=3}[]");
    assertThat(lines(proposal("名称,共享类型,备注\n甲,1,x\n乙,不予共享,y\n")))
        .contains("共享类型 -null 0 NOT_GUESSED {不予共享=3}[1]");
    assertThat(lines(proposal("[{\"名称\":\"甲\",\"开放类型\":\"0\"},{\"开放类型\":\"完全\"}]")))
        .contains("开放类型 -null 0 NOT_GUESSED {}[0, 完全]");
  }

  @Test
  @DisplayName("by values, where nothing is known about the name")
  void values() throws IOException {
    assertThat(lines(proposal("[{\"名称\":\"甲\",\"x9\":\"每日\"},{\"x9\":\"每月\"},{\"x9\":\"每周\"}]")))
        .contains("x9 updateFrequency 75 VALUES {每日=每日, 每月=每月, 每周=每周}[]");
  }

  @Test
  @DisplayName("captions in any row, and a header of which nothing is known")
  void unknownHeader() throws IOException {
    assertThat(lines(proposal("表一,,\nAA,BB,CC\n1,2,3\n4,5,6\n")))
        .containsExactly(
            "AA -null 0 UNKNOWN {}[]", "BB -null 0 UNKNOWN {}[]", "CC -null 0 UNKNOWN {}[]");
  }

  @Test
  @DisplayName("the proposal is a file: it loads, and the file that it was made from is read in it")
  void file() throws IOException {
    DialectProposal proposal = proposal("<a><r><标题>甲</标题><发布部门>某局</发布部门></r></a>");
    Path yaml = folder.resolve("p.yaml");
    Files.writeString(yaml, proposal.yaml("p", "guide-2017", Name::name));

    assertThat(Files.readString(yaml))
        .contains("  # 标题\n  - { element: title, names: [\"标题\"] }\n");
    try (CatalogReader reader = CatalogReaders.open(folder.resolve("in"), Dialects.load(yaml))) {
      assertThat(reader.next().resource().title()).isEqualTo("甲");
    }
  }

  @Test
  @DisplayName("a workbook is read and stays as it is")
  void workbook() throws IOException {
    Path file = folder.resolve("in.xlsx");
    try (CatalogWriter writer =
        CatalogWriters.workbook(
            Files.newOutputStream(file),
            GUIDE,
            Dialects.builtIn("national-template"),
            new LossReport(0))) {
      writer.write(InformationResource.builder().title("甲").updateFrequency("每年").build());
    }
    byte[] before = Files.readAllBytes(file);

    assertThat(lines(DialectProposal.of(file, GUIDE)))
        .contains("信息资源名称 title 95 LABEL {}[]", "更新周期 updateFrequency 95 LABEL {每年=每年}[]");
    assertThat(file).hasBinaryContent(before);
  }

  @Test
  @DisplayName("a broken workbook gives no proposal and stays as it is")
  void brokenWorkbook() throws IOException {
    Path file = Files.write(folder.resolve("in.xlsx"), new byte[] {'P', 'K', 3, 4, 0, 0});

    assertThat(DialectProposal.of(file, GUIDE)).isNull();
    assertThat(file).hasSize(6);
  }

  @Test
  @DisplayName("identity numbers are not quoted")
  void masked() throws IOException {
    assertThat(lines(proposal("名称,更新周期\n甲,11010519491231002X\n")).toString())
        .doesNotContain("11010519491231002X");
  }

  @Test
  @DisplayName("a file without names gives no proposal")
  void nothing() throws IOException {
    assertThat(DialectProposal.of(Files.writeString(folder.resolve("in"), "甲乙丙"), GUIDE)).isNull();
  }
}
