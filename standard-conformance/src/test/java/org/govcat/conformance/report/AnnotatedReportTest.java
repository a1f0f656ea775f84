package org.govcat.conformance.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.govcat.conformance.CatalogInput;
import org.govcat.conformance.CheckOptions;
import org.govcat.conformance.CheckReport;
import org.govcat.conformance.CheckRun;
import org.govcat.finding.ElementPath;
import org.govcat.finding.Finding;
import org.govcat.finding.Location;
import org.govcat.model.CatalogHeader;
import org.govcat.model.InformationResource;
import org.govcat.serialization.CatalogFormat;
import org.govcat.serialization.CatalogReader;
import org.govcat.serialization.SourceRecord;
import org.govcat.serialization.workbook.CellStyle;
import org.govcat.serialization.workbook.SheetDesign;
import org.govcat.serialization.workbook.SheetWriter;
import org.govcat.serialization.workbook.WorkbookWriter;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is put where in somebody's workbook. */
class AnnotatedReportTest {
  @TempDir Path folder;

  @Test
  void notesStandAtTheFirstRowColoursAtTheCellsAndStatesBesideEveryResource() throws IOException {
    Map<String, String> parts = annotated(5);
    String sheet = parts.get("xl/worksheets/sheet1.xml");

    assertThat(sheet)
        .containsPattern("<c r=\"B1\"[^>]*><is><t[^>]*>GovCat</t>")
        .containsPattern("<c r=\"B2\"[^>]*><is><t[^>]*>有错误</t>")
        .containsPattern("<c r=\"B4\"[^>]*><is><t[^>]*>标注涉密，按保密规定移交</t>")
        .doesNotContain("<c r=\"B3\"")
        .containsPattern("sqref=\"[^\"]*\\bC2\\b");
    assertThat(parts.get("xl/govcat/notes1.xml"))
        .contains("<comment ref=\"A2\"")
        .contains("错误：摘要缺失 改法：")
        .contains("（summary/required）")
        .doesNotContain("机密");
    assertThat(parts.get("xl/worksheets/govcat.xml"))
        .contains("summary/required")
        .contains("location=\"'目录'!C2\"");
  }

  @Test
  void notesAreCapped() throws IOException {
    String notes = annotated(2 * AnnotatedReport.MOST_NOTES).get("xl/govcat/notes1.xml");

    assertThat(notes.split("<comment ", -1)).hasSize(AnnotatedReport.MOST_NOTES + 1);
  }

  private Map<String, String> annotated(int resources) throws IOException {
    Path file = folder.resolve("目录.xlsx");
    try (OutputStream out = Files.newOutputStream(file);
        WorkbookWriter workbook = new WorkbookWriter(out)) {
      SheetWriter sheet = workbook.sheet("目录", new SheetDesign());
      sheet.row().text("名称", CellStyle.CAPTION);
      for (int i = 0; i < 2 * resources; i++) {
        sheet.row().text("x", CellStyle.TEXT);
      }
    }
    CheckOptions options =
        CheckOptions.on(LocalDate.of(2020, 1, 15)).maxSamples(CheckOptions.ALL_SAMPLES).build();
    CheckReport report = CheckRun.of(options).check(List.of(rows(resources)));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    AnnotatedReport.write(report, rows(resources), file, Locale.CHINESE, out);
    return parts(out.toByteArray());
  }

  private static CatalogInput rows(int resources) {
    return CatalogInput.reader("目录.xlsx", new Rows(resources));
  }

  /** Resources of two rows each, the second of which is secret. */
  private static final class Rows implements CatalogReader {
    private final int resources;
    private int next;

    Rows(int resources) {
      this.resources = resources;
    }

    @Override
    public @Nullable CatalogHeader header() {
      return null;
    }

    @Override
    public @Nullable SourceRecord next() {
      return next == resources ? null : new Row(next++);
    }

    @Override
    public List<Finding> takeFindings() {
      return List.of();
    }

    @Override
    public long unreadable() {
      return 0;
    }

    @Override
    public boolean complete() {
      return true;
    }

    @Override
    public CatalogFormat format() {
      return CatalogFormat.UNKNOWN;
    }

    @Override
    public void close() {}
  }

  private record Row(int number) implements SourceRecord {
    @Override
    public InformationResource resource() {
      return InformationResource.builder()
          .title("机密".repeat(number % 2) + "资源" + number)
          .secrecy(number % 2 == 1 ? "涉密" : "非涉密")
          .build();
    }

    @Override
    public long index() {
      return number;
    }

    @Override
    public List<Finding> findings() {
      return List.of();
    }

    @Override
    public SourceRecord keep() {
      return this;
    }

    @Override
    public int length() {
      return 10;
    }

    @Override
    public Location locate(ElementPath path) {
      int row = 2 + 2 * number;
      String column = path.steps().isEmpty() ? "A" : "C";
      return new Location("目录.xlsx", row, 1, null, "目录", column + row);
    }
  }

  private static Map<String, String> parts(byte[] workbook) throws IOException {
    Map<String, String> parts = new LinkedHashMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(workbook))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        parts.put(entry.getName(), new String(zip.readAllBytes(), UTF_8));
      }
    }
    return parts;
  }
}
