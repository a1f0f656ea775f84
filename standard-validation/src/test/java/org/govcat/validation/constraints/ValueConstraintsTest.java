package org.govcat.validation.constraints;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.util.List;
import java.util.Locale;
import org.govcat.model.DivisionCode;
import org.govcat.model.ResourceCode;
import org.govcat.model.SharingType;
import org.govcat.model.UnifiedSocialCreditCode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The constraints for single values in people's own classes. */
class ValueConstraintsTest {
  private static final Validator CHINESE = Validators.speaking(Locale.CHINESE);
  private static final Validator ENGLISH = Validators.speaking(Locale.ENGLISH);

  record Body(
      @CreditCode @Nullable String code, @CreditCode @Nullable UnifiedSocialCreditCode value) {
    Body(@Nullable String code) {
      this(code, null);
    }
  }

  record Entry(
      @ResourceCodeFormat @Nullable String any,
      @ResourceCodeFormat(national = true) @Nullable String national,
      @ResourceCodeFormat(national = true) @Nullable ResourceCode value) {}

  record Place(
      @DivisionCodeFormat @Nullable String text,
      @DivisionCodeFormat @Nullable DivisionCode value) {}

  record Choice(
      @InCodeList(standard = "guide-2017", list = "sharing-type") @Nullable String known,
      @InCodeList(standard = "guide-2017", list = "sharing-type", exact = true)
          @Nullable String exact,
      @InCodeList(standard = "guide-2017", list = "sharing-type") @Nullable SharingType value) {}

  record Codes(List<@CreditCode String> codes) {}

  record Own(@CreditCode(message = "wrong code") String code) {}

  private static List<String> messages(Validator validator, Object bean) {
    return validator.validate(bean).stream().map(ConstraintViolation::getMessage).toList();
  }

  private static List<String> paths(Object bean) {
    return ConformsToTest.paths(CHINESE.validate(bean));
  }

  @Test
  void nullIsValid() {
    assertThat(CHINESE.validate(new Body(null))).isEmpty();
    assertThat(CHINESE.validate(new Entry(null, null, null))).isEmpty();
    assertThat(CHINESE.validate(new Place(null, null))).isEmpty();
    assertThat(CHINESE.validate(new Choice(null, null, null))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"12100000400000624D", "11100000717817624Y", "91110000MA0000001L"})
  void aCreditCodeIsRight(String code) {
    assertThat(CHINESE.validate(new Body(code))).isEmpty();
  }

  @Test
  void aCreditCodeOfItsOwnTypeIsRight() {
    assertThat(CHINESE.validate(new Body(null, UnifiedSocialCreditCode.of("12100000400000624D"))))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "12100000400000624E, 第18位校验码不正确",
    "12100000400000625G, 第9至17位主体标识码（组织机构代码）的校验码不正确",
    "12100000400000624d, 字母应为大写",
    "' 12100000400000624D', 含有空格或引号",
    "000000000000000000, 是填充值，不是真实代码",
    "1.21E+17, 改成了科学计数法，原代码已丢失",
    "11010519491231002X, 填写的是公民身份号码",
    "'', 长度不是18位"
  })
  void aCreditCodeIsRefusedWithTheReasonAndNotQuoted(String code, String reason) {
    assertThat(messages(CHINESE, new Body(code))).containsExactly("不是正确的统一社会信用代码：" + reason);
  }

  @Test
  void reasonsAreToldInEnglishToo() {
    assertThat(messages(ENGLISH, new Body("12100000400000624E")))
        .containsExactly(
            "not a correct unified social credit code: "
                + "the check character at position 18 is wrong");
  }

  @Test
  void anOwnMessageStays() {
    assertThat(messages(CHINESE, new Own("1"))).containsExactly("wrong code");
  }

  @Test
  void aTypeArgumentMayBeConstrained() {
    assertThat(paths(new Codes(List.of("12100000400000624D", "1"))))
        .containsExactly("codes[1].<list element>");
  }

  @Test
  void aResourceCodeHasItsForm() {
    assertThat(paths(new Entry("BA6006/000218", "307004010100/000001", null))).isEmpty();
    assertThat(paths(new Entry("000218", "BA6006/000218", null)))
        .containsExactly("any", "national");
    assertThat(paths(new Entry(null, null, ResourceCode.of("BA6006/000218"))))
        .containsExactly("value");
    assertThat(messages(CHINESE, new Entry("000218", null, null)))
        .containsExactly("不是信息资源代码：应由分类码、斜线和顺序码组成");
    assertThat(messages(CHINESE, new Entry(null, "BA6006/000218", null)))
        .containsExactly("不是国家规定的信息资源代码形式：类1位、项2位、目3位、细目若干位、斜线、顺序码");
  }

  @Test
  void aDivisionCodeBeginsWithAProvince() {
    assertThat(paths(new Place("140100", new DivisionCode("140000")))).isEmpty();
    assertThat(paths(new Place("100000", null))).isEmpty();
    assertThat(paths(new Place("990000", new DivisionCode("山西")))).containsExactly("text", "value");
  }

  @Test
  void aValueStandsInItsList() {
    assertThat(paths(new Choice("2", "2", SharingType.CONDITIONAL))).isEmpty();
    assertThat(paths(new Choice("有条件共享", "有条件共享", new SharingType("4"))))
        .containsExactly("exact", "value");
  }

  @Test
  void theEntryThatWasProbablyMeantIsNamed() {
    assertThat(messages(CHINESE, new Choice("有条件共想", null, null)))
        .containsExactly("不在标准guide-2017的代码表sharing-type中，疑为“2”");
    assertThat(messages(ENGLISH, new Choice("${7*7}", null, null)))
        .containsExactly("not in the code list sharing-type of the standard guide-2017");
  }
}
