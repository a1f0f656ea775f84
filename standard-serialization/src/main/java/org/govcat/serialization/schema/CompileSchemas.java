package org.govcat.serialization.schema;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.govcat.standard.Stage;
import org.govcat.standard.Standard;
import org.govcat.standard.Standards;

/** Run by the build: writes the schemas of every built-in standard. */
final class CompileSchemas {
  private CompileSchemas() {}

  /**
   * Writes.
   *
   * @param arguments the directory to write to
   */
  public static void main(String[] arguments) throws IOException {
    Path directory = Files.createDirectories(Path.of(arguments[0]));
    for (String id : Standards.builtInIds()) {
      Standard standard = Standards.builtIn(id);
      Stage stage = Stage.PUBLISH;
      write(
          directory.resolve(CatalogSchemas.jsonSchemaName(standard, stage)),
          CatalogSchemas.jsonSchema(standard, stage));
      write(
          directory.resolve(CatalogSchemas.xmlSchemaName(standard, stage)),
          CatalogSchemas.xmlSchema(standard, stage));
    }
  }

  private static void write(Path file, String text) throws IOException {
    Files.write(file, text.getBytes(StandardCharsets.UTF_8));
  }
}
