package org.govcat.conformance.report;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.govcat.conformance.CatalogInput;
import org.govcat.conformance.CheckReport;
import org.govcat.conformance.ProviderReport;
import org.govcat.conformance.ProviderShare.Kind;
import org.govcat.conformance.workbook.CopiedCellsException;
import org.govcat.conformance.workbook.DividedWorkbook;
import org.govcat.conformance.workbook.RowOwners;
import org.govcat.finding.Location;
import org.govcat.serialization.workbook.CellNames;

/**
 * The user's own workbook divided among its providers (提供方): each gets the same workbook with what
 * was found in its own resources. Of the rows of others nothing is left but their numbers; they are
 * empty and hidden.
 */
public final class DividedReport implements AutoCloseable {
  private final DividedWorkbook workbook;
  private final RowOwners owners;
  private final List<AnnotatedReport> parts;
  private final List<ProviderReport> providers;
  private final ReportTexts texts;

  private DividedReport(
      DividedWorkbook workbook,
      RowOwners owners,
      List<AnnotatedReport> parts,
      List<ProviderReport> providers,
      ReportTexts texts) {
    this.workbook = workbook;
    this.owners = owners;
    this.parts = parts;
    this.providers = providers;
    this.texts = texts;
  }

  /**
   * Divides a workbook.
   *
   * @param report what was found in this workbook alone, with what was found for each provider
   * @param input the workbook as it was checked; it is read once more for the places of resources
   * @param file the same workbook
   * @param locale language: English for an English locale, else Chinese
   * @throws CopiedCellsException when it holds copies of cells that cannot be divided
   * @throws IOException when the file is no workbook that can be read
   * @throws IllegalArgumentException when the report is about several inputs
   */
  public static DividedReport of(CheckReport report, CatalogInput input, Path file, Locale locale)
      throws IOException {
    if (report.inputs().size() != 1) {
      throw new IllegalArgumentException(
          "the report is about " + report.inputs().size() + " inputs, not about one");
    }
    ReportTexts texts = ReportTexts.ofForms(report.standard(), locale);
    List<AnnotatedReport> parts = new ArrayList<>();
    for (ProviderReport provider : report.byProvider()) {
      parts.add(new AnnotatedReport(provider.report(), report, texts));
    }
    RowOwners owners = new RowOwners();
    input.rows(new Rows(report, owners, parts)::take);
    DividedWorkbook workbook = DividedWorkbook.open(file, owners);
    return new DividedReport(workbook, owners, parts, report.byProvider(), texts);
  }

  /** Gives every row to its owner, and the first row of each resource to its report. */
  private static final class Rows {
    private final CheckReport report;
    private final RowOwners owners;
    private final List<AnnotatedReport> parts;
    private long last = CatalogInput.NO_RECORD;

    Rows(CheckReport report, RowOwners owners, List<AnnotatedReport> parts) {
      this.report = report;
      this.owners = owners;
      this.parts = parts;
    }

    void take(Location row, long record) {
      String sheet = row.sheet();
      if (sheet == null || row.cell() == null) {
        return;
      }
      int number = CellNames.rowOf(row.cell());
      int owner = record == CatalogInput.NO_RECORD ? -1 : report.providerOf(record);
      owners.set(sheet, number, owner < 0 ? RowOwners.WITHHELD : owner);
      if (record != last && owner >= 0) {
        parts.get(owner).place(row, record);
        owners.begin(sheet, number);
      }
      last = record;
    }
  }

  /**
   * Whether a provider gets a part: not the gatherings of several, and nobody gets a further copy
   * of what is marked secret (涉密).
   *
   * @param provider its place in {@link CheckReport#byProvider()}
   */
  public boolean has(int provider) {
    Kind kind = providers.get(provider).share().kind();
    return kind == Kind.NAMED || kind == Kind.UNNAMED;
  }

  /**
   * Writes the part of a provider; the stream stays open.
   *
   * @param provider its place in {@link CheckReport#byProvider()}
   */
  public void write(int provider, OutputStream out) throws IOException {
    Path part = Files.createTempFile("govcat", ".xlsx");
    try {
      try (OutputStream plain = Files.newOutputStream(part)) {
        workbook.write(provider, plain);
      }
      AnnotatedReport report = parts.get(provider);
      for (String sheet : owners.sheets()) {
        report.states(sheet).begin(owners.firstRow(sheet));
      }
      String note = texts.text("annotated.part");
      report.write(part, note, place -> isOwn(place, provider), out);
    } finally {
      Files.deleteIfExists(part);
    }
  }

  private boolean isOwn(Location place, int provider) {
    if (place.sheet() == null || place.cell() == null) {
      return true;
    }
    int owner = owners.ownerOf(place.sheet(), CellNames.rowOf(place.cell()));
    return owner == provider || owner == RowOwners.EVERYBODY;
  }

  @Override
  public void close() throws IOException {
    workbook.close();
  }
}
