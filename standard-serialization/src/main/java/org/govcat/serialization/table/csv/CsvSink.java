package org.govcat.serialization.table.csv;

import java.io.IOException;
import java.io.OutputStream;
import org.govcat.serialization.reading.Utf8Output;
import org.govcat.serialization.table.Captions;
import org.govcat.serialization.table.RowSink;
import org.jspecify.annotations.Nullable;

/** Writes a table as CSV in UTF-8 with a byte order mark, by which spreadsheets know it. */
public final class CsvSink implements RowSink {
  private final Utf8Output out;
  private final StringBuilder line = new StringBuilder("\uFEFF");

  /** Writes to a stream and closes it in the end. */
  public CsvSink(OutputStream bytes) {
    this.out = new Utf8Output(bytes);
  }

  @Override
  public boolean showsGroups() {
    return false;
  }

  @Override
  public void captions(Captions captions) throws IOException {
    row(captions.plain());
  }

  @Override
  public void row(@Nullable String[] cells) throws IOException {
    for (int i = 0; i < cells.length; i++) {
      if (i > 0) {
        line.append(',');
      }
      if (cells[i] != null) {
        CsvCell.append(line, cells[i]);
      }
    }
    line.append("\r\n");
    out.write(line);
    line.setLength(0);
  }

  @Override
  public void close() throws IOException {
    out.close();
  }
}
