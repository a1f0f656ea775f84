package org.govcat.serialization.workbook;

import java.io.BufferedWriter;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A workbook as the package of its parts. No part carries a time, so that bytes do not differ. */
public final class PackageWriter implements AutoCloseable {
  private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

  private final ZipOutputStream zip;

  /** Writes to a stream, which stays open. */
  public PackageWriter(OutputStream out) {
    this.zip = new ZipOutputStream(new Uncloseable(out), StandardCharsets.UTF_8);
  }

  /** Begins a part; its bytes go to the stream that is given back, up to the next part. */
  public OutputStream part(String name) throws IOException {
    ZipEntry entry = new ZipEntry(name);
    entry.setTimeLocal(NO_TIME);
    zip.putNextEntry(entry);
    return zip;
  }

  /** A part of text, in UTF-8. */
  public void part(String name, String text) throws IOException {
    part(name).write(text.getBytes(StandardCharsets.UTF_8));
  }

  /** Begins a part of text; the writer has to be flushed before the next part. */
  public Writer textPart(String name) throws IOException {
    return new BufferedWriter(new OutputStreamWriter(part(name), StandardCharsets.UTF_8), 1 << 14);
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }

  private static final class Uncloseable extends FilterOutputStream {
    Uncloseable(OutputStream out) {
      super(out);
    }

    @Override
    public void write(byte[] bytes, int from, int count) throws IOException {
      out.write(bytes, from, count);
    }

    @Override
    public void close() throws IOException {
      out.flush();
    }
  }
}
