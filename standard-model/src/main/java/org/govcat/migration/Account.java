package org.govcat.migration;

import java.util.ArrayList;
import java.util.List;
import org.govcat.finding.ElementPath;
import org.govcat.finding.Finding;
import org.govcat.finding.RecordReference;
import org.govcat.finding.RuleId;
import org.govcat.finding.Severity;
import org.govcat.standard.Clause;
import org.jspecify.annotations.Nullable;

/** Keeps account of what the migration of one record costs. Values of secret records stay out. */
final class Account {
  private final @Nullable RecordReference record;
  private final boolean secret;
  private final List<Finding> losses = new ArrayList<>();

  private Account(@Nullable RecordReference record, boolean secret) {
    this.record = record;
    this.secret = secret;
  }

  static Account ofHeader(boolean secret) {
    return new Account(null, secret);
  }

  static Account ofRecord(RecordReference record, boolean secret) {
    return new Account(record, secret);
  }

  /** Something that a person has to fill in or to decide. */
  void person(String step, ElementPath element, Clause clause) {
    losses.add(loss(Migration.NEEDS_PERSON, step, element, clause).build());
  }

  /** Something that stands in another place now. */
  void moved(String step, ElementPath element, ElementPath to, Clause clause) {
    losses.add(
        loss(Migration.APPROXIMATED, step, element, clause)
            .argument(Migration.TO, to.toString())
            .build());
  }

  /** A value of a code list; free text is never quoted. */
  void value(RuleId kind, String step, ElementPath element, String value, Clause clause) {
    losses.add(loss(kind, step, element, clause).value(secret ? null : value).build());
  }

  private Finding.Builder loss(RuleId kind, String step, ElementPath element, Clause clause) {
    return Finding.of(kind, Severity.WARNING)
        .element(element)
        .clause(clause.source())
        .record(record)
        .argument(Migration.STEP, step);
  }

  List<Finding> losses() {
    return losses;
  }
}
