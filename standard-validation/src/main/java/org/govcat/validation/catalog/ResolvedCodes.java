package org.govcat.validation.catalog;

import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;
import org.govcat.finding.ElementPath;
import org.govcat.finding.Finding;
import org.govcat.standard.RuleSpec;
import org.govcat.validation.CatalogFinding;
import org.govcat.validation.NotEvaluated;
import org.jspecify.annotations.Nullable;

/**
 * A related code is that of a record of the input, before or after, or of one held outside it. When
 * nobody knows what is held outside, a code that is not in the input is not judged.
 */
final class ResolvedCodes implements CatalogRule {
  private final RuleSpec rule;
  private final SeenRecords records;
  private final RelatedCodes related;
  private final boolean outsideKnown;
  private long recordsNotJudged;

  ResolvedCodes(RuleSpec rule, SeenRecords records, RelatedCodes related, boolean outsideKnown) {
    this.rule = rule;
    this.records = records;
    this.related = related;
    this.outsideKnown = outsideKnown;
  }

  @Override
  public void add(SeenRecord record) {
    // the store of related codes has seen the record already
  }

  @Override
  public Iterator<CatalogFinding> findings() {
    KeyIndex index = related.index();
    if (outsideKnown) {
      return IntStream.range(0, related.size())
          .filter(entry -> !related.resolves(entry, index))
          .mapToObj(this::finding)
          .iterator();
    }
    recordsNotJudged = dangling(index);
    return List.<CatalogFinding>of().iterator();
  }

  /** How many records name a code that is not in the input; their entries stand together. */
  private long dangling(KeyIndex index) {
    long count = 0;
    int last = -1;
    for (int entry = 0; entry < related.size(); entry++) {
      if (related.row(entry) != last && !related.resolves(entry, index)) {
        last = related.row(entry);
        count++;
      }
    }
    return count;
  }

  @Override
  public @Nullable NotEvaluated notEvaluated() {
    return recordsNotJudged == 0
        ? null
        : new NotEvaluated(rule.id(), NotEvaluated.NO_OTHER_CATALOGUE, recordsNotJudged);
  }

  private CatalogFinding finding(int entry) {
    ElementPath list = related.element().path();
    ElementPath.Step last = list.steps().get(list.steps().size() - 1);
    ElementPath member =
        new ElementPath(list.steps().subList(0, list.steps().size() - 1))
            .then(last.name(), related.position(entry));
    Finding.Builder said = SeenRecords.begin(rule, member);
    int row = related.row(entry);
    return records.finding(rule, said, new int[] {row}, row);
  }
}
