package org.govcat.conformance.command;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import org.govcat.standard.Standard;
import org.govcat.standard.StandardInfo;
import org.govcat.standard.Standards;
import org.jspecify.annotations.Nullable;

/** The day whose rules judge, checked against the days from which standards hold. */
final class RulesAsOf {
  private RulesAsOf() {}

  /**
   * The day asked for; one on which the standard asked for, or any, was not in force is refused.
   */
  static LocalDate day(Arguments given) {
    String text = String.valueOf(given.value("rules-as-of"));
    LocalDate day = parsed(text);
    List<String> inForce = new ArrayList<>();
    LocalDate earliest = LocalDate.MAX;
    for (String id : Standards.builtInIds()) {
      LocalDate effective = Standards.builtIn(id).info().effective();
      if (effective != null) {
        earliest = effective.isBefore(earliest) ? effective : earliest;
        if (!day.isBefore(effective)) {
          inForce.add(id);
        }
      }
    }
    if (inForce.isEmpty()) {
      throw new UsageException("usage.rules-as-of.none", text, earliest.toString());
    }
    Standard asked = Choices.standard(given);
    if (asked != null) {
      require(asked.info(), day, String.join(", ", inForce));
    }
    return day;
  }

  private static LocalDate parsed(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      throw new UsageException("usage.rules-as-of", text);
    }
  }

  private static void require(StandardInfo info, LocalDate day, String inForce) {
    @Nullable LocalDate effective = info.effective();
    if (effective == null) {
      throw new UsageException("usage.rules-as-of.undated", info.id(), inForce);
    }
    if (day.isBefore(effective)) {
      throw new UsageException(
          "usage.rules-as-of.later", info.id(), effective.toString(), day.toString(), inForce);
    }
  }
}
