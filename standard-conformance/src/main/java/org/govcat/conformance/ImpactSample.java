package org.govcat.conformance;

import java.util.List;
import org.govcat.finding.Location;
import org.govcat.finding.RecordReference;
import org.govcat.finding.RuleId;

/**
 * A record that is judged otherwise by the newer standard.
 *
 * @param record the record; its title is not there when it is marked secret
 * @param place where it stands
 * @param rules the rules that decide
 */
public record ImpactSample(RecordReference record, Location place, List<RuleId> rules) {
  /** Copies the rules. */
  public ImpactSample {
    rules = List.copyOf(rules);
  }

  ImpactSample because(List<RuleId> reasons) {
    return new ImpactSample(record, place, reasons);
  }
}
