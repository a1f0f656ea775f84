package org.govcat.serialization;

/** The formats of a catalogue document. */
public enum CatalogFormat {
  /** One JSON document: an object with header and resources, or a bare array. */
  JSON("json"),
  /** JSON Lines: one resource a line. */
  JSON_LINES("jsonl"),
  /** One XML document in the namespace {@code urn:govcat:catalog:1}. */
  XML("xml"),
  /** A workbook (.xlsx). */
  WORKBOOK("xlsx"),
  /** A table as text. */
  CSV("csv"),
  /** Not recognised; nothing could be read. */
  UNKNOWN("unknown");

  private final String id;

  CatalogFormat(String id) {
    this.id = id;
  }

  /** The word used in options and reports. */
  public String id() {
    return id;
  }
}
