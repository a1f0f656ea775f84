package org.govcat.standard;

import java.util.List;
import org.govcat.standard.tree.DefinitionNode;
import org.govcat.standard.tree.DefinitionNode.Mapping;

/** Notes what a segment of a code says that no code could keep. */
final class SegmentCheck {
  private static final int DAY = 8;

  private final NodeReader nodes;
  private final Names names;
  private final Mapping mapping;

  SegmentCheck(NodeReader nodes, Names names, Mapping mapping) {
    this.nodes = nodes;
    this.names = names;
    this.mapping = mapping;
  }

  void check(CodeSegment segment) {
    if (segment.characters().isEmpty()
        && segment.except().isEmpty()
        && segment.values().isEmpty()
        && segment.from() == null
        && mapping.get("list") == null
        && !segment.day()) {
      nodes.problem(mapping, ProblemText.of("the-segment-says-nothing-of-what-stands"));
    }
    for (String value : segment.values()) {
      width(segment, value, "values");
    }
    range(segment);
    if (segment.unused() != null && segment.unused().length() != 1) {
      problem("unused", ProblemText.of("unused-is-one-character"));
    }
    if (segment.day() && (segment.width() != DAY || segment.isVariable())) {
      problem("day", ProblemText.of("a-day-has-the-width-8"));
    }
    CodeList list = segment.codeList() == null ? null : names.lists().get(segment.codeList());
    for (Code code : list == null ? List.<Code>of() : list.codes()) {
      if (code.code() != null) {
        width(segment, code.code(), "list");
      }
    }
  }

  private void range(CodeSegment segment) {
    String from = segment.from();
    String to = segment.to();
    if ((from == null) != (to == null)) {
      nodes.problem(mapping, ProblemText.of("from-and-to-stand-together"));
    } else if (from != null && to != null) {
      width(segment, from, "from");
      width(segment, to, "to");
      if (segment.isVariable()) {
        problem("from", ProblemText.of("a-range-is-of-one-width"));
      } else if (from.compareTo(to) > 0) {
        problem("from", ProblemText.of("comes-after", from, to));
      }
    }
  }

  private void width(CodeSegment segment, String text, String key) {
    int units = text.length() / segment.width();
    boolean fits =
        text.length() % segment.width() == 0 && units >= segment.least() && units <= segment.most();
    if (!fits) {
      problem(key, ProblemText.of("does-not-have-the-width-of-the", text));
    }
  }

  private void problem(String key, LocalizedText text) {
    DefinitionNode node = mapping.get(key);
    nodes.problem(node == null ? mapping : node, text);
  }
}
