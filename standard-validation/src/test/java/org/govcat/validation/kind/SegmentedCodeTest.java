package org.govcat.validation.kind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.govcat.validation.kind.Records.record;
import static org.govcat.validation.kind.Segments.between;
import static org.govcat.validation.kind.Segments.characters;
import static org.govcat.validation.kind.Segments.constant;
import static org.govcat.validation.kind.Segments.day;
import static org.govcat.validation.kind.Segments.digits;
import static org.govcat.validation.kind.Segments.letterWithout;
import static org.govcat.validation.kind.Segments.level;
import static org.govcat.validation.kind.Segments.listed;
import static org.govcat.validation.kind.Segments.number;
import static org.govcat.validation.kind.Segments.range;
import static org.govcat.validation.kind.Segments.separator;
import static org.govcat.validation.kind.Segments.structure;
import static org.govcat.validation.kind.Segments.times;

import java.util.List;
import org.govcat.standard.CodeStructure;
import org.govcat.standard.RuleKind;
import org.govcat.validation.kind.Given.With;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Codes made of segments, as provinces and platforms make them (practice, section 4). */
class SegmentedCodeTest {
  /** Of Suzhou: 6 + 4 + 1 + 2 + 3 + 10 digits, slash, number. */
  private static final CodeStructure SUZHOU =
      structure(
          constant("province", "307015"),
          digits("region", 4),
          digits("class", 1),
          level("division", 2),
          level("section", 3),
          level("detail", 10),
          separator("slash", "/"),
          number("sequence", 1));

  /** Of the national guide: class, division, section, further levels of two digits, number. */
  private static final CodeStructure NATIONAL =
      structure(
          listed("class", 1, "classification-type"),
          digits("division", 2),
          digits("section", 3),
          times("subsections", 2, 0, 9),
          separator("slash", "/"),
          number("sequence", 1));

  /** Of a product: capitals, day, a separator of several, six digits. */
  private static final CodeStructure DATED =
      structure(
          characters("prefix", 2, 6, "A-Z"),
          day("day"),
          constant("mark", "_", "-", "/"),
          range("sequence", "000001", "999999"));

  /** Of Tianjin: 12, 0 or a letter without I and O, 001 to 999. */
  private static final CodeStructure TIANJIN =
      structure(
          constant("city", "12"), letterWithout("district", "I", "O"), range("body", "001", "999"));

  private static List<String> findings(String code, CodeStructure... structures) {
    return Given.standard()
        .list(Lists.CLASSIFICATION_TYPE)
        .rule("structure", RuleKind.SEGMENTED_CODE, "code", With.structures(structures))
        .findings(record("code", code));
  }

