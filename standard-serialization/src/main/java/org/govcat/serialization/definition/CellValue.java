package org.govcat.serialization.definition;

import org.govcat.model.Blanks;
import org.govcat.standard.tree.DefinitionNode;
import org.govcat.standard.tree.DefinitionNode.Scalar;

/**
 * A piece of a definition in one cell: a text as it is; a list or a group, and a text that would
 * look like one or whose edges do not show, as YAML writes it.
 */
final class CellValue {
  /** Most characters that spreadsheets keep in a cell. */
  static final int LONGEST = 32_767;

  private CellValue() {}

  /**
   * What the cell says.
   *
   * @throws IllegalArgumentException when it is longer than a cell
   */
  static String of(DefinitionNode node) {
    String text;
    if (node instanceof Scalar scalar && isItself(scalar.text())) {
      text = scalar.text();
    } else {
      StringBuilder flow = new StringBuilder();
      if (node instanceof Scalar scalar) {
        FlowText.appendQuoted(flow, scalar.text());
      } else {
        FlowText.append(flow, node);
      }
      text = flow.toString();
    }
    if (text.length() > LONGEST) {
      throw new IllegalArgumentException(
          "a value of "
              + text.length()
              + " characters does not fit into a cell: "
              + text.substring(0, 40));
    }
    return text;
  }

  private static boolean isItself(String text) {
    return !text.isEmpty()
        && !isWritten(text)
        && text.length() == Blanks.trim(text).length()
        && text.codePoints().noneMatch(Character::isISOControl);
  }

  private static boolean isWritten(String text) {
    char first = text.charAt(0);
    return first == '{' || first == '[' || first == '"';
  }

  /**
   * What is meant by a cell.
   *
   * @param cell what it says, not empty
   * @throws org.govcat.standard.DefinitionException when it opens a bracket or a quote and goes on
   *     wrongly
   */
  static DefinitionNode meant(String file, String cell) {
    return isWritten(cell) ? FlowText.parse(file, cell) : new Scalar(cell, 1, 1);
  }
}
