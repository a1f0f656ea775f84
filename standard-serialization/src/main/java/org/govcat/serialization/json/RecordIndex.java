package org.govcat.serialization.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import org.govcat.finding.ElementPath;
import org.govcat.finding.Location;
import org.jspecify.annotations.Nullable;

/**
 * Where every value of one record begins. Built by a second walk over the text, and only for a
 * record about which there is something to say. Used again for the next record.
 */
final class RecordIndex {
  private static final int ROOT = 0;
  private static final int NONE = -1;

  private final JsonParsers parsers;
  private final RecordChars text;
  private @Nullable String[] names = new String[256];
  private int[] offsets = new int[256];
  private int[] ends = new int[256];
  private int size;

  RecordIndex(RecordChars text, JsonParsers parsers) {
    this.text = text;
    this.parsers = parsers;
  }

  /** Walks over the record that now stands in the text. */
  void build() {
    size = 0;
    try (JsonParser parser = parsers.over(text, 0)) {
      parser.nextToken();
      value(parser, null);
    } catch (IOException e) {
      throw new UncheckedIOException("a text that could be read cannot be read again", e);
    }
  }

  private void value(JsonParser parser, @Nullable String name) throws IOException {
    int node = add(name, (int) parser.currentTokenLocation().getCharOffset());
    JsonToken token = parser.currentToken();
    if (token == JsonToken.START_OBJECT) {
      while (parser.nextToken() == JsonToken.FIELD_NAME) {
        String member = parser.currentName();
        parser.nextToken();
        value(parser, member);
      }
    } else if (token == JsonToken.START_ARRAY) {
      while (parser.nextToken() != JsonToken.END_ARRAY) {
        value(parser, null);
      }
    }
    ends[node] = size;
  }

  private int add(@Nullable String name, int offset) {
    if (size == offsets.length) {
      names = Arrays.copyOf(names, 2 * size);
      offsets = Arrays.copyOf(offsets, 2 * size);
      ends = Arrays.copyOf(ends, 2 * size);
    }
    names[size] = name;
    offsets[size] = offset;
    return size++;
  }

  /** The place of an element, or of the nearest thing around it that is there. */
  Location locate(String recordPointer, ElementPath path) {
    StringBuilder pointer = new StringBuilder(recordPointer);
    int node = ROOT;
    for (ElementPath.Step step : path.steps()) {
      int next = member(node, step.name());
      String way = "/";
      if (next == NONE) {
        int gathered = member(node, Extras.MEMBER);
        next = gathered == NONE ? NONE : member(gathered, step.name());
        way = "/" + Extras.MEMBER + "/";
      }
      if (next == NONE) {
        break;
      }
      node = next;
      pointer.append(way).append(step.name().replace("~", "~0").replace("/", "~1"));
      if (step.index() != ElementPath.Step.WHOLE) {
        next = listMember(node, step.index());
        if (next == NONE) {
          break;
        }
        node = next;
        pointer.append('/').append(step.index());
      }
    }
    return text.place(offsets[node], pointer.toString());
  }

  private int member(int parent, String name) {
    for (int node = parent + 1; node < ends[parent]; node = ends[node]) {
      if (name.equals(names[node])) {
        return node;
      }
    }
    return NONE;
  }

  private int listMember(int parent, int place) {
    int left = place;
    for (int node = parent + 1; node < ends[parent]; node = ends[node]) {
      if (names[node] == null && left-- == 0) {
        return node;
      }
    }
    return NONE;
  }
}
