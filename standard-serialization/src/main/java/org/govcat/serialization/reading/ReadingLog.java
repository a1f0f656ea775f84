package org.govcat.serialization.reading;

import java.util.ArrayList;
import java.util.List;
import org.govcat.finding.Finding;
import org.govcat.finding.Location;
import org.govcat.finding.RuleId;
import org.govcat.finding.Severity;

/** What a reader has to say about its document so far. */
public final class ReadingLog {
  private final String input;
  private List<Finding> findings = new ArrayList<>();
  private long unreadable;
  private int brokenInARow;
  private boolean complete = true;

  public ReadingLog(String input) {
    this.input = input;
  }

  public String input() {
    return input;
  }

  /** Starts a finding of reading. */
  public static Finding.Builder finding(RuleId rule, Location place) {
    return Finding.of(rule, Severity.ERROR).location(place);
  }

  /** A finding that says why. */
  public static Finding finding(RuleId rule, String reason, Location place) {
    return finding(rule, place).argument("reason", reason).build();
  }

  public static Finding finding(ReadingFault fault, Location place) {
    Finding.Builder finding = finding(fault.rule(), place);
    if (!fault.reason().isEmpty()) {
      finding.argument("reason", fault.reason());
    }
    if (fault.limit() > 0) {
      finding.argument("limit", Integer.toString(fault.limit()));
    }
    return finding.build();
  }

  public void add(Finding finding) {
    findings.add(finding);
  }

  /** A record that cannot be read. */
  public void unreadable(Finding finding) {
    unreadable++;
    brokenInARow++;
    complete = false;
    add(finding);
  }

  /** A part of the document that cannot be read and is no record. */
  public void incomplete(Finding finding) {
    complete = false;
    add(finding);
  }

  /** A record that could be read. */
  public void readable() {
    brokenInARow = 0;
  }

  /** Whether so much was broken that going on makes no sense; says so once. */
  public boolean hopeless(Location place) {
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

  public List<Finding> take() {
    List<Finding> taken = List.copyOf(findings);
    if (!taken.isEmpty()) {
      findings = new ArrayList<>();
    }
    return taken;
  }

  public long unreadable() {
    return unreadable;
  }

  public boolean complete() {
    return complete;
  }
}
