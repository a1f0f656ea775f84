package org.govcat.validation.corpus;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.govcat.model.CatalogHeader;
import org.govcat.model.InformationResource;
import org.govcat.standard.Stage;
import org.govcat.validation.CheckSettings;
import org.jspecify.annotations.Nullable;

/**
 * One file of the corpus; its form is that of {@code fixture.schema.json}.
 *
 * @param path where it stands
 * @param rule the rule it is about
 * @param settings stage and date
 * @param modes the modes of the check, none for most
 * @param header the header of the catalogue, or null
 * @param resources what is judged
 * @param held what lies outside the input, or null when that is not known
 * @param expected every finding, one a line
 */
record Fixture(
    Path path,
    String rule,
    CheckSettings settings,
    Set<String> modes,
    @Nullable CatalogHeader header,
    List<InformationResource> resources,
    @Nullable List<InformationResource> held,
    List<String> expected) {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Set<String> MEMBERS =
      Set.of(
          "rule",
          "clause",
          "why",
          "stage",
          "modes",
          "date",
          "header",
          "resources",
          "held",
          "expected");

  static Fixture read(Path path) {
    try {
      JsonNode json = JSON.readTree(Files.newInputStream(path));
      for (Iterator<String> names = json.fieldNames(); names.hasNext(); ) {
        String name = names.next();
        if (!MEMBERS.contains(name)) {
          throw new IllegalArgumentException("unknown member " + name + " in " + path);
        }
      }
      return new Fixture(
          path,
          text(path, json, "rule"),
          new CheckSettings(
              Stage.of(text(path, json, "stage")).orElseThrow(),
              LocalDate.parse(text(path, json, "date"))),
          modes(json.path("modes")),
          header(json.path("header")),
          resources(json.path("resources")),
          json.has("held") ? resources(json.path("held")) : null,
          expected(json.path("expected")));
    } catch (IOException e) {
      throw new UncheckedIOException(path.toString(), e);
    }
  }

  /** Whether it breaks its rule. */
  boolean fails() {
    return path.getFileName().toString().startsWith("fail-");
  }

  /** A finding as the expected ones are written. */
  static String line(String rule, long record, String at) {
    return rule + " in record " + record + " at " + (at.isEmpty() ? "the record" : at);
  }

  private static String text(Path path, JsonNode json, String name) {
    JsonNode value = json.path(name);
    if (!value.isTextual()) {
      throw new IllegalArgumentException(name + " missing in " + path);
    }
    return value.textValue();
  }

  private static @Nullable CatalogHeader header(JsonNode json) {
    return json.isObject() ? (CatalogHeader) JsonGroups.read(CatalogHeader.GROUP, json) : null;
  }

  private static List<InformationResource> resources(JsonNode array) {
    List<InformationResource> resources = new ArrayList<>();
    for (JsonNode json : array) {
      resources.add((InformationResource) JsonGroups.read(InformationResource.GROUP, json));
    }
    return resources;
  }

  private static Set<String> modes(JsonNode array) {
    Set<String> modes = new TreeSet<>();
    array.forEach(mode -> modes.add(mode.asText()));
    return modes;
  }

  private static List<String> expected(JsonNode array) {
    List<String> lines = new ArrayList<>();
    for (JsonNode json : array) {
      lines.add(
          line(json.path("rule").asText(), json.path("record").asLong(), json.path("at").asText()));
    }
    return lines;
  }
}
