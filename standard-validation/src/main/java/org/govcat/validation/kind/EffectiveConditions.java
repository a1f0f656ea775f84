package org.govcat.validation.kind;

import java.util.ArrayList;
import java.util.List;
import org.govcat.model.ElementGroup;
import org.govcat.model.GroupType;
import org.govcat.validation.kind.Meaning.Answer;
import org.jspecify.annotations.Nullable;

/**
 * Conditions for one member of a list, where what the member says goes before what the resource
 * says: an item may override the sharing and opening of its resource. Immutable.
 */
final class EffectiveConditions {
  private record Pair(Meaning meaning, @Nullable Site own) {}

  private final List<Pair> pairs = new ArrayList<>();

  EffectiveConditions(Conditions conditions, GroupType member) {
    conditions.meanings().forEach(m -> pairs.add(new Pair(m, m.within(member))));
  }

  /** Whether all hold for the member. */
  boolean hold(Inspection inspection, ElementGroup member) {
    for (int i = 0; i < pairs.size(); i++) {
      Pair pair = pairs.get(i);
      Answer answer = pair.meaning().judgeEffective(inspection, pair.own(), member);
      if (answer != Answer.YES) {
        return false;
      }
    }
    return true;
  }

  /** Whether the member itself says anything that the conditions ask for. */
  boolean concern(Inspection inspection, ElementGroup member) {
    for (int i = 0; i < pairs.size(); i++) {
      Site own = pairs.get(i).own();
      if (own != null
          && !own.readInto(inspection.conditionReading(), inspection, member).texts().isEmpty()) {
        return true;
      }
    }
    return false;
  }
}
