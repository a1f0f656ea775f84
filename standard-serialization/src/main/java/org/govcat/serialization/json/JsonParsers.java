package org.govcat.serialization.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Makes Jackson parsers over characters in memory, settings of our own and nobody else's. */
final class JsonParsers {
  private static final int NONE = Integer.MAX_VALUE;

  private final JsonFactory factory =
      new JsonFactoryBuilder()
          .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
          .disable(JsonFactory.Feature.FAIL_ON_SYMBOL_HASH_OVERFLOW)
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(NONE)
                  .maxStringLength(NONE)
                  .maxNumberLength(NONE)
                  .build())
          .build();

  JsonParser over(RecordChars text, int offset) {
    try {
      return factory.createParser(text.chars, offset, text.length - offset);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static void close(JsonParser parser) {
    try {
      parser.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
