package org.govcat.serialization.xml;

import java.io.Serial;
import org.govcat.finding.Finding;

/** The document stops being readable, and nothing behind that place can be read. */
final class BrokenXmlException extends Exception {
  @Serial private static final long serialVersionUID = 1L;

  private final transient Finding finding;

  BrokenXmlException(Finding finding) {
    super(finding.rule().toString(), null, false, false);
    this.finding = finding;
  }

  Finding finding() {
    return finding;
  }
}
