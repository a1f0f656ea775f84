package org.govcat.conformance;

import java.io.IOException;
import org.govcat.model.CatalogHeader;
import org.govcat.serialization.CatalogReader;
import org.govcat.serialization.CatalogWriter;
import org.govcat.serialization.SourceRecord;

/**
 * Sorts the resources of a catalogue that was checked into those without an error and those with
 * one, so that a bad row costs nobody but itself. Resources marked secret go nowhere: no further
 * copy of them is made.
 */
public final class CatalogSorting {
  private long accepted;
  private long rejected;
  private long confidential;

  private CatalogSorting() {}

  /** The inputs are not what they were when they were checked. */
  public static final class ChangedInputException extends IOException {
    private static final long serialVersionUID = 1L;

    ChangedInputException(String name) {
      super(name);
    }
  }

  /**
   * Reads the input again and writes each resource where it belongs, both under its header.
   *
   * @param report what the check found in this input alone
   * @param input the same input
   * @param good takes resources without an error
   * @param bad takes resources with errors
   * @throws ChangedInputException when the input has changed since it was checked
   * @throws IOException when something cannot be read or written
   * @throws IllegalArgumentException when the report is about several inputs
   */
  public static CatalogSorting sort(
      CheckReport report, CatalogInput input, CatalogWriter good, CatalogWriter bad)
      throws IOException {
    if (report.inputs().size() != 1) {
      throw new IllegalArgumentException(
          "the report is about " + report.inputs().size() + " inputs, not about one");
    }
    CatalogSorting sorting = new CatalogSorting();
    try (CatalogInput.OpenInput open = input.open()) {
      CatalogReader reader = open.reader();
      SourceRecord next = reader.next();
      CatalogHeader header = reader.header();
      if (header != null) {
        good.header(header);
        bad.header(header);
      }
      for (long record = 0; next != null; next = reader.next()) {
        sorting.write(report, record++, next, good, bad);
      }
      String before = report.inputs().get(0).sha256();
      if (before == null || !before.equals(open.finish(input.name()).sha256())) {
        throw new ChangedInputException(input.name());
      }
    }
    return sorting;
  }

  private void write(
      CheckReport report, long record, SourceRecord next, CatalogWriter good, CatalogWriter bad)
      throws IOException {
    if (report.isConfidential(record)) {
      confidential++;
    } else if (report.hasErrors(record)) {
      bad.write(next.resource());
      rejected++;
    } else {
      good.write(next.resource());
      accepted++;
    }
  }

  /** Resources without an error. */
  public long accepted() {
    return accepted;
  }

  /** Resources with errors. */
  public long rejected() {
    return rejected;
  }

  /** Resources marked secret, of which no copy was made. */
  public long confidential() {
    return confidential;
  }
}
