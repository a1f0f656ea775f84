package org.govcat.validation.kind;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.govcat.finding.ElementPath;
import org.govcat.finding.ElementPath.Step;

/** A set of places of one record, asked whether it holds a place or something around it. */
final class Places {
  private final Set<ElementPath> paths = new HashSet<>();

  void add(ElementPath path) {
    paths.add(path);
  }

  /** Whether the place, something that leads to it, or the record is in the set. */
  boolean hold(ElementPath inner) {
    if (paths.isEmpty()) {
      return false;
    }
    List<Step> steps = inner.steps();
    ElementPath outer = ElementPath.RECORD;
    if (paths.contains(outer)) {
      return true;
    }
    for (Step step : steps) {
      if (step.index() != Step.WHOLE && paths.contains(outer.then(step.name()))) {
        return true;
      }
      outer = outer.then(step.name(), step.index());
      if (paths.contains(outer)) {
        return true;
      }
    }
    return false;
  }
}
