package org.govcat.validation.compare;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.govcat.finding.RuleId;
import org.govcat.finding.Severity;
import org.govcat.standard.Element;
import org.govcat.standard.RuleSpec;
import org.govcat.standard.Standard;
import org.jspecify.annotations.Nullable;

/**
 * What happens to records when one standard takes the place of another (影响分析). A record fails when
 * a rule finds an error in it, alone or together with others. A record in which a rule broke down
 * under either standard is counted apart: nobody knows. Immutable.
 */
public final class Impact {
  private final RuleRecords before;
  private final RuleRecords after;
  private final long records;
  private final BitSet newlyFailing;
  private final BitSet newlyPassing;
  private final BitSet unjudged;
  private final List<RuleImpact> rules;
  private final List<NewElement> newElements;

  /**
   * How often an element that only the newer standard has is used already.
   *
   * @param element the element
   * @param records records that use it
   */
  public record NewElement(Element element, long records) {}

  Impact(RuleRecords before, RuleRecords after, long records, List<NewElement> newElements) {
    this.before = before;
    this.after = after;
    this.records = records;
    this.newElements = List.copyOf(newElements);
    this.unjudged = (BitSet) before.unjudged().clone();
    unjudged.or(after.unjudged());
    this.newlyFailing = judgedOnly(after.failing(), before.failing());
    this.newlyPassing = judgedOnly(before.failing(), after.failing());
    this.rules = rulesOf();
  }

  private BitSet judgedOnly(BitSet with, BitSet without) {
    BitSet bits = (BitSet) with.clone();
    bits.andNot(without);
    bits.andNot(unjudged);
    return bits;
  }

  /** How many records were judged. */
  public long records() {
    return records;
  }

  /** Records that failed before. */
  public long failingBefore() {
    return before.failing().cardinality();
  }

  /** Records that fail now. */
  public long failingAfter() {
    return after.failing().cardinality();
  }

  /** Positions of the records that fail now and did not. */
  public BitSet newlyFailing() {
    return (BitSet) newlyFailing.clone();
  }

  /** Positions of the records that failed and do not now. */
  public BitSet newlyPassing() {
    return (BitSet) newlyPassing.clone();
  }

  /** Records in which a rule broke down under one of the standards. */
  public long unjudged() {
    return unjudged.cardinality();
  }

  /** Share of records that newly fail, from 0 to 1. */
  public double newlyFailingShare() {
    return records == 0 ? 0 : (double) newlyFailing.cardinality() / records;
  }

  /** The rules that spoke under either standard: those of the newer one first, in its order. */
  public List<RuleImpact> rules() {
    return rules;
  }

  /** The elements that only the newer standard has, used or not. */
  public List<NewElement> newElements() {
    return newElements;
  }

  /** The rules by which a record newly fails or newly passes, in the order of the rule book. */
  public List<RuleId> reasons(int record) {
    RuleRecords side = newlyPassing.get(record) ? before : after;
    List<RuleId> reasons = new ArrayList<>();
    for (RuleSpec rule : side.standard().rules()) {
      if (side.errors(rule.id()).get(record)) {
        reasons.add(rule.id());
      }
    }
    return reasons;
  }

  private List<RuleImpact> rulesOf() {
    Map<RuleId, RuleImpact> all = new LinkedHashMap<>();
    Map<RuleId, Long> decisive = decisive();
    for (Standard standard : List.of(after.standard(), before.standard())) {
      for (RuleSpec rule : standard.rules()) {
        RuleImpact impact = impact(rule.id(), decisive.getOrDefault(rule.id(), 0L));
        if (impact.recordsBefore() > 0 || impact.recordsAfter() > 0) {
          all.putIfAbsent(rule.id(), impact);
        }
      }
    }
    return List.copyOf(all.values());
  }

  /** Newly failing records with one error rule, by that rule. */
  private Map<RuleId, Long> decisive() {
    BitSet once = new BitSet();
    BitSet more = new BitSet();
    for (RuleId rule : after.rulesWithErrors()) {
      BitSet again = (BitSet) once.clone();
      again.and(after.errors(rule));
      more.or(again);
      once.or(after.errors(rule));
    }
    once.andNot(more);
    once.and(newlyFailing);
    Map<RuleId, Long> decisive = new LinkedHashMap<>();
    for (RuleId rule : after.rulesWithErrors()) {
      decisive.put(rule, both(after.errors(rule), once));
    }
    return decisive;
  }

  private RuleImpact impact(RuleId rule, long decisive) {
    BitSet old = before.found(rule);
    BitSet now = after.found(rule);
    BitSet alone = judgedOnly(after.errors(rule), before.failing());
    return new RuleImpact(
        rule,
        severity(before.standard(), rule),
        severity(after.standard(), rule),
        old.cardinality(),
        now.cardinality(),
        now.cardinality() - both(old, now),
        old.cardinality() - both(old, now),
        severityChanged(rule, old, now),
        alone.cardinality(),
        decisive);
  }

  private long severityChanged(RuleId rule, BitSet old, BitSet now) {
    Severity severityBefore = severity(before.standard(), rule);
    if (severityBefore != severity(after.standard(), rule)) {
      return both(old, now);
    }
    BitSet changed = (BitSet) before.errors(rule).clone();
    changed.xor(after.errors(rule));
    changed.and(old);
    return both(changed, now);
  }

  private static long both(BitSet one, BitSet other) {
    BitSet both = (BitSet) one.clone();
    both.and(other);
    return both.cardinality();
  }

  private static @Nullable Severity severity(Standard standard, RuleId rule) {
    RuleSpec spec = standard.rule(rule);
    return spec == null ? null : spec.severity();
  }
}
