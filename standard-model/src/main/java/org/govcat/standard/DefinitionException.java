package org.govcat.standard;

import java.util.List;
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
   * @param text what is wrong and what was expected
   */
  public record Problem(String file, int line, int column, String text) {
    @Override
    public String toString() {
      return file + ":" + line + ":" + column + ": " + text;
    }
  }

  /** Gathers all problems of a file. */
  public DefinitionException(List<Problem> problems) {
    super(problems.stream().map(Problem::toString).collect(Collectors.joining("\n")));
    this.problems = List.copyOf(problems);
  }

  /** What is wrong, in the order of the file. */
  public List<Problem> problems() {
    return problems;
  }
}
