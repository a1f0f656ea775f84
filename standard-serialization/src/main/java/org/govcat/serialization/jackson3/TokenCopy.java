package org.govcat.serialization.jackson3;

import org.govcat.serialization.json.TokenText;
import org.govcat.serialization.reading.ReadingFault;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;

/** Takes one value out of the parser of a mapper. */
final class TokenCopy {
  private TokenCopy() {}

  /** Copies the value on which the parser stands and leaves the parser on its last token. */
  static void copy(JsonParser in, DeserializationContext context, TokenText out)
      throws ReadingFault {
    int depth = 0;
    JsonToken token = in.currentToken();
    if (token == JsonToken.PROPERTY_NAME || token == JsonToken.END_OBJECT) {
      // a mapper that took a type id out of a group stands behind the beginning of it
      out.open('{');
      depth++;
    }
    while (true) {
      depth += one(token, in, context, out);
      if (depth == 0) {
        return;
      }
      token = in.nextToken();
    }
  }

  /** Copies one token; how much deeper it leads. */
  private static int one(
      @Nullable JsonToken token, JsonParser in, DeserializationContext context, TokenText out)
      throws ReadingFault {
    switch (token == null ? JsonToken.NOT_AVAILABLE : token) {
      case START_OBJECT -> {
        out.open('{');
        return 1;
      }
      case START_ARRAY -> {
        out.open('[');
        return 1;
      }
      case END_OBJECT -> {
        out.close('}');
        return -1;
      }
      case END_ARRAY -> {
        out.close(']');
        return -1;
      }
      case PROPERTY_NAME -> out.name(in.currentName());
      case VALUE_STRING -> out.text(in.getString());
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> out.number(in.getString());
      case VALUE_TRUE -> out.flag(true);
      case VALUE_FALSE -> out.flag(false);
      case VALUE_NULL -> out.nothing();
      default -> context.reportInputMismatch(Object.class, "no value of JSON: %s", token);
    }
    return 0;
  }
}
