package org.govcat.conformance.command;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import org.govcat.conformance.texts.JsonDocument;
import org.govcat.conformance.texts.Texts;
import org.govcat.standard.StandardInfo;
import org.govcat.standard.Standards;

/** {@code govcat standards list}: the standards that are built in. */
final class StandardsListCommand implements ListCommand<StandardInfo> {
  private static final int DIGEST_SHOWN = 16;

  @Override
  public List<StandardInfo> entries() {
    return Standards.builtInIds().stream().map(id -> Standards.builtIn(id).info()).toList();
  }

  @Override
  public void members(JsonGenerator json, StandardInfo info) throws IOException {
    json.writeStringField("id", info.id());
    JsonDocument.localized(json, "title", info.title());
    json.writeStringField("document", info.document());
    json.writeStringField("status", info.status().id());
    json.writeStringField("version", info.version());
    json.writeStringField("digest", info.digest());
  }

  @Override
  public String text(StandardInfo info, Texts texts) {
    String line =
        texts.text(
            "standards.line",
            info.document(),
            texts.text("status." + info.status().id()),
            info.version(),
            info.digest().substring(0, DIGEST_SHOWN));
    return info.id() + "  " + info.title().in(texts.locale()) + "\n    " + line + "\n";
  }
}
