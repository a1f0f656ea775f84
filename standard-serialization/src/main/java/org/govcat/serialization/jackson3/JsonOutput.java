package org.govcat.serialization.jackson3;

import org.govcat.serialization.json.MoreEscapes;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.io.CharacterEscapes;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonFactoryBuilder;
import tools.jackson.core.json.JsonGeneratorBase;
import tools.jackson.core.util.JsonGeneratorDelegate;

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

  static void write(String json, JsonGenerator out) {
    JsonGenerator innermost = out;
    while (innermost instanceof JsonGeneratorDelegate delegate) {
      innermost = delegate.delegate();
    }
    if (innermost instanceof JsonGeneratorBase) {
      out.writeRawValue(escaped(json, innermost));
    } else {
      tokens(json, out);
    }
  }

  private static String escaped(String json, JsonGenerator out) {
    int highest = out.getHighestNonEscapedChar();
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
  private static void tokens(String json, JsonGenerator out) {
    try (JsonParser in = TOKENS.createParser(ObjectReadContext.empty(), json)) {
      while (in.nextToken() != null) {
        out.copyCurrentEventExact(in);
      }
    }
  }
}
