package org.govcat.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.govcat.conformance.CatalogInput;
import org.govcat.conformance.CheckOptions;
import org.govcat.conformance.CheckReport;
import org.govcat.conformance.CheckRun;
import org.govcat.serialization.CatalogReader;
import org.govcat.serialization.CatalogReaders;
import org.govcat.serialization.Dialect;
import org.govcat.serialization.Dialects;

/**
 * Reading and checking a workbook in the national layout, one row an item, beside a bare pass over
 * its rows with fastexcel-reader, of the same file in the same run: {@code mvn -q -Pbenchmarks -pl
 * benchmarks -am verify -DskipTests}.
 */
public final class WorkbookBenchmark {
  private static final LocalDate DAY = LocalDate.of(2020, 1, 15);

  private final Path file;
  private final int resources;
  private final Dialect dialect = Dialects.builtIn("national-template");

  private WorkbookBenchmark(Path file, int resources) {
    this.file = file;
    this.resources = resources;
  }

  /** Takes the number of resources and of rounds, and where to put the workbook. */
  public static void main(String[] arguments) throws Exception {
    int resources = Integer.parseInt(arguments[0]);
    int rounds = Integer.parseInt(arguments[1]);
    Path file = Path.of(arguments[2]);
    SampleCatalog.writeNationalWorkbook(file, resources);
    WorkbookBenchmark bench = new WorkbookBenchmark(file, resources);
    System.out.printf("%d resources, %d bytes, %d rounds%n", resources, Files.size(file), rounds);
    System.out.print(
        new PairedRounds()
            .with("rows alone, fastexcel-reader", bench::rows)
            .with("resources read", bench::read)
            .with("full check, 1 thread", () -> bench.check(1))
            .with("full check, 2 threads", () -> bench.check(2))
            .run(rounds, resources));
  }

  private void rows() throws IOException {
    long cells = 0;
    try (ReadableWorkbook workbook = new ReadableWorkbook(file.toFile());
        Stream<Row> rows = workbook.getFirstSheet().openStream()) {
      cells = rows.mapToLong(row -> row.stream().filter(cell -> cell != null).count()).sum();
    }
    if (cells < resources) {
      throw new IllegalStateException("not read: " + cells);
    }
  }

  private void read() throws IOException {
    int count = 0;
    try (CatalogReader reader = CatalogReaders.open(file, dialect)) {
      while (reader.next() != null) {
        count++;
      }
    }
    if (count != resources) {
      throw new IllegalStateException("not read: " + count);
    }
  }

  private void check(int threads) {
    CheckReport report =
        CheckRun.of(CheckOptions.on(DAY).threads(threads).build())
            .check(List.of(CatalogInput.file(file, dialect)));
    if (report.recordsChecked() != resources) {
      throw new IllegalStateException("not checked: " + report.rules());
    }
  }
}
