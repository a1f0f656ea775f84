package org.govcat.serialization.schema;

import java.util.OptionalInt;

/** The expression of a number as catalogues write numbers: 18, 10,2, 3.5; the same everywhere. */
final class NumberPattern {
  private static final String FRACTION = "(\\.[0-9]+|[,，][0-9]{1,2})?";

  private NumberPattern() {}

  /** The expression; a bound above one is left to the checker. */
  static String of(OptionalInt least) {
    if (least.isPresent() && least.getAsInt() >= 1) {
      return "0{0,17}[1-9][0-9]{0,17}" + FRACTION;
    }
    return "\\-?[0-9]{1,18}" + FRACTION;
  }
}
