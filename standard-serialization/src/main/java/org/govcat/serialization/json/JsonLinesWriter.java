package org.govcat.serialization.json;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Objects;
import org.govcat.model.CatalogHeader;
import org.govcat.model.InformationResource;
import org.govcat.serialization.CatalogWriter;
import org.govcat.serialization.reading.Utf8Output;

/** Writes JSON Lines. */
public final class JsonLinesWriter implements CatalogWriter {
  private final Utf8Output out;
  private final JsonText json = new JsonText();

  /** Writes to a stream and closes it in the end. */
  public JsonLinesWriter(OutputStream bytes) {
    this.out = new Utf8Output(bytes);
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
    json.group(Objects.requireNonNull(resource, "resource"));
    json.out().append('\n');
    out.write(json.out());
  }

  @Override
  public void close() throws IOException {
    out.close();
  }
}
