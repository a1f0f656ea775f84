package org.govcat.serialization.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.govcat.finding.Finding;
import org.govcat.finding.Severity;
import org.govcat.serialization.CatalogFormat;
import org.govcat.serialization.CatalogReader;
import org.govcat.serialization.CatalogReaders;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A file is what it holds and not what its name says (field error F24). */
class FileExtensionTest {
  private static final String TABLE = "信息资源名称,信息资源代码,共享类型\n婚姻登记信息,307004010100/000001,1\n";

  @ParameterizedTest
  @CsvSource({
    "目录.csv, WORKBOOK",
    "目录.CSV, JSON",
    "目录.xls, WORKBOOK",
    "目录.xlsx, CSV",
    "目录.json, XML",
    "目录.xml, JSON_LINES",
    "a.json/目录.csv, XML"
  })
  @DisplayName("another extension is told")
  void other(String name, CatalogFormat format) {
    assertThat(FileExtension.judge(name, format)).isNotNull();
  }

  @ParameterizedTest
  @CsvSource({
    "目录.csv, CSV",
    "目录.XLSX, WORKBOOK",
    "目录.json, JSON_LINES",
    "目录.jsonl, JSON",
    "目录.xml, XML",
    "目录.txt, CSV",
    "目录, JSON",
    "目录.2017, XML",
    "a.csv/目录, XML",
    "a.csv\\目录, XML",
    "目录.csv, UNKNOWN"
  })
  @DisplayName("its own extension, none, or one that names no format is not")
  void own(String name, CatalogFormat format) {
    assertThat(FileExtension.judge(name, format)).isNull();
  }

  @Test
  @DisplayName("it is told once, with both words, and everything is read")
  void read() throws IOException {
    byte[] bytes = TABLE.getBytes(StandardCharsets.UTF_8);
    List<Finding> findings = new ArrayList<>();
    int records = 0;
    try (CatalogReader reader = CatalogReaders.open("目录.xlsx", new ByteArrayInputStream(bytes))) {
      while (reader.next() != null) {
        records++;
        findings.addAll(reader.takeFindings());
      }
      findings.addAll(reader.takeFindings());
    }

    assertThat(records).isEqualTo(1);
    Finding told =
        findings.stream()
            .filter(finding -> finding.rule().value().equals("file/other-format"))
            .reduce((first, second) -> second)
            .orElseThrow();
    assertThat(findings).filteredOn(told::equals).hasSize(1);
    assertThat(told.severity()).isEqualTo(Severity.INFO);
    assertThat(told.arguments()).containsEntry("name", "xlsx").containsEntry("found", "csv");
  }
}
