package org.govcat.conformance;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.govcat.finding.ElementPath;
import org.govcat.finding.Finding;
import org.govcat.finding.Severity;
import org.govcat.serialization.CatalogReader;
import org.govcat.serialization.SourceRecord;
import org.govcat.standard.Standard;
import org.govcat.validation.CatalogKeys;
import org.govcat.validation.KnownResources;
import org.jspecify.annotations.Nullable;

/**
 * What the province already holds, read from catalogues. Only what keeps them from being read is
 * told of them: they are not what is judged.
 *
 * @param known the keys, or null when there are no such catalogues
 * @param inputs the catalogues
 * @param findings why something of them could not be read
 * @param complete whether all of them was read
 */
record HeldCatalog(
    @Nullable KnownResources known,
    List<CheckedInput> inputs,
    List<Finding> findings,
    boolean complete) {

  static HeldCatalog read(
      Standard standard, List<CatalogInput> inputs, @Nullable KnownResources otherwise) {
    if (inputs.isEmpty()) {
      return new HeldCatalog(otherwise, List.of(), List.of(), true);
    }
    CatalogKeys.Builder keys = CatalogKeys.builder(standard);
    List<CheckedInput> read = new ArrayList<>();
    List<Finding> findings = new ArrayList<>();
    boolean complete = true;
    for (CatalogInput input : inputs) {
      try (CatalogInput.OpenInput open = input.open()) {
        complete &= read(open.reader(), keys, findings);
        read.add(open.finish(input.name()));
      } catch (IOException e) {
        complete = false;
        read.add(UnavailableInput.summary(input.name()));
        findings.add(UnavailableInput.finding(input.name(), e));
      }
    }
    return new HeldCatalog(keys.build(), read, findings, complete);
  }

  private static boolean read(
      CatalogReader reader, CatalogKeys.Builder keys, List<Finding> findings) throws IOException {
    SourceRecord record;
    while ((record = reader.next()) != null) {
      keys.add(reader.header(), record.resource(), record.locate(ElementPath.RECORD));
    }
    reader.takeFindings().stream()
        .filter(finding -> finding.severity() == Severity.ERROR)
        .forEach(findings::add);
    return reader.complete() && reader.unreadable() == 0;
  }
}
