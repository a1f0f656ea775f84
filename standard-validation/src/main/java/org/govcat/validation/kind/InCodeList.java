package org.govcat.validation.kind;

import org.govcat.model.Blanks;
import org.govcat.standard.Code;
import org.govcat.standard.CodeList;
import org.jspecify.annotations.Nullable;

/**
 * A value is in the element's code list, as code, concept, label or alias. An unknown value is kept
 * as it is and never read as anything.
 */
final class InCodeList implements TextJudge {
  private static final Site TITLE = Site.of("title");

  private final Rule rule;
  private final CodeList list;

  private InCodeList(Rule rule, CodeList list) {
    this.rule = rule;
    this.list = list;
  }

  static Check of(Rule rule, RuleBook book) {
    InCodeList judge = new InCodeList(rule, book.codesOf(rule.element()));
    return new EachText(rule, Site.of(rule.element()), judge);
  }

  @Override
  public void judge(Inspection inspection, String text) {
    if (inspection.find(list, text) != null) {
      return;
    }
    inspection
        .report(rule, text)
        .argument("suggestion", suggestion(text))
        .argument("repeats", repeatsTitle(inspection, text));
  }

  private @Nullable String suggestion(String text) {
    Nearest<Code> nearest = new Nearest<>(Blanks.trim(text));
    for (Code code : list.codes()) {
      nearest.offer(code.label().zh(), code);
      nearest.offer(code.label().en(), code);
      nearest.offer(code.code(), code);
      code.aliases().forEach(alias -> nearest.offer(alias, code));
    }
    Code found = nearest.found();
    return found == null ? null : Labels.canonical(list, found);
  }

  /** The title, when it was filled into the wrong column. */
  private static @Nullable String repeatsTitle(Inspection inspection, String text) {
    String title = TITLE.read(inspection).text();
    return title != null && Blanks.trim(title).equals(Blanks.trim(text)) ? title : null;
  }
}
