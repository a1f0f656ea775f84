package org.govcat.standard;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One segment of a code (代码段): so many characters of a kind, a constant, a range, a code of a list
 * or a separator.
 *
 * @param id its name in the definition file and in findings
 * @param name its name as people know it
 * @param separator whether it divides the segments in front of it from those behind
 * @param width characters of one unit
 * @param least how many units it has at least
 * @param most how many units it has at most, {@code Integer.MAX_VALUE} when not said
 * @param characters characters that may stand in it, as {@link RuleKind#CHARACTERS} names them; any
 *     when empty
 * @param except characters that may not
 * @param values the only texts that it may be; any when empty
 * @param from the first text of the range that it lies in, or null
 * @param to the last one, or null
 * @param codeList id of the list whose codes it holds, or null
 * @param day whether it is a day written YYYYMMDD
 * @param unused the character of which it consists when it and all that follows is not used, or
 *     null
 * @param clause source and evidence
 */
public record CodeSegment(
    String id,
    LocalizedText name,
    boolean separator,
    int width,
    int least,
    int most,
    List<String> characters,
    List<String> except,
    List<String> values,
    @Nullable String from,
    @Nullable String to,
    @Nullable String codeList,
    boolean day,
    @Nullable String unused,
    Clause clause) {

  /** Copies the lists. */
  public CodeSegment {
    characters = List.copyOf(characters);
    except = List.copyOf(except);
    values = List.copyOf(values);
  }

  /** Whether its width is not given. */
  public boolean isVariable() {
    return least != most;
  }
}
