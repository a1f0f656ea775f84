package org.govcat.model;

import java.util.Arrays;
import java.util.Set;

/**
 * Alphabet, weights and code tables of the unified social credit code (GB 32100-2015 with XG1-2016,
 * clauses 4 and 5; evidence: practice, two published tables and ten implementations agree, all
 * weights recomputed).
 */
final class CreditCodeTable {
  /** The 31 characters; a character's value is its index. I, O, S, V and Z are left out. */
  static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";

  /** Weights of positions 1 to 17: 3^(i-1) mod 31 (GB/T 17710, ISO 7064). */
  private static final int[] WEIGHTS = {
    1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28
  };

  /**
   * Registering department (登记管理部门, position 1) with body category (机构类别, position 2); evidence:
   * practice. The pair 54, a village committee, is in use although the table has no class 4 under
   * 5; evidence: single.
   */
  private static final Set<String> PAIRS =
      Set.of(
          "11", "12", "13", "19", "21", "29", "31", "32", "33", "34", "35", "39", "41", "49", "51",
          "52", "53", "54", "59", "61", "62", "69", "71", "72", "79", "81", "89", "91", "92", "93",
          "A1", "A9", "N1", "N2", "N3", "N9", "Y1");

  private static final int[] VALUES = values();

  private CreditCodeTable() {}

  /** The value of a character, or -1 when it is not in the alphabet. */
  static int valueOf(char character) {
    return character < VALUES.length ? VALUES[character] : -1;
  }

  static boolean isListedPair(String firstTwo) {
    return PAIRS.contains(firstTwo);
  }

  /** The check character of 17 characters of the alphabet. */
  static char checkOf(CharSequence first17) {
    int sum = 0;
    for (int i = 0; i < WEIGHTS.length; i++) {
      sum += valueOf(first17.charAt(i)) * WEIGHTS[i];
    }
    return ALPHABET.charAt((31 - sum % 31) % 31);
  }

  private static int[] values() {
    int[] values = new int['Y' + 1];
    Arrays.fill(values, -1);
    for (int i = 0; i < ALPHABET.length(); i++) {
      values[ALPHABET.charAt(i)] = i;
    }
    return values;
  }
}
