package org.govcat.conformance.samples;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.govcat.conformance.house.House;

/** The schemas of {@code docs/schema} that are written by hand. */
public final class PublishedSchema {
  private PublishedSchema() {}

  /** What a schema has against a document. */
  public static List<Error> against(String json, String name) throws IOException {
    String schema = Files.readString(House.root().resolve("docs/schema/" + name + ".schema.json"));
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
        .getSchema(schema)
        .validate(json, InputFormat.JSON);
  }
}
