package org.govcat.conformance.bench;

/**
 * A finding as far as checkers have to agree on it.
 *
 * @param rule id of the rule
 * @param record position of the resource in the catalogue, from 0
 * @param at path of the element with indexes; empty for the resource as a whole
 */
public record CorpusFinding(String rule, long record, String at) {}
