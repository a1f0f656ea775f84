package org.govcat.serialization.schema;

import static org.govcat.serialization.schema.Json.array;
import static org.govcat.serialization.schema.Json.object;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.govcat.model.CatalogHeader;
import org.govcat.model.ElementSlot;
import org.govcat.model.ElementTable;
import org.govcat.model.InformationResource;
import org.govcat.standard.Advice;
import org.govcat.standard.Condition;
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
  private final JsonGroups groups;

  JsonSchemaDocument(Standard standard, Stage stage) {
    SchemaRules rules = new SchemaRules(standard, stage);
    this.standard = standard;
    this.stage = stage;
    this.values = new JsonValues(rules);
    this.groups = new JsonGroups(rules, values);
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
    List<Object> shared = new ArrayList<>();
    List<Object> own = new ArrayList<>();
    Map<String, List<Object>> ofHeader = new LinkedHashMap<>();
    sort(own, ofHeader);
    Map<String, Object> content = groups.group(InformationResource.GROUP, "");
    shared.add(JsonValues.reference("resource-content"));
    content.put("type", "object");
    content.put("allOf", own);
    Map<String, Object> definitions = new LinkedHashMap<>();
    definitions.put("document", document(ofHeader));
    definitions.put("header", header());
    for (String group : ofHeader.keySet()) {
      shared.add(JsonValues.reference("obligations." + group));
    }
    Map<String, Object> whole = gated(object("allOf", shared));
    whole.put("description", "One resource.");
    definitions.put(RESOURCE, whole);
    definitions.put("resource-content", content);
    ofHeader.forEach(
        (group, asked) -> definitions.put("obligations." + group, object("allOf", asked)));
    definitions.putAll(groups.groups());
    definitions.putAll(values.definitions());
    return definitions;
  }

  /** The obligations of the resource: those of groups that the header may state apart. */
  private void sort(List<Object> own, Map<String, List<Object>> ofHeader) {
    for (Object asked : groups.obligations().of("")) {
      String rule = String.valueOf(((Map<?, ?>) asked).get("$comment"));
      String first = rule.split("[./]", 2)[0];
      ElementSlot slot = InformationResource.GROUP.slot(first);
      if (slot != null && HeaderGroups.isOne(slot)) {
        ofHeader.computeIfAbsent(first, group -> new ArrayList<>()).add(asked);
      } else {
        own.add(asked);
      }
    }
  }

  private Map<String, Object> document(Map<String, List<Object>> ofHeader) {
    Map<String, Object> properties = new LinkedHashMap<>();
    properties.put(CATALOG, JsonValues.reference("header"));
    properties.put(
        RESOURCES,
        object("type", "array", "items", gated(JsonValues.reference("resource-content"))));
    Map<String, Object> document =
        object("type", "object", "required", array(RESOURCES), "properties", properties);
    List<Object> asked = new ArrayList<>();
    for (ElementSlot slot : HeaderGroups.all()) {
      asked.addAll(shared(slot, ofHeader.containsKey(slot.name())));
    }
    document.put("allOf", asked);
    return groups.obligations().advised().isEmpty() ? document : ofAdvisedHeader(document);
  }

  /** What is advice about a resource is not asked of it. */
  private Map<String, Object> gated(Map<String, Object> asked) {
    List<Object> advised = groups.obligations().advised();
    return advised.isEmpty() ? asked : object("if", object("anyOf", advised), "else", asked);
  }

  /** What the header says of all resources holds only for those that do not say it themselves. */
  private Map<String, Object> ofAdvisedHeader(Map<String, Object> document) {
    List<Object> advised = groups.obligations().advised();
    List<Object> own = new ArrayList<>();
    for (Advice advice : standard.advice()) {
      for (Condition condition : advice.when()) {
        own.add(stated(ElementTable.slots(condition.element()).get(0)));
      }
    }
    Map<String, Object> items =
        object("if", object("anyOf", own), "then", gated(JsonValues.reference("resource-content")));
    return object(
        "type",
        "object",
        "required",
        array(RESOURCES),
        "if",
        object(
            "required",
            array(CATALOG),
            "properties",
            object(CATALOG, object("type", "object", "anyOf", advised))),
        "then",
        object("properties", object(RESOURCES, object("type", "array", "items", items))),
        "else",
        document);
  }

  /** What the header states holds for the resources that do not state it themselves. */
  private List<Object> shared(ElementSlot slot, boolean obliged) {
    List<Object> asked = new ArrayList<>();
    Map<String, Object> stated = stated(slot);
    Map<String, Object> inHeader = object();
    if (groups.groups().containsKey(slot.name())) {
      inHeader = object("properties", object(slot.name(), JsonValues.reference(slot.name())));
    }
    Map<String, Object> headerAsked = inHeader;
    if (obliged) {
      Map<String, Object> obligations = JsonValues.reference("obligations." + slot.name());
      headerAsked = object("allOf", array(inHeader, obligations));
      asked.add(
          object(
              "if",
              object("required", array(CATALOG), "properties", object(CATALOG, stated)),
              "then",
              eachResource(object("if", stated, "then", obligations)),
              "else",
              eachResource(obligations)));
    }
    if (!headerAsked.isEmpty()) {
      Map<String, Object> silent =
          object(RESOURCES, object("contains", object("not", stated)), CATALOG, stated);
      asked.add(
          object(
              "if",
              object("required", array(CATALOG, RESOURCES), "properties", silent),
              "then",
              object("properties", object(CATALOG, headerAsked))));
    }
    return asked;
  }

  private Map<String, Object> eachResource(Map<String, Object> asked) {
    return object("properties", object(RESOURCES, object("items", gated(asked))));
  }

  /** The group stands there, spelt out or as one text. */
  private static Map<String, Object> stated(ElementSlot slot) {
    boolean bare = slot.group() != null && slot.group().bare() != null;
    List<Object> types = bare ? array("object", "string", "number", "boolean") : array("object");
    return object(
        "type",
        "object",
        "required",
        array(slot.name()),
        "properties",
        object(slot.name(), object("type", types)));
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
