package org.govcat.standard;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** A definition file that says something it cannot mean. Never thrown for data. */
public final class DefinitionException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient List<Problem> problems;

  /**
   * One thing wrong with the file.
   *
   * @param file name of the file
   * @param line line from 1
   * @param column column from 1
   * @param words what is wrong and what was expected
   */
  public record Problem(String file, int line, int column, LocalizedText words) {
    /** What is wrong and what was expected, in English. */
    public String text() {
      return words.en();
    }

    /** Where it is and what is wrong, in the language of the locale. */
    public String in(Locale locale) {
      return file + ":" + line + ":" + column + ": " + words.in(locale);
    }

    /** Where it is and what is wrong, in English. */
    @Override
    public String toString() {
      return in(Locale.ENGLISH);
    }
  }

  /** Gathers all problems of a file. */
  public DefinitionException(List<Problem> problems) {
    super(problems.stream().map(Problem::toString).collect(Collectors.joining("\n")));
    this.problems = List.copyOf(problems);
  }

  /** What {@link #getMessage()} says in English, in the language of the locale. */
  public String message(Locale locale) {
    return problems.stream().map(each -> each.in(locale)).collect(Collectors.joining("\n"));
  }

  /** What is wrong, in the order of the file. */
  public List<Problem> problems() {
    return problems;
  }
}
