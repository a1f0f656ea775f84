package org.govcat.conformance.schema;

import com.fasterxml.jackson.databind.JsonNode;
import dev.harrel.jsonschema.Error;
import dev.harrel.jsonschema.Validator;
import dev.harrel.jsonschema.ValidatorFactory;
import dev.harrel.jsonschema.providers.JacksonNode;
import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.govcat.serialization.schema.CatalogSchemas;
import org.govcat.standard.Stage;
import org.govcat.standard.Standard;

/** The published JSON Schema in the hands of a second validator, from another house. */
final class SecondSchemaJudge {
  private final Standard standard;
  private final JsonNode root;
  private final Validator validator;
  private final URI schema;

  SecondSchemaJudge(Standard standard, Stage stage) {
    this.standard = standard;
    this.root = SchemaJudge.parse(CatalogSchemas.jsonSchema(standard, stage));
    this.validator =
        new ValidatorFactory().withJsonNodeFactory(new JacksonNode.Factory()).createValidator();
    this.schema = validator.registerSchema(root);
  }

  boolean accepts(JsonNode catalogue) {
    return validator.validate(schema, catalogue).isValid();
  }

  /** The rules on whose way some keyword spoke; more than are broken, as it tells every try. */
  Set<String> rulesTouchedBy(JsonNode catalogue) {
    Set<String> rules = new TreeSet<>();
    for (Error error : validator.validate(schema, catalogue).getErrors()) {
      String[] names = error.getEvaluationPath().substring(1).split("/");
      List<String> path = List.of(names).stream().map(SecondSchemaJudge::unescaped).toList();
      rules.add(SchemaJudge.rule(standard, root, path));
    }
    return rules;
  }

  private static String unescaped(String name) {
    return name.replace("~1", "/").replace("~0", "~");
  }
}
