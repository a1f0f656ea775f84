package org.govcat.serialization.jaxb;

import java.io.Serial;
import java.util.List;
import org.govcat.finding.Finding;

/**
 * A group in somebody's JAXB class cannot be taken over whole. An error and no exception, because
 * JAXB answers an exception of an adapter by dropping the value silently.
 */
public final class UnreadableGroupError extends Error {
  @Serial private static final long serialVersionUID = 1L;

  private final transient List<Finding> findings;

  UnreadableGroupError(List<Finding> findings) {
    super(text(findings), null, false, true);
    this.findings = List.copyOf(findings);
  }

  private static String text(List<Finding> findings) {
    StringBuilder text = new StringBuilder("cannot be read whole:");
    for (Finding finding : findings) {
      String reason = finding.arguments().get("reason");
      text.append(' ').append(finding.rule()).append(reason == null ? "" : " (" + reason + ")");
    }
    return text.toString();
  }

  /** Why; a finding may quote the document, which the message never does. */
  public List<Finding> findings() {
    return findings;
  }
}
