package org.govcat.finding;

import java.util.ArrayList;
import java.util.List;

/**
 * Where in a record a finding stands: {@code items[3].name}. Immutable.
 *
 * @param steps from the record inwards
 */
public record ElementPath(List<Step> steps) {
  private static final String ADDED = "ext";

  /** The record as a whole. */
  public static final ElementPath RECORD = new ElementPath(List.of());

  /**
   * One step: an element and, inside a list, the place in it.
   *
   * @param name element name within its group
   * @param index place in the list from 0, or {@link #WHOLE}
   */
  public record Step(String name, int index) {
    /** The element itself and not one of its members. */
    public static final int WHOLE = -1;
  }

  /** Copies the steps. */
  public ElementPath {
    steps = List.copyOf(steps);
  }

  /** The path one element further in. */
  public ElementPath then(String name) {
    return then(name, Step.WHOLE);
  }

  /** The path to one member of a list further in. */
  public ElementPath then(String name, int index) {
    List<Step> longer = new ArrayList<>(steps);
    longer.add(new Step(name, index));
    return new ElementPath(longer);
  }

  /** The path to one member of the list at which it ends. */
  public ElementPath at(int index) {
    List<Step> same = new ArrayList<>(steps);
    Step last = same.remove(same.size() - 1);
    same.add(new Step(last.name(), index));
    return new ElementPath(same);
  }

  /** The same path with identity numbers in names masked; itself when there are none. */
  ElementPath masked() {
    for (Step step : steps) {
      if (!SensitiveText.mask(step.name()).equals(step.name())) {
        return new ElementPath(
            steps.stream()
                .map(each -> new Step(SensitiveText.mask(each.name()), each.index()))
                .toList());
      }
    }
    return this;
  }

  /** The element id without indexes: {@code items.name}. */
  public String elementId() {
    StringBuilder id = new StringBuilder();
    for (Step step : steps) {
      id.append(id.isEmpty() ? "" : ".").append(step.name());
    }
    return id.toString();
  }

  /** The path as documents have it, where what a profile added stands in its group itself. */
  public ElementPath inDocument() {
    boolean plain = true;
    for (Step step : steps) {
      plain &= !step.name().equals(ADDED);
    }
    return plain
        ? this
        : new ElementPath(steps.stream().filter(step -> !step.name().equals(ADDED)).toList());
  }

  /** The path as RFC 6901 pointer: {@code /items/3/name}. */
  public String pointer() {
    StringBuilder pointer = new StringBuilder();
    for (Step step : steps) {
      pointer.append('/').append(step.name().replace("~", "~0").replace("/", "~1"));
      if (step.index() != Step.WHOLE) {
        pointer.append('/').append(step.index());
      }
    }
    return pointer.toString();
  }

  /** The path as people read it: {@code items[3].name}. */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    for (Step step : steps) {
      text.append(text.isEmpty() ? "" : ".").append(step.name());
      if (step.index() != Step.WHOLE) {
        text.append('[').append(step.index()).append(']');
      }
    }
    return text.toString();
  }
}
