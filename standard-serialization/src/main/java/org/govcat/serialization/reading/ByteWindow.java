package org.govcat.serialization.reading;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/**
 * The passage of the input that is in memory: the bytes from {@link #start} to {@link #end}. It
 * grows with what is kept, so whoever reads from it bounds that.
 */
public final class ByteWindow implements Closeable {
  private static final int FIRST_SIZE = 128 << 10;

  /** Room for one record and what is read behind it. */
  private static final int MOST = ReadingLimits.RECORD_BYTES + FIRST_SIZE;

  private final InputStream in;
  public byte[] bytes = new byte[FIRST_SIZE];
  public int start;
  public int end;

  public ByteWindow(InputStream in) {
    this.in = in;
  }

  public int length() {
    return end - start;
  }

  /** Reads on until so many bytes are there or the input ends. */
  public void fillTo(int length) throws IOException {
    while (length() < length && fill()) {
      // fill() did it
    }
  }

  /** Reads on; offsets relative to the start stay. False when the input has ended. */
  public boolean fill() throws IOException {
    if (end == bytes.length) {
      makeRoom();
    }
    int read = in.read(bytes, end, bytes.length - end);
    while (read == 0) {
      read = in.read(bytes, end, bytes.length - end);
    }
    if (read < 0) {
      return false;
    }
    end += read;
    return true;
  }

  private void makeRoom() {
    int kept = end - start;
    byte[] room =
        kept > bytes.length / 2 && bytes.length < MOST
            ? new byte[Math.min(bytes.length * 2, MOST)]
            : bytes;
    System.arraycopy(bytes, start, room, 0, kept);
    bytes = room;
    end = kept;
    start = 0;
  }

  /** A copy of what is there, at most so many bytes. */
  public byte[] sample(int most) {
    return Arrays.copyOfRange(bytes, start, Math.min(end, start + most));
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
