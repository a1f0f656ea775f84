package org.govcat.conformance.command;

import java.io.IOException;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;

/** Where an answer goes: a file, which is written whole or not at all, or standard output. */
final class Output {
  private Output() {}

  /** Writes the answer. */
  interface Body {
    void write(OutputStream out) throws IOException;
  }

  /**
   * Writes an answer.
   *
   * @param name name of the file; null and {@code -} are standard output
   */
  static void write(@Nullable String name, Surroundings around, Body body) {
    try {
      if (name == null || name.equals(InputFiles.STANDARD_INPUT)) {
        body.write(around.out());
        return;
      }
      try (OutputFile file = OutputFile.at(Choices.path(name))) {
        body.write(file.stream());
        file.finish();
      }
    } catch (IOException e) {
      throw new FailureException(
          around.texts().text("failure.output", name, Reasons.of(e, around.texts())));
    }
  }
}
