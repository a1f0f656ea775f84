package org.govcat.validation.catalog;

import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.PriorityQueue;
import org.govcat.validation.CatalogFinding;

/**
 * Several runs of findings, each by first record, as one; equal first records in the order of runs.
 */
public final class MergedFindings implements Iterator<CatalogFinding> {
  private final PriorityQueue<Run> runs =
      new PriorityQueue<>(
          Comparator.comparingLong((Run run) -> run.next.records()[0]).thenComparing(Run::order));

  MergedFindings(List<Iterator<CatalogFinding>> findings) {
    for (int i = 0; i < findings.size(); i++) {
      if (findings.get(i).hasNext()) {
        runs.add(new Run(findings.get(i), i));
      }
    }
  }

  @Override
  public boolean hasNext() {
    return !runs.isEmpty();
  }

  @Override
  public CatalogFinding next() {
    Run run = runs.poll();
    if (run == null) {
      throw new NoSuchElementException("no further finding");
    }
    CatalogFinding finding = run.next;
    if (run.findings.hasNext()) {
      run.next = run.findings.next();
      runs.add(run);
    }
    return finding;
  }

  private static final class Run {
    private final Iterator<CatalogFinding> findings;
    private final int order;
    private CatalogFinding next;

    Run(Iterator<CatalogFinding> findings, int order) {
      this.findings = findings;
      this.order = order;
      this.next = findings.next();
    }

    int order() {
      return order;
    }
  }
}
