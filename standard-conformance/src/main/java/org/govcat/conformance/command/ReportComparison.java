package org.govcat.conformance.command;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Compares two JSON reports member by member and lists element by element, both read once from
 * beginning to end, so that a report of any length can be compared.
 */
final class ReportComparison {
  private static final int MOST_KEPT = 20;
  private static final JsonFactory FACTORY = new JsonFactory();

  private final List<Difference> first = new ArrayList<>();
  private long count;

  /** What differs; {@code index} is that in a list or -1, a text is null where nothing stands. */
  record Difference(String member, long index, @Nullable String recorded, @Nullable String again) {}

  private ReportComparison() {}

  static ReportComparison of(InputStream recorded, InputStream again) throws IOException {
    ReportComparison comparison = new ReportComparison();
    try (JsonParser one = FACTORY.createParser(recorded);
        JsonParser other = FACTORY.createParser(again)) {
      one.nextToken();
      other.nextToken();
      comparison.compare(one, other);
    }
    return comparison;
  }

  private void compare(JsonParser one, JsonParser other) throws IOException {
    String name = one.nextFieldName();
    String wanted = other.nextFieldName();
    while (name != null || wanted != null) {
      if (!Objects.equals(name, wanted)) {
        note(new Difference(String.valueOf(wanted == null ? name : wanted), -1, name, wanted));
        return;
      }
      JsonToken left = one.nextToken();
      JsonToken right = other.nextToken();
      if (left == JsonToken.START_ARRAY && right == JsonToken.START_ARRAY) {
        compareLists(String.valueOf(name), one, other);
      } else {
        compare(String.valueOf(name), -1, text(one), text(other));
      }
      name = one.nextFieldName();
      wanted = other.nextFieldName();
    }
  }

  private void compareLists(String name, JsonParser one, JsonParser other) throws IOException {
    boolean left = one.nextToken() != JsonToken.END_ARRAY;
    boolean right = other.nextToken() != JsonToken.END_ARRAY;
    for (long index = 0; left || right; index++) {
      compare(name, index, left ? text(one) : null, right ? text(other) : null);
      left = left && one.nextToken() != JsonToken.END_ARRAY;
      right = right && other.nextToken() != JsonToken.END_ARRAY;
    }
  }

  private void compare(String name, long index, @Nullable String recorded, @Nullable String again)
      throws IOException {
    if (!Objects.equals(recorded, again)) {
      note(new Difference(name, index, recorded, again));
    }
  }

  /** Two objects with those of their members alone that differ; anything else as it is. */
  private static Difference narrowed(Difference whole) throws IOException {
    Map<String, String> left = members(whole.recorded());
    Map<String, String> right = members(whole.again());
    if (left.isEmpty() || right.isEmpty()) {
      return whole;
    }
    Map<String, String> same = new LinkedHashMap<>(left);
    same.entrySet().retainAll(right.entrySet());
    left.entrySet().removeAll(same.entrySet());
    right.entrySet().removeAll(same.entrySet());
    return new Difference(whole.member(), whole.index(), object(left), object(right));
  }

  /** The members of an object with their values as they stand; none of anything else. */
  private static Map<String, String> members(@Nullable String text) throws IOException {
    Map<String, String> members = new LinkedHashMap<>();
    if (text != null && text.startsWith("{")) {
      try (JsonParser json = FACTORY.createParser(text)) {
        json.nextToken();
        for (String name = json.nextFieldName(); name != null; name = json.nextFieldName()) {
          json.nextToken();
          members.put(name, text(json));
        }
      }
    }
    return members;
  }

  private static String object(Map<String, String> members) throws IOException {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = FACTORY.createGenerator(text)) {
      json.writeStartObject();
      for (Map.Entry<String, String> member : members.entrySet()) {
        json.writeFieldName(member.getKey());
        json.writeRawValue(member.getValue());
      }
      json.writeEndObject();
    }
    return text.toString();
  }

  private void note(Difference difference) throws IOException {
    count++;
    if (first.size() < MOST_KEPT) {
      first.add(narrowed(difference));
    }
  }

  /** The value that begins here, without blanks between its parts. */
  private static String text(JsonParser json) throws IOException {
    StringWriter text = new StringWriter();
    try (JsonGenerator copy = FACTORY.createGenerator(text)) {
      copy.copyCurrentStructure(json);
    }
    return text.toString();
  }

  /** How much differs. */
  long count() {
    return count;
  }

  /** The first differences. */
  List<Difference> first() {
    return first;
  }
}
