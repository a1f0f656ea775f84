package org.govcat.validation.compare;

import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.govcat.finding.Finding;
import org.govcat.finding.Location;
import org.govcat.finding.RuleId;
import org.govcat.finding.Severity;
import org.govcat.model.CatalogHeader;
import org.govcat.model.InformationResource;
import org.govcat.standard.Standard;
import org.govcat.validation.CatalogChecker;
import org.govcat.validation.CheckSettings;
import org.govcat.validation.RecordChecker;
import org.jspecify.annotations.Nullable;

/**
 * What one standard finds, rule by rule: one bit a record for each rule that speaks, and one for
 * each that speaks of an error. Not thread-safe.
 */
final class RuleRecords {

  private final Standard standard;
  private final RecordChecker checker;
  private final RecordChecker.Session session;
  private final CatalogChecker catalog;
  private final Map<RuleId, BitSet> found = new LinkedHashMap<>();
  private final Map<RuleId, BitSet> errors = new LinkedHashMap<>();
  private final BitSet failing = new BitSet();
  private final BitSet unjudged = new BitSet();
  private final Consumer<Finding> taking = this::take;
  private int current;

  RuleRecords(Standard standard, CheckSettings settings) {
    this.standard = standard;
    this.checker = RecordChecker.of(standard);
    this.session = checker.session(settings);
    this.catalog = new CatalogChecker(standard, settings, null);
  }

  /** Judges the next record alone and keeps what it has to be judged by together with others. */
  void judge(
      int record,
      @Nullable CatalogHeader header,
      InformationResource resource,
      boolean confidential,
      Location place) {
    current = record;
    session.check(header, resource, taking);
    catalog.add(record, header, resource, confidential, place);
  }

  /** Judges the records together. */
  void finish() {
    catalog.finish(
        finding -> {
          for (long record : finding.records()) {
            current = Math.toIntExact(record);
            take(finding.finding());
          }
        });
  }

  private void take(Finding finding) {
    if (finding.rule().isCrash()) {
      unjudged.set(current);
      return;
    }
    mark(found, finding.rule());
    if (finding.severity() == Severity.ERROR) {
      mark(errors, finding.rule());
      failing.set(current);
    }
  }

  private void mark(Map<RuleId, BitSet> records, RuleId rule) {
    BitSet bits = records.get(rule);
    if (bits == null) {
      bits = new BitSet();
      records.put(rule, bits);
    }
    bits.set(current);
  }

  RecordChecker checker() {
    return checker;
  }

  Standard standard() {
    return standard;
  }

  /** Records in which the rule spoke. */
  BitSet found(RuleId rule) {
    return found.getOrDefault(rule, new BitSet(0));
  }

  /** Records in which the rule found an error. */
  BitSet errors(RuleId rule) {
    return errors.getOrDefault(rule, new BitSet(0));
  }

  /** Rules that found an error anywhere. */
  Iterable<RuleId> rulesWithErrors() {
    return errors.keySet();
  }

  /** Records in which some rule found an error. */
  BitSet failing() {
    return failing;
  }

  /** Records in which a rule broke down, so that nobody knows. */
  BitSet unjudged() {
    return unjudged;
  }
}
