package org.govcat.conformance.command;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import org.govcat.conformance.texts.JsonDocument;
import org.govcat.conformance.texts.Texts;
import org.govcat.serialization.Dialect;
import org.govcat.serialization.Dialects;

/** {@code govcat dialect list}: the dialects that are built in. */
final class DialectListCommand implements ListCommand<Dialect> {
  @Override
  public List<Dialect> entries() {
    return Dialects.builtInIds().stream().map(Dialects::builtIn).toList();
  }

  @Override
  public void members(JsonGenerator json, Dialect dialect) throws IOException {
    json.writeStringField("id", dialect.id());
    JsonDocument.localized(json, "title", dialect.title());
    json.writeStringField("standard", dialect.standard());
    json.writeStringField("digest", dialect.digest());
  }

  @Override
  public String text(Dialect dialect, Texts texts) {
    String title = dialect.title().in(texts.locale());
    return dialect.id() + "  " + title + "  (" + dialect.standard() + ")\n";
  }
}
