package org.govcat.validation.kind;

import java.util.List;
import java.util.Map;
import org.govcat.standard.Code;
import org.govcat.standard.CodeList;
import org.govcat.standard.RuleParameters;
import org.jspecify.annotations.Nullable;

/**
 * A value sums up those of another element: all items not shared, the resource not shared; all
 * freely shared, freely shared; else conditionally. As long as anything about the others is missing
 * or unknown, nothing is said.
 */
final class SumsUp implements TextJudge {
  private final Rule rule;
  private final CodeList list;
  private final Site other;
  private final CodeList others;
  private final Map<String, List<String>> every;
  private final Map<String, List<String>> some;
  private final @Nullable String otherwise;

  private SumsUp(Rule rule, RuleBook book) {
    RuleParameters parameters = rule.spec().parameters();
    this.rule = rule;
    this.list = book.codesOf(rule.element());
    this.other = Site.of(parameters.required("other"));
    this.others = book.codesOf(other.id());
    this.every = parameters.table("every");
    this.some = parameters.table("some");
    this.otherwise = parameters.text("otherwise");
  }

  static Check of(Rule rule, RuleBook book) {
    return new EachText(rule, Site.of(rule.element()), new SumsUp(rule, book));
  }

  @Override
  public void judge(Inspection inspection, String text) {
    Code code = inspection.find(list, text);
    Reading reading = other.read(inspection);
    if (code == null || !isKnown(inspection, reading)) {
      return;
    }
    String concept = summary(inspection, reading.texts());
    if (concept != null && !code.means(concept)) {
      inspection.report(rule, text).argument("expected", Labels.ofConcepts(list, List.of(concept)));
    }
  }

  private boolean isKnown(Inspection inspection, Reading reading) {
    List<String> texts = reading.texts();
    boolean known = !texts.isEmpty() && reading.isComplete();
    for (int i = 0; known && i < texts.size(); i++) {
      known = inspection.find(others, texts.get(i)) != null;
    }
    return known;
  }

  /** What the values come to, or null when no row of the tables says. */
  private @Nullable String summary(Inspection inspection, List<String> texts) {
    for (Map.Entry<String, List<String>> row : every.entrySet()) {
      if (count(inspection, texts, row.getValue()) == texts.size()) {
        return row.getKey();
      }
    }
    for (Map.Entry<String, List<String>> row : some.entrySet()) {
      if (count(inspection, texts, row.getValue()) > 0) {
        return row.getKey();
      }
    }
    return otherwise;
  }

  private int count(Inspection inspection, List<String> texts, List<String> concepts) {
    int count = 0;
    for (int i = 0; i < texts.size(); i++) {
      Code code = inspection.find(others, texts.get(i));
      count += code != null && Concepts.meansAny(code, concepts) ? 1 : 0;
    }
    return count;
  }
}
