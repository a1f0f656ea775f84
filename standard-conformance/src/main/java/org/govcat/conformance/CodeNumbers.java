package org.govcat.conformance;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.govcat.standard.CodeSegment;
import org.govcat.standard.CodeStructure;
import org.govcat.standard.CodeTable;
import org.govcat.standard.RuleKind;
import org.govcat.standard.RuleSpec;
import org.govcat.standard.Standard;
import org.jspecify.annotations.Nullable;

/**
 * How the codes behind one prefix are numbered (顺序码).
 *
 * @param separator what stands between prefix and number
 * @param width digits of every number, or 0 when the structure gives none
 * @param usual digits to which numbers are filled where nothing else says so, or 0
 * @param first the first number
 * @param last the last number, or null when only the width bounds it
 */
record CodeNumbers(
    String separator, int width, int usual, BigInteger first, @Nullable BigInteger last) {
  private static final String CODE = "code";
  private static final int LONGEST = 64;
  private static final String STRUCTURES = "structures";

  /** The ways that the standard's structures give, else the one of the table, else none. */
  static List<CodeNumbers> of(Standard standard, @Nullable CodeTable table) {
    CodeTable.Numbering given = table == null ? null : table.numbering();
    List<CodeNumbers> ways = new ArrayList<>();
    for (RuleSpec rule : standard.rules()) {
      if (rule.kind() == RuleKind.SEGMENTED_CODE && CODE.equals(rule.element())) {
        for (CodeStructure structure : rule.parameters().structures(STRUCTURES)) {
          CodeNumbers way = of(structure, given);
          if (way != null) {
            ways.add(way);
          }
        }
      }
    }
    if (ways.isEmpty() && given != null) {
      BigInteger first = BigInteger.valueOf(given.start());
      ways.add(new CodeNumbers(given.separator(), 0, given.width(), first, null));
    }
    return ways;
  }

  /** The last segment, when a separator stands in front of it and it is a number. */
  private static @Nullable CodeNumbers of(
      CodeStructure structure, CodeTable.@Nullable Numbering given) {
    List<CodeSegment> segments = structure.segments();
    CodeSegment last = segments.get(segments.size() - 1);
    boolean behind = segments.size() > 1 && segments.get(segments.size() - 2).separator();
    if (!behind || last.separator() || last.day() || last.codeList() != null) {
      return null;
    }
    String separator = segments.get(segments.size() - 2).values().get(0);
    int usual = given == null || !mayHave(last, given.width()) ? 0 : given.width();
    int width = last.isVariable() ? 0 : last.width() * last.least();
    boolean range = isNumber(last.from()) && isNumber(last.to());
    return new CodeNumbers(
        separator,
        width,
        usual,
        range ? new BigInteger(String.valueOf(last.from())) : BigInteger.ONE,
        range ? new BigInteger(String.valueOf(last.to())) : highest(last));
  }

  private static boolean mayHave(CodeSegment segment, int digits) {
    int units = digits / segment.width();
    return digits % segment.width() == 0 && units >= segment.least() && units <= segment.most();
  }

  /** The highest number of a segment of bounded width, else null. */
  private static @Nullable BigInteger highest(CodeSegment segment) {
    boolean bounded = segment.most() <= LONGEST;
    return bounded
        ? BigInteger.TEN.pow(segment.width() * segment.most()).subtract(BigInteger.ONE)
        : null;
  }

  private static boolean isNumber(@Nullable String text) {
    return text != null && !text.isEmpty() && text.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  /** The same with so many digits whatever the structure says. */
  CodeNumbers withWidth(int digits) {
    return digits == 0 ? this : new CodeNumbers(separator, digits, digits, first, last);
  }

  /** A code with that number, filled up with zeros. */
  String code(String prefix, BigInteger number, int digits) {
    String text = number.toString();
    return prefix + separator + "0".repeat(Math.max(0, digits - text.length())) + text;
  }

  /** The number behind the prefix, or null when the code has another prefix or no number. */
  @Nullable String number(String prefix, String code) {
    String front = prefix + separator;
    String rest = code.startsWith(front) ? code.substring(front.length()) : null;
    return isNumber(rest) ? rest : null;
  }
}
