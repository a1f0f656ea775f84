package org.govcat.validation.kind;

import java.util.List;
import org.govcat.model.ElementSlot;

/**
 * Leads a judge to every text of the model's elements that a record holds and that says something.
 *
 * @param rules the rules
 * @param judge judges each text
 */
record EveryText(List<Rule> rules, TextJudge judge) implements Check, TreeVisitor {
  @Override
  public void judge(Inspection inspection) {
    Tree.walk(inspection, this);
  }

  @Override
  public void text(Inspection inspection, ElementSlot slot, String text) {
    if (!inspection.absence().isMissing(slot, text)) {
      judge.judge(inspection, text);
    }
  }
}
