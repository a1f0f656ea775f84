package org.govcat.conformance.score;

import java.util.ArrayList;
import java.util.List;
import org.govcat.finding.RuleId;
import org.govcat.model.ElementGroup;
import org.govcat.model.ElementSlot;
import org.govcat.model.ElementTable;
import org.govcat.model.InformationResource;
import org.govcat.standard.RuleSpec;
import org.govcat.standard.Standard;
import org.jspecify.annotations.Nullable;

/**
 * A scorecard applied to a standard: which indicators the standard asks for, and what a resource
 * scores that has lost some of them. Indicators are bits, by their order in the scorecard.
 * Immutable and thread-safe.
 */
public final class ScoreScale {
  /** The bit of errors that no indicator looks at. */
  public static final long OTHER_ERRORS = 1L << 63;

  private static final int TENTHS = 1_000;

  private final Scorecard card;
  private final List<Indicator> indicators;
  private final List<List<List<ElementSlot>>> filled = new ArrayList<>();
  private final long asked;
  private final int possible;

  /** Applies a scorecard to a standard. */
  public ScoreScale(Scorecard card, Standard standard) {
    this.card = card;
    this.indicators = card.indicators();
    long bits = 0;
    int points = 0;
    for (int i = 0; i < indicators.size(); i++) {
      Indicator indicator = indicators.get(i);
      List<List<ElementSlot>> elements = new ArrayList<>();
      for (String element : indicator.filled()) {
        List<ElementSlot> slots = ElementTable.slots(element);
        if (slots != null && standard.element(element) != null) {
          elements.add(slots);
        }
      }
      filled.add(elements);
      if (!elements.isEmpty() || isSpokenOf(indicator, standard)) {
        bits |= 1L << i;
        points += indicator.points();
      }
    }
    this.asked = bits;
    this.possible = points;
  }

  private static boolean isSpokenOf(Indicator indicator, Standard standard) {
    for (RuleSpec rule : standard.rules()) {
      if (indicator.closeness(rule.id().value()) >= 0) {
        return true;
      }
    }
    return false;
  }

  /** The scorecard. */
  public Scorecard card() {
    return card;
  }

  /** Whether the standard asks for what an indicator looks at. */
  public boolean asks(int indicator) {
    return (asked & 1L << indicator) != 0;
  }

  /** The bit of the indicator that a rule belongs to, named most closely; 0 when it is of none. */
  public long bitOf(RuleId rule) {
    int closest = -1;
    long bit = 0;
    for (int i = 0; i < indicators.size(); i++) {
      int closeness = indicators.get(i).closeness(rule.value());
      if (closeness > closest) {
        closest = closeness;
        bit = 1L << i;
      }
    }
    return bit & asked;
  }

  /** The bits of indicators that are lost because something is not filled in. */
  public long unfilled(InformationResource resource) {
    long lost = 0;
    for (int i = 0; i < filled.size(); i++) {
      for (List<ElementSlot> element : filled.get(i)) {
        lost |= isFilled(resource, element, 0) ? 0 : 1L << i;
      }
    }
    return lost;
  }

  private static boolean isFilled(ElementGroup group, List<ElementSlot> way, int at) {
    Object value = group.value(way.get(at));
    boolean last = at == way.size() - 1;
    if (value instanceof List<?> members) {
      for (Object member : members) {
        if (!last && !(member instanceof ElementGroup inner && isFilled(inner, way, at + 1))) {
          return false;
        }
      }
      return !last || !members.isEmpty();
    }
    if (last || value == null) {
      return value != null || way.get(at).kind().isList() && !last;
    }
    return value instanceof ElementGroup inner && isFilled(inner, way, at + 1);
  }

  /**
   * The score of a resource, in tenths of points of 100.
   *
   * @param lost bits of the indicators that it lost
   * @param errors bits of those that it lost by errors, and {@link #OTHER_ERRORS}
   */
  public int score(long lost, long errors) {
    int full = share(points(~lost), possible);
    return errors == 0 ? full : Math.min(full, card.errorCap() * TENTHS / 100);
  }

  /** The points of these indicators that the standard asks for. */
  private int points(long bits) {
    int points = 0;
    for (long left = bits & asked; left != 0; left &= left - 1) {
      points += indicators.get(Long.numberOfTrailingZeros(left)).points();
    }
    return points;
  }

  static int share(long part, long whole) {
    return whole == 0 ? 0 : (int) Math.round((double) TENTHS * part / whole);
  }

  /** Points of a dimension that the standard asks for; 0 when it asks for nothing of it. */
  public int possible(int firstIndicator, int count) {
    return points(bits(firstIndicator, count));
  }

  /** Points of a dimension that a resource has. */
  public int points(int firstIndicator, int count, long lost) {
    return points(bits(firstIndicator, count) & ~lost);
  }

  private static long bits(int first, int count) {
    return (1L << first + count) - (1L << first);
  }

  /** The indicator whose mending gains most, or null when none would. */
  public @Nullable Integer next(long lost, long errors) {
    int best = -1;
    int most = 0;
    for (long left = lost & asked; left != 0; left &= left - 1) {
      int indicator = Long.numberOfTrailingZeros(left);
      int gain = gain(indicator, lost, errors);
      if (gain > most) {
        most = gain;
        best = indicator;
      }
    }
    return best < 0 ? null : best;
  }

  /** What mending an indicator gains in a resource, in tenths. */
  public int gain(int indicator, long lost, long errors) {
    long bit = 1L << indicator;
    return score(lost & ~bit, errors & ~bit) - score(lost, errors);
  }
}
