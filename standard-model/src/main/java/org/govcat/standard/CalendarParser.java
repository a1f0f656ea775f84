package org.govcat.standard;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.govcat.model.Days;
import org.govcat.standard.tree.DefinitionNode;
import org.govcat.standard.tree.DefinitionNode.Mapping;
import org.govcat.standard.tree.DefinitionNode.Scalar;
import org.jspecify.annotations.Nullable;

/** Reads a calendar of working days, with all its problems. Used once. */
final class CalendarParser {
  private static final String WHAT = "the calendar";
  private static final List<String> KEYS =
      List.of("calendar", "source", "from", "to", "holidays", "working-days");
  private static final String RANGE = "..";
  private static final int LONGEST_HOLIDAY = 31;

  private final ProblemLog log = new ProblemLog();
  private final NodeReader nodes;
  private final Mapping root;
  private @Nullable LocalDate first;
  private @Nullable LocalDate last;

  private CalendarParser(String file, Mapping root) {
    this.nodes = new NodeReader(file, log);
    this.root = root;
  }

  static WorkingCalendar parse(String file, Mapping root) {
    return new CalendarParser(file, root).calendar();
  }

  private WorkingCalendar calendar() {
    nodes.only(root, "a calendar", KEYS);
    Scalar id = nodes.required(root, "calendar", WHAT);
    nodes.required(root, "source", WHAT);
    first = day("from");
    last = day("to");
    if (first != null && last != null && last.isBefore(first)) {
      nodes.problem(root.get("to"), ProblemText.of("the-last-day-lies-before-the-first"));
    }
    Set<LocalDate> holidays = days("holidays");
    Set<LocalDate> madeUp = days("working-days");
    for (DefinitionNode node : nodes.members(root.get("working-days"), "working-days")) {
      LocalDate day = node instanceof Scalar scalar ? Days.exactDate(scalar.text()) : null;
      if (day != null && holidays.contains(day)) {
        nodes.problem(node, ProblemText.of("is-a-holiday-and-a-working-day", day));
      } else if (day != null && !WorkingCalendar.isWeekend(day)) {
        nodes.problem(node, ProblemText.of("is-a-weekday-and-is-worked-anyway", day));
      }
    }
    log.throwIfAny();
    if (id == null || first == null || last == null) {
      throw new IllegalStateException("a calendar without problems has an id and two days");
    }
    return new WorkingCalendar(id.text(), first, last, holidays, madeUp);
  }

  private @Nullable LocalDate day(String key) {
    nodes.required(root, key, WHAT);
    return nodes.day(root, key);
  }

  private Set<LocalDate> days(String key) {
    Set<LocalDate> days = new TreeSet<>();
    for (DefinitionNode node : nodes.members(root.get(key), key)) {
      Scalar scalar = nodes.scalar(node, "a day");
      if (scalar != null) {
        add(scalar, days);
      }
    }
    return days;
  }

  /** One day, or the first and the last of several: {@code 2026-02-15..2026-02-23}. */
  private void add(Scalar scalar, Set<LocalDate> days) {
    String text = scalar.text();
    int range = text.indexOf(RANGE);
    LocalDate start = Days.exactDate(range < 0 ? text : text.substring(0, range));
    LocalDate end = range < 0 ? start : Days.exactDate(text.substring(range + RANGE.length()));
    if (start == null || end == null) {
      nodes.problem(scalar, ProblemText.of("is-no-day-expected-ccyy-mm-dd", text));
      return;
    }
    if (end.isBefore(start) || end.isAfter(start.plusDays(LONGEST_HOLIDAY))) {
      nodes.problem(scalar, ProblemText.of("is-no-run-of-up-to-days", text, LONGEST_HOLIDAY));
      return;
    }
    for (LocalDate day = start; !day.isAfter(end); day = day.plusDays(1)) {
      if (first != null && last != null && (day.isBefore(first) || day.isAfter(last))) {
        nodes.problem(scalar, ProblemText.of("lies-outside-the-days-of-the-calendar", day));
        return;
      }
      if (!days.add(day)) {
        nodes.problem(scalar, ProblemText.of("stands-here-twice", day));
      }
    }
  }
}
