package org.govcat.validation.constraints;

import static org.assertj.core.api.Assertions.assertThat;
import static org.govcat.validation.constraints.ConformsToTest.with;

import jakarta.validation.ClockProvider;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Payload;
import jakarta.validation.Validation;
import jakarta.validation.ValidationException;
import jakarta.validation.Validator;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.govcat.finding.Finding;
import org.govcat.finding.Severity;
import org.govcat.model.InformationResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What violations of {@code @ConformsTo} say, and what they never say. */
class ConformsToMessagesTest {
  private static final Validator CHINESE = Validators.speaking(Locale.CHINESE);
  private static final Validator ENGLISH = Validators.speaking(Locale.ENGLISH);

  /** The sample number of GB 11643, which belongs to nobody. */
  private static final String IDENTITY_NUMBER = "11010519491231002X";

  record Draft(@ConformsTo("guide-2017") InformationResource resource) {}

  record All(
      @ConformsTo(value = "guide-2017", atLeast = Severity.INFO) InformationResource resource) {}

  record Own(
      @ConformsTo(value = "guide-2017", message = "{govcat.rule} is broken")
          InformationResource resource) {}

  private static <T> ConstraintViolation<T> only(Set<ConstraintViolation<T>> violations) {
    assertThat(violations).hasSize(1);
    return violations.iterator().next();
  }

  @Test
  void theMessageIsThatOfTheFindingInTheLanguageAskedFor() {
    Draft draft = new Draft(with("sharing.type", "4"));

    assertThat(only(CHINESE.validate(draft)).getMessage()).startsWith("共享类型“4”");
    assertThat(only(ENGLISH.validate(draft)).getMessage()).contains("“4”").doesNotContain("共享类型");
  }

  @Test
  void languagesWithoutABundleReadChinese() {
    assertThat(only(Validators.speaking(Locale.FRENCH).validate(new Draft(with("title", "暂无")))))
        .extracting(ConstraintViolation::getMessage)
        .asString()
        .isEqualTo("未填写信息资源名称（“暂无”视为未填写）");
  }

  @Test
  void theFindingTravelsWithTheViolation() {
    Finding finding =
        Validators.finding(only(CHINESE.validate(new Draft(with("sharing.type", "4")))));

    assertThat(Objects.requireNonNull(finding).rule()).hasToString("sharing.type/code-list");
    assertThat(finding.element()).hasToString("sharing.type");
    assertThat(finding.clause()).isNotBlank();
  }

  @Test
  void anOwnMessageMayNameTheRule() {
    assertThat(only(CHINESE.validate(new Own(with("title", "暂无")))).getMessage())
        .isEqualTo("title/required is broken");
  }

  @Test
  void identityNumbersAreMasked() {
    Draft draft = new Draft(with("provider.creditCode", IDENTITY_NUMBER));
    ConstraintViolation<Draft> violation = only(CHINESE.validate(draft));

    assertThat(violation.getMessage()).doesNotContain(IDENTITY_NUMBER);
    assertThat(violation.toString()).doesNotContain(IDENTITY_NUMBER);
    assertThat(
            only(CHINESE.validate(new Draft(with("sharing.type", IDENTITY_NUMBER)))).getMessage())
        .doesNotContain(IDENTITY_NUMBER)
        .contains("110105");
  }

  @Test
  void nothingIsQuotedOfASecretResource() {
    String secret = "绝密词语";
    All all =
        new All(with("secrecy", "机密", "sharing.type", secret, "title", secret, "code", secret));
    Set<ConstraintViolation<All>> violations = CHINESE.validate(all);

    assertThat(violations).isNotEmpty();
    assertThat(violations)
        .allSatisfy(
            violation -> {
              assertThat(violation.getMessage()).doesNotContain(secret);
              assertThat(violation.getMessageTemplate()).doesNotContain(secret);
              assertThat(violation.toString()).doesNotContain(secret);
              assertThat(String.valueOf(violation.getInvalidValue())).doesNotContain(secret);
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "${7*7}",
        "{govcat.rule}",
        "{jakarta.validation.constraints.NotNull.message}",
        "${validatedValue.getClass()}",
        "\\${7*7}",
        "$1 \\1 {0}",
        "}{"
      })
  void whatUsersTypeIsNeverReadAsATemplate(String typed) {
    Draft draft = new Draft(with("sharing.type", typed));

    assertThat(only(CHINESE.validate(draft)).getMessage()).startsWith("共享类型“" + typed + "”");
    assertThat(only(CHINESE.validate(draft)).getMessageTemplate()).doesNotContain(typed);
    try (var factory = Validation.buildDefaultValidatorFactory()) {
      assertThat(only(factory.getValidator().validate(draft)).getMessage())
          .as("with the provider's own interpolator, which evaluates expressions")
          .contains("“" + typed + "”");
    }
  }

  @Test
  void otherProvidersSayTheRuleWithoutValues() {
    ConstraintViolation<Foreign> violation =
        only(CHINESE.validate(new Foreign(with("summary", "暂无"))));

    assertThat(violation.getPropertyPath()).hasToString("resource.summary");
    assertThat(violation.getMessage()).isEqualTo("摘要缺失");
    assertThat(Validators.finding(violation)).isNull();
  }

  record Foreign(@ForeignProvider InformationResource resource) {}

  /** As {@link ConformsTo}, judged by a provider that knows the specification alone. */
  @Constraint(validatedBy = ForeignValidator.class)
  @Retention(RetentionPolicy.RUNTIME)
  @interface ForeignProvider {
    String message() default "{org.govcat.validation.constraints.ConformsTo.message}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
  }

  /** Public for the provider. */
  public static final class ForeignValidator
      implements ConstraintValidator<ForeignProvider, InformationResource> {
    private final ConformsToValidator real = new ConformsToValidator();

    @Override
    public void initialize(ForeignProvider constraint) {
      real.initialize(
          Draft.class.getRecordComponents()[0].getAccessor().getAnnotation(ConformsTo.class));
    }

    @Override
    public boolean isValid(InformationResource resource, ConstraintValidatorContext context) {
      return real.isValid(resource, new ForeignContext(context));
    }
  }

  /** In it nothing of Hibernate can be found. */
  private record ForeignContext(ConstraintValidatorContext real)
      implements ConstraintValidatorContext {
    @Override
    public void disableDefaultConstraintViolation() {
      real.disableDefaultConstraintViolation();
    }

    @Override
    public String getDefaultConstraintMessageTemplate() {
      return real.getDefaultConstraintMessageTemplate();
    }

    @Override
    public ClockProvider getClockProvider() {
      return real.getClockProvider();
    }

    @Override
    public ConstraintViolationBuilder buildConstraintViolationWithTemplate(String template) {
      return real.buildConstraintViolationWithTemplate(template);
    }

    @Override
    public <T> T unwrap(Class<T> type) {
      throw new ValidationException("not " + type.getName());
    }
  }
}
