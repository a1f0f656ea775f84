package org.govcat.conformance.bench;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.govcat.conformance.CatalogInput;
import org.govcat.conformance.CheckOptions;
import org.govcat.conformance.CheckRun;
import org.govcat.finding.Finding;
import org.govcat.standard.Stage;
import org.govcat.standard.Standard;
import org.govcat.standard.Standards;
import org.jspecify.annotations.Nullable;

/**
 * The other side of {@link CorpusRun}: judges each case that is asked for, as a check does, and
 * answers with its findings.
 */
public final class CorpusAnswers {
  private static final int LONGEST_REQUEST = 16 << 20;

  private final Map<String, Standard> standards = new HashMap<>();

  private CorpusAnswers() {}

  /**
   * Answers every line until there is none.
   *
   * @param in gives the requests
   * @param out takes the answers and is flushed after each; both stay open
   * @throws IOException when the streams break, or a request is longer than any case
   */
  public static void answer(InputStream in, OutputStream out) throws IOException {
    CorpusAnswers answers = new CorpusAnswers();
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    for (int b = in.read(); b >= 0; b = in.read()) {
      if (b != '\n') {
        line.write(b);
        if (line.size() > LONGEST_REQUEST) {
          throw new IOException("request longer than " + LONGEST_REQUEST);
        }
        continue;
      }
      answers.answer(line.toByteArray(), out);
      out.write('\n');
      out.flush();
      line.reset();
    }
  }

  private void answer(byte[] line, OutputStream out) throws IOException {
    long number = -1;
    List<Finding> findings = null;
    String declined = "not a request of the corpus protocol";
    try {
      Map<String, byte[]> request = JsonSlices.members(line);
      number = JsonSlices.number(request.get("case"));
      CheckOptions options = options(request);
      byte[] document = request.get("document");
      if (document != null) {
        findings = findings(options, document, request.get("held"));
      }
    } catch (IOException | DateTimeException e) {
      // declined below
    } catch (UnknownStandardException e) {
      declined = e.getMessage();
    }
    write(number, findings, String.valueOf(declined), out);
  }

  /** A standard that is not built in. */
  private static final class UnknownStandardException extends Exception {
    private static final long serialVersionUID = 1L;

    UnknownStandardException(String id) {
      super("no built-in standard: " + id, null, false, false);
    }
  }

  private CheckOptions options(Map<String, byte[]> request)
      throws IOException, UnknownStandardException {
    String id = String.valueOf(JsonSlices.text(request.get("standard")));
    if (!Standards.builtInIds().contains(id)) {
      throw new UnknownStandardException(id);
    }
    String stage = String.valueOf(JsonSlices.text(request.get("stage")));
    return CheckOptions.on(LocalDate.parse(String.valueOf(JsonSlices.text(request.get("date")))))
        .standard(
            standards
                .computeIfAbsent(id, Standards::builtIn)
                .inModes(Set.copyOf(Corpus.modes(request))))
        .stage(Stage.of(stage).orElseThrow(() -> new IOException("no stage")))
        .build();
  }

  private static List<Finding> findings(
      CheckOptions options, byte[] document, byte @Nullable [] held) {
    List<Finding> findings = new ArrayList<>();
    CheckRun.of(options)
        .check(
            List.of(input("document", document)),
            held == null ? List.of() : List.of(input("held", held)),
            finding -> {
              if (finding.record() != null) {
                findings.add(finding);
              }
            });
    return findings;
  }

  private static CatalogInput input(String name, byte[] json) {
    return CatalogInput.stream(name, new ByteArrayInputStream(json), null);
  }

  private static void write(
      long number, @Nullable List<Finding> findings, String declined, OutputStream out)
      throws IOException {
    try (JsonGenerator json = new JsonFactory().createGenerator(out)) {
      json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
      json.writeStartObject();
      json.writeNumberField("case", number);
      if (findings == null) {
        json.writeStringField("declined", declined);
      } else {
        json.writeArrayFieldStart("findings");
        for (Finding finding : findings) {
          json.writeStartObject();
          json.writeStringField("rule", finding.rule().value());
          json.writeNumberField("record", finding.record() == null ? 0 : finding.record().index());
          json.writeStringField("at", finding.element().toString());
          json.writeEndObject();
        }
        json.writeEndArray();
      }
      json.writeEndObject();
    }
  }
}
