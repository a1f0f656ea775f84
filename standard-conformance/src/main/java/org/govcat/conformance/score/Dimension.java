package org.govcat.conformance.score;

import java.util.List;
import org.govcat.standard.LocalizedText;

/**
 * A side of quality (评价维度).
 *
 * @param id its name within the scorecard
 * @param title what it is called
 * @param weight what its indicators are worth together
 * @param indicators what it looks at
 */
public record Dimension(String id, LocalizedText title, int weight, List<Indicator> indicators) {
  /** Copies the list. */
  public Dimension {
    indicators = List.copyOf(indicators);
  }
}