  private static String found(String code, String rest) {
    return "structure @ code '" + code + "' {" + rest + "}";
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "30701505003030050000000003/000001",
        "30701505003030050000000000/1",
        "30701505003030000000000000/1",
        "30701505003000000000000000/1",
        " 30701505003030050000000003/12345678901 "
      })
  void theCodesOfSuzhouAreRight(String code) {
    assertThat(findings(code, SUZHOU)).isEmpty();
  }

  @Test
  void aConstantIsTold() {
    assertThat(findings("30701605003030050000000003/1", SUZHOU))
        .containsExactly(
            found(
                "30701605003030050000000003/1",
                "segment=province, position=1, found=307016, expected=307015, reason=@segment.values"));
  }

  @Test
  void aCodeThatEndsTooEarlyIsToldAtTheSegmentThatIsShort() {
    assertThat(findings("307015050030/1", SUZHOU))
        .containsExactly(
            found(
                "307015050030/1",
                "segment=division, position=12, found=0, expected=0-9 ×2, reason=@segment.width"));
    assertThat(findings("307015/1", SUZHOU))
        .containsExactly(
            found(
                "307015/1", "segment=region, position=7, expected=0-9 ×4, reason=@segment.width"));
  }

  @Test
  void oneDigitTooManyIsToldInFrontOfTheSeparator() {
    assertThat(findings("307015050030300500000000031/1", SUZHOU))
        .containsExactly(
            found(
                "307015050030300500000000031/1",
                "segment=slash, position=27, found=1/1, expected=/, reason=@segment.separator"));
  }

  @Test
  void aMissingSeparatorIsTold() {
    assertThat(findings("30701505003030050000000003", SUZHOU))
        .containsExactly(
            found(
                "30701505003030050000000003",
                "segment=slash, position=27, expected=/, reason=@segment.separator"));
    assertThat(findings("30701505003030050000000003-1", SUZHOU))
        .containsExactly(
            found(
                "30701505003030050000000003-1",
                "segment=slash, position=27, found=-1, expected=/, reason=@segment.separator"));
  }

  @Test
  void aMissingNumberIsTold() {
    assertThat(findings("30701505003030050000000003/", SUZHOU))
        .containsExactly(
            found(
                "30701505003030050000000003/",
                "segment=sequence, position=28, expected=0-9 ×1+, reason=@segment.width"));
  }

  @Test
  void aCharacterThatCannotStandThereIsTold() {
    assertThat(findings("3070150500A030050000000003/1", SUZHOU))
        .containsExactly(
            found(
                "3070150500A030050000000003/1",
                "segment=class, position=11, found=A, expected=0-9 ×1, reason=@segment.characters"));
  }

  @Test
  void behindALevelThatIsNotUsedNoneIsUsed() {
    assertThat(findings("30701505003030000000000003/1", SUZHOU))
        .containsExactly(
            found(
                "30701505003030000000000003/1",
                "segment=detail, position=17, found=0000000003, expected=0-9 ×10, reason=@segment.unused"));
    assertThat(findings("30701505003000050000000000/1", SUZHOU))
        .containsExactly(
            found(
                "30701505003000050000000000/1",
                "segment=section, position=14, found=005, expected=0-9 ×3, reason=@segment.unused"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"307004/1", "307004010100/000001", "10700401/7"})
  void furtherLevelsRepeat(String code) {
    assertThat(findings(code, NATIONAL)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "3070040/1, subsections, 7, 0, 0-9 ×2×0–9, width",
    "3070040101010101010101010101/1, subsections, 7, 0101010101010101010101, 0-9 ×2×0–9, width",
    "9070040/1, class, 1, 9, 1 | 3, list",
    "30x004/1, division, 2, 0x, 0-9 ×2, characters",
    "307004/1a, sequence, 8, 1a, 0-9 ×1+, characters",
    "307004/1/2, sequence, 8, 1/2, 0-9 ×1+, characters"
  })
  void whatIsWrongWithANationalCode(
      String code, String segment, int position, String stood, String expected, String reason) {
    assertThat(findings(code, NATIONAL))
        .containsExactly(
            found(
                code,
                "segment=%s, position=%d, found=%s, expected=%s, reason=@segment.%s"
                    .formatted(segment, position, stood, expected, reason)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"SJZYML20250610/000005", "SJST20250610/000005", "AB20240229_999999"})
  void aDayStandsInTheCode(String code) {
    assertThat(findings(code, DATED)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "SJZYML20250631/000005, day, 7, 20250631, YYYYMMDD, day",
    "S20250610/000005, prefix, 1, S, A-Z ×2–6, width",
    "SJZYMLX20250610/000005, prefix, 1, SJZYMLX, A-Z ×2–6, width",
    "sjst20250610/000005, prefix, 1, sjst, A-Z ×2–6, characters",
    "SJST2025061O/000005, day, 5, 2025061O, YYYYMMDD, day",
    "SJST20250610+000005, mark, 13, +, _ | - | /, values",
    "SJST20250610/000000, sequence, 14, 000000, 000001–999999, values"
  })
  void whatIsWrongWithADatedCode(
      String code, String segment, int position, String stood, String expected, String reason) {
    assertThat(findings(code, DATED))
        .containsExactly(
            found(
                code,
                "segment=%s, position=%d, found=%s, expected=%s, reason=@segment.%s"
                    .formatted(segment, position, stood, expected, reason)));
  }

  @Test
  void lettersMayBeTakenOut() {
    assertThat(findings("120001", TIANJIN)).isEmpty();
    assertThat(findings("12Z999", TIANJIN)).isEmpty();
    assertThat(findings("12I001", TIANJIN))
        .containsExactly(
            found(
                "12I001",
                "segment=district, position=3, found=I, expected=0 A-Z ≠ I O ×1, reason=@segment.characters"));
    assertThat(findings("120000", TIANJIN))
        .containsExactly(
            found(
                "120000",
                "segment=body, position=4, found=000, expected=001–999, reason=@segment.values"));
    assertThat(findings("1200011", TIANJIN))
        .containsExactly(
            found(
                "1200011",
                "segment=body, position=4, found=0011, expected=001–999, reason=@segment.width"));
  }

  @Test
  void oneOfSeveralStructuresIsEnough() {
    CodeStructure twenty = structure(digits("number", 20));
    CodeStructure hex = structure(characters("hash", 32, 32, "0-9", "a-f"));
    assertThat(findings("20240520201952250340", twenty, hex)).isEmpty();
    assertThat(findings("0123456789abcdef0123456789abcdef", twenty, hex)).isEmpty();
  }

  @Test
  void ofSeveralStructuresTheOneThatGoesFurthestIsMeant() {
    CodeStructure slashed =
        structure(
            characters("prefix", 2, 6, "A-Z"),
            day("day"),
            separator("slash", "/"),
            range("sequence", "000001", "999999"));
    assertThat(findings("SJZYML20250610/00005", SUZHOU, slashed, NATIONAL))
        .containsExactly(
            found(
                "SJZYML20250610/00005",
                "segment=sequence, position=16, found=00005, expected=000001–999999, reason=@segment.width"));
  }

  @Test
  void severalElementsMayHoldSuchCodes() {
    Given both =
        Given.standard()
            .rule(
                "structure",
                RuleKind.SEGMENTED_CODE,
                "code",
                With.texts("also", "alternateCodes.code"),
                With.structures(TIANJIN));
    assertThat(
            both.findings(
                record(
                    "code", "12A001",
                    "alternateCodes[0].code", "12B002",
                    "alternateCodes[1].code", "11B002")))
        .containsExactly(
            "structure @ alternateCodes[1].code '11B002' {segment=city, position=1, found=11, expected=12, reason=@segment.values}");
  }

  @Test
  void separatorsAtTheEdgesArePartOfTheStructure() {
    CodeStructure framed =
        structure(separator("open", "["), digits("number", 3), separator("close", "]"));
    assertThat(findings("[123]", framed)).isEmpty();
    assertThat(findings("[123]4", framed))
        .containsExactly(
            found(
                "[123]4",
                "segment=close, position=5, found=]4, expected=], reason=@segment.separator"));
    assertThat(findings("x[123]", framed))
        .containsExactly(
            found(
                "x[123]",
                "segment=open, position=1, found=x[123], expected=[, reason=@segment.separator"));
  }

  @Test
  void whatIsAbsentIsAnotherRulesBusiness() {
    assertThat(findings("暂无", SUZHOU)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"001", "050", "999"})
  void whatLiesBetweenTheBoundsIsRight(String code) {
    assertThat(findings(code, structure(between("body", "001", "999")))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"000", "05:", "05A", "05Ａ", "0/9", "0５0", "99"})
  void whatSortsBetweenTheBoundsAndIsNoDigitIsWrong(String code) {
    assertThat(findings(code, structure(between("body", "001", "999")))).hasSize(1);
  }

  @Test
  void lettersLieBetweenBoundsThatHaveThem() {
    CodeStructure letters = structure(between("body", "A01", "C99"));
    assertThat(findings("B50", letters)).isEmpty();
    assertThat(findings("D01", letters)).hasSize(1);
    assertThat(findings("B5A", letters)).hasSize(1);
  }

  @Test
  void aListedSegmentMayStandAnywhere() {
    CodeStructure code = structure(digits("year", 4), listed("class", 1, "classification-type"));
    assertThat(findings("20253", code)).isEmpty();
    assertThat(findings("20259", code)).hasSize(1);
    assertThat(findings("30250", code)).hasSize(1);
  }
}
