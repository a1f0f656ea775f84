package org.govcat.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.govcat.conformance.samples.Documents.document;
import static org.govcat.conformance.samples.Documents.lines;
import static org.govcat.conformance.samples.Documents.resource;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipInputStream;
import org.govcat.conformance.report.ReportFormat;
import org.govcat.conformance.samples.Documents;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Contract 4: what is marked secret is never quoted, identity numbers are masked. */
class SecrecyTest {
  private static final String IDENTITY = "11010519491231002X";

  private static Documents riddled(int number) {
    return resource(number)
        .with("/title", " 绝密某某信息XYZ")
        .with("/summary", "XYZ\u200B")
        .with("/updateFrequency", "XYZ日")
        .with("/sharing/type", "XYZ型")
        .with("/provider/name", "XYZ局")
        .with("/provider/creditCode", "XYZ")
        .with("/items/0/name", "XYZ项")
        .with("/items/1/name", "XYZ项")
        .with("/items/0/dataType", "XYZ类")
        .with("/publicationDate", "XYZ年")
        .withJson("/relatedResources", "[\"XYZ\"]")
        .withJson("/formats", "[{\"category\":\"XYZ\",\"type\":\"XYZ\"}, \"XYZ\"]")
        .withJson("/opening", "{\"open\":\"XYZ\"}");
  }

  @ParameterizedTest
  @EnumSource
  void aSecretResourceIsNeverQuoted(ReportFormat format) {
    assertThat(written(format, lines(riddled(1).with("/secrecy", "涉密"))))
        .doesNotContain("XYZ")
        .contains("307004010200/000001")
        .contains("按保密规定移交");
  }

  @ParameterizedTest
  @EnumSource
  void aSecretResourceIsNotQuotedByOthersEither(ReportFormat format) {
    byte[] both =
        lines(riddled(1).with("/secrecy", "机密"), resource(1).with("/title", "绝密某某信息 xyz"));

    assertThat(written(format, both)).doesNotContain("XYZ");
  }

  @ParameterizedTest
  @EnumSource
  void aMarkThatCannotBeReadCountsAsSecret(ReportFormat format) {
    assertThat(written(format, lines(riddled(1).with("/secrecy", "看情况")))).doesNotContain("XYZ");
  }

  @ParameterizedTest
  @EnumSource
  void aSecretCatalogueHasSecretResources(ReportFormat format) {
    assertThat(written(format, document("{\"secrecy\":\"涉密\"}", riddled(1)))).doesNotContain("XYZ");
  }

  @ParameterizedTest
  @EnumSource
  void aSecretItemIsNeverQuoted(ReportFormat format) {
    byte[] item =
        lines(
            resource(1)
                .withJson(
                    "/items/0", "{\"name\":\" XYZ项\",\"dataType\":\"XYZ类\",\"secrecy\":\"涉密\"}"));

    assertThat(written(format, item)).doesNotContain("XYZ").contains("items[0].dataType");
  }

  @ParameterizedTest
  @EnumSource
  void whatASecretItemSaysTwiceIsNotQuoted(ReportFormat format) {
    byte[] twice =
        lines(resource(1).withJson("/items/0", "{\"name\":\"XYZ甲\",\"secrecy\":\"涉密\"}"));
    String text = new String(twice, StandardCharsets.UTF_8);
    byte[] document =
        text.replace("\"name\":\"XYZ甲\"", "\"name\":\"XYZ甲\",\"name\":\"XYZ乙\"")
            .getBytes(StandardCharsets.UTF_8);

    assertThat(written(format, document)).contains("read/duplicate-member").doesNotContain("XYZ");
  }

  @ParameterizedTest
  @EnumSource
  void aMarkGivenTwiceCountsAsSecret(ReportFormat format) {
    String once = new String(lines(riddled(1).with("/secrecy", "非涉密")), StandardCharsets.UTF_8);
    byte[] twice =
        once.replace("\"secrecy\":\"非涉密\"", "\"secrecy\":\"非涉密\",\"secrecy\":\"涉密\"")
            .getBytes(StandardCharsets.UTF_8);

    assertThat(written(format, twice)).contains("read/duplicate-member").doesNotContain("XYZ");
  }

  @ParameterizedTest
  @EnumSource
  void identityNumbersAreMaskedWhereverTheyStand(ReportFormat format) {
    byte[] everywhere =
        lines(
            resource(1)
                .with("/code", IDENTITY)
                .with("/title", "张某" + IDENTITY + "\u200B信息")
                .with("/summary", " " + IDENTITY)
                .with("/provider/name", "张某" + IDENTITY)
                .with("/provider/creditCode", IDENTITY)
                .with("/updateFrequency", IDENTITY)
                .with("/" + IDENTITY, IDENTITY));

    assertThat(written(format, everywhere)).doesNotContain(IDENTITY).contains("110105***********X");
  }

  @Test
  void aResourceCodeIsNoIdentityNumber() {
    assertThat(
            written(
                ReportFormat.JSON,
                lines(
                    resource(1)
                        .with("/code", "307004010100200101011234/000001")
                        .without("/title"))))
        .contains("307004010100200101011234/000001");
  }

  private static String written(ReportFormat format, byte[] document) {
    CheckOptions options =
        CheckOptions.on(LocalDate.of(2020, 1, 15)).maxSamples(CheckOptions.ALL_SAMPLES).build();
    CheckReport report =
        CheckRun.of(options)
            .check(List.of(CatalogInput.stream("a", new ByteArrayInputStream(document), null)));
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      format.write(report, Locale.CHINESE, bytes);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return format == ReportFormat.XLSX
        ? unpacked(bytes.toByteArray())
        : bytes.toString(StandardCharsets.UTF_8);
  }

  private static String unpacked(byte[] workbook) {
    StringBuilder text = new StringBuilder();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(workbook))) {
      while (zip.getNextEntry() != null) {
        text.append(new String(zip.readAllBytes(), StandardCharsets.UTF_8));
      }
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return text.toString();
  }
}
