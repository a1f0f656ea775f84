package org.govcat.serialization.table;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.govcat.serialization.dialect.SampleMapping;
import org.govcat.serialization.reading.ByteWindow;
import org.govcat.serialization.reading.ReadingFault;
import org.govcat.serialization.table.csv.CsvRows;
import org.govcat.serialization.table.csv.CsvShape;
import org.govcat.serialization.table.xlsx.WorkbookRows;
import org.jspecify.annotations.Nullable;

/** The captions of a table whatever they are, and which values stand below them. */
public final class TableSample {
  private static final int ROWS = 2_000;
  private static final int CELLS = 1_000_000;
  private static final int LEAST_CAPTIONS = 2;

  private TableSample() {}

  /**
   * The columns of the sheets of a workbook; none when it has no captions or cannot be read. A copy
   * is read, for rows of a workbook delete what they were read from.
   */
  public static Map<String, List<String>> workbook(Path file, TableDialect labels)
      throws IOException {
    Map<String, List<String>> columns = new LinkedHashMap<>();
    Path copy = Files.createTempFile("govcat", ".xlsx");
    try (InputStream in = Files.newInputStream(file)) {
      Files.copy(in, copy, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      Files.deleteIfExists(copy);
      throw e;
    }
    try (RowSource rows = WorkbookRows.open(copy)) {
      while (rows.nextSheet()) {
        String name = rows.sheet();
        if (name == null || !TableWords.begins(labels.sheets().passedOver(), name)) {
          sheet(rows, labels, columns);
        }
      }
    } catch (ReadingFault fault) {
      return columns;
    }
    return columns;
  }

  /** The columns of a text, or null when it has none. */
  public static @Nullable Map<String, List<String>> text(Path file, TableDialect labels)
      throws IOException {
    Map<String, List<String>> columns = new LinkedHashMap<>();
    ByteWindow window = new ByteWindow(Files.newInputStream(file));
    CsvShape shape;
    try {
      window.fillTo(1 << 16);
      shape = CsvShape.of(window);
    } catch (IOException e) {
      window.close();
      throw e;
    }
    if (shape == null) {
      window.close();
      return null;
    }
    try (RowSource rows = new CsvRows(window, shape)) {
      rows.nextSheet();
      sheet(rows, labels, columns);
    } catch (ReadingFault fault) {
      return columns.isEmpty() ? null : columns;
    }
    return columns.isEmpty() ? null : columns;
  }

  private static void sheet(
      RowSource source, TableDialect labels, Map<String, List<String>> columns)
      throws IOException, ReadingFault {
    List<TableRow> rows = new ArrayList<>();
    int cells = 0;
    for (TableRow row = source.next();
        row != null && rows.size() < ROWS && cells < CELLS;
        row = source.next()) {
      rows.add(row);
      cells += row.width();
    }
    List<TableRow> first = rows.subList(0, Math.min(rows.size(), TableLimits.HEADER_WITHIN));
    SheetHeader header = new HeaderFinder(labels, "", source.sheet()).find(first);
    Map<Integer, String> captions = new LinkedHashMap<>();
    int last = 0;
    if (header != null) {
      header.columns().forEach(column -> captions.put(column.index(), column.caption()));
      last = header.lastRow();
    } else {
      TableRow widest = widest(first);
      for (int i = 0; widest != null && i < widest.width(); i++) {
        if (widest.text(i) != null) {
          captions.put(i, widest.text(i));
        }
      }
      last = widest == null ? 0 : widest.number();
    }
    if (captions.size() < LEAST_CAPTIONS) {
      return;
    }
    for (Map.Entry<Integer, String> caption : captions.entrySet()) {
      List<String> values = columns.computeIfAbsent(caption.getValue(), c -> new ArrayList<>());
      for (TableRow row : rows) {
        String text = row.number() > last ? row.text(caption.getKey()) : null;
        if (text != null) {
          SampleMapping.add(values, text);
        }
      }
    }
  }

  /** The first of the rows with the most texts: captions stand above what is not always said. */
  private static @Nullable TableRow widest(List<TableRow> rows) {
    TableRow widest = null;
    int most = 0;
    for (TableRow row : rows) {
      int texts = 0;
      for (int i = 0; i < row.width(); i++) {
        texts += row.text(i) == null ? 0 : 1;
      }
      if (texts > most) {
        most = texts;
        widest = row;
      }
    }
    return widest;
  }
}
