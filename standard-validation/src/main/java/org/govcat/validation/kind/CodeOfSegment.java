package org.govcat.validation.kind;

import java.util.List;
import org.govcat.finding.RuleId;
import org.govcat.model.Blanks;
import org.govcat.standard.Code;
import org.govcat.standard.CodeList;
import org.govcat.standard.RuleParameters;
import org.jspecify.annotations.Nullable;

/**
 * A segment of a code is what an element says, one of a few values, used or not used. A code that
 * does not have its structure, and an element that says nothing or nothing known, are the business
 * of other rules.
 */
final class CodeOfSegment implements Check, TextJudge {
  private final Rule rule;
  private final List<Site> sites;
  private final List<CodeShape> shapes;
  private final String segment;
  private final Conditions when;
  private final @Nullable Site other;
  private final @Nullable CodeList list;
  private final List<String> values;
  private final @Nullable String use;

  CodeOfSegment(Rule rule, RuleBook book) {
    RuleParameters parameters = rule.spec().parameters();
    String otherElement = parameters.text("other");
    this.rule = rule;
    this.sites = Site.andAlso(rule);
    this.shapes = CodeShape.of(book.structures(new RuleId(parameters.required("structure"))), book);
    this.segment = parameters.required("segment");
    this.when = book.conditions(parameters.conditions("when"));
    this.other = otherElement == null ? null : Site.of(otherElement);
    this.list = otherElement == null ? null : book.codeListOf(otherElement);
    this.values = parameters.list("values");
    this.use = parameters.text("is");
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
    for (int i = 0; i < shapes.size(); i++) {
      CodeShape shape = shapes.get(i);
      int number = shape.structure().indexOf(segment);
      if (number >= 0 && shape.firstWrong(code, ends) == CodeShape.NONE) {
        judge(inspection, text, code, shape, number);
        return;
      }
    }
  }

  private void judge(Inspection inspection, String text, String code, CodeShape shape, int number) {
    int start = CodeShape.start(inspection.ends(), number);
    int end = inspection.ends()[number];
    String said = saidByOther(inspection);
    boolean unused = shape.part(number).isUnused(code, start, end);
    boolean wrong =
        said != null && !(said.length() == end - start && code.startsWith(said, start))
            || !values.isEmpty() && !CodePart.isAnyOf(values, code, start, end)
            || use != null && unused != use.equals("unused");
    if (wrong && when.hold(inspection)) {
      inspection
          .report(rule, text)
          .argument("segment", segment)
          .argument("position", start + 1)
          .argument("found", code.substring(start, end))
          .argument("expected", values.isEmpty() ? null : String.join(" | ", values))
          .argument("other", said);
    }
  }

  /** The code that the other element says, or null. */
  private @Nullable String saidByOther(Inspection inspection) {
    String text = other == null ? null : other.read(inspection).text();
    if (text == null || list == null) {
      return text == null ? null : Blanks.trim(text);
    }
    Code code = inspection.find(list, text);
    return code == null ? null : list.canonical(code).code();
  }
}
