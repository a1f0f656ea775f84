package org.govcat.validation.kind;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.govcat.standard.Code;
import org.govcat.standard.CodeList;
import org.govcat.standard.RuleParameters;
import org.jspecify.annotations.Nullable;

/**
 * A value fits at least one value of another element, by a table: files are shared as files,
 * databases as tables or through an interface. As long as anything about the other element is
 * unknown, nothing is said.
 */
final class Fitting implements TextJudge {
  private final Rule rule;
  private final CodeList list;
  private final Site other;
  private final CodeList others;
  private final Conditions when;
  private final Map<String, List<String>> table;

  private Fitting(Rule rule, RuleBook book) {
    RuleParameters parameters = rule.spec().parameters();
    this.rule = rule;
    this.list = book.codesOf(rule.element());
    this.other = Site.of(parameters.required("other"));
    this.others = book.codesOf(other.id());
    this.when = book.conditions(parameters.conditions("when"));
    this.table = parameters.table("table");
  }

  static Check of(Rule rule, RuleBook book) {
    return new EachText(rule, Site.of(rule.element()), new Fitting(rule, book));
  }

  @Override
  public void judge(Inspection inspection, String text) {
    Code code = inspection.find(list, text);
    List<String> fitting = code == null ? null : fittingOf(code);
    if (fitting == null || !when.holdOrSayNothing(inspection)) {
      return;
    }
    Reading reading = other.read(inspection);
    List<String> texts = reading.texts();
    boolean unfit = !texts.isEmpty() && !reading.isUnreadable();
    for (int i = 0; i < texts.size() && unfit; i++) {
      Code found = inspection.find(others, texts.get(i));
      unfit = found != null && !Concepts.meansAny(found, fitting);
    }
    if (unfit) {
      report(inspection, text, texts);
    }
  }

  private void report(Inspection inspection, String text, List<String> texts) {
    List<Code> found = new ArrayList<>();
    for (String word : texts) {
      Code code = inspection.find(others, word);
      if (code != null && !found.contains(code)) {
        found.add(code);
      }
    }
    List<Code> better =
        list.codes().stream().filter(code -> code.code() != null && fitsAny(code, found)).toList();
    inspection
        .report(rule, text)
        .argument("other", Labels.of(found))
        .argument("expected", better.isEmpty() ? null : Labels.of(better));
  }

  private boolean fitsAny(Code code, List<Code> found) {
    List<String> fitting = fittingOf(code);
    return fitting != null && found.stream().anyMatch(one -> Concepts.meansAny(one, fitting));
  }

  private @Nullable List<String> fittingOf(Code code) {
    List<String> fitting = table.get(code.concept());
    String readsAs = code.readsAs();
    return fitting == null && readsAs != null ? table.get(readsAs) : fitting;
  }
}
