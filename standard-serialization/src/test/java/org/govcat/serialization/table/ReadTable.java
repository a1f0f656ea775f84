package org.govcat.serialization.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.govcat.finding.ElementPath;
import org.govcat.finding.Finding;
import org.govcat.finding.Location;
import org.govcat.handmade.HandMadeWorkbook;
import org.govcat.model.InformationResource;
import org.govcat.serialization.CatalogReader;
import org.govcat.serialization.CatalogReaders;
import org.govcat.serialization.Dialects;
import org.govcat.serialization.SourceRecord;
import org.jspecify.annotations.Nullable;

/** What was read from a table. */
record ReadTable(List<InformationResource> resources, List<Finding> findings) {
  InformationResource only() {
    assertThat(resources).hasSize(1);
    return resources.get(0);
  }

  /** Rule, sheet and cell, caption. */
  List<String> said() {
    return findings.stream()
        .map(
            finding -> {
              Location at = finding.location();
              String cell = (at.sheet() == null ? "" : at.sheet() + "!") + at.cell();
              return finding.rule() + " " + (at.cell() == null ? "" : cell);
            })
        .toList();
  }

  static ReadTable read(byte[] bytes, @Nullable String dialect) {
    try (CatalogReader reader =
        CatalogReaders.open(
            "in",
            new ByteArrayInputStream(bytes),
            dialect == null ? null : Dialects.builtIn(dialect))) {
      List<InformationResource> resources = new ArrayList<>();
      List<Finding> findings = new ArrayList<>();
      for (SourceRecord record = reader.next(); record != null; record = reader.next()) {
        resources.add(record.resource());
        for (Finding finding : record.findings()) {
          findings.add(finding);
        }
      }
      findings.addAll(reader.takeFindings());
      return new ReadTable(resources, findings);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Where an element of the first resource stands. */
  static Location located(byte[] bytes, String... element) {
    try (CatalogReader reader = CatalogReaders.open("in", new ByteArrayInputStream(bytes), null)) {
      SourceRecord record = reader.next();
      assertThat(record).isNotNull();
      ElementPath path = ElementPath.RECORD;
      for (String step : element) {
        path = path.then(step);
      }
      return record.locate(path);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static ReadTable workbook(String... rows) {
    return read(new HandMadeWorkbook().sheet("表", rows).bytes(), null);
  }

  static ReadTable csv(String text) {
    return read(text.getBytes(StandardCharsets.UTF_8), null);
  }
}
