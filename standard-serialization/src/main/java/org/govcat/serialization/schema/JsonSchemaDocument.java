package org.govcat.serialization.schema;

import static org.govcat.serialization.schema.Json.array;
import static org.govcat.serialization.schema.Json.object;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.govcat.model.CatalogHeader;
import org.govcat.model.ElementSlot;
import org.govcat.standard.Stage;
import org.govcat.standard.Standard;
import org.govcat.standard.StandardInfo;

/** The JSON Schema of a catalogue document under a standard. */
final class JsonSchemaDocument {
  private static final String CATALOG = "catalog";
  private static final String RESOURCES = "resources";
  private static final String RESOURCE = "resource";

  private final Standard standard;
  private final Stage stage;
  private final JsonValues values;
  private final List<JsonScope> scopes = new ArrayList<>();

  JsonSchemaDocument(Standard standard, Stage stage) {
    SchemaRules rules = new SchemaRules(standard, stage);
    this.standard = standard;
    this.stage = stage;
    this.values = new JsonValues(rules);
    for (Scope scope : rules.scopes()) {
      scopes.add(new JsonScope(scope, rules, values, scopes.isEmpty()));
    }
  }

  /** The schema. */
  Map<String, Object> schema() {
    StandardInfo info = standard.info();
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
    schema.put("$id", SchemaNames.id(standard, stage));
    schema.put("title", info.title().zh() + " " + info.title().en());
    schema.put(
        "description",
        "Catalogue document under "
            + info.id()
            + " version "
            + info.version()
            + " at stage "
            + stage.id()
            + ", made from the standard; $comment names the rule. A line of JSON Lines is"
            + " #/$defs/resource.");
    Map<String, Object> definitions = definitions();
    schema.put("type", array("object", "array"));
    schema.put("if", object("type", "array"));
    schema.put("then", object("items", JsonValues.reference(RESOURCE)));
    schema.put("else", JsonValues.reference("document"));
    schema.put("$defs", definitions);
    return schema;
  }

  private Map<String, Object> definitions() {
    Map<String, Object> parts = new LinkedHashMap<>();
    scopes.forEach(scope -> parts.putAll(scope.definitions()));
    Map<String, Object> document =
        object(
            "type",
            "object",
            "required",
            array(RESOURCES),
            "properties",
            object(CATALOG, JsonValues.reference("header"), RESOURCES, object("type", "array")));
    document.put("allOf", scopes.stream().map(JsonScope::document).toList());
    Map<String, Object> definitions = new LinkedHashMap<>();
    definitions.put("document", document);
    definitions.put("header", header());
    definitions.put(
        RESOURCE,
        object(
            "allOf",
            scopes.stream().map(JsonScope::resource).toList(),
            "description",
            "One resource."));
    definitions.putAll(parts);
    definitions.putAll(values.definitions());
    return definitions;
  }

  /** What the header says has names here and no rules, as the standard has none about it. */
  private static Map<String, Object> header() {
    Map<String, Object> properties = new LinkedHashMap<>();
    for (ElementSlot slot : CatalogHeader.GROUP.slots()) {
      properties.put(slot.name(), true);
    }
    return object(
        "description",
        "What the catalogue says about itself.",
        "type",
        array("object", "null"),
        "properties",
        properties);
  }
}
