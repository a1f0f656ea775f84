package org.govcat.validation.kind;

import java.util.List;
import org.govcat.standard.Stage;

/** One or more rules, compiled. Immutable and thread-safe: all scratch is in the inspection. */
public interface Check {
  /** The rules it judges. */
  List<Rule> rules();

  /** Judges one record. */
  void judge(Inspection inspection);

  /** Whether any of its rules is judged at that stage. */
  default boolean activeAt(Stage stage) {
    return rules().stream().anyMatch(rule -> rule.activeAt(stage));
  }
}
