package org.govcat.conformance.command;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.govcat.standard.Stage;
import org.jspecify.annotations.Nullable;

/** What a JSON report says about how it was made: all that is needed to make it again. */
final class RecordedReport {
  private static final Set<String> GROUPS = Set.of("options", "score", "score.scorecard");

  private final Map<String, String> values = new HashMap<>();
  private final Set<String> modes = new LinkedHashSet<>();
  private final Map<String, List<Input>> lists = new HashMap<>();

  /** A file that the report names. */
  record Input(String name, @Nullable String sha256, @Nullable String dialect) {}

  /** The file is no report, or one of a version that did not say enough. */
  static final class NotAReportException extends Exception {
    private static final long serialVersionUID = 1L;

    NotAReportException(String why) {
      super(why, null, false, false);
    }
  }

  private RecordedReport() {}

  static RecordedReport read(Path file) throws IOException, NotAReportException {
    RecordedReport report = new RecordedReport();
    try (InputStream bytes = new BufferedInputStream(Files.newInputStream(file));
        JsonParser json = new JsonFactory().createParser(bytes)) {
      if (json.nextToken() != JsonToken.START_OBJECT) {
        throw new NotAReportException("{");
      }
      report.readMembers(json, "");
    } catch (JsonProcessingException e) {
      throw new NotAReportException(
          e.getLocation() == null
              ? "JSON"
              : e.getLocation().getLineNr() + ":" + e.getLocation().getColumnNr());
    }
    report.require();
    return report;
  }

  private void readMembers(JsonParser json, String within) throws IOException {
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      String name = within + json.currentName();
      JsonToken token = json.nextToken();
      if (token == JsonToken.START_OBJECT && GROUPS.contains(name)) {
        readMembers(json, name + ".");
      } else if (token == JsonToken.START_ARRAY && name.equals("modes")) {
        readModes(json);
      } else if (token == JsonToken.START_ARRAY
          && (name.equals("inputs") || name.equals("options.against"))) {
        lists.put(name, readInputs(json));
      } else if (token.isScalarValue() && token != JsonToken.VALUE_NULL) {
        values.put(name, json.getText());
      } else {
        json.skipChildren();
      }
    }
  }

  private void readModes(JsonParser json) throws IOException {
    for (JsonToken token = json.nextToken();
        token != JsonToken.END_ARRAY;
        token = json.nextToken()) {
      if (token == JsonToken.VALUE_STRING) {
        modes.add(json.getText());
      } else {
        json.skipChildren();
      }
    }
  }

  private static List<Input> readInputs(JsonParser json) throws IOException {
    List<Input> inputs = new ArrayList<>();
    while (json.nextToken() == JsonToken.START_OBJECT) {
      Map<String, String> members = new HashMap<>();
      while (json.nextToken() == JsonToken.FIELD_NAME) {
        String name = json.currentName();
        if (json.nextToken().isScalarValue() && json.currentToken() != JsonToken.VALUE_NULL) {
          members.put(name, json.getText());
        } else {
          json.skipChildren();
        }
      }
      inputs.add(
          new Input(
              members.getOrDefault("name", ""), members.get("sha256"), members.get("dialect")));
    }
    return inputs;
  }

  private void require() throws NotAReportException {
    for (String name : new String[] {"date", "stage", "options.locale", "options.maxSamples"}) {
      if (!values.containsKey(name)) {
        throw new NotAReportException(name);
      }
    }
    if (!lists.containsKey("inputs") || !lists.containsKey("options.against")) {
      throw new NotAReportException(lists.containsKey("inputs") ? "options.against" : "inputs");
    }
    try {
      LocalDate.parse(value("date"));
      rulesAsOf();
      Integer.parseInt(value("options.maxSamples"));
    } catch (DateTimeParseException | NumberFormatException e) {
      throw new NotAReportException("date, options.maxSamples");
    }
    if (Stage.of(value("stage")).isEmpty() || maxSamples() < -1) {
      throw new NotAReportException("stage, options.maxSamples");
    }
  }

  private String value(String name) {
    return String.valueOf(values.get(name));
  }

  LocalDate date() {
    return LocalDate.parse(value("date"));
  }

  /** The day whose rules judged, or null. */
  @Nullable LocalDate rulesAsOf() {
    String day = values.get("options.rulesAsOf");
    return day == null ? null : LocalDate.parse(day);
  }

  Stage stage() {
    return Stage.of(value("stage")).orElseThrow();
  }

  String locale() {
    return value("options.locale");
  }

  int maxSamples() {
    return Integer.parseInt(value("options.maxSamples"));
  }

  /** The standard that was asked for by an option, or null. */
  @Nullable String askedStandard() {
    return values.get("options.standard");
  }

  /** The modes in which the standard judged. */
  Set<String> modes() {
    return modes;
  }

  /** Id of the scorecard by which the catalogue was scored, or null when it was not. */
  @Nullable String scorecard() {
    return values.get("score.scorecard.id");
  }

  /** Whether findings were counted apart by a file. */
  boolean isSuppressed() {
    return values.containsKey("options.suppressions");
  }

  List<Input> inputs() {
    return lists.getOrDefault("inputs", List.of());
  }

  List<Input> against() {
    return lists.getOrDefault("options.against", List.of());
  }
}
