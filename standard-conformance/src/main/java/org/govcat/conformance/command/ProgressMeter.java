package org.govcat.conformance.command;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Shows how far reading has come. */
interface ProgressMeter extends AutoCloseable {
  /** More bytes were read. */
  void advance(long bytes);

  @Override
  void close();

  /** The same stream, whose bytes are counted as they are read. */
  default InputStream watch(InputStream stream) {
    return new FilterInputStream(stream) {
      @Override
      public int read() throws IOException {
        int value = in.read();
        advance(value < 0 ? 0 : 1);
        return value;
      }

      @Override
      public int read(byte[] buffer, int offset, int length) throws IOException {
        int read = in.read(buffer, offset, length);
        advance(Math.max(0, read));
        return read;
      }
    };
  }
}
