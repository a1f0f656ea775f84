package org.govcat.validation.kind;

import java.time.LocalDate;
import java.util.List;
import org.govcat.model.Days;
import org.govcat.standard.Code;
import org.govcat.standard.CodeList;
import org.govcat.standard.RuleParameters;
import org.govcat.standard.WorkingCalendar;
import org.jspecify.annotations.Nullable;

/**
 * Not more working days lie between two days than the law allows. Judged only where both days are
 * told; where no calendar is given and the answer hangs on holidays, nobody can say.
 */
final class WorkingDays implements TextJudge {
  /** No calendar knows the holidays on which the answer hangs. */
  static final String NO_CALENDAR = "not-evaluated.no-calendar";

  /** Whether the law speaks of such an occasion is for a person to say. */
  static final String NEEDS_PERSON = "not-evaluated.needs-person";

  private static final String AGREED = "yes";

  /** Longer spans are not counted day by day: whoever took ten years was late. */
  private static final int LONGEST_COUNT = 3_660;

  private final Rule rule;
  private final Site from;
  private final int most;
  private final int extended;
  private final @Nullable Site extension;
  private final @Nullable CodeList consent;
  private final @Nullable Site trigger;
  private final List<Expression> triggers;
  private final int weekdaysOff;

  private WorkingDays(Rule rule, RuleBook book) {
    RuleParameters parameters = rule.spec().parameters();
    this.rule = rule;
    this.from = Site.of(parameters.required("from"));
    this.most = parameters.number("most").orElseThrow();
    this.extended = parameters.number("extended").orElse(most);
    this.extension = site(parameters.text("extension"));
    this.consent = extension == null ? null : book.codesOf(extension.id());
    this.trigger = site(parameters.text("trigger"));
    this.triggers = parameters.list("triggers").stream().map(book::expression).toList();
    this.weekdaysOff = parameters.number("weekdays-off").orElseThrow();
  }

  static Check of(Rule rule, RuleBook book) {
    return new EachText(rule, Site.of(rule.element()), new WorkingDays(rule, book));
  }

  @Override
  public void judge(Inspection inspection, String text) {
    String startText = from.read(inspection).text();
    String occasion = trigger == null ? null : trigger.read(inspection).text();
    LocalDate start = startText == null ? null : Days.date(inspection.day(startText));
    LocalDate end = Days.date(inspection.day(text));
    if (start == null
        || end == null
        || !end.isAfter(start)
        || trigger != null && occasion == null) {
      return;
    }
    WorkingCalendar calendar = inspection.calendar();
    LocalDate counted =
        start.plusDays(LONGEST_COUNT).isBefore(end) ? start.plusDays(LONGEST_COUNT) : end;
    WorkingDayCount days = WorkingDayCount.between(start, counted, calendar, weekdaysOff);
    int allowed = isExtended(inspection) ? extended : most;
    if (days.most() <= allowed) {
      return;
    }
    if (occasion != null && !isTrigger(inspection, occasion)) {
      inspection.undecided(rule, NEEDS_PERSON);
    } else if (days.least() <= allowed) {
      inspection.undecided(rule, NO_CALENDAR);
    } else {
      inspection
          .report(rule, text)
          .argument("start", start.toString())
          .argument("days", days.isExact() ? String.valueOf(days.least()) : null)
          .argument("least", days.isExact() ? null : String.valueOf(days.least()))
          .argument("most", allowed)
          .argument("calendar", calendar == null ? null : calendar.id());
    }
  }

  /** Consent that is told in words nobody can read is no refusal; the words are told elsewhere. */
  private boolean isExtended(Inspection inspection) {
    String agreed = extension == null ? null : extension.read(inspection).text();
    if (agreed == null || consent == null) {
      return false;
    }
    Code code = inspection.find(consent, agreed);
    return code == null || code.means(AGREED);
  }

  private boolean isTrigger(Inspection inspection, String occasion) {
    for (int i = 0; i < triggers.size(); i++) {
      if (inspection.matcher(triggers.get(i), occasion).find()) {
        return true;
      }
    }
    return triggers.isEmpty();
  }

  private static @Nullable Site site(@Nullable String element) {
    return element == null ? null : Site.of(element);
  }
}
