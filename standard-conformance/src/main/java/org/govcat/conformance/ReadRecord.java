package org.govcat.conformance;

import java.util.ArrayList;
import java.util.List;
import org.govcat.finding.Finding;
import org.govcat.model.CatalogHeader;
import org.govcat.serialization.SourceRecord;
import org.govcat.validation.RecordChecker;
import org.jspecify.annotations.Nullable;

/**
 * One record on its way from its reader to the report.
 *
 * @param input number of its input
 * @param header the header that held when it was read
 * @param source the record
 * @param before what the reader had to say about the document before it
 * @param findings what the rules found, once it was judged
 */
record ReadRecord(
    int input,
    @Nullable CatalogHeader header,
    SourceRecord source,
    List<Finding> before,
    List<Finding> findings) {

  static ReadRecord of(
      int input, @Nullable CatalogHeader header, SourceRecord source, List<Finding> before) {
    return new ReadRecord(input, header, source, before, new ArrayList<>(0));
  }

  /** The same for use after the next one was read. */
  ReadRecord keep() {
    return new ReadRecord(input, header, source.keep(), before, findings);
  }

  void judge(RecordChecker.Session session) {
    session.check(header, source.resource(), findings::add);
  }
}
