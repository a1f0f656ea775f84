package org.govcat.serialization.dialect;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import org.govcat.model.Blanks;
import org.jspecify.annotations.Nullable;

/**
 * Numbers with a unit behind them. Each unit says how many of the standard's own it is; a number
 * alone is in the standard's own, and the first unit of that size is the one that is written.
 */
final class UnitShape implements ValueShape {
  private static final int MOST_DIGITS = 40;

  private final Map<String, BigDecimal> sizes = new LinkedHashMap<>();
  private final String written;

  /** Units with their sizes, in the order of the file. */
  UnitShape(Map<String, BigDecimal> units) {
    String first = null;
    for (Map.Entry<String, BigDecimal> unit : units.entrySet()) {
      sizes.putIfAbsent(ValueTable.key(unit.getKey()), unit.getValue());
      boolean own = unit.getValue().compareTo(BigDecimal.ONE) == 0;
      first = first == null && own ? unit.getKey() : first;
    }
    this.written = first == null ? "" : first;
  }

  @Override
  public @Nullable String read(String value) {
    int end = numberEnd(value);
    String number = value.substring(0, end);
    String unit = ValueTable.key(value.substring(end));
    BigDecimal size = unit.isEmpty() ? BigDecimal.ONE : sizes.get(unit);
    if (end == 0 || size == null) {
      return null;
    }
    return size.compareTo(BigDecimal.ONE) == 0
        ? number
        : new BigDecimal(number).multiply(size).stripTrailingZeros().toPlainString();
  }

  /** Digits, and a point with digits behind it; zero when the text begins otherwise. */
  private static int numberEnd(String text) {
    int at = digits(text, 0);
    if (at > 0 && at + 1 < text.length() && text.charAt(at) == '.') {
      int behind = digits(text, at + 1);
      at = behind > at + 1 ? behind : at;
    }
    return at > MOST_DIGITS ? 0 : at;
  }

  private static int digits(String text, int from) {
    int at = from;
    while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
      at++;
    }
    return at;
  }

  @Override
  public @Nullable String write(String text) {
    String trimmed = Blanks.trim(text);
    boolean number = !trimmed.isEmpty() && numberEnd(trimmed) == trimmed.length();
    return number && trimmed.equals(text) ? text + written : null;
  }
}
