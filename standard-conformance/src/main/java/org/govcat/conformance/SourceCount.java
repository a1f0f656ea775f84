package org.govcat.conformance;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.govcat.finding.Severity;
import org.govcat.finding.Verdict;
import org.govcat.standard.LocalizedText;
import org.govcat.standard.RuleSpec;
import org.govcat.standard.Standard;
import org.govcat.standard.StandardInfo;

/**
 * What was found against one of the standards that the judging standard is made of (按法律来源分组): a
 * finding counts for every standard that makes its demand. Findings of reading count for none.
 *
 * @param standard id of the standard
 * @param title its title
 * @param errors findings of severity error
 * @param warnings warnings
 * @param infos notes
 */
public record SourceCount(
    String standard, LocalizedText title, long errors, long warnings, long infos) {

  /** The answer as far as this standard is concerned: never a pass of what was not judged. */
  public Verdict verdict(boolean complete) {
    if (errors > 0) {
      return Verdict.DOES_NOT_CONFORM;
    }
    return complete ? Verdict.CONFORMS : Verdict.NOT_CHECKED;
  }

  /** One for each standard, ancestors first; one alone for a standard that is based on none. */
  static List<SourceCount> of(Standard standard, List<RuleCount> rules) {
    Map<String, LocalizedText> titles = new LinkedHashMap<>();
    for (StandardInfo.Ancestor ancestor : standard.info().ancestors()) {
      titles.put(ancestor.id(), ancestor.title());
    }
    titles.put(standard.id(), standard.info().title());
    List<SourceCount> counts = new ArrayList<>();
    for (Map.Entry<String, LocalizedText> each : titles.entrySet()) {
      long[] bySeverity = new long[Severity.values().length];
      for (RuleCount rule : rules) {
        RuleSpec spec = standard.rule(rule.rule());
        if (spec != null && spec.clause().standards().contains(each.getKey())) {
          bySeverity[rule.severity().ordinal()] += rule.count();
        }
      }
      counts.add(
          new SourceCount(
              each.getKey(),
              each.getValue(),
              bySeverity[Severity.ERROR.ordinal()],
              bySeverity[Severity.WARNING.ordinal()],
              bySeverity[Severity.INFO.ordinal()]));
    }
    return counts;
  }
}
