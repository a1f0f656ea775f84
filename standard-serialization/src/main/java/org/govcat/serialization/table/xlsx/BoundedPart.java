package org.govcat.serialization.table.xlsx;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.govcat.serialization.reading.ReadingFault;
import org.govcat.serialization.reading.ReadingRules;
import org.govcat.serialization.table.TableLimits;

/** Ends a part that unpacks to more than files of people do. */
final class BoundedPart extends FilterInputStream {
  private final long most;
  private long given;

  BoundedPart(InputStream in, long packed) {
    super(in);
    long byRatio = Math.max(0, packed) * TableLimits.UNPACKED_RATIO + TableLimits.UNPACKED_FREE;
    most = Math.min(TableLimits.UNPACKED, byRatio);
  }

  @Override
  public int read() throws IOException {
    int value = in.read();
    count(value < 0 ? 0 : 1);
    return value;
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    int read = in.read(buffer, offset, length);
    count(Math.max(read, 0));
    return read;
  }

  private void count(int bytes) throws IOException {
    given += bytes;
    if (given > most) {
      throw new TooLongException();
    }
  }

  /** A part is longer than it may be. */
  static final class TooLongException extends IOException {
    private static final long serialVersionUID = 1L;

    ReadingFault fault() {
      return ReadingFault.limit(
          ReadingRules.UNPACKED, (int) (TableLimits.UNPACKED >> TableLimits.MEBI), 0);
    }
  }
}
