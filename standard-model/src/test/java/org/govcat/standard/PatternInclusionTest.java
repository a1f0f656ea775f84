package org.govcat.standard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PatternInclusionTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '`',
      value = {
        "[0-9]{6} ~ \\d+",
        "ab ~ a.",
        "(a|b)c ~ [ab]c",
        "a{2,3} ~ a+",
        "^[^/\\s]+/\\d{6}$ ~ [^/\\s]+/[^/\\s]+",
        "(?:ab)*c ~ [a-c]*",
        "\\u4e2d\\x41 ~ .A",
        "[A-HJ-NP-Z] ~ [A-Z]",
        "a? ~ a*?"
      })
  void theFirstIsStricter(String narrow, String wide) {
    assertThat(PatternInclusion.of(narrow, wide, List.of()).holds()).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '`',
      value = {
        "\\d+ ~ [0-9]{6} ~ 0",
        "a[0-9b] ~ ab ~ a0",
        "[A-Z] ~ [A-HJ-NP-Z] ~ I",
        "a{2,4} ~ a{2,3} ~ aaaa",
        "[^/\\s]+ ~ [^/\\s]+/.* ~ -",
        "[\\w-]+ ~ \\w+ ~ -"
      })
  void theFirstAllowsMoreAndATextShowsIt(String narrow, String wide, String witness) {
    assertThat(PatternInclusion.of(narrow, wide, List.of()))
        .isEqualTo(new PatternInclusion(true, witness));
  }

  @Test
  void whatSaysNothingIsNoWitness() {
    assertThat(PatternInclusion.of("a*", "a+", List.of()).holds()).isTrue();
    assertThat(PatternInclusion.of("[a-]", "a", List.of("-")).holds()).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '`',
      value = {
        "(a)\\1 ~ aa",
        "(?=a). ~ a",
        "\\p{Lu} ~ [A-Z]",
        "a++ ~ a+",
        "[a&&[b]] ~ a",
        "a{1,9999} ~ a+"
      })
  void whatIsNotRegularIsNotDecided(String narrow, String wide) {
    assertThat(PatternInclusion.of(narrow, wide, List.of()))
        .isEqualTo(new PatternInclusion(false, null));
  }

  /** The answer is that of the platform's own matcher, over generated expressions and texts. */
  @Test
  void itAgreesWithThePlatform() {
    long seed = 20261125;
    Random random = new Random(seed);
    for (int i = 0; i < 400; i++) {
      String narrow = expression(random, 3);
      String wide = expression(random, 3);
      PatternInclusion inclusion = PatternInclusion.of(narrow, wide, List.of());
      String witness = inclusion.witness();
      assertThat(inclusion.decided()).as("%s in %s, seed %s", narrow, wide, seed).isTrue();
      if (witness != null) {
        assertThat(witness.matches(narrow) && !witness.matches(wide))
            .as("%s of %s in %s, seed %s", witness, narrow, wide, seed)
            .isTrue();
      }
      for (int length = 1; witness == null && length <= 4; length++) {
        for (int text = 0; text < 1 << length; text++) {
          String word = word(text, length);
          assertThat(word.matches(narrow) && !word.matches(wide))
              .as("%s of %s in %s, seed %s", word, narrow, wide, seed)
              .isFalse();
        }
      }
    }
  }

  private static String word(int bits, int length) {
    StringBuilder word = new StringBuilder();
    for (int i = 0; i < length; i++) {
      word.append((bits >> i & 1) == 0 ? 'a' : 'b');
    }
    return word.toString();
  }

  private static String expression(Random random, int depth) {
    if (depth == 0) {
      return List.of("a", "b", "[ab]", "[^a]", ".").get(random.nextInt(5));
    }
    String one = expression(random, depth - 1);
    String other = expression(random, depth - 1);
    return switch (random.nextInt(6)) {
      case 0 -> one + other;
      case 1 -> "(" + one + "|" + other + ")";
      case 2 -> "(?:" + one + ")*";
      case 3 -> "(" + one + "){1,2}" + other;
      case 4 -> "(" + one + ")?" + other;
      default -> "(" + one + ")+";
    };
  }
}
