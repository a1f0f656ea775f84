package org.govcat.validation.kind;

import java.util.List;
import org.govcat.model.Blanks;

/**
 * A code is put together from segments in one of several ways. Where it is not, the finding tells
 * the first segment that is wrong, what stands there and what was expected; of several ways the one
 * that goes furthest is meant.
 */
final class SegmentedCode implements Check, LoneTextJudge {
  private final Rule rule;
  private final List<Site> sites;
  private final List<CodeShape> shapes;

  SegmentedCode(Rule rule, RuleBook book) {
    this.rule = rule;
    this.sites = Site.andAlso(rule);
    this.shapes = CodeShape.of(rule.spec().parameters().structures("structures"), book);
  }

  @Override
  public List<Rule> rules() {
    return List.of(rule);
  }

  @Override
  public void judge(Inspection inspection) {
    for (int i = 0; i < sites.size(); i++) {
      sites.get(i).texts(inspection, this);
    }
  }

  @Override
  public void judge(Inspection inspection, String text) {
    String code = Blanks.trim(text);
    int[] ends = inspection.ends();
    CodeShape nearest = shapes.get(0);
    int furthest = -1;
    for (int i = 0; i < shapes.size(); i++) {
      int wrong = shapes.get(i).firstWrong(code, ends);
      if (wrong == CodeShape.NONE) {
        return;
      }
      if (CodeShape.start(ends, wrong) > furthest) {
        furthest = CodeShape.start(ends, wrong);
        nearest = shapes.get(i);
      }
    }
    report(inspection, text, code, nearest);
  }

  private void report(Inspection inspection, String text, String code, CodeShape shape) {
    int[] ends = inspection.ends();
    int wrong = shape.firstWrong(code, ends);
    int start = CodeShape.start(ends, wrong);
    String found = code.substring(start, ends[wrong]);
    inspection
        .report(rule, text)
        .argument("segment", shape.part(wrong).segment().id())
        .argument("position", start + 1)
        .argument("found", found.isEmpty() ? null : found)
        .argument("expected", shape.part(wrong).expected())
        .argument("reason", shape.reason(code, ends, wrong));
  }
}
