package org.govcat.conformance;

import org.govcat.finding.RuleId;
import org.govcat.finding.Severity;

/**
 * How often a rule spoke, counted in full whatever the number of samples.
 *
 * @param rule the rule
 * @param severity how grave its findings are
 * @param count its findings; a folded finding counts once
 * @param records resources that it touches
 */
public record RuleCount(RuleId rule, Severity severity, long count, long records) {}
