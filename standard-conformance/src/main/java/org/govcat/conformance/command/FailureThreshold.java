package org.govcat.conformance.command;

import java.math.BigDecimal;
import org.govcat.validation.compare.Impact;
import org.jspecify.annotations.Nullable;

/**
 * How many records a new standard may break.
 *
 * @param most the number, or the share in percent; null when any number will do
 * @param percent whether it is a share
 */
record FailureThreshold(@Nullable BigDecimal most, boolean percent) {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  static FailureThreshold of(Arguments given) {
    String text = given.value("max-newly-failing");
    if (text == null) {
      return new FailureThreshold(null, false);
    }
    boolean percent = text.endsWith("%");
    try {
      BigDecimal most = new BigDecimal(percent ? text.substring(0, text.length() - 1) : text);
      boolean possible = most.signum() >= 0 && (!percent || most.compareTo(HUNDRED) <= 0);
      if (possible && (percent || most.stripTrailingZeros().scale() <= 0)) {
        return new FailureThreshold(most, percent);
      }
    } catch (NumberFormatException e) {
      // told below
    }
    throw new UsageException("usage.threshold", text);
  }

  boolean isExceeded(Impact impact) {
    if (most == null) {
      return false;
    }
    BigDecimal broken = BigDecimal.valueOf(impact.newlyFailing().cardinality());
    return percent
        ? broken.multiply(HUNDRED).compareTo(most.multiply(BigDecimal.valueOf(impact.records())))
            > 0
        : broken.compareTo(most) > 0;
  }
}
