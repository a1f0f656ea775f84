package org.govcat.validation.kind;

import java.util.List;
import org.govcat.validation.kind.Meaning.Answer;

/** Several conditions, compiled. Immutable. */
record Conditions(List<Meaning> meanings) {
  /** Copies the conditions. */
  Conditions {
    meanings = List.copyOf(meanings);
  }

  /** Whether there is none. */
  boolean areNone() {
    return meanings.isEmpty();
  }

  /** Whether all hold; with no condition at all they do. */
  boolean hold(Inspection inspection) {
    for (int i = 0; i < meanings.size(); i++) {
      if (meanings.get(i).judge(inspection) != Answer.YES) {
        return false;
      }
    }
    return true;
  }

  /**
   * Whether one holds or may hold: an exemption that hangs on a value which is missing or unknown
   * is not denied, as the missing or unknown value has a finding of its own.
   */
  boolean mayExempt(Inspection inspection) {
    for (int i = 0; i < meanings.size(); i++) {
      Meaning meaning = meanings.get(i);
      Answer answer = meaning.judge(inspection);
      if (answer == Answer.YES
          || answer == Answer.UNKNOWN
          || answer == Answer.NOTHING && meaning.isMandatory()) {
        return true;
      }
    }
    return false;
  }

  /** Whether all that speak hold: an element of which nothing is said does not stand against it. */
  boolean holdOrSayNothing(Inspection inspection) {
    for (int i = 0; i < meanings.size(); i++) {
      Answer answer = meanings.get(i).judge(inspection);
      if (answer != Answer.YES && answer != Answer.NOTHING) {
        return false;
      }
    }
    return true;
  }
}
