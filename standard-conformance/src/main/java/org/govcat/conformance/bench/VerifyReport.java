package org.govcat.conformance.bench;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.govcat.conformance.bench.DraftVerification.Complaint;
import org.govcat.conformance.texts.JsonDocument;
import org.govcat.conformance.texts.VisibleText;
import org.govcat.standard.DefinitionException.Problem;
import org.govcat.standard.Deviation;
import org.govcat.standard.Standard;
import org.govcat.validation.compare.TighteningProof.Proven;

/** What is to be said about a draft, in words or for programs. */
public final class VerifyReport {
  private final DraftVerification verification;
  private final BenchTexts texts;

  private VerifyReport(DraftVerification verification, Locale locale) {
    this.verification = verification;
    this.texts = new BenchTexts(locale);
  }

  /**
   * Writes the report; the stream stays open.
   *
   * @param verification what is told
   * @param json whether for programs
   * @param locale language of the words: English for an English locale, else Chinese
   * @param out takes the bytes
   * @throws IOException when they cannot be written
   */
  public static void write(
      DraftVerification verification, boolean json, Locale locale, OutputStream out)
      throws IOException {
    VerifyReport report = new VerifyReport(verification, locale);
    if (json) {
      JsonDocument.object(out, report::json);
    } else {
      Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
      report.text(writer);
      writer.flush();
    }
  }

  private void text(Writer out) throws IOException {
    for (Complaint complaint : verification.complaints()) {
      Problem problem = complaint.problem();
      line(out, texts.problem(problem));
      line(out, "    " + advice(complaint));
    }
    Standard standard = verification.standard();
    if (standard != null) {
      for (Deviation deviation : standard.deviations()) {
        line(
            out, texts.text("verify.deviation", deviation.subject(), texts.in(deviation.reason())));
      }
      for (Proven proven : verification.loosened()) {
        String key = proven.shown() ? "verify.loosened-shown" : "verify.loosened";
        line(out, "    " + texts.text(key, texts.loosening(proven.loosening())));
      }
    }
    line(out, summary());
  }

  private String summary() {
    Standard standard = verification.standard();
    if (standard == null || !verification.isGood()) {
      return texts.text("verify.refused", texts.number(verification.complaints().size()));
    }
    return texts.text(
        "verify.good",
        texts.standard(standard),
        texts.number(standard.examples().size()),
        texts.number(standard.deviations().size()));
  }

  private String advice(Complaint complaint) {
    String key = complaint.advice().name().toLowerCase(Locale.ROOT).replace('_', '-');
    return texts.text("verify.advice." + key);
  }

  private static void line(Writer out, String text) throws IOException {
    out.append(VisibleText.line(text)).append('\n');
  }

  private void json(JsonGenerator json) throws IOException {
    json.writeBooleanField("good", verification.isGood());
    Standard standard = verification.standard();
    if (standard == null) {
      json.writeNullField("standard");
    } else {
      BenchJson.standard(json, "standard", standard);
    }
    json.writeArrayFieldStart("complaints");
    for (Complaint complaint : verification.complaints()) {
      Problem problem = complaint.problem();
      json.writeStartObject();
      json.writeStringField("file", problem.file());
      json.writeNumberField("line", problem.line());
      json.writeNumberField("column", problem.column());
      json.writeStringField("text", texts.in(problem.words()));
      json.writeStringField("advice", advice(complaint));
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeArrayFieldStart("deviations");
    if (standard != null) {
      for (Deviation deviation : standard.deviations()) {
        json.writeStartObject();
        json.writeStringField("standard", deviation.standard());
        json.writeStringField("subject", deviation.subject());
        JsonDocument.localized(json, "reason", deviation.reason());
        json.writeEndObject();
      }
    }
    json.writeEndArray();
    json.writeArrayFieldStart("loosened");
    for (Proven proven : verification.loosened()) {
      json.writeStartObject();
      json.writeStringField("way", proven.loosening().way().id());
      json.writeStringField("rule", proven.loosening().rule().id().value());
      json.writeStringField("text", texts.loosening(proven.loosening()));
      json.writeBooleanField("shown", proven.shown());
      json.writeEndObject();
    }
    json.writeEndArray();
  }
}
