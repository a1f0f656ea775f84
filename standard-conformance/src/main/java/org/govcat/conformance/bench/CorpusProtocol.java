package org.govcat.conformance.bench;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.govcat.conformance.bench.NoAnswerException.Reason;
import org.jspecify.annotations.Nullable;

/**
 * What is said to a program that judges the corpus, and how its answer is understood: one line of
 * JSON each. The request does not say what is expected, nor by which file it is.
 */
final class CorpusProtocol {
  /** Bytes of the longest answer that is read. */
  static final int LONGEST_ANSWER = 1 << 20;

  /** Findings of the longest answer that is read. */
  static final int MOST_FINDINGS = 1_000;

  private static final int LONGEST_NAME = 1_000;
  private static final int SHOWN = 80;

  private CorpusProtocol() {}

  /**
   * The line that asks for a case.
   *
   * @param number number of the case
   * @param each the case
   * @param fixture its file
   */
  static byte[] request(int number, CorpusCase each, byte[] fixture) throws IOException {
    Map<String, byte[]> members = JsonSlices.members(fixture);
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    try (JsonGenerator json = new JsonFactory().createGenerator(line)) {
      json.writeStartObject();
      json.writeNumberField("case", number);
      json.writeStringField("standard", each.standard());
      json.writeStringField("stage", each.stage());
      if (!each.modes().isEmpty()) {
        json.writeArrayFieldStart("modes");
        for (String mode : each.modes()) {
          json.writeString(mode);
        }
        json.writeEndArray();
      }
      json.writeStringField("date", each.date());
      json.writeFieldName("document");
      document(json, members.get("header"), members.get("resources"));
      if (members.containsKey("held")) {
        json.writeFieldName("held");
        document(json, null, members.get("held"));
      }
      json.writeEndObject();
    }
    line.write('\n');
    return line.toByteArray();
  }

  private static void document(
      JsonGenerator json, byte @Nullable [] header, byte @Nullable [] resources)
      throws IOException {
    json.writeStartObject();
    if (header != null) {
      json.writeFieldName("catalog");
      json.writeRawValue(raw(header));
    }
    json.writeFieldName("resources");
    json.writeRawValue(resources == null ? "[]" : raw(resources));
    json.writeEndObject();
  }

  private static String raw(byte[] slice) {
    return new String(JsonSlices.onOneLine(slice), StandardCharsets.UTF_8);
  }

  /** What the program finds in a case. */
  static Set<CorpusFinding> answer(int number, byte[] line) throws NoAnswerException {
    try {
      Map<String, byte[]> members = JsonSlices.members(line);
      long answered = JsonSlices.number(members.get("case"));
      if (answered < 0) {
        throw new NoAnswerException(Reason.WRONG_FORM, "case");
      }
      if (answered != number) {
        throw new NoAnswerException(Reason.OTHER_CASE, number + ", " + answered);
      }
      if (members.containsKey("declined")) {
        String why = JsonSlices.text(members.get("declined"));
        throw new NoAnswerException(Reason.DECLINED, beginning(String.valueOf(why)));
      }
      byte[] findings = members.get("findings");
      if (findings == null || findings[0] != '[') {
        throw new NoAnswerException(Reason.WRONG_FORM, "findings");
      }
      return findings(JsonSlices.elements(findings));
    } catch (JsonProcessingException e) {
      throw notJson(line);
    } catch (IOException e) {
      throw notJson(line);
    }
  }

  private static Set<CorpusFinding> findings(List<byte[]> elements)
      throws IOException, NoAnswerException {
    if (elements.size() > MOST_FINDINGS) {
      throw new NoAnswerException(Reason.TOO_MUCH, Integer.toString(elements.size()));
    }
    Set<CorpusFinding> findings = new LinkedHashSet<>();
    for (byte[] element : elements) {
      if (element[0] != '{') {
        throw new NoAnswerException(Reason.WRONG_FORM, "findings");
      }
      Map<String, byte[]> members = JsonSlices.members(element);
      long record = JsonSlices.number(members.get("record"));
      if (record < 0) {
        throw new NoAnswerException(Reason.WRONG_FORM, "findings.record");
      }
      findings.add(new CorpusFinding(name(members, "rule"), record, name(members, "at")));
    }
    return findings;
  }

  private static String name(Map<String, byte[]> members, String name)
      throws IOException, NoAnswerException {
    String text = JsonSlices.text(members.get(name));
    if (text == null || text.length() > LONGEST_NAME) {
      throw new NoAnswerException(Reason.WRONG_FORM, "findings." + name);
    }
    return text;
  }

  private static NoAnswerException notJson(byte[] line) {
    return new NoAnswerException(
        Reason.NOT_JSON, beginning(new String(line, StandardCharsets.UTF_8)));
  }

  private static String beginning(String text) {
    return text.codePointCount(0, text.length()) <= SHOWN
        ? text
        : text.substring(0, text.offsetByCodePoints(0, SHOWN)) + "…";
  }
}
