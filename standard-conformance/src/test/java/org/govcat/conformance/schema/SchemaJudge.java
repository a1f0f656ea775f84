package org.govcat.conformance.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import com.networknt.schema.path.NodePath;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.govcat.finding.RuleId;
import org.govcat.serialization.schema.CatalogSchemas;
import org.govcat.standard.Stage;
import org.govcat.standard.Standard;

/** The published JSON Schema of a standard in the hands of somebody else's validator. */
final class SchemaJudge {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Standard standard;
  private final JsonNode root;
  private final Schema document;

  SchemaJudge(Standard standard, Stage stage) {
    String text = CatalogSchemas.jsonSchema(standard, stage);
    SchemaRegistry registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    this.standard = standard;
    this.root = parse(text);
    this.document = registry.getSchema(root);
  }

  static JsonNode parse(String json) {
    try {
      return JSON.readTree(json);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The rules that a document breaks, as the schema's comments name them. */
  Set<String> rulesBrokenBy(JsonNode catalogue) {
    Set<String> rules = new TreeSet<>();
    for (Error error : document.validate(catalogue)) {
      NodePath path = error.getEvaluationPath();
      List<String> names = new ArrayList<>();
      for (int i = 0; i < path.getNameCount(); i++) {
        names.add(path.getName(i));
      }
      rules.add(rule(standard, root, names));
    }
    return rules;
  }

  /** The innermost comment on the way to the keyword that spoke. */
  static String rule(Standard standard, JsonNode root, List<String> path) {
    JsonNode at = root;
    String rule = "(document)";
    for (String name : path) {
      at = at.isArray() ? at.path(Integer.parseInt(name)) : at.path(name);
      if (name.equals("$ref")) {
        at = root.at(at.textValue().substring(1));
      }
      String comment = at.path("$comment").asText("");
      boolean isRule = !comment.isEmpty() && standard.rule(new RuleId(comment)) != null;
      rule = isRule ? comment : rule;
    }
    return rule;
  }
}
