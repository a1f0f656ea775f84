package org.govcat.validation.catalog;

import java.util.Locale;
import java.util.Objects;
import org.govcat.standard.RuleSpec;
import org.jspecify.annotations.Nullable;

/**
 * What of a record is compared, and how.
 *
 * @param element the element whose value is the key
 * @param comparison how values are compared
 * @param within element that must be equal too, or null
 */
record KeySource(String element, Comparison comparison, @Nullable String within) {

  /** How two values are compared. */
  enum Comparison {
    /** As they stand, blanks around them aside. */
    EXACT,
    /** Without blanks, punctuation, case and width. */
    TEXT,
    /** The same, and without digits. */
    WITHOUT_DIGITS;

    static Comparison of(String word) {
      for (Comparison comparison : values()) {
        if (comparison.name().toLowerCase(Locale.ROOT).replace('_', '-').equals(word)) {
          return comparison;
        }
      }
      throw new IllegalArgumentException("unknown comparison: " + word);
    }

    CharSequence apply(KeyText words, String text) {
      return switch (this) {
        case EXACT -> text;
        case TEXT -> words.plain(text);
        case WITHOUT_DIGITS -> words.withoutDigits(text);
      };
    }
  }

  /** What a rule about unique values compares. */
  static KeySource of(RuleSpec rule) {
    String element = rule.element();
    if (element == null) {
      throw new IllegalArgumentException("rule without an element: " + rule.id());
    }
    return new KeySource(
        element,
        Comparison.of(rule.parameters().required("compare")),
        rule.parameters().text("within"));
  }

  /** The same key compared in another way. */
  KeySource comparedBy(Comparison other) {
    return new KeySource(element, other, within);
  }

  // By hand, as generated ones are linked at run time, which is felt at every start.
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof KeySource that
        && element.equals(that.element)
        && comparison == that.comparison
        && Objects.equals(within, that.within);
  }

  @Override
  public int hashCode() {
    return 31 * element.hashCode() + comparison.ordinal();
  }
}
