package org.govcat.validation.kind;

import java.util.List;
import org.govcat.finding.ElementPath;

/**
 * Several elements, each of which holds values between separators, hold equally many: the second
 * name belongs to the second code. What is absent is another rule's business.
 */
final class Parallel implements Check, TextJudge {
  private final Rule rule;
  private final Site leading;
  private final List<Site> others;
  private final String separator;

  Parallel(Rule rule) {
    List<String> elements = rule.spec().parameters().list("elements");
    this.rule = rule;
    this.leading = Site.of(elements.get(0));
    this.others = elements.subList(1, elements.size()).stream().map(Site::of).toList();
    this.separator = rule.spec().parameters().required("separator");
    for (Site other : others) {
      if (!other.isBeside(leading)) {
        throw new IllegalArgumentException(other + " does not stand beside " + leading);
      }
    }
  }

  @Override
  public List<Rule> rules() {
    return List.of(rule);
  }

  @Override
  public void judge(Inspection inspection) {
    leading.texts(inspection, this);
  }

  @Override
  public void judge(Inspection inspection, String text) {
    int expected = count(text);
    for (int i = 0; i < others.size(); i++) {
      Site other = others.get(i);
      String given = other.read(inspection).text();
      int count = given == null ? expected : count(given);
      if (given != null && count != expected) {
        ElementPath path = inspection.beside(other.last());
        inspection
            .report(rule, path, given)
            .argument("count", count)
            .argument("expected", expected);
      }
    }
  }

  private int count(String text) {
    int count = 1;
    int at = text.indexOf(separator);
    while (at >= 0) {
      count++;
      at = text.indexOf(separator, at + separator.length());
    }
    return count;
  }
}
