package org.govcat.conformance.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;

/** Three checkers that are wrong on purpose, each in the way that its name says. */
final class WrongChecker {
  private static final ObjectMapper JSON = new ObjectMapper();

  private WrongChecker() {}

  /** Answers the corpus rightly, but for one thing. */
  public static void main(String[] args) throws IOException {
    BufferedReader in =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    for (String line = in.readLine(); line != null; line = in.readLine()) {
      JsonNode document = JSON.readTree(line).path("document");
      ObjectNode answer = (ObjectNode) JSON.readTree(rightAnswer(line));
      ArrayNode findings = (ArrayNode) answer.path("findings");
      switch (args[0]) {
        case "looks-at-one-record-only" -> forgetWhatIsAcrossRecords(findings);
        case "counts-one-too-many" -> blameFiveCharacters(document, findings);
        case "forgets-indexes" -> forgetIndexes(findings);
        default -> throw new IllegalArgumentException(args[0]);
      }
      System.out.write((JSON.writeValueAsString(answer) + "\n").getBytes(StandardCharsets.UTF_8));
      System.out.flush();
    }
  }

  private static byte[] rightAnswer(String line) throws IOException {
    ByteArrayOutputStream answer = new ByteArrayOutputStream();
    byte[] request = (line + "\n").getBytes(StandardCharsets.UTF_8);
    CorpusAnswers.answer(new ByteArrayInputStream(request), answer);
    return answer.toByteArray();
  }

  private static void forgetWhatIsAcrossRecords(ArrayNode findings) {
    for (Iterator<JsonNode> each = findings.iterator(); each.hasNext(); ) {
      if (each.next().path("rule").asText().equals("code/unique")) {
        each.remove();
      }
    }
  }

  private static void blameFiveCharacters(JsonNode document, ArrayNode findings) {
    int record = 0;
    for (JsonNode resource : document.path("resources")) {
      if (resource.path("summary").asText().length() == 5) {
        findings
            .addObject()
            .put("rule", "summary-too-short")
            .put("record", record)
            .put("at", "summary");
      }
      record++;
    }
  }

  private static void forgetIndexes(ArrayNode findings) {
    for (JsonNode finding : findings) {
      String at = finding.path("at").asText();
      ((ObjectNode) finding).put("at", at.replaceAll("\\[\\d+]", ""));
    }
  }
}
