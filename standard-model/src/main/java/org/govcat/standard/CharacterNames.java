package org.govcat.standard;

import java.util.List;
import org.govcat.standard.tree.DefinitionNode;

/** Reads names of characters: single ones, ranges such as A-Z, and words for many of them. */
final class CharacterNames {
  private static final List<String> WORDS = List.of("han", "digits", "letters", "blanks", "emoji");

  private final NodeReader nodes;

  CharacterNames(NodeReader nodes) {
    this.nodes = nodes;
  }

  List<String> read(DefinitionNode node, String what) {
    for (DefinitionNode member : nodes.members(node, what)) {
      if (member instanceof DefinitionNode.Scalar scalar && !isName(scalar.text())) {
        nodes.problem(
            scalar,
            ProblemText.of(
                "is-neither-one-character-a-range-such", scalar.text(), String.join(", ", WORDS)));
      }
    }
    return nodes.texts(node, what);
  }

  private static boolean isName(String text) {
    int[] characters = text.codePoints().toArray();
    return characters.length == 1
        || characters.length == 3 && characters[1] == '-' && characters[0] <= characters[2]
        || WORDS.contains(text);
  }
}
