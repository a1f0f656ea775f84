package org.govcat.serialization.table;

import java.util.List;
import java.util.Set;
import org.govcat.model.Blanks;

/**
 * Words that people write into tables and that say something about the table.
 *
 * @param above what stands above holds here too: 同上
 * @param elsewhere it stands in another document: 详见附件
 * @param ticked this box is ticked: √
 * @param unticked this box is not ticked: ×
 * @param notes beginnings of rows that are no resources: 合计, 填表说明
 * @param examples beginnings of rows that show how to fill in the table: 示例
 * @param restrictive beginnings of what shares and opens least, the strictest first: 不予
 * @param permissive beginnings of what shares and opens most: 无条件
 */
public record TableWords(
    Set<String> above,
    Set<String> elsewhere,
    Set<String> ticked,
    Set<String> unticked,
    List<String> notes,
    List<String> examples,
    List<String> restrictive,
    List<String> permissive) {
  /** No such words. */
  public static final TableWords NONE =
      new TableWords(
          Set.of(), Set.of(), Set.of(), Set.of(), List.of(), List.of(), List.of(), List.of());

  private static final int LONGEST_WORD = 8;

  /** Copies. */
  public TableWords {
    above = Set.copyOf(above);
    elsewhere = Set.copyOf(elsewhere);
    ticked = Set.copyOf(ticked);
    unticked = Set.copyOf(unticked);
    notes = List.copyOf(notes);
    examples = List.copyOf(examples);
    restrictive = List.copyOf(restrictive);
    permissive = List.copyOf(permissive);
  }

  /** The same without words that replace or pass over what stands in cells. */
  TableWords literal() {
    return new TableWords(
        Set.of(), Set.of(), ticked, unticked, List.of(), List.of(), restrictive, permissive);
  }

  boolean isAbove(String text) {
    return isOne(above, text);
  }

  boolean isElsewhere(String text) {
    return isOne(elsewhere, text);
  }

  boolean isTicked(String text) {
    return isOne(ticked, text);
  }

  boolean isUnticked(String text) {
    return isOne(unticked, text);
  }

  private static boolean isOne(Set<String> words, String text) {
    return text.length() <= LONGEST_WORD
        && (words.contains(text) || words.contains(withoutBlanks(text)));
  }

  private static String withoutBlanks(String text) {
    StringBuilder left = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      if (!Blanks.isBlank(text.charAt(i))) {
        left.append(text.charAt(i));
      }
    }
    return left.toString();
  }

  static boolean begins(List<String> words, String text) {
    String trimmed = Blanks.trim(text);
    for (String word : words) {
      if (trimmed.startsWith(word)) {
        return true;
      }
    }
    return false;
  }
}
