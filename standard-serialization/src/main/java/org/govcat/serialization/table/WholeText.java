package org.govcat.serialization.table;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.govcat.model.CatalogHeader;
import org.govcat.model.InformationResource;
import org.govcat.serialization.CatalogReader;
import org.govcat.serialization.SourceRecord;
import org.govcat.serialization.json.JsonReaders;
import org.govcat.serialization.reading.ByteWindow;
import org.jspecify.annotations.Nullable;

/** A resource or a header as JSON in cells, cut into pieces that a spreadsheet keeps. */
final class WholeText {
  private WholeText() {}

  static String joined(RowBlock block, Column column) {
    StringBuilder text = new StringBuilder();
    for (TableRow row : block.rows()) {
      String piece = row.text(column.index());
      text.append(piece == null ? "" : piece);
    }
    return text.toString();
  }

  /** The resource that the JSON says, or null when it says none. */
  static @Nullable InformationResource resource(String json) {
    try (CatalogReader reader = open("[" + json + "]")) {
      SourceRecord record = reader.next();
      boolean whole = record != null && record.findings().isEmpty() && reader.next() == null;
      return whole && reader.complete() ? record.resource() : null;
    } catch (IOException e) {
      throw new IllegalStateException("memory can always be read", e);
    }
  }

  /** The header that the JSON says, or null when it says none. */
  static @Nullable CatalogHeader header(String json) {
    try (CatalogReader reader = open("{\"catalog\":" + json + ",\"resources\":[]}")) {
      boolean empty = reader.next() == null;
      return empty && reader.complete() ? reader.header() : null;
    } catch (IOException e) {
      throw new IllegalStateException("memory can always be read", e);
    }
  }

  private static CatalogReader open(String json) throws IOException {
    byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
    return JsonReaders.open("cell", new ByteWindow(new ByteArrayInputStream(bytes)), null);
  }
}
