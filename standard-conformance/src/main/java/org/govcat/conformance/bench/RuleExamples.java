package org.govcat.conformance.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.govcat.model.InformationResource;
import org.govcat.serialization.CatalogWriter;
import org.govcat.serialization.CatalogWriters;
import org.govcat.standard.Example;
import org.govcat.standard.RuleSpec;
import org.govcat.standard.Standard;
import org.jspecify.annotations.Nullable;

/** The records that a standard shows its rules by. */
final class RuleExamples {
  private final List<Example> all;

  RuleExamples(Standard standard) {
    this.all = standard.examples();
  }

  /** A record that breaks the rule, and if possible no other, or null when there is none. */
  @Nullable Example failing(RuleSpec rule) {
    Example found = null;
    for (Example example : all) {
      boolean breaks =
          example.findings().stream().anyMatch(f -> f.rule().equals(rule.id().value()));
      if (breaks && (found == null || example.findings().size() < found.findings().size())) {
        found = example;
      }
    }
    return found;
  }

  /** A record that keeps the rule: of those that judge the same elements the nearest, or null. */
  @Nullable Example passing(RuleSpec rule) {
    Example failing = failing(rule);
    int place = all.indexOf(failing);
    Example found = null;
    for (int i = 0; i < all.size(); i++) {
      Example example = all.get(i);
      boolean near = failing != null && example.only().equals(failing.only());
      boolean nearer = found == null || Math.abs(i - place) < Math.abs(all.indexOf(found) - place);
      if (example.findings().isEmpty() && near && nearer) {
        found = example;
      }
    }
    return found;
  }

  /** The records as JSON, one a line. */
  static String records(Example example) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (CatalogWriter writer = CatalogWriters.jsonLines(bytes)) {
      for (InformationResource record : example.records()) {
        writer.write(record);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("memory cannot be written", e);
    }
    return bytes.toString(StandardCharsets.UTF_8).strip();
  }
}
