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

/** Writes one JSON document; a header that comes after resources is written behind them. */
public final class JsonDocumentWriter implements CatalogWriter {
  private final Utf8Output out;
  private final JsonText json = new JsonText();
  private final @Nullable Function<InformationResource, ExtensionValue.Group> spelling;
  private @Nullable CatalogHeader pending;
  private boolean begun;
  private boolean anyResource;
  private boolean closed;

  /** Writes to a stream and closes it in the end. */
  public JsonDocumentWriter(OutputStream bytes) {
    this(bytes, null);
  }

  /**
   * Writes to a stream and closes it in the end.
   *
   * @param spelling the object that is written for a resource, or null for the standard's own names
   */
  public JsonDocumentWriter(
      OutputStream bytes, @Nullable Function<InformationResource, ExtensionValue.Group> spelling) {
    this.out = new Utf8Output(bytes);
    this.spelling = spelling;
  }

  @Override
  public void header(CatalogHeader header) {
    pending = Objects.requireNonNull(header, "header");
  }

  @Override
  public void write(InformationResource resource) throws IOException {
    Objects.requireNonNull(resource, "resource");
    begin();
    json.clear();
    json.out().append(anyResource ? ",\n" : "\n");
    json.resource(resource, spelling);
    anyResource = true;
    out.write(json.out());
  }

  private void begin() throws IOException {
    if (begun) {
      return;
    }
    begun = true;
    json.clear();
    json.out().append('{');
    if (pending != null) {
      header(pending, "", ",\n");
    }
    json.out().append('"').append(HeaderReader.RESOURCES).append("\":[");
    out.write(json.out());
  }

  private void header(CatalogHeader header, String before, String after) {
    json.out().append(before).append('"').append(HeaderReader.MEMBER).append("\":");
    json.group(header);
    json.out().append(after);
    pending = null;
  }

  @Override
  public void close() throws IOException {
    if (closed) {
      return;
    }
    closed = true;
    begin();
    json.clear();
    json.out().append(anyResource ? "\n]" : "]");
    if (pending != null) {
      header(pending, ",\n", "");
    }
    json.out().append("}\n");
    out.write(json.out());
    out.close();
  }
}
