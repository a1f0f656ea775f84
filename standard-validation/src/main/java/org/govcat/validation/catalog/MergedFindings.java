package org.govcat.validation.catalog;

import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.PriorityQueue;
import org.govcat.validation.CatalogFinding;

/**
 * Several runs of findings, each by first record, as one; equal first records in the order of runs.
 */
public final class MergedFindings implements Iterator<CatalogFinding> {
  private final PriorityQueue<Run> runs = new PriorityQueue<>();

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

  private static final class Run implements Comparable<Run> {
    private final Iterator<CatalogFinding> findings;
    private final int order;
    private CatalogFinding next;

    Run(Iterator<CatalogFinding> findings, int order) {
      this.findings = findings;
      this.order = order;
      this.next = findings.next();
    }

    @Override
    public int compareTo(Run other) {
      int byRecord = Long.compare(next.records()[0], other.next.records()[0]);
      return byRecord != 0 ? byRecord : Integer.compare(order, other.order);
    }
  }
}
