package org.govcat.conformance;

import java.util.List;

/**
 * Something that a reader of the report has to know about the check as a whole.
 *
 * @param topic what it is about
 * @param arguments what its text needs
 */
public record Note(Topic topic, List<String> arguments) {
  /** What notes are about. */
  public enum Topic {
    /** The day whose rules judged, the standard, and the day from which it holds. */
    RULES_AS_OF,
    /** The same where the standard was not in force on that day. */
    RULES_NOT_IN_FORCE,
    /** The option said which standard judges. */
    STANDARD_BY_OPTION,
    /** The header of the catalogue said which standard judges. */
    STANDARD_BY_HEADER,
    /** Nobody said which standard judges. */
    STANDARD_BY_DEFAULT,
    /** A header names a standard that is not known. */
    STANDARD_UNKNOWN,
    /** A header names another standard than the one that judged. */
    STANDARD_DIFFERS,
    /** A header says things that are not read, under names that nobody knows or in other shapes. */
    HEADER_UNREAD,
    /** A later regulation was not applied; the text is the standard's own. */
    NOT_APPLIED,
    /** Resources stand outside the scope of the law, so that its rules are advice to them. */
    ADVICE,
    /** The standard loosens what it is based on, and says why; the reason in both languages. */
    DEVIATION,
    /** Which calendar of working days was used. */
    CALENDAR,
    /** Resources are marked secret. */
    CONFIDENTIAL,
    /** There was no resource at all. */
    NO_RESOURCE
  }

  /** Copies the arguments. */
  public Note {
    arguments = List.copyOf(arguments);
  }

  static Note of(Topic topic, String... arguments) {
    return new Note(topic, List.of(arguments));
  }
}
