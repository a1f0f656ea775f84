package org.govcat.finding;

import org.jspecify.annotations.Nullable;

/**
 * Where in the input a finding stands.
 *
 * @param input name of the input
 * @param line line from 1, or 0 when there are no lines
 * @param column column from 1 in UTF-16 units, or 0
 * @param pointer RFC 6901 pointer into the document or line, or null
 * @param sheet name of the sheet in a workbook, or null
 * @param cell cell of a workbook, or null
 */
public record Location(
    String input,
    int line,
    int column,
    @Nullable String pointer,
    @Nullable String sheet,
    @Nullable String cell) {

  /** A place in a text. */
  public static Location of(String input, int line, int column, @Nullable String pointer) {
    return new Location(input, line, column, pointer, null, null);
  }
}
