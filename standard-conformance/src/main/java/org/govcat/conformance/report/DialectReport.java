package org.govcat.conformance.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.govcat.conformance.texts.JsonDocument;
import org.govcat.conformance.texts.Texts;
import org.govcat.conformance.texts.VisibleText;
import org.govcat.serialization.DialectProposal;
import org.govcat.serialization.DialectProposal.Name;
import org.govcat.serialization.DialectVerification;
import org.govcat.serialization.DialectVerification.Remark;
import org.govcat.standard.LocalizedText;

/** What is to be said about dialects, in words or for programs. Streams stay open. */
public final class DialectReport {
  private final Texts texts;

  /**
   * A report.
   *
   * @param locale language of the words: English for an English locale, else Chinese
   */
  public DialectReport(Locale locale) {
    this.texts = new Texts(locale).with("dialect");
  }

  /** Writes what was found in a dialect file. */
  public void verification(
      String file, DialectVerification verification, boolean json, OutputStream out)
      throws IOException {
    if (json) {
      JsonDocument.object(out, generator -> verification(generator, verification));
      return;
    }
    StringBuilder text = new StringBuilder();
    for (Remark remark : verification.remarks()) {
      line(
          text,
          texts.text(
              "verify-dialect.place",
              file,
              remark.line(),
              remark.column(),
              texts.text("severity." + remark.kind().severity().id()),
              message(remark)));
    }
    line(text, summary(verification));
    out.write(text.toString().getBytes(StandardCharsets.UTF_8));
  }

  private static void line(StringBuilder text, String line) {
    text.append(VisibleText.line(line)).append('\n');
  }

  private String summary(DialectVerification verification) {
    long errors =
        verification.remarks().stream()
            .filter(remark -> remark.kind().severity().id().equals("error"))
            .count();
    return verification.isGood()
        ? texts.text(
            "verify-dialect.good",
            verification.id(),
            texts.number(verification.words()),
            texts.number(verification.examples()),
            texts.number(verification.remarks().size()))
        : texts.text("verify-dialect.bad", texts.number(errors));
  }

  private static String key(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private String message(Remark remark) {
    List<String> arguments = remark.arguments();
    LocalizedText refusal = remark.refusal();
    if (refusal != null) {
      return refusal.in(texts.locale());
    }
    String text = texts.text("dialect." + key(remark.kind()), arguments.toArray());
    boolean hasNear =
        remark.kind() == DialectVerification.Kind.NO_SUCH_CODE
            || remark.kind() == DialectVerification.Kind.ELEMENT_NOT_DECLARED;
    String near = hasNear ? arguments.get(arguments.size() - 1) : "";
    return near.isEmpty() ? text : text + texts.text("dialect.near", near);
  }

  private void verification(JsonGenerator json, DialectVerification verification)
      throws IOException {
    json.writeBooleanField("good", verification.isGood());
    JsonDocument.string(json, "id", verification.id());
    json.writeNumberField("words", verification.words());
    json.writeNumberField("examples", verification.examples());
    json.writeArrayFieldStart("remarks");
    for (Remark remark : verification.remarks()) {
      json.writeStartObject();
      json.writeStringField("kind", key(remark.kind()));
      json.writeStringField("severity", remark.kind().severity().id());
      json.writeNumberField("line", remark.line());
      json.writeNumberField("column", remark.column());
      JsonDocument.string(json, "message", message(remark));
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  /** Writes a proposal: the dialect file, or what it rests on for programs. */
  public void proposal(
      DialectProposal proposal, String id, String standard, boolean json, OutputStream out)
      throws IOException {
    if (json) {
      JsonDocument.object(out, generator -> names(generator, proposal));
    } else {
      String yaml = proposal.yaml(id, standard, this::comment);
      out.write(yaml.getBytes(StandardCharsets.UTF_8));
    }
  }

  private String comment(Name name) {
    String element = name.element();
    String extension = name.extension();
    String what = element == null ? extension : element;
    String comment =
        texts.text(
            "suggest.name",
            name.name(),
            what == null ? texts.text("suggest.own-name") : what,
            name.confidence(),
            texts.text("suggest." + key(name.reason())));
    if (name.known()) {
      comment += "; " + texts.text("suggest.known");
    }
    if (!name.open().isEmpty()) {
      comment += "; " + texts.text("suggest.open", String.join(", ", name.open()));
    }
    return VisibleText.line(comment);
  }

  private void names(JsonGenerator json, DialectProposal proposal) throws IOException {
    json.writeBooleanField("forTables", proposal.forTables());
    json.writeArrayFieldStart("names");
    for (Name name : proposal.names()) {
      json.writeStartObject();
      JsonDocument.string(json, "name", name.name());
      JsonDocument.string(json, "element", name.element());
      JsonDocument.string(json, "extension", name.extension());
      json.writeNumberField("confidence", name.confidence());
      json.writeStringField("reason", key(name.reason()));
      json.writeBooleanField("known", name.known());
      json.writeObjectFieldStart("words");
      for (Map.Entry<String, String> word : name.words().entrySet()) {
        JsonDocument.string(json, VisibleText.line(word.getKey()), word.getValue());
      }
      json.writeEndObject();
      json.writeArrayFieldStart("open");
      for (String value : name.open()) {
        json.writeString(VisibleText.line(value));
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    json.writeEndArray();
  }
}
