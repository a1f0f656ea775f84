package org.govcat.conformance.command;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.jspecify.annotations.Nullable;

/**
 * A file that is written whole or not at all: it grows under another name beside its place and is
 * moved there in the end. What is no plain file, such as a pipe, is written directly.
 */
final class OutputFile implements AutoCloseable {
  private final Path target;
  private final @Nullable Path growing;
  private final OutputStream stream;

  private OutputFile(Path target, @Nullable Path growing, OutputStream stream) {
    this.target = target;
    this.growing = growing;
    this.stream = new BufferedOutputStream(stream, 64 * 1024);
  }

  static OutputFile at(Path target) throws IOException {
    if (Files.exists(target) && !Files.isRegularFile(target)) {
      return new OutputFile(target, null, Files.newOutputStream(target));
    }
    Path real = Files.exists(target) ? target.toRealPath() : target.toAbsolutePath();
    if (!Files.isDirectory(real.getParent())) {
      throw new NotDirectoryException(real.getParent().toString());
    }
    Path growing = real.resolveSibling("." + real.getFileName() + ".govcat-part");
    return new OutputFile(real, growing, Files.newOutputStream(growing));
  }

  /** Writes a file that holds these bytes. */
  static void write(Path target, byte[] bytes) throws IOException {
    try (OutputFile file = at(target)) {
      file.stream().write(bytes);
      file.finish();
    }
  }

  OutputStream stream() {
    return stream;
  }

  /** Puts the file in its place. */
  void finish() throws IOException {
    stream.close();
    if (growing == null) {
      return;
    }
    try {
      Files.move(growing, target, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(growing, target, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  /** Leaves nothing behind unless it was finished. */
  @Override
  public void close() throws IOException {
    stream.close();
    if (growing != null) {
      Files.deleteIfExists(growing);
    }
  }
}
