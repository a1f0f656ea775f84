package org.govcat.validation;

import java.util.Arrays;
import java.util.Objects;
import org.govcat.finding.Finding;
import org.jspecify.annotations.Nullable;

/**
 * A finding about several resources at once, or about one and the rest of the catalogue.
 *
 * @param finding what is said; its places are the first ones only, its argument {@code count} is
 *     the true number
 * @param records positions of all resources it touches, ascending; not copied, so leave it as it is
 */
public record CatalogFinding(Finding finding, long[] records) {
  /** Checks that there is at least one resource. */
  public CatalogFinding {
    Objects.requireNonNull(finding, "finding");
    if (records.length == 0) {
      throw new IllegalArgumentException("a finding without a resource: " + finding);
    }
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof CatalogFinding that
        && finding.equals(that.finding)
        && Arrays.equals(records, that.records);
  }

  @Override
  public int hashCode() {
    return 31 * finding.hashCode() + Arrays.hashCode(records);
  }

  @Override
  public String toString() {
    return finding + " in " + records.length + " records, the first " + records[0];
  }
}
