package org.govcat.serialization.table;

import java.util.List;
import java.util.Set;
import org.govcat.finding.Finding;
import org.govcat.finding.RuleId;
import org.govcat.finding.Severity;
import org.govcat.model.CatalogHeader;
import org.govcat.model.InformationResource;
import org.govcat.serialization.SourceRecord;
import org.govcat.serialization.reading.ReadingLog;
import org.govcat.serialization.reading.ReadingRules;
import org.jspecify.annotations.Nullable;

/** Makes records of blocks of rows, and the header of those rows that hold it. */
final class RecordSource {
  private static final RuleId STALE = new RuleId("table/whole-record-out-of-date");

  private final ReadingLog log;
  private final TableWords words;
  private final TableWords literal;
  private final DraggedCodes dragged;
  private @Nullable CatalogHeader header;
  private boolean anyRecord;

  RecordSource(ReadingLog log, TableWords words) {
    this.log = log;
    this.words = words;
    this.literal = words.literal();
    this.dragged = new DraggedCodes(log);
  }

  @Nullable CatalogHeader header() {
    return header;
  }

  /** The record of these rows, or null when they hold the header of the catalogue. */
  @Nullable SourceRecord record(long index, List<RowBlock> blocks, boolean exact) {
    RowBlock block = blocks.get(0);
    Column headerColumn = block.header().kind(ColumnMeaning.Kind.HEADER);
    if (headerColumn != null && block.text(headerColumn) != null) {
      header(block, headerColumn);
      return null;
    }
    TableWords spoken = exact ? literal : words;
    anyRecord = true;
    Column wholeColumn = block.header().kind(ColumnMeaning.Kind.RECORD);
    if (wholeColumn != null && block.text(wholeColumn) != null) {
      InformationResource whole = WholeText.resource(WholeText.joined(block, wholeColumn));
      if (whole != null && FlatCells.of(whole).isIn(block)) {
        return TableRecord.whole(index, whole, blocks, spoken);
      }
      log.add(
          Finding.of(STALE, Severity.WARNING)
              .location(block.header().place(block.rowOf(wholeColumn), wholeColumn))
              .build());
    }
    Set<Column> goingOn = exact ? Set.of() : dragged.goingOn(block);
    return TableRecord.of(index, blocks, spoken, goingOn);
  }

  /** Says what goes beyond single resources; after the last one of each sheet. */
  void finishSheet() {
    dragged.finish();
  }

  private void header(RowBlock block, Column column) {
    CatalogHeader read = WholeText.header(WholeText.joined(block, column));
    if (read == null) {
      log.incomplete(
          ReadingLog.finding(
              ReadingRules.MALFORMED,
              ReadingRules.NOT_A_HEADER,
              block.header().place(block.rowOf(column), column)));
      return;
    }
    if (anyRecord) {
      log.add(
          ReadingLog.finding(
                  ReadingRules.LATE_HEADER, block.header().place(block.rowOf(column), column))
              .build());
    }
    header = read;
  }
}
