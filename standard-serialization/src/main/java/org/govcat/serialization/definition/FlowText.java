package org.govcat.serialization.definition;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.govcat.standard.DefinitionException;
import org.govcat.standard.ProblemText;
import org.govcat.standard.tree.DefinitionFiles;
import org.govcat.standard.tree.DefinitionNode;
import org.govcat.standard.tree.DefinitionNode.Entry;
import org.govcat.standard.tree.DefinitionNode.Mapping;
import org.govcat.standard.tree.DefinitionNode.Scalar;
import org.govcat.standard.tree.DefinitionNode.Sequence;

/**
 * A piece of a definition on one line, as YAML writes it between brackets: {@code { is: mandatory,
 * stages: [publish] }}.
 */
final class FlowText {
  private static final String PLAIN_SIGNS = "_-./";
  private static final String SHORT_ESCAPES = "\n\r\t\"\\";
  private static final String ESCAPED_AS = "nrt\"\\";

  private FlowText() {}

  /** Appends the piece. */
  static void append(StringBuilder out, DefinitionNode node) {
    if (node instanceof Scalar scalar) {
      appendText(out, scalar.text());
    } else if (node instanceof Sequence sequence) {
      appendList(out, sequence.members());
    } else {
      appendGroup(out, ((Mapping) node).entries());
    }
  }

  private static void appendList(StringBuilder out, List<DefinitionNode> members) {
    out.append('[');
    for (int i = 0; i < members.size(); i++) {
      out.append(i == 0 ? "" : ", ");
      append(out, members.get(i));
    }
    out.append(']');
  }

  private static void appendGroup(StringBuilder out, List<Entry> entries) {
    out.append(entries.isEmpty() ? "{" : "{ ");
    for (int i = 0; i < entries.size(); i++) {
      out.append(i == 0 ? "" : ", ");
      appendText(out, entries.get(i).name());
      out.append(": ");
      append(out, entries.get(i).value());
    }
    out.append(entries.isEmpty() ? "}" : " }");
  }

  /** Appends a text, in quotes where YAML could take it for something else. */
  static void appendText(StringBuilder out, String text) {
    if (isPlain(text)) {
      out.append(text);
    } else {
      appendQuoted(out, text);
    }
  }

  private static boolean isPlain(String text) {
    if (text.isEmpty() || !Character.isLetterOrDigit(text.charAt(0))) {
      return false;
    }
    return text.chars()
        .allMatch(
            c ->
                Character.isLetterOrDigit(c) && !Character.isSurrogate((char) c)
                    || PLAIN_SIGNS.indexOf(c) >= 0);
  }

  /** Appends a text in double quotes. */
  static void appendQuoted(StringBuilder out, String text) {
    out.append('"');
    text.codePoints().forEach(c -> appendQuoted(out, c));
    out.append('"');
  }

  private static void appendQuoted(StringBuilder out, int character) {
    int place = SHORT_ESCAPES.indexOf(character);
    if (place >= 0) {
      out.append('\\').append(ESCAPED_AS.charAt(place));
    } else if (isShown(character)) {
      out.appendCodePoint(character);
    } else {
      String digits = Integer.toHexString(character).toUpperCase(Locale.ROOT);
      out.append("\\U").append("0".repeat(8 - digits.length())).append(digits);
    }
  }

  private static boolean isShown(int character) {
    return switch (Character.getType(character)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.PRIVATE_USE,
          Character.UNASSIGNED,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          false;
      case Character.SPACE_SEPARATOR -> character == ' ' || character == 0x3000;
      default -> true;
    };
  }

  /**
   * The piece that a line holds.
   *
   * @throws DefinitionException when it holds none, or more
   */
  static DefinitionNode parse(String file, String line) {
    byte[] yaml = ("{ v: " + line + " }").getBytes(StandardCharsets.UTF_8);
    Mapping wrapped = DefinitionFiles.parse(file, yaml);
    if (wrapped.entries().size() != 1) {
      throw new DefinitionException(
          List.of(
              new DefinitionException.Problem(
                  file, 1, 1, ProblemText.of("a-bracket-is-closed-too-early"))));
    }
    return wrapped.entries().get(0).value();
  }
}
