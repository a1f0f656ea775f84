package org.govcat.conformance.command;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.govcat.conformance.samples.Documents.tree;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.util.Arrays;

/** What the command answered when it was called in this process. */
record Run(int code, String out, String err) {
  static Run govcat(Object... words) {
    return govcatReading(new byte[0], words);
  }

  /** With something on standard input. */
  static Run govcatReading(byte[] in, Object... words) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int code =
        GovCat.run(
            Arrays.stream(words).map(String::valueOf).toArray(String[]::new),
            new ByteArrayInputStream(in),
            new PrintStream(out, false, UTF_8),
            new PrintStream(err, false, UTF_8));
    return new Run(code, out.toString(UTF_8), err.toString(UTF_8));
  }

  JsonNode json() {
    return tree(out);
  }

  /** Everything that a person sees. */
  String said() {
    return out + err;
  }
}
