package org.govcat.serialization.table;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.govcat.finding.Finding;
import org.govcat.finding.Location;
import org.govcat.finding.RuleId;
import org.govcat.finding.Severity;
import org.govcat.serialization.CatalogFormat;
import org.govcat.serialization.CatalogReader;
import org.govcat.serialization.reading.ByteWindow;
import org.govcat.serialization.reading.NotACatalogueReader;
import org.govcat.serialization.reading.ReadingFault;
import org.govcat.serialization.reading.ReadingLog;
import org.govcat.serialization.reading.ReadingRules;
import org.govcat.serialization.source.SourceMapping;
import org.govcat.serialization.table.csv.CsvRows;
import org.govcat.serialization.table.csv.CsvShape;
import org.govcat.serialization.table.xlsx.WorkbookRows;
import org.jspecify.annotations.Nullable;

/** Opens tables: workbooks, and texts whose first lines are recognised as a table. */
public final class TableReaders {
  private static final RuleId ENCODING = new RuleId("table/encoding");
  private static final int SAMPLE = 256 << 10;
  private static final int LONGEST_FILE = 1 << 30;

  private TableReaders() {}

  /** Opens a workbook. It is copied to a temporary file, since its parts stand in no order. */
  public static CatalogReader workbook(
      String inputName, ByteWindow window, TableDialect dialect, @Nullable SourceMapping mapping)
      throws IOException {
    ReadingLog log = new ReadingLog(inputName);
    Path copy = Files.createTempFile("govcat", ".xlsx");
    try {
      spool(window, copy);
      RowSource rows = WorkbookRows.open(copy);
      return new TableCatalogReader(rows, dialect, mapping, log, CatalogFormat.WORKBOOK);
    } catch (ReadingFault fault) {
      Files.deleteIfExists(copy);
      return new NotACatalogueReader(
          window, log, ReadingLog.finding(fault, Location.of(inputName, 1, 1, null)));
    } catch (IOException | RuntimeException e) {
      Files.deleteIfExists(copy);
      throw e;
    }
  }

  private static void spool(ByteWindow window, Path copy) throws IOException, ReadingFault {
    try (OutputStream out = Files.newOutputStream(copy)) {
      long length = 0;
      do {
        length += window.length();
        if (length > LONGEST_FILE) {
          throw ReadingFault.limit(ReadingRules.UNPACKED, LONGEST_FILE >> TableLimits.MEBI, 0);
        }
        out.write(window.bytes, window.start, window.length());
        window.start = window.end;
      } while (window.fill());
    } finally {
      window.close();
    }
  }

  /**
   * Opens a table that is written as text.
   *
   * @param dialects asked for what captions mean when the text has columns
   * @return null when the text is no table
   */
  public static @Nullable CatalogReader text(
      String inputName,
      ByteWindow window,
      Supplier<TableDialect> dialects,
      @Nullable SourceMapping mapping)
      throws IOException {
    CsvShape shape = CsvShape.of(window);
    List<TableRow> rows = shape == null ? List.of() : sample(window, shape);
    if (shape == null || !hasColumns(rows)) {
      return null;
    }
    TableDialect dialect = dialects.get();
    if (new HeaderFinder(dialect, inputName, null).find(rows) == null) {
      return unknown(inputName, window, dialect, rows.get(0));
    }
    ReadingLog log = new ReadingLog(inputName);
    if (!shape.charset().equals(StandardCharsets.UTF_8)) {
      log.add(
          Finding.of(ENCODING, Severity.INFO)
              .location(Location.of(inputName, 1, 1, null))
              .argument("encoding", shape.charset().name())
              .build());
    }
    return new TableCatalogReader(
        new CsvRows(window, shape), dialect, mapping, log, CatalogFormat.CSV);
  }

  /** Two rows of two cells, or one row of three, are no prose. */
  private static boolean hasColumns(List<TableRow> rows) {
    int wide = 0;
    for (TableRow row : rows) {
      wide += Math.max(0, row.width() - 1);
    }
    return wide > 1;
  }

  private static CatalogReader unknown(
      String inputName, ByteWindow window, TableDialect dialect, TableRow first) {
    Finding.Builder finding =
        ReadingLog.finding(ReadingRules.NOT_A_CATALOGUE, Location.of(inputName, 1, 1, null))
            .argument("reason", ReadingRules.NO_TABLE_HEADER);
    for (int i = 0; i < first.width(); i++) {
      String text = first.text(i);
      String near = text == null ? null : dialect.nearest(text);
      if (near != null) {
        finding.argument("found", text).argument("suggestion", near);
        break;
      }
    }
    return new NotACatalogueReader(window, new ReadingLog(inputName), finding.build());
  }

  private static List<TableRow> sample(ByteWindow window, CsvShape shape) throws IOException {
    byte[] bytes = window.sample(SAMPLE);
    List<TableRow> rows = new ArrayList<>();
    try (CsvRows read = new CsvRows(new ByteWindow(new ByteArrayInputStream(bytes)), shape)) {
      for (TableRow row = read.next(); row != null; row = read.next()) {
        rows.add(row);
        if (rows.size() == TableLimits.HEADER_WITHIN) {
          break;
        }
      }
    } catch (ReadingFault fault) {
      return rows;
    }
    return rows;
  }
}
