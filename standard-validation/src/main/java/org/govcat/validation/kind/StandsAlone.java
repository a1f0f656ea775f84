package org.govcat.validation.kind;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.govcat.finding.ElementPath;
import org.govcat.finding.ElementPath.Step;
import org.govcat.standard.Code;
import org.govcat.standard.CodeList;

/** A value of a list excludes all others: what is 其他 is nothing else. */
final class StandsAlone implements Check {
  private final Rule rule;
  private final Site site;
  private final CodeList list;
  private final List<String> concepts;

  StandsAlone(Rule rule, RuleBook book) {
    this.rule = rule;
    this.site = Site.of(rule.element());
    this.list = book.codesOf(rule.element());
    this.concepts = rule.spec().parameters().list("concepts");
  }

  @Override
  public List<Rule> rules() {
    return List.of(rule);
  }

  @Override
  public void judge(Inspection inspection) {
    List<String> texts = site.read(inspection).texts();
    for (int i = 0; i < texts.size() && texts.size() > 1; i++) {
      if (standsAlone(inspection, texts.get(i))) {
        report(inspection);
        return;
      }
    }
  }

  private boolean standsAlone(Inspection inspection, String text) {
    Code code = inspection.find(list, text);
    return code != null && Concepts.meansAny(code, concepts);
  }

  /** Two lists of two items are not one: what stands in the same list is compared. */
  private void report(Inspection inspection) {
    Map<ElementPath, String> others = new HashMap<>();
    site.texts(
        inspection,
        (place, text) -> {
          if (!standsAlone(place, text)) {
            others.putIfAbsent(listOf(place.path()), text);
          }
        });
    site.texts(
        inspection,
        (place, text) -> {
          String other = others.get(listOf(place.path()));
          if (other != null && standsAlone(place, text)) {
            place.report(rule, text).argument("other", other);
          }
        });
  }

  /** The innermost list of the path, without the member. */
  private static ElementPath listOf(ElementPath path) {
    List<Step> steps = path.steps();
    int last = steps.size() - 1;
    while (last > 0 && steps.get(last).index() == Step.WHOLE) {
      last--;
    }
    ElementPath list = ElementPath.RECORD;
    for (Step step : steps.subList(0, last)) {
      list = list.then(step.name(), step.index());
    }
    return list.then(steps.get(last).name());
  }
}
