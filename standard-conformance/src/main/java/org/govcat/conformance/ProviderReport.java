package org.govcat.conformance;

/**
 * What a check found in the resources of one provider (提供方).
 *
 * @param share the provider with its numbers
 * @param report the same report for its resources alone
 */
public record ProviderReport(ProviderShare share, CheckReport report) {
  /** Whether no more than that share of its resources has errors. */
  public boolean isWithin(double mostErrors) {
    return share.share() <= mostErrors;
  }
}
