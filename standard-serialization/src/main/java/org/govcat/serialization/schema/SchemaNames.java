package org.govcat.serialization.schema;

import org.govcat.standard.Stage;
import org.govcat.standard.Standard;

/**
 * How schemas are called: by standard and version of its definition, and by stage before the last.
 */
final class SchemaNames {
  private SchemaNames() {}

  /** The {@code $id} of a JSON Schema. */
  static String id(Standard standard, Stage stage) {
    return "urn:govcat:schema:catalog:"
        + standard.id()
        + ":"
        + standard.info().version()
        + suffix(":", stage);
  }

  /** The name of a file without its extension. */
  static String file(Standard standard, Stage stage) {
    return standard.id() + "-" + standard.info().version() + suffix("-", stage);
  }

  private static String suffix(String before, Stage stage) {
    return stage == Stage.PUBLISH ? "" : before + stage.id();
  }
}
