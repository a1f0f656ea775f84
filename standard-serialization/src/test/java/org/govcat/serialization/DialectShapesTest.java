package org.govcat.serialization;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.govcat.model.InformationItem;
import org.govcat.model.InformationResource;
import org.govcat.model.Opening;
import org.govcat.model.Provider;
import org.govcat.standard.DefinitionException;
import org.govcat.standard.Standards;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("a dialect says how days are written and which units stand behind numbers")
class DialectShapesTest {
  private static final String HEAD =
      "dialect: d\nversion: 1\nstandard: guide-2017\ntitle: { zh: 甲, en: a }\n";

  @TempDir Path folder;

  private Dialect dialect(String yaml) throws IOException {
    return Dialects.load(Files.writeString(folder.resolve("d.yaml"), HEAD + yaml));
  }

  private static Dialect ofDays(DialectShapesTest test, String shape) throws IOException {
    return test.dialect(
        "fields:\n  - { element: title, names: [名称] }\n"
            + "  - { element: publicationDate, names: [日期], values: days }\n"
            + "values: { days: { day: \""
            + shape
            + "\" } }\n");
  }

  @ParameterizedTest
  @CsvSource({
    "D/M/YYYY, 9/11/2017, 2017-11-09",
    "DD.MM.YYYY, 09.11.2017, 2017-11-09",
    "YYYYMMDD, 20171109, 2017-11-09",
    "YYYY年M月D日, 2017年1月9日, 2017-01-09",
    "YYYY-DD-MM, 2017-09-11, 2017-11-09"
  })
  void daysGoBothWays(String shape, String written, String day) throws IOException {
    Dialect dialect = ofDays(this, shape);
    String source = "{\"resources\":[{\"名称\":\"甲\",\"日期\":\"" + written + "\"}]}";
    SourceRecord read = only(source.getBytes(UTF_8), dialect);

    assertThat(read.resource().publicationDate()).hasToString(day);
    assertThat(read.findings()).isEmpty();
    assertThat(new String(json(read.resource(), dialect, LossReport.ALL), UTF_8))
        .contains("\"日期\":\"" + written + "\"");
  }

  @ParameterizedTest
  @CsvSource({
    "D/M/YYYY, 11/13/2017",
    "D/M/YYYY, 2017/11/9",
    "DD.MM.YYYY, 9.11.2017",
    "YYYYMMDD, 20171131",
    "YYYY-DD-MM, 2017-11-30"
  })
  @DisplayName("what has another shape stays as it was written and is told")
  void nothingIsGuessed(String shape, String written) throws IOException {
    String source = "{\"resources\":[{\"名称\":\"甲\",\"日期\":\"" + written + "\"}]}";
    SourceRecord read = only(source.getBytes(UTF_8), ofDays(this, shape));

    assertThat(read.resource().publicationDate()).hasToString(written);
    assertThat(read.findings())
        .extracting(finding -> finding.rule().value())
        .containsExactly("dialect/unknown-value");
  }

  @Test
  @DisplayName("the standard's own days are read beside a shape that cannot be mistaken for them")
  void ownDays() throws IOException {
    String source = "{\"resources\":[{\"名称\":\"甲\",\"日期\":\"2017-11-09\"}]}";
    SourceRecord read = only(source.getBytes(UTF_8), ofDays(this, "D/M/YYYY"));

    assertThat(read.resource().publicationDate()).hasToString("2017-11-09");
    assertThat(read.findings()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"YYYY-MM", "YY-MM-DD", "YYYY-MM-DD-D", "YYYYMD", "MM-DD", "YYYY-MMM-DD"})
  void aShapeSaysYearMonthAndDayOnce(String shape) {
    assertThatThrownBy(() -> ofDays(this, shape))
        .isInstanceOf(DefinitionException.class)
        .hasMessageContaining("'" + shape + "' must say year (YYYY), month (MM or M) and day");
  }

  private static final String LENGTHS =
      "based-on: zh-labels\ntable:\n  columns:\n"
          + "    - { element: items.length, names: [长度], values: lengths }\n"
          + "values: { lengths: { units: { 位: 1, 字节: 1, K: 1024 } } }\n";

  @ParameterizedTest
  @CsvSource({"20位, 20", "20 字节, 20", "2k, 2048", "1.5K, 1536", "20, 20", "20条, 20条", "约20, 约20"})
  void unitsAreReadAsNumbersOfTheStandardsOwn(String cell, String length) throws IOException {
    byte[] table = ("信息资源名称,信息项名称,长度\n甲,姓名," + cell + "\n").getBytes(UTF_8);

    assertThat(only(table, dialect(LENGTHS)).resource().items().get(0).length())
        .hasToString(length);
  }

  @Test
  void theFirstUnitOfTheStandardsOwnSizeIsWritten() throws IOException {
    Dialect dialect = dialect(LENGTHS);
    InformationResource resource =
        InformationResource.builder()
            .title("甲")
            .items(List.of(InformationItem.builder().name("姓名").length("20").build()))
            .build();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    LossReport losses = new LossReport(LossReport.ALL);
    try (CatalogWriter writer =
        CatalogWriters.csv(out, Standards.builtIn("guide-2017"), dialect, losses)) {
      writer.write(resource);
    }

    assertThat(out.toString(UTF_8)).contains("20位");
    assertThat(losses.samples()).isEmpty();
    assertThat(only(out.toByteArray(), dialect).resource()).isEqualTo(resource);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{ units: { 位: 0 } }|the size of a unit is a whole number from 1",
        "{ units: 位 }|units' must name units with their sizes",
        "{ day: YYYYMMDD, units: { 位: 1 } }|a table has either 'day' or"
      })
  void unitsHaveSizes(String table, String problem) {
    String yaml = LENGTHS.substring(0, LENGTHS.indexOf("values: { lengths: {"));
    assertThatThrownBy(() -> dialect(yaml + "values: { lengths: " + table + " }\n"))
        .isInstanceOf(DefinitionException.class)
        .hasMessageContaining(problem);
  }

  @Test
  @DisplayName(
      "of several dialects the names of the first and the columns of the first that has any hold")
  void composed() throws IOException {
    Dialect dialect =
        dialect(
            "based-on: [open-data-portal, national-template]\nfields:\n"
                + "  - { element: provider.name, names: [我方单位] }\n");
    InformationResource json =
        only("{\"标题\":\"甲\",\"我方单位\":\"某局\",\"开放属性\":\"无条件开放\"}".getBytes(UTF_8), dialect)
            .resource();
    InformationResource table =
        only("信息资源名称,类分类\n甲,3.部门信息资源\n".getBytes(UTF_8), dialect).resource();

    assertThat(json.title()).isEqualTo("甲");
    assertThat(json.provider()).isEqualTo(Provider.builder().name("某局").build());
    assertThat(json.opening()).isInstanceOf(Opening.class);
    assertThat(table.classification().type().code()).isEqualTo("3");
  }

  private static SourceRecord only(byte[] bytes, Dialect dialect) throws IOException {
    try (CatalogReader reader =
        CatalogReaders.open("in", new ByteArrayInputStream(bytes), dialect)) {
      SourceRecord record = reader.next();
      assertThat(record).isNotNull();
      return record.keep();
    }
  }

  private static byte[] json(InformationResource resource, Dialect dialect, int losses)
      throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (CatalogWriter writer =
        CatalogWriters.json(
            out, Standards.builtIn("guide-2017"), dialect, new LossReport(losses))) {
      writer.write(resource);
    }
    return out.toByteArray();
  }
}
