package org.govcat.serialization;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.govcat.finding.Finding;
import org.govcat.finding.Location;
import org.govcat.model.CatalogHeader;
import org.govcat.model.InformationResource;
import org.jspecify.annotations.Nullable;

/** Everything that a reader gave out for one document. */
public record Reading(
    CatalogFormat format,
    @Nullable CatalogHeader header,
    List<InformationResource> resources,
    List<Finding> findings,
    long unreadable,
    boolean complete) {

  public static Reading of(String document) {
    return of(document.getBytes(StandardCharsets.UTF_8));
  }

  public static Reading of(byte[] document) {
    try (CatalogReader reader = CatalogReaders.open("in", new ByteArrayInputStream(document))) {
      List<InformationResource> resources = new ArrayList<>();
      List<Finding> findings = new ArrayList<>(reader.takeFindings());
      for (SourceRecord record = reader.next(); record != null; record = reader.next()) {
        findings.addAll(reader.takeFindings());
        findings.addAll(record.findings());
        resources.add(record.resource());
      }
      findings.addAll(reader.takeFindings());
      return new Reading(
          reader.format(),
          reader.header(),
          resources,
          findings,
          reader.unreadable(),
          reader.complete());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The only resource. */
  public InformationResource resource() {
    if (resources.size() != 1) {
      throw new AssertionError(resources.size() + " resources; " + said());
    }
    return resources.get(0);
  }

  /** The findings in one line each: rule, reason or name, line:column, pointer. */
  public List<String> said() {
    return findings.stream().map(Reading::line).toList();
  }

  private static String line(Finding finding) {
    Location place = finding.location();
    String why = finding.arguments().getOrDefault("reason", "");
    return finding.rule()
        + (why.isEmpty() ? "" : " " + why.substring("@read.".length()))
        + (place == null ? "" : " " + place.line() + ":" + place.column())
        + (place == null || place.pointer() == null ? "" : " " + place.pointer());
  }

  public static String written(
      @Nullable CatalogHeader header, List<InformationResource> resources) {
    return written(header, resources, false);
  }

  public static String written(
      @Nullable CatalogHeader header, List<InformationResource> resources, boolean lines) {
    CatalogFormat format = lines ? CatalogFormat.JSON_LINES : CatalogFormat.JSON;
    return new String(Written.in(format, header, resources), StandardCharsets.UTF_8);
  }
}
