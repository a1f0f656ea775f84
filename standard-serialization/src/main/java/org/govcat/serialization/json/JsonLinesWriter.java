package org.govcat.serialization.json;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Objects;
import java.util.function.Function;
import org.govcat.model.CatalogHeader;
import org.govcat.model.ExtensionValue;
import org.govcat.model.InformationResource;
import org.govcat.serialization.CatalogWriter;
import org.govcat.serialization.reading.Utf8Output;
import org.jspecify.annotations.Nullable;

/** Writes JSON Lines. */
public final class JsonLinesWriter implements CatalogWriter {
  private final Utf8Output out;
  private final JsonText json = new JsonText();
  private final @Nullable Function<InformationResource, ExtensionValue.Group> spelling;

  /** Writes to a stream and closes it in the end. */
  public JsonLinesWriter(OutputStream bytes) {
    this(bytes, null);
  }

  /**
   * Writes to a stream and closes it in the end.
   *
   * @param spelling the object that is written for a resource, or null for the standard's own names
   */
  public JsonLinesWriter(
      OutputStream bytes, @Nullable Function<InformationResource, ExtensionValue.Group> spelling) {
    this.out = new Utf8Output(bytes);
    this.spelling = spelling;
  }

  @Override
  public void header(CatalogHeader header) throws IOException {
    json.clear();
    json.out().append("{\"").append(HeaderReader.MEMBER).append("\":");
    json.group(Objects.requireNonNull(header, "header"));
    json.out().append("}\n");
    out.write(json.out());
  }

  @Override
  public void write(InformationResource resource) throws IOException {
    json.clear();
    json.resource(Objects.requireNonNull(resource, "resource"), spelling);
    json.out().append('\n');
    out.write(json.out());
  }

  @Override
  public void close() throws IOException {
    out.close();
  }
}
