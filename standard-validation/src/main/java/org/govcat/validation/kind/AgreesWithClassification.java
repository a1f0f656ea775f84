package org.govcat.validation.kind;

import java.util.List;
import org.govcat.model.Blanks;
import org.govcat.model.Classification;
import org.govcat.model.CodedName;
import org.govcat.standard.Code;
import org.govcat.standard.CodeList;
import org.jspecify.annotations.Nullable;

/**
 * The front part of a resource code agrees with the classification: 类 one digit, 项 two, 目 three,
 * then 细目. Only what is given is compared; a level of the wrong length is another rule's business.
 */
final class AgreesWithClassification implements TextJudge {
  private static final int FIXED = 6;

  private record Level(Site site, int from, int to) {}

  private static final List<Level> LEVELS =
      List.of(
          new Level(Site.of("classification.type"), 0, 1),
          new Level(Site.of("classification.division"), 1, 3),
          new Level(Site.of("classification.section"), 3, FIXED));
  private static final Site SUBSECTIONS = Site.of("classification.subsections");

  private final Rule rule;
  private final @Nullable CodeList types;

  private AgreesWithClassification(Rule rule, RuleBook book) {
    this.rule = rule;
    this.types = book.codeListOf(LEVELS.get(0).site().id());
  }

  static Check of(Rule rule, RuleBook book) {
    return new EachText(rule, Site.of(rule.element()), new AgreesWithClassification(rule, book));
  }

  @Override
  public void judge(Inspection inspection, String text) {
    int start = start(text);
    int slash = text.indexOf('/');
    if (slash - start < FIXED || !isDigits(text, start, slash)) {
      return;
    }
    boolean agrees = true;
    for (int i = 0; i < LEVELS.size(); i++) {
      Level level = LEVELS.get(i);
      String digits = digits(inspection, level);
      agrees &= digits == null || text.startsWith(digits, start + level.from());
    }
    if (!agrees || !subsectionsAgree(inspection, text, start + FIXED, slash)) {
      inspection
          .report(rule, text)
          .argument("expected", expected(inspection, text.substring(start, slash)))
          .argument("found", text.substring(start, slash));
    }
  }

  /** The digits of a level, or null where it is not given, not known or not of the right length. */
  private @Nullable String digits(Inspection inspection, Level level) {
    String text = level.site().read(inspection).text();
    if (text == null) {
      return null;
    }
    String digits = Blanks.trim(text);
    if (level.from() == 0 && types != null) {
      Code code = inspection.find(types, text);
      digits = code == null ? null : types.canonical(code).code();
    }
    boolean fits =
        digits != null
            && digits.length() == level.to() - level.from()
            && isDigits(digits, 0, digits.length());
    return fits ? digits : null;
  }

  /**
   * The subsections in a row are what the code goes on with; the last ones may be left out. Behind
   * one that gives no digits (a name alone, a wrong shape) nothing is known.
   */
  private static boolean subsectionsAgree(Inspection inspection, String text, int from, int to) {
    Classification classification = inspection.resource().classification();
    int at = from;
    for (CodedName level :
        classification == null ? List.<CodedName>of() : classification.subsections()) {
      String digits = level.code() == null ? "" : Blanks.trim(level.code());
      if (!isDigits(digits, 0, digits.length())) {
        return true;
      }
      if (at + digits.length() > to || !text.startsWith(digits, at)) {
        return false;
      }
      at += digits.length();
    }
    return true;
  }

  private String expected(Inspection inspection, String front) {
    StringBuilder expected = new StringBuilder();
    for (Level level : LEVELS) {
      String digits = digits(inspection, level);
      expected.append(digits == null ? front.substring(level.from(), level.to()) : digits);
    }
    String rest = String.join("", SUBSECTIONS.read(inspection).texts());
    String found = front.substring(FIXED);
    return expected.append(found.startsWith(rest) ? found : rest).toString();
  }

  private static int start(String text) {
    int start = 0;
    while (start < text.length() && Blanks.isBlank(text.charAt(start))) {
      start++;
    }
    return start;
  }

  private static boolean isDigits(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return false;
      }
    }
    return to > from;
  }
}
