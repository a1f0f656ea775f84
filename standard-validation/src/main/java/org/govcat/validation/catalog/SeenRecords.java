package org.govcat.validation.catalog;

import java.util.BitSet;
import org.govcat.finding.ElementPath;
import org.govcat.finding.Finding;
import org.govcat.finding.Location;
import org.govcat.finding.RecordReference;
import org.govcat.standard.RuleSpec;
import org.govcat.validation.CatalogFinding;

/** What is kept of every record that was seen: its position and whether it may be quoted. */
final class SeenRecords {
  private static final int MOST_PLACES = 20;

  private final PlaceColumn places = new PlaceColumn();
  private final IntColumn skipped = new IntColumn(0);
  private final BitSet confidential = new BitSet();

  /** Keeps a record; gives its row. */
  int add(long index, boolean secret, Location place) {
    int row = skipped.size();
    places.add(place);
    skipped.add(Math.toIntExact(index - row));
    if (secret) {
      confidential.set(row);
    }
    return row;
  }

  Location place(int row) {
    return places.get(row);
  }

  /** A finding about the rows, to be read at one of them. */
  CatalogFinding finding(RuleSpec rule, Finding.Builder said, int[] rows, int at) {
    for (int i = 0; rows.length > 1 && i < Math.min(rows.length, MOST_PLACES); i++) {
      said.place(place(rows[i]));
    }
    boolean secret = false;
    long[] records = new long[rows.length];
    for (int i = 0; i < rows.length; i++) {
      records[i] = index(rows[i]);
      secret |= confidential.get(rows[i]);
    }
    said.clause(rule.clause().source())
        .location(place(at))
        .record(new RecordReference(index(at), null, null))
        .confidential(secret);
    return new CatalogFinding(said.build(), records);
  }

  /** The beginning of a finding. */
  static Finding.Builder begin(RuleSpec rule, ElementPath element) {
    return Finding.of(rule.id(), rule.severity()).element(element);
  }

  /** The first places of the rows, for the texts of a rule. */
  String placesText(int[] rows) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < Math.min(rows.length, MOST_PLACES); i++) {
      text.append(i == 0 ? "" : "; ").append(PlaceColumn.text(place(rows[i])));
    }
    return text.append(rows.length > MOST_PLACES ? "; …" : "").toString();
  }

  private long index(int row) {
    return (long) row + skipped.get(row);
  }
}
