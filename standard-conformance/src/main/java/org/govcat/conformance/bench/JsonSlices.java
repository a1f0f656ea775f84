package org.govcat.conformance.bench;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Pieces of a JSON document in UTF-8, byte for byte as they stand in it. */
final class JsonSlices {
  private static final JsonFactory FACTORY = new JsonFactory();

  private JsonSlices() {}

  /**
   * The members of the one object that the bytes are.
   *
   * @throws IOException when they are none, or a member stands there twice
   */
  static Map<String, byte[]> members(byte[] json) throws IOException {
    Map<String, byte[]> members = new LinkedHashMap<>();
    try (JsonParser parser = opened(json, JsonToken.START_OBJECT)) {
      while (parser.nextToken() == JsonToken.FIELD_NAME) {
        String name = parser.currentName();
        parser.nextToken();
        if (members.put(name, slice(json, parser)) != null) {
          throw new JsonParseException(parser, "member twice");
        }
      }
      end(parser);
    }
    return members;
  }

  /** The elements of the one array that the bytes are. */
  static List<byte[]> elements(byte[] json) throws IOException {
    List<byte[]> elements = new ArrayList<>();
    try (JsonParser parser = opened(json, JsonToken.START_ARRAY)) {
      while (parser.nextToken() != JsonToken.END_ARRAY) {
        elements.add(slice(json, parser));
      }
      end(parser);
    }
    return elements;
  }

  /** The text that the bytes are, or null when they are something else. */
  static @Nullable String text(byte @Nullable [] json) throws IOException {
    if (json == null) {
      return null;
    }
    try (JsonParser parser = FACTORY.createParser(json)) {
      return parser.nextToken() == JsonToken.VALUE_STRING ? parser.getText() : null;
    }
  }

  /** The whole number that the bytes are, or -1 when they are something else. */
  static long number(byte @Nullable [] json) throws IOException {
    if (json == null) {
      return -1;
    }
    try (JsonParser parser = FACTORY.createParser(json)) {
      return parser.nextToken() == JsonToken.VALUE_NUMBER_INT ? parser.getLongValue() : -1;
    }
  }

  /** The same document on one line: blanks between the tokens are left out. */
  static byte[] onOneLine(byte[] json) {
    ByteArrayOutputStream line = new ByteArrayOutputStream(json.length);
    boolean text = false;
    for (int i = 0; i < json.length; i++) {
      byte b = json[i];
      if (text && b == '\\') {
        line.write(b);
        b = json[++i];
      } else if (b == '"') {
        text = !text;
      }
      if (text || !(b == ' ' || b == '\n' || b == '\r' || b == '\t')) {
        line.write(b);
      }
    }
    return line.toByteArray();
  }

  private static JsonParser opened(byte[] json, JsonToken first) throws IOException {
    JsonParser parser = FACTORY.createParser(json);
    if (parser.nextToken() != first) {
      throw new JsonParseException(parser, "not what is expected");
    }
    return parser;
  }

  private static byte[] slice(byte[] json, JsonParser parser) throws IOException {
    int start = (int) parser.currentTokenLocation().getByteOffset();
    if (parser.currentToken().isStructStart()) {
      parser.skipChildren();
    } else {
      parser.finishToken();
    }
    return Arrays.copyOfRange(json, start, (int) parser.currentLocation().getByteOffset());
  }

  private static void end(JsonParser parser) throws IOException {
    if (parser.nextToken() != null) {
      throw new JsonParseException(parser, "something follows");
    }
  }
}
