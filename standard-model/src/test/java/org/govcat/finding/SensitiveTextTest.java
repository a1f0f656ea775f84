package org.govcat.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.govcat.model.ResidentIdentityNumber;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("identity numbers and mobile numbers are hidden (GB 11643)")
class SensitiveTextTest {
  private static final String SAMPLE = "11010519491231002X";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      ignoreLeadingAndTrailingWhitespace = false,
      value = {
        "11010519491231002X|110105***********X",
        "11010519491231002x|110105***********x",
        "身份证号11010519491231002X，已核验|身份证号110105***********X，已核验",
        "１１０１０５１９４９１２３１００２Ｘ|１１０１０５***********Ｘ",
        "110105 19491231 002X|110105 ******** ***X",
        "110105-1949-12-31-002X|110105-****-**-**-***X",
        "110105\u200B19491231\uFEFF002X|110105\u200B********\uFEFF***X",
        "110105194912310021|110105***********1",
        "110105 1949 1231 0021|110105 **** **** ***1",
        "id11010519491231002Xend|id110105***********Xend",
        "11010519491231002X、11010519491231002X|110105***********X、110105***********X",
        "11010519491231002X/13800138000|110105***********X/138001****0"
      })
  @DisplayName("first six and last character of an identity number stay")
  void identityNumbers(String text, String masked) {
    assertThat(SensitiveText.mask(text)).isEqualTo(masked);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "13800138000|138001****0",
        "电话：13800138000。|电话：138001****0。",
        "138-0013-8000|138-001*-***0",
        "138 0013 8000|138 001* ***0",
        "１３８００１３８０００|１３８００１****０",
        "+86 13800138000|+86 138001****0",
        "8613800138000|86138001****0",
        "a13800138000b|a138001****0b",
        "13800138000，13900139000|138001****0，139001****0"
      })
  @DisplayName("first six and last character of a mobile number stay")
  void mobileNumbers(String text, String masked) {
    assertThat(SensitiveText.mask(text)).isEqualTo(masked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "失信被执行人信息",
        "12100000400000624D",
        "114300007607278946",
        "1143000000612221XY",
        "307004010100200101011234/000001",
        "107010194912310021/000001",
        "资源代码 307024051233020150/00024",
        "00247017X/000709",
        "BA6006/000218",
        "99110105194912310021",
        "12345678901234567890123456",
        "2023-06-16 17:33:10",
        "20230616173310",
        "1686900000000",
        "010-12345678",
        "12345678901",
        "0851-85803333",
        "01010519491231002X",
        "110105194913310021",
        "2023-12 2023-12 2024-12"
      })
  @DisplayName("near misses, credit codes and resource codes stay as they are")
  void untouched(String text) {
    assertThat(SensitiveText.mask(text)).isEqualTo(text);
  }

  @Test
  @DisplayName("a code shape is local to one slash: in a longer path the number is hidden")
  void longerPath() {
    assertThat(SensitiveText.mask("/110105194912310021/12/3"))
        .isEqualTo("/110105***********1/12/3");
  }

  @Test
  @DisplayName("a text without eleven digits in a row is returned as it is")
  void fastPath() {
    String text = "每年更新，2023年共1234567890条，另有12条";

    assertThat(SensitiveText.mask(text)).isSameAs(text);
  }

  @Test
  @DisplayName("masking twice is masking once")
  void idempotent() {
    String once = SensitiveText.mask("a " + SAMPLE + " b 13800138000");

    assertThat(SensitiveText.mask(once)).isEqualTo(once);
  }

  @Test
  @DisplayName("every identity number is hidden, wherever it stands")
  void generatedNumbersAnywhere() {
    long seed = 11643;
    Random random = new Random(seed);
    for (int round = 0; round < 5_000; round++) {
      String number = identityNumber(random);
      String text = surroundings(random) + number + surroundings(random);

      assertThat(SensitiveText.mask(text)).as("seed %d: %s", seed, text).doesNotContain(number);
    }
  }

  @Test
  @DisplayName("every spelling of an identity number is hidden")
  void generatedSpellings() {
    long seed = 1949;
    Random random = new Random(seed);
    for (int round = 0; round < 5_000; round++) {
      String number = identityNumber(random);
      String text = "号：" + spelled(number, random) + "。";
      String shown = SensitiveText.mask(text);

      assertThat(shown.chars().filter(c -> c == '*').count())
          .as("seed %d: %s", seed, text)
          .isEqualTo(11);
    }
  }

  @Test
  @DisplayName("a very long row of digits costs no more than its length")
  void longRows() {
    String text = "200101".repeat(50_000);

    assertThat(SensitiveText.mask(text)).hasSameSizeAs(text);
  }

  private static String surroundings(Random random) {
    String[] texts = {"", " ", "x", "，", "号", "7", "2023", "-", "a1", "\u200B", "（", "/"};
    return texts[random.nextInt(texts.length)];
  }

  private static String spelled(String number, Random random) {
    String[] between = {"", "", "", " ", "-", "\u200B", "\u2060", "\u3000", "－"};
    StringBuilder spelled = new StringBuilder();
    for (int i = 0; i < number.length(); i++) {
      char character = number.charAt(i);
      if (random.nextInt(4) == 0) {
        character = character == 'X' ? 'x' : (char) (character - '0' + '０');
      }
      spelled.append(i == 0 ? "" : between[random.nextInt(between.length)]).append(character);
    }
    return spelled.toString();
  }

  private static String identityNumber(Random random) {
    StringBuilder number = new StringBuilder();
    number.append(1 + random.nextInt(8)).append(digits(random, 5));
    number.append(1920 + random.nextInt(100));
    number.append(twoDigits(1 + random.nextInt(12))).append(twoDigits(1 + random.nextInt(28)));
    number.append(digits(random, 3));
    return number.append(ResidentIdentityNumber.check(number)).toString();
  }

  private static String twoDigits(int number) {
    return number < 10 ? "0" + number : Integer.toString(number);
  }

  private static String digits(Random random, int count) {
    StringBuilder digits = new StringBuilder();
    for (int i = 0; i < count; i++) {
      digits.append(random.nextInt(10));
    }
    return digits.toString();
  }
}
