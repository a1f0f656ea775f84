package org.govcat.standard;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import org.govcat.standard.tree.DefinitionFiles;

/**
 * Which days are worked (工作日): weekdays, less public holidays, with the days that are worked to
 * make up for them (调休). The State Council announces both for each year, so they are told and never
 * computed. Immutable and thread-safe.
 */
public final class WorkingCalendar {
  private final String id;
  private final LocalDate from;
  private final LocalDate to;
  private final Set<LocalDate> holidays;
  private final Set<LocalDate> madeUp;

  /**
   * A calendar.
   *
   * @param id its name, which findings give
   * @param from the first day it knows
   * @param to the last day it knows
   * @param holidays days on which nobody works though they may be weekdays (放假)
   * @param madeUp days of a weekend that are worked (调休上班)
   * @throws IllegalArgumentException when the last day lies before the first
   */
  public WorkingCalendar(
      String id, LocalDate from, LocalDate to, Set<LocalDate> holidays, Set<LocalDate> madeUp) {
    this.id = Objects.requireNonNull(id, "id");
    this.from = from;
    this.to = to;
    this.holidays = Set.copyOf(holidays);
    this.madeUp = Set.copyOf(madeUp);
    if (to.isBefore(from)) {
      throw new IllegalArgumentException("a calendar from " + from + " to " + to);
    }
  }

  /**
   * A calendar from a YAML file; {@code docs/schema/calendar.schema.json} says what stands there.
   *
   * @throws DefinitionException with every problem of the file when it is no calendar
   * @throws IOException when the file cannot be read
   */
  public static WorkingCalendar load(Path file) throws IOException {
    Path name = file.getFileName();
    return load(name == null ? file.toString() : name.toString(), Files.readAllBytes(file));
  }

  /**
   * The same from the bytes of a file.
   *
   * @param name name of the file, for messages
   */
  public static WorkingCalendar load(String name, byte[] yaml) {
    return CalendarParser.parse(name, DefinitionFiles.parse(name, yaml));
  }

  /** Its name. */
  public String id() {
    return id;
  }

  /** Whether the holidays of that day's time are known. */
  public boolean covers(LocalDate day) {
    return !day.isBefore(from) && !day.isAfter(to);
  }

  /** Whether the day is worked; to be asked only about days that are covered. */
  public boolean isWorkingDay(LocalDate day) {
    return madeUp.contains(day) || !isWeekend(day) && !holidays.contains(day);
  }

  /** Whether the day is a Saturday or Sunday. */
  public static boolean isWeekend(LocalDate day) {
    DayOfWeek weekday = day.getDayOfWeek();
    return weekday == DayOfWeek.SATURDAY || weekday == DayOfWeek.SUNDAY;
  }

  @Override
  public String toString() {
    return id;
  }
}
