package org.govcat.standard;

import org.govcat.standard.tree.DefinitionNode.Mapping;
import org.govcat.standard.tree.DefinitionNode.Scalar;

/**
 * How wide a segment of a code is: {@code width: 6}, {@code width: 1-12}, {@code width: 1+}, or
 * {@code width: 2} with {@code times: 0-9}.
 *
 * @param unit characters of one unit
 * @param least fewest units
 * @param most most units
 */
record SegmentWidth(int unit, int least, int most) {
  private static final int MOST = 1_000;
  private static final SegmentWidth ONE = new SegmentWidth(1, 1, 1);

  static SegmentWidth read(NodeReader nodes, Mapping segment) {
    Scalar width = nodes.required(segment, "width", "the segment");
    Scalar times = nodes.scalar(segment.get("times"), "times");
    SegmentWidth own = width == null ? ONE : parse(nodes, width);
    if (times == null) {
      return own.least == own.most ? new SegmentWidth(own.least, 1, 1) : own;
    }
    SegmentWidth repeated = parse(nodes, times);
    if (own.least != own.most) {
      nodes.problem(times, ProblemText.of("times-repeats-one-width-and-width-gives"));
    }
    return new SegmentWidth(own.least, repeated.least, repeated.most);
  }

  private static SegmentWidth parse(NodeReader nodes, Scalar given) {
    String text = given.text();
    int dash = text.indexOf('-');
    boolean open = text.endsWith("+");
    String first = dash > 0 ? text.substring(0, dash) : open ? withoutLast(text) : text;
    int least = number(first);
    int most = open ? Integer.MAX_VALUE : dash > 0 ? number(text.substring(dash + 1)) : least;
    if (least < 0 || most < Math.max(least, 1)) {
      nodes.problem(given, ProblemText.of("is-neither-a-number-such-as-6", text));
      return ONE;
    }
    return new SegmentWidth(1, least, most);
  }

  private static String withoutLast(String text) {
    return text.substring(0, text.length() - 1);
  }

  /** The number, or -1. */
  private static int number(String text) {
    int number = text.isEmpty() ? -1 : 0;
    for (int i = 0; i < text.length() && number >= 0; i++) {
      int digit = text.charAt(i) - '0';
      number = digit < 0 || digit > 9 || number > MOST ? -1 : 10 * number + digit;
    }
    return number > MOST ? -1 : number;
  }
}
