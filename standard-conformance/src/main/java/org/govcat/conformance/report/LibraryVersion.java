package org.govcat.conformance.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The version of this library, as the build wrote it down. */
public final class LibraryVersion {
  private LibraryVersion() {}

  /** The version, for example {@code 0.1.0}. */
  public static String text() {
    try (InputStream bytes = LibraryVersion.class.getResourceAsStream("version.txt")) {
      if (bytes == null) {
        throw new IllegalStateException("the jar lacks version.txt");
      }
      return new String(bytes.readAllBytes(), StandardCharsets.UTF_8).strip();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
