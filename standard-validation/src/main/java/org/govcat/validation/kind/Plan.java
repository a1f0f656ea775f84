package org.govcat.validation.kind;

import java.util.ArrayList;
import java.util.List;
import org.govcat.standard.Stage;

/**
 * The checks of one session as they are carried out: those of single texts and places on one walk
 * through the record, then those that look at it as a whole.
 */
public final class Plan {
  private final Walk walk = new Walk();
  private final List<Check> walking = new ArrayList<>();
  private final List<Turn<Check>> others = new ArrayList<>();

  private Plan() {}

  /** The plan of the checks that are active at a stage. */
  public static Plan of(List<Check> checks, Stage stage) {
    Plan plan = new Plan();
    int number = 0;
    for (Check check : checks) {
      if (check.activeAt(stage)) {
        number += plan.add(number, check);
      }
    }
    return plan;
  }

  /** Adds a check whose first turn has that number, and gives the number of its turns. */
  private int add(int number, Check check) {
    int turns = walk.take(number, check);
    if (turns > 0) {
      walking.add(check);
      return turns;
    }
    others.add(new Turn<>(number, check));
    return 1;
  }

  /** Judges the record to which the inspection has turned. A check that crashes is told. */
  public void judge(Inspection inspection) {
    try {
      walk.judge(inspection);
    } catch (RuntimeException | StackOverflowError e) {
      walking.forEach(inspection::failed);
    }
    for (int i = 0; i < others.size(); i++) {
      Turn<Check> turn = others.get(i);
      inspection.begins(turn);
      try {
        turn.check().judge(inspection);
      } catch (RuntimeException | StackOverflowError e) {
        inspection.failed(turn.check());
      }
    }
  }
}
