package org.govcat.validation.kind;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.govcat.finding.ElementPath;
import org.govcat.finding.Finding;
import org.govcat.finding.RuleId;
import org.govcat.standard.RuleKind;

/**
 * What was found in one record. A value of the wrong shape silences everything at and below it, and
 * a finding may be silenced by those its rule names, whatever the order in which they were made.
 */
final class Drafts {
  private static final Comparator<Draft> BY_RULE =
      Comparator.<Draft>comparingInt(d -> d.rule().order()).thenComparingInt(Draft::turn);

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

  /**
   * Gives out what is left, in the order of the rule book, of the checks and then of the record.
   */
  void emit(Consumer<Finding> out) {
    if (drafts.isEmpty()) {
      return;
    }
    Places unreadable = new Places();
    misshapen.forEach(unreadable::add);
    Map<RuleId, Places> silencers = silencers();
    List<Draft> left = new ArrayList<>(drafts.size());
    for (Draft draft : drafts) {
      boolean readable =
          draft.rule().spec().kind() == RuleKind.SHAPE || !unreadable.hold(draft.path());
      if (readable && !isSilenced(draft, silencers)) {
        left.add(draft);
      }
    }
    left.sort(BY_RULE);
    left.forEach(draft -> out.accept(draft.finding()));
  }

  /** Where the rules speak that any rule here gives way to. */
  private Map<RuleId, Places> silencers() {
    Map<RuleId, Places> silencers = new HashMap<>();
    for (Draft draft : drafts) {
      for (RuleId id : draft.rule().spec().silencedBy()) {
        silencers.computeIfAbsent(id, rule -> new Places());
      }
    }
    if (!silencers.isEmpty()) {
      for (Draft draft : drafts) {
        Places places = silencers.get(draft.rule().id());
        if (places != null) {
          places.add(draft.path());
        }
      }
    }
    return silencers;
  }

  private static boolean isSilenced(Draft draft, Map<RuleId, Places> silencers) {
    for (RuleId id : draft.rule().spec().silencedBy()) {
      Places places = silencers.get(id);
      if (places != null && !id.equals(draft.rule().id()) && places.hold(draft.path())) {
        return true;
      }
    }
    return false;
  }
}
