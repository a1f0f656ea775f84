package org.govcat.standard;

/**
 * Where a profile loosens what it is based on, and why. Every report by that profile says so.
 *
 * @param standard id of the profile that deviates
 * @param subject what it is about: an element, {@code code list …} or {@code rule …}
 * @param reason why the profile deviates
 * @param clause source and evidence of the decision to deviate
 */
public record Deviation(String standard, String subject, LocalizedText reason, Clause clause) {}
