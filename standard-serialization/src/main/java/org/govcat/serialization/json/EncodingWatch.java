package org.govcat.serialization.json;

import org.govcat.finding.Finding;
import org.govcat.finding.Location;
import org.govcat.serialization.reading.EncodingGuess;
import org.govcat.serialization.reading.ReadingLog;
import org.govcat.serialization.reading.ReadingRules;
import org.jspecify.annotations.Nullable;

/** Tells damage at one place of a UTF-8 document from a document in another encoding. */
final class EncodingWatch {
  private final ReadingLog log;
  private boolean metUtf8;

  EncodingWatch(ReadingLog log) {
    this.log = log;
  }

  /** Notes a passage that is UTF-8. */
  void good(RecordText text, int bytes) {
    metUtf8 = metUtf8 || text.length < bytes;
  }

  /** Whether the passage looks as if nothing in the input were UTF-8. */
  boolean isOfWholeInput(byte[] bytes, int from, int length) {
    return !metUtf8 && EncodingGuess.isMostlyNotUtf8(bytes, from, from + length);
  }

  /** Says that a record is not UTF-8 and what it looks like. */
  void report(Location place, byte[] bytes, int from, int to) {
    Finding.Builder finding = ReadingLog.finding(ReadingRules.ENCODING, place);
    @Nullable String guess = EncodingGuess.of(bytes, from, to);
    if (guess != null) {
      finding.argument("encoding", guess);
    }
    log.unreadable(finding.build());
  }
}
