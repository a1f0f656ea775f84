package org.govcat.serialization.schema;

import org.govcat.standard.Stage;
import org.govcat.standard.Standard;
import org.govcat.standard.StandardInfo;

/**
 * Makes schemas of the catalogue document from a standard. They say of its structural rules what
 * their language can say: what a schema rejects, the checker rejects too. Stateless and
 * thread-safe; the same standard gives the same text.
 */
public final class CatalogSchemas {
  private CatalogSchemas() {}

  /**
   * The JSON Schema (2020-12) of a document; the schema of one resource, as a line of JSON Lines,
   * is its definition {@code resource}. Each part names the rule behind it in {@code $comment}.
   *
   * @param stage stage at which a catalogue is to conform
   */
  public static String jsonSchema(Standard standard, Stage stage) {
    return Json.text(new JsonSchemaDocument(standard, stage).schema());
  }

  /** The file name of a JSON Schema: {@code guide-2017-1.schema.json}. */
  public static String jsonSchemaName(Standard standard, Stage stage) {
    return SchemaNames.file(standard, stage) + ".schema.json";
  }

  /**
   * The XSD (1.0) of a document in the namespace {@code urn:govcat:catalog:1}, as {@code
   * CatalogWriters.xml} writes it; of obligations it says those that hold whatever else is said.
   *
   * @param stage stage at which a catalogue is to conform
   */
  public static String xmlSchema(Standard standard, Stage stage) {
    return new XsdDocument(standard, stage).text();
  }

  /** The file name of an XSD: {@code guide-2017-1.xsd}. */
  public static String xmlSchemaName(Standard standard, Stage stage) {
    return SchemaNames.file(standard, stage) + ".xsd";
  }

  /**
   * SHACL shapes (Turtle) for resources described in DCAT: of the structural rules those whose
   * elements have a place there. Each shape is named by its rule.
   *
   * @param stage stage at which a catalogue is to conform
   */
  public static String dcatShapes(Standard standard, Stage stage) {
    return new DcatShapes(standard, stage).text();
  }

  /** The file name of the shapes: {@code guide-2017-1.shapes.ttl}. */
  public static String dcatShapesName(Standard standard, Stage stage) {
    return SchemaNames.file(standard, stage) + ".shapes.ttl";
  }

  /**
   * The JSON Schema as a component of OpenAPI 3.1: {@code Catalog} for a document and {@code
   * Resource} for one resource.
   *
   * @param stage stage at which a catalogue is to conform
   */
  public static String openApi(Standard standard, Stage stage) {
    StandardInfo info = standard.info();
    return Json.text(
        Json.object(
            "openapi",
            "3.1.0",
            "jsonSchemaDialect",
            "https://json-schema.org/draft/2020-12/schema",
            "info",
            Json.object(
                "title", info.title().zh() + " " + info.title().en(), "version", info.version()),
            "components",
            Json.object(
                "schemas",
                Json.object(
                    "Catalog",
                    new JsonSchemaDocument(standard, stage).schema(),
                    "Resource",
                    Json.object("$ref", SchemaNames.id(standard, stage) + "#/$defs/resource")))));
  }
}
