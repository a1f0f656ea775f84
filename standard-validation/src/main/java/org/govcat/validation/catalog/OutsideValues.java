package org.govcat.validation.catalog;

import org.govcat.validation.KnownResources;
import org.jspecify.annotations.Nullable;

/** Asks whether a record's value is held outside the input. */
interface OutsideValues {
  /** Whether it is. */
  boolean holds(SeenRecord record);

  /** Where, for people, if known. */
  @Nullable String place(SeenRecord record);

  /** Asks for the code of a record. */
  static OutsideValues codes(KnownResources known, ElementText code, KeyText words) {
    return new OutsideValues() {
      @Override
      public boolean holds(SeenRecord record) {
        String text = words.meaning(record.text(code));
        return text != null && known.holdsCode(text);
      }

      @Override
      public @Nullable String place(SeenRecord record) {
        String text = words.meaning(record.text(code));
        return text == null ? null : known.placeOfCode(text);
      }
    };
  }

  /**
   * Asks for the title of a record; a record whose code is held too is the business of its code.
   */
  static OutsideValues titles(
      KnownResources known,
      ElementText title,
      ElementText provider,
      OutsideValues codes,
      KeyText words) {
    return new OutsideValues() {
      @Override
      public boolean holds(SeenRecord record) {
        String text = words.meaning(record.text(title));
        String owner = words.meaning(record.text(provider));
        return text != null
            && owner != null
            && known.holdsTitle(owner, text)
            && !codes.holds(record);
      }

      @Override
      public @Nullable String place(SeenRecord record) {
        String text = words.meaning(record.text(title));
        String owner = words.meaning(record.text(provider));
        return text == null || owner == null ? null : known.placeOfTitle(owner, text);
      }
    };
  }
}
