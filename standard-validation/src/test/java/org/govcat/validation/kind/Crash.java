package org.govcat.validation.kind;

import java.util.List;
import org.govcat.finding.RuleId;
import org.govcat.finding.Severity;
import org.govcat.standard.Clause;
import org.govcat.standard.Evidence;
import org.govcat.standard.LocalizedText;
import org.govcat.standard.RuleKind;
import org.govcat.standard.RuleParameters;
import org.govcat.standard.RuleSpec;
import org.govcat.standard.Stage;

/** A check that crashes. */
public record Crash(Rule rule, boolean deep) implements Check {
  /** A check of that rule that throws. */
  public Crash(String id) {
    this(rule(id), false);
  }

  /** A check of that rule that never comes back up. */
  public static Crash deep(String id) {
    return new Crash(rule(id), true);
  }

  private static Rule rule(String id) {
    return ofKind(id, RuleKind.REQUIRED);
  }

  static Rule ofKind(String id, RuleKind kind) {
    LocalizedText text = new LocalizedText(id, id);
    return new Rule(
        0,
        new RuleSpec(
            new RuleId(id),
            kind,
            "title",
            Severity.ERROR,
            text,
            text,
            text,
            java.util.Set.of(Stage.values()),
            List.of(),
            RuleSpec.Fold.NONE,
            RuleParameters.NONE,
            new Clause("test", Evidence.DERIVED)));
  }

  @Override
  public List<Rule> rules() {
    return List.of(rule);
  }

  @Override
  public void judge(Inspection inspection) {
    if (deep) {
      judge(inspection);
    }
    throw new IllegalStateException("crashed");
  }
}
