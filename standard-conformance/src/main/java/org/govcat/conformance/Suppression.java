package org.govcat.conformance;

import java.time.LocalDate;
import org.govcat.finding.ElementPath;
import org.govcat.finding.RecordReference;
import org.govcat.finding.RuleId;

/**
 * Findings that somebody answers for (豁免): they are counted and listed apart until a day.
 *
 * @param rule the rule whose findings are meant
 * @param path the element, with or without indexes; a star stands for any characters
 * @param record code or title of the resource; a star stands for any characters
 * @param reason why they may stand
 * @param approvedBy who approved it
 * @param expires last day on which they are counted apart
 */
public record Suppression(
    RuleId rule, String path, String record, String reason, String approvedBy, LocalDate expires) {

  private static final String ANY = "*";

  boolean coversElement(ElementPath element) {
    return path.equals(ANY)
        || matches(path, element.toString())
        || matches(path, element.elementId());
  }

  /** The title of a resource marked secret is not known here, and so never matches. */
  boolean coversRecord(RecordReference reference) {
    return record.equals(ANY)
        || (reference.code() != null && matches(record, reference.code()))
        || (reference.title() != null && matches(record, reference.title()));
  }

  boolean coversDocuments() {
    return record.equals(ANY);
  }

  /** Whether a text is as the pattern says, in time that grows with both lengths alone. */
  static boolean matches(String pattern, String text) {
    int at = 0;
    int next = 0;
    int star = -1;
    int retry = 0;
    while (next < text.length()) {
      if (at < pattern.length() && pattern.charAt(at) == '*') {
        star = at++;
        retry = next;
      } else if (at < pattern.length() && pattern.charAt(at) == text.charAt(next)) {
        at++;
        next++;
      } else if (star >= 0) {
        at = star + 1;
        next = ++retry;
      } else {
        return false;
      }
    }
    while (at < pattern.length() && pattern.charAt(at) == '*') {
      at++;
    }
    return at == pattern.length();
  }
}
