package org.govcat.serialization.jackson2;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import com.fasterxml.jackson.core.json.JsonGeneratorImpl;
import com.fasterxml.jackson.core.util.JsonGeneratorDelegate;
import java.io.IOException;
import org.govcat.serialization.json.MoreEscapes;

/** Puts a JSON text of the codec into the output of a mapper, as it is where that is JSON. */
final class JsonOutput {
  private static final JsonFactory TOKENS =
      new JsonFactoryBuilder()
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(Integer.MAX_VALUE)
                  .maxStringLength(Integer.MAX_VALUE)
                  .maxNumberLength(Integer.MAX_VALUE)
                  .build())
          .build();

  private JsonOutput() {}

  static void write(String json, JsonGenerator out) throws IOException {
    JsonGenerator innermost = out;
    while (innermost instanceof JsonGeneratorDelegate delegate) {
      innermost = delegate.delegate();
    }
    if (innermost instanceof JsonGeneratorImpl) {
      out.writeRawValue(escaped(json, innermost));
    } else {
      tokens(json, out);
    }
  }

  private static String escaped(String json, JsonGenerator out) {
    int highest = out.getHighestEscapedChar();
    CharacterEscapes own = out.getCharacterEscapes();
    if (highest <= 0 && own == null) {
      return json;
    }
    int[] ascii = own == null ? new int[0] : own.getEscapeCodesForAscii();
    return MoreEscapes.in(
        json,
        c ->
            (highest > 0 && c > highest)
                || (c < ascii.length
                    ? ascii[c] != CharacterEscapes.ESCAPE_NONE
                    : own != null && own.getEscapeSequence(c) != null));
  }

  /** A tree, or another format. */
  private static void tokens(String json, JsonGenerator out) throws IOException {
    try (JsonParser in = TOKENS.createParser(json)) {
      while (in.nextToken() != null) {
        out.copyCurrentEventExact(in);
      }
    }
  }
}
