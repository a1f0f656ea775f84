package org.govcat.validation.kind;

import org.govcat.model.Blanks;
import org.govcat.standard.CodeList;
import org.jspecify.annotations.Nullable;

/**
 * A value is in the element's code list, as code, concept, label or alias. An unknown value is kept
 * as it is and never read as anything.
 */
final class InCodeList implements LoneTextJudge {
  private static final Site TITLE = Site.of("title");

  private final Rule rule;
  private final CodeList list;

  private InCodeList(Rule rule, CodeList list) {
    this.rule = rule;
    this.list = list;
  }

  static Check of(Rule rule, RuleBook book) {
    InCodeList judge = new InCodeList(rule, book.codesOf(rule.element()));
    return new EachText(rule, Site.ofCoded(rule.element()), judge);
  }

  @Override
  public void judge(Inspection inspection, String text) {
    if (inspection.find(list, text) != null) {
      return;
    }
    inspection
        .report(rule, text)
        .argument("suggestion", Labels.nearest(list, text))
        .argument("repeats", repeatsTitle(inspection, text));
  }

  /** The title, when it was filled into the wrong column. */
  private static @Nullable String repeatsTitle(Inspection inspection, String text) {
    String title = TITLE.read(inspection).text();
    return title != null && Blanks.trim(title).equals(Blanks.trim(text)) ? title : null;
  }
}
