package org.govcat.serialization.json;

import org.govcat.finding.ElementPath;
import org.govcat.finding.Location;

/** Places in the record whose characters stand in the text; the index is built when asked for. */
final class RecordPlaces {
  private final RecordChars text;
  private final RecordIndex index;
  private boolean indexed;

  RecordPlaces(RecordChars text, JsonParsers parsers) {
    this.text = text;
    this.index = new RecordIndex(text, parsers);
  }

  /** Says that another record stands in the text. */
  void open() {
    indexed = false;
  }

  RecordChars text() {
    return text;
  }

  /** How many characters the record takes. */
  int length() {
    return text.length;
  }

  /** The place of a member of the source, or of the nearest thing around it that is there. */
  Location locate(String pointer, ElementPath source) {
    if (source.steps().isEmpty()) {
      return text.start(pointer);
    }
    if (!indexed) {
      index.build();
      indexed = true;
    }
    return index.locate(pointer, source);
  }
}
