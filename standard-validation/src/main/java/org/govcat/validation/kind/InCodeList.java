package org.govcat.validation.kind;

import java.util.ArrayList;
import java.util.List;
import org.govcat.model.Blanks;
import org.govcat.standard.Code;
import org.govcat.standard.CodeList;
import org.govcat.standard.Suggestions;
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
    return new EachText(rule, Site.ofCoded(rule.element()), judge);
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
    List<String> words = new ArrayList<>();
    for (Code code : list.codes()) {
      words.add(code.label().zh());
      words.add(code.label().en());
      words.addAll(code.aliases());
      if (code.code() != null) {
        words.add(code.code());
      }
    }
    String near = Suggestions.nearest(Blanks.trim(text), words);
    Code code = near == null ? null : list.find(near);
    return code == null ? null : Labels.canonical(list, code);
  }

  /** The title, when it was filled into the wrong column. */
  private static @Nullable String repeatsTitle(Inspection inspection, String text) {
    String title = TITLE.read(inspection).text();
    return title != null && Blanks.trim(title).equals(Blanks.trim(text)) ? title : null;
  }
}
