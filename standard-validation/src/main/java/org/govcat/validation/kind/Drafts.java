package org.govcat.validation.kind;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import org.govcat.finding.ElementPath;
import org.govcat.finding.ElementPath.Step;
import org.govcat.finding.Finding;
import org.govcat.finding.RuleId;
import org.govcat.standard.RuleKind;

/**
 * What was found in one record. A value of the wrong shape silences everything at and below it, and
 * a finding may be silenced by those its rule names, whatever the order in which they were made.
 */
final class Drafts {
  private static final Comparator<Draft> BY_RULE = Comparator.comparingInt(d -> d.rule().order());

  private final List<Draft> drafts = new ArrayList<>();
  private final List<ElementPath> misshapen = new ArrayList<>();

  void clear() {
    drafts.clear();
    misshapen.clear();
  }

  void add(Draft draft) {
    drafts.add(draft);
  }

  void misshapen(ElementPath path) {
    misshapen.add(path);
  }

  /** Gives out what is left, in the order of the rule book and then of the record. */
  void emit(Consumer<Finding> out) {
    if (drafts.isEmpty()) {
      return;
    }
    List<Draft> left = new ArrayList<>(drafts.size());
    for (Draft draft : drafts) {
      if (!isUnderMisshapen(draft) && !isSilenced(draft)) {
        left.add(draft);
      }
    }
    left.sort(BY_RULE);
    left.forEach(draft -> out.accept(draft.finding()));
  }

  private boolean isUnderMisshapen(Draft draft) {
    if (draft.rule().spec().kind() == RuleKind.SHAPE) {
      return false;
    }
    for (ElementPath path : misshapen) {
      if (holds(path, draft.path())) {
        return true;
      }
    }
    return false;
  }

  private boolean isSilenced(Draft draft) {
    List<RuleId> silencers = draft.rule().spec().silencedBy();
    if (silencers.isEmpty()) {
      return false;
    }
    for (Draft other : drafts) {
      if (other != draft
          && silencers.contains(other.rule().id())
          && holds(other.path(), draft.path())) {
        return true;
      }
    }
    return false;
  }

  /** Whether the outer path is the inner one, leads to it, or is the record. */
  static boolean holds(ElementPath outer, ElementPath inner) {
    List<Step> out = outer.steps();
    List<Step> in = inner.steps();
    if (out.size() > in.size()) {
      return false;
    }
    for (int i = 0; i < out.size(); i++) {
      Step a = out.get(i);
      Step b = in.get(i);
      if (!a.name().equals(b.name()) || a.index() != b.index() && a.index() != Step.WHOLE) {
        return false;
      }
    }
    return true;
  }
}
