package org.govcat.serialization.json;

import java.util.ArrayList;
import java.util.List;
import org.govcat.finding.Finding;
import org.govcat.finding.Location;
import org.govcat.finding.RuleId;
import org.govcat.finding.Severity;

/** What a reader has to say about its document so far. */
final class ReadingLog {
  private final String input;
  private List<Finding> findings = new ArrayList<>();
  private long unreadable;
  private int brokenInARow;
  private boolean complete = true;

  ReadingLog(String input) {
    this.input = input;
  }

  String input() {
    return input;
  }

  /** Starts a finding of reading. */
  static Finding.Builder finding(RuleId rule, Location place) {
    return Finding.of(rule, Severity.ERROR).location(place);
  }

  /** A finding that says why. */
  static Finding finding(RuleId rule, String reason, Location place) {
    return finding(rule, place).argument("reason", reason).build();
  }

  static Finding finding(ReadingFault fault, Location place) {
    Finding.Builder finding = finding(fault.rule(), place).argument("reason", fault.reason());
    if (fault.limit() > 0) {
      finding.argument("limit", Integer.toString(fault.limit()));
    }
    return finding.build();
  }

  void add(Finding finding) {
    findings.add(finding);
  }

  /** A record that cannot be read. */
  void unreadable(Finding finding) {
    unreadable++;
    brokenInARow++;
    complete = false;
    add(finding);
  }

  /** A part of the document that cannot be read and is no record. */
  void incomplete(Finding finding) {
    complete = false;
    add(finding);
  }

  /** A record that could be read. */
  void readable() {
    brokenInARow = 0;
  }

  /** Whether so much was broken that going on makes no sense; says so once. */
  boolean hopeless(Location place) {
    if (brokenInARow < ReadingLimits.BROKEN_IN_A_ROW) {
      return false;
    }
    brokenInARow = 0;
    incomplete(
        finding(
            ReadingFault.limit(ReadingRules.BROKEN_IN_A_ROW, ReadingLimits.BROKEN_IN_A_ROW, 0),
            place));
    return true;
  }

  List<Finding> take() {
    List<Finding> taken = List.copyOf(findings);
    if (!taken.isEmpty()) {
      findings = new ArrayList<>();
    }
    return taken;
  }

  long unreadable() {
    return unreadable;
  }

  boolean complete() {
    return complete;
  }
}
