package org.govcat.conformance;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Counts bytes and takes their digest while somebody else reads them. */
final class DigestingStream extends FilterInputStream {
  private static final int CHUNK = 64 * 1024;

  private final MessageDigest digest;
  private long count;

  DigestingStream(InputStream in) {
    super(in);
    try {
      digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  @Override
  public int read() throws IOException {
    int value = in.read();
    if (value >= 0) {
      digest.update((byte) value);
      count++;
    }
    return value;
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    int read = in.read(buffer, offset, length);
    if (read > 0) {
      digest.update(buffer, offset, read);
      count += read;
    }
    return read;
  }

  @Override
  public long skip(long n) throws IOException {
    return read(new byte[(int) Math.min(n, CHUNK)]);
  }

  @Override
  public boolean markSupported() {
    return false;
  }

  /** Does nothing: readers close what they are given, and the rest is still to be digested. */
  @Override
  public void close() {}

  /** Closes the stream behind. */
  void release() throws IOException {
    in.close();
  }

  void drain() throws IOException {
    byte[] buffer = new byte[CHUNK];
    while (read(buffer, 0, buffer.length) >= 0) {
      continue;
    }
  }

  long count() {
    return count;
  }

  String sha256() {
    return HexFormat.of().formatHex(digest.digest());
  }
}
