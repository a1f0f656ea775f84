package org.govcat.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import org.govcat.model.UnifiedSocialCreditCode.Defect;
import org.govcat.model.UnifiedSocialCreditCode.Inspection;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("GB 32100-2015 统一社会信用代码")
class UnifiedSocialCreditCodeTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "12100000400000624D",
        "12100000425006117P",
        "12100000470095016Q",
        "12100000425006133D",
        "11430000MB1599860M",
        "1143000000612221XY",
        "114300007607278946",
        "13430000006123247Y",
        "11100000717817624Y",
        "81430000MCK575429L"
      })
  @DisplayName("a published code has both check characters right and carries no note")
  void publishedCodesAreValid(String code) {
    assertThat(UnifiedSocialCreditCode.parse(code)).map(Object::toString).contains(code);
    assertThat(UnifiedSocialCreditCode.inspect(code).defects()).isEmpty();
    assertThat(UnifiedSocialCreditCode.inspect(code).notes()).isEmpty();
    assertThat(UnifiedSocialCreditCode.outerCheck(code.substring(0, 17)))
        .isEqualTo(code.charAt(17));
    assertThat(UnifiedSocialCreditCode.innerCheck(code.substring(8, 16)))
        .isEqualTo(code.charAt(16));
  }

  @Test
  @DisplayName("4: department, category, division, organisation code at positions 1, 2, 3-8, 9-17")
  void parts() {
    UnifiedSocialCreditCode code = UnifiedSocialCreditCode.of("12100000400000624D");

    assertThat(code.department()).isEqualTo('1');
    assertThat(code.category()).isEqualTo('2');
    assertThat(code.division()).isEqualTo(DivisionCode.of("100000"));
    assertThat(code.organizationCode()).isEqualTo(OrganizationCode.of("40000062-4"));
  }

  @ParameterizedTest
  @CsvSource({
    "12100000400000624E, outer-check",
    "12100000400000642D, outer-check inner-check",
    "12100000400000625G, inner-check",
    "1210000400000624D, length",
    "121000004000006244D, length",
    "1.143E+17, scientific-notation",
    "1.11102E+17, scientific-notation",
    "1E17, scientific-notation",
    "114300007607278000, cut-to-fifteen-digits outer-check",
    "114300007607278944, passed-through-double outer-check",
    "00000000000000000X, filler",
    "000000000000000000, filler",
    "11010519491231002X, identity-number",
    "11010519491231002x, identity-number",
    "110105194912310021, identity-number",
    "00247017X, organization-code",
    "00247017-X, organization-code",
    "110108000012345, registration-number",
    "1210****00000624D, masked",
    "清华大学, chinese-text",
    "代码12100000400000624D, chinese-text",
    "12100000400000624D 12100000425006117P, several-codes",
    "12100000400000624D12100000425006117P, several-codes",
    "12100000400000624D;12100000425006117P, several-codes",
    "12100000400000624D(00), several-codes",
    "12100000400000624D（03）, several-codes",
    "11010519491231002X(00), identity-number",
    "1210000V400000624D, alphabet",
    "'', length"
  })
  @DisplayName("the first defect explains the others")
  void defects(String value, String words) {
    assertThat(words(UnifiedSocialCreditCode.inspect(value))).isEqualTo(words);
    assertThat(UnifiedSocialCreditCode.inspect(value).proposal()).isEmpty();
    assertThat(UnifiedSocialCreditCode.parse(value)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      ignoreLeadingAndTrailingWhitespace = false,
      value = {
        "12430000MBOL67976N|letter-for-digit alphabet|12430000MB0L67976N",
        "12100000400000624d|lower-case|12100000400000624D",
        " 12100000400000624D|blank-or-quote|12100000400000624D",
        "\u200B12100000400000624D\u00A0|blank-or-quote|12100000400000624D",
        "1210000 0400000624D|blank-or-quote|12100000400000624D",
        "`12100000400000624d|blank-or-quote lower-case|12100000400000624D",
        "12100000400000624Ｄ|alphabet|12100000400000624D"
      },
      delimiter = '|')
  @DisplayName("a spelling is proposed, never applied, when both checks then pass")
  void proposals(String value, String words, String proposal) {
    Inspection inspection = UnifiedSocialCreditCode.inspect(value);

    assertThat(words(inspection)).isEqualTo(words);
    assertThat(inspection.proposal()).contains(proposal);
    assertThat(UnifiedSocialCreditCode.isValid(value)).isFalse();
  }

  @Test
  @DisplayName("a wrong check character is never repaired")
  void noProposalForAWrongCheck() {
    assertThat(UnifiedSocialCreditCode.inspect(" 12100000400000624e").proposal()).isEmpty();
    assertThat(words(UnifiedSocialCreditCode.inspect(" 12100000400000624e")))
        .isEqualTo("outer-check lower-case blank-or-quote");
  }

  @Test
  @DisplayName("every defect has its own word")
  void words() {
    assertThat(Defect.values()).extracting(Defect::id).doesNotHaveDuplicates();
    assertThat(Defect.values())
        .filteredOn(Defect::isNote)
        .containsExactly(Defect.UNLISTED_CATEGORY, Defect.UNKNOWN_REGION);
  }

  @Nested
  @DisplayName("a code with both checks right")
  class Notes {
    @Test
    @DisplayName("is noted when positions 1 and 2 are no listed pair")
    void unlistedPair() {
      assertThat(inspect(code("14", "100000")).notes()).containsExactly(Defect.UNLISTED_CATEGORY);
    }

    @Test
    @DisplayName("54, a village committee, is a pair in use")
    void villageCommittee() {
      assertThat(inspect(code("54", "110110")).notes()).isEmpty();
    }

    @Test
    @DisplayName("is noted when its division belongs to no province")
    void unknownRegion() {
      assertThat(inspect(code("12", "990000")).notes()).containsExactly(Defect.UNKNOWN_REGION);
    }

    @Test
    @DisplayName("may carry 100000, 66 and withdrawn divisions")
    void regionsInUse() {
      assertThat(inspect(code("12", "100000")).notes()).isEmpty();
      assertThat(inspect(code("12", "660100")).notes()).isEmpty();
      assertThat(inspect(code("12", "110221")).notes()).isEmpty();
    }

    private Inspection inspect(String code) {
      return UnifiedSocialCreditCode.inspect(code);
    }
  }

  @Test
  @DisplayName("11714: an inner failure alone is told apart for companies (9x)")
  void innerFailureOfACompany() {
    String body = "91110000" + "10000000" + wrong(OrganizationCode.check("10000000"));

    assertThat(words(UnifiedSocialCreditCode.inspect(withOuterCheck(body))))
        .isEqualTo("inner-check-enterprise");
  }

  @Test
  @DisplayName("an exception text never shows an identity number")
  void exceptionTextIsMasked() {
    assertThatThrownBy(() -> UnifiedSocialCreditCode.of("11010519491231002X"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("not a unified social credit code: '110105***********X'");
  }

  @Test
  @DisplayName("one changed character is always seen by the outer check")
  void everySingleChangeIsSeen() {
    long seed = 32100;
    Random random = new Random(seed);
    for (int round = 0; round < 200; round++) {
      String good = code("11", "430000", random);
      int at = random.nextInt(18);
      String changed =
          good.substring(0, at) + other(good.charAt(at), random) + good.substring(at + 1);

      assertThat(UnifiedSocialCreditCode.isValid(good)).as("seed %d: %s", seed, good).isTrue();
      assertThat(UnifiedSocialCreditCode.inspect(changed).isValid())
          .as("seed %d: %s", seed, changed)
          .isFalse();
      assertThat(UnifiedSocialCreditCode.inspect(good.toLowerCase(Locale.ROOT)).proposal())
          .as("seed %d: %s", seed, good)
          .isEqualTo(
              good.equals(good.toLowerCase(Locale.ROOT)) ? Optional.empty() : Optional.of(good));
    }
  }

  static String code(String pair, String division) {
    return code(pair, division, new Random(1));
  }

  static String code(String pair, String division, Random random) {
    StringBuilder body = new StringBuilder();
    for (int i = 0; i < 8; i++) {
      body.append(CreditCodeTable.ALPHABET.charAt(random.nextInt(31)));
    }
    return withOuterCheck(pair + division + body + OrganizationCode.check(body.toString()));
  }

  private static String withOuterCheck(String first17) {
    return first17 + UnifiedSocialCreditCode.outerCheck(first17);
  }

  private static char wrong(char check) {
    return check == '1' ? '2' : '1';
  }

  private static char other(char character, Random random) {
    char other;
    do {
      other = CreditCodeTable.ALPHABET.charAt(random.nextInt(31));
    } while (other == character);
    return other;
  }

  private static String words(Inspection inspection) {
    return String.join(" ", inspection.defects().stream().map(Defect::id).toList());
  }
}
