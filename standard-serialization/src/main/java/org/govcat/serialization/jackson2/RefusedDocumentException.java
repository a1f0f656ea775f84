package org.govcat.serialization.jackson2;

import com.fasterxml.jackson.core.JsonParser;
import org.govcat.finding.Finding;
import org.govcat.finding.Location;

/**
 * Says why a mapper does not read a value that a catalogue reader would have a finding about: a
 * member that stands there twice, a limit that is passed.
 */
@SuppressWarnings("exports") // whoever has a mapper has its exceptions
public final class RefusedDocumentException extends UnquotedMismatch {
  private static final long serialVersionUID = 1L;

  private final transient Finding finding;

  RefusedDocumentException(JsonParser in, Class<?> type, Finding finding) {
    super(in, type, message(finding));
    this.finding = finding;
  }

  /** The finding; it may quote the document, which the message never does. */
  public Finding finding() {
    return finding;
  }

  private static String message(Finding finding) {
    Location place = finding.location();
    String reason = finding.arguments().get("reason");
    return finding.rule()
        + (reason == null ? "" : " (" + reason + ")")
        + " at "
        + (place == null ? "" : "'" + place.pointer() + "'");
  }
}
