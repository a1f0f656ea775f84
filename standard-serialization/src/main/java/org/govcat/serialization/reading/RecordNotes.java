package org.govcat.serialization.reading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.govcat.finding.ElementPath;
import org.govcat.finding.ElementPath.Step;
import org.govcat.finding.Finding;

/** Where in a record its reader is, and what it has to say about the record. Used again. */
public final class RecordNotes {
  private static final int LONGEST_QUOTE = 200;

  private final Places places;
  private String pointer = "";
  private String[] names = new String[16];
  private int[] indexes = new int[16];
  private int steps;
  private List<Finding> findings = List.of();

  public RecordNotes(Places places) {
    this.places = places;
  }

  /** Begins with the record that stands at this pointer. */
  public void open(String recordPointer) {
    pointer = recordPointer;
    steps = 0;
    findings = List.of();
  }

  public void push(String name) {
    if (steps == names.length) {
      names = Arrays.copyOf(names, 2 * steps);
      indexes = Arrays.copyOf(indexes, 2 * steps);
    }
    names[steps] = name;
    indexes[steps++] = Step.WHOLE;
  }

  public void index(int place) {
    if (steps > 0) {
      indexes[steps - 1] = place;
    }
  }

  public void pop() {
    steps--;
  }

  /** Says that a member stood there twice. */
  public void duplicate(String name, String first, String second, int offset) throws ReadingFault {
    if (findings.size() == ReadingLimits.FINDINGS) {
      throw ReadingFault.limit(ReadingRules.FINDINGS, ReadingLimits.FINDINGS, offset);
    }
    if (findings.isEmpty()) {
      findings = new ArrayList<>();
    }
    push(name);
    ElementPath path = path();
    pop();
    findings.add(
        ReadingLog.finding(
                ReadingRules.DUPLICATE_MEMBER, places.place(offset, pointer + path.pointer()))
            .element(path)
            .argument("name", name)
            .argument("first", quoted(first))
            .argument("second", quoted(second))
            .build());
  }

  /** Takes back what was said since there were so many findings. */
  public void forget(int since) {
    if (findings.size() > since) {
      findings.subList(since, findings.size()).clear();
    }
  }

  public int count() {
    return findings.size();
  }

  public List<Finding> findings() {
    return findings.isEmpty() ? findings : List.copyOf(findings);
  }

  private ElementPath path() {
    List<Step> path = new ArrayList<>();
    for (int i = 0; i < steps; i++) {
      path.add(new Step(names[i], indexes[i]));
    }
    return new ElementPath(path);
  }

  private static String quoted(String value) {
    return value.length() <= LONGEST_QUOTE ? value : value.substring(0, LONGEST_QUOTE) + "…";
  }
}
