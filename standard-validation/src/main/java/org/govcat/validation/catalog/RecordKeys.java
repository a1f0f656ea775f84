package org.govcat.validation.catalog;

import org.jspecify.annotations.Nullable;

/** The keys of one source, one row a record. */
final class RecordKeys {
  private final ElementText element;
  private final KeySource.Comparison comparison;
  private final @Nullable ElementText within;
  private final KeyText words;
  private final KeyHash hash = new KeyHash();
  private final KeyColumn column = new KeyColumn();

  RecordKeys(KeySource source, KeyText words) {
    this.element = ElementText.of(source.element());
    this.comparison = source.comparison();
    this.within = source.within() == null ? null : ElementText.of(source.within());
    this.words = words;
  }

  KeyColumn column() {
    return column;
  }

  void add(SeenRecord record) {
    String text = words.meaning(record.text(element));
    CharSequence key = text == null ? "" : comparison.apply(words, text);
    if (key.isEmpty()) {
      column.addNone();
    } else {
      hash.reset().add(key);
      addSurroundings(record);
      column.add(hash);
    }
  }

  /** Where nobody says whose the record is, records of one input count as of one provider. */
  private void addSurroundings(SeenRecord record) {
    if (within == null) {
      return;
    }
    String owner = words.meaning(record.text(within));
    hash.border();
    if (owner == null) {
      hash.border().add(record.input());
    } else {
      hash.add(words.plain(owner));
    }
  }
}
