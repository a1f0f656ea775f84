package org.govcat.validation.constraints;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.govcat.validation.kind.Records.lawful;
import static org.govcat.validation.kind.Records.record;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Valid;
import jakarta.validation.ValidationException;
import jakarta.validation.Validator;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.govcat.finding.Severity;
import org.govcat.model.InformationResource;
import org.govcat.standard.Stage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Where {@code @ConformsTo} may stand, what it judges, and the paths of its violations. */
class ConformsToTest {
  private static final Validator VALIDATOR = Validators.speaking(Locale.CHINESE);
  private static final String CREDIT_CODE = "12100000400000624E";

  /** A class of an application. */
  record Draft(@ConformsTo("guide-2017") @Nullable InformationResource resource) {}

  record Basket(List<@ConformsTo("guide-2017") InformationResource> resources) {}

  record Notes(
      @ConformsTo(value = "guide-2017", atLeast = Severity.WARNING) InformationResource resource) {}

  record Unfinished(
      @ConformsTo(value = "guide-2017", stage = Stage.DRAFT) InformationResource resource) {}

  record Wrong(@ConformsTo("guide-2071") InformationResource resource) {}

  record ByHand(
      @ConformsTo("cn-province-through-reporting-practice") InformationResource resource) {}

  record Through(
      @ConformsTo(value = "cn-province-through-reporting-practice", mode = "through")
          InformationResource resource) {}

  record WrongMode(
      @ConformsTo(value = "cn-province-through-reporting-practice", mode = "thruogh")
          InformationResource resource) {}

  record Plain(InformationResource resource) {}

  record Cascaded(@Valid InformationResource resource) {}

  interface Catalogue {
    void save(@ConformsTo("guide-2017") InformationResource resource);

    @ConformsTo("guide-2017")
    InformationResource find(String code);
  }

  /** Lawful but for what is asked for. */
  static InformationResource with(String... changes) {
    return record(lawful(changes));
  }

  static List<String> paths(Set<? extends ConstraintViolation<?>> violations) {
    return violations.stream()
        .map(violation -> violation.getPropertyPath().toString())
        .sorted()
        .toList();
  }

  @Test
  void aLawfulResourceGivesNothing() {
    assertThat(VALIDATOR.validate(new Draft(with()))).isEmpty();
  }

  @Test
  void nullIsValid() {
    assertThat(VALIDATOR.validate(new Draft(null))).isEmpty();
  }

  @Test
  void theModelItselfHasNoConstraints() {
    InformationResource empty = InformationResource.builder().build();

    assertThat(VALIDATOR.validate(empty)).isEmpty();
    assertThat(VALIDATOR.validate(new Plain(empty))).isEmpty();
    assertThat(VALIDATOR.validate(new Cascaded(empty))).isEmpty();
  }

  @Test
  void onAFieldThePathBeginsWithTheField() {
    assertThat(paths(VALIDATOR.validate(new Draft(with("provider.creditCode", CREDIT_CODE)))))
        .containsExactly("resource.provider.creditCode");
  }

  @Test
  void aPlaceInAListBelongsToWhatFollowsIt() {
    assertThat(paths(VALIDATOR.validate(new Draft(with("items[1].name", "")))))
        .containsExactly("resource.items[1].name");
    assertThat(paths(VALIDATOR.validate(new Notes(with("relatedResources[0]", "无此代码")))))
        .containsExactly("resource.relatedResources[0]");
  }

  @Test
  void onATypeArgumentThePathBeginsWithTheMember() {
    Basket basket = new Basket(List.of(with(), with("updateFrequency", "")));

    assertThat(paths(VALIDATOR.validate(basket)))
        .containsExactly("resources[1].<list element>.updateFrequency");
  }

  @Test
  void onParametersAndReturnValuesThePathBeginsWithTheMethod() throws NoSuchMethodException {
    Catalogue catalogue =
        new Catalogue() {
          @Override
          public void save(InformationResource resource) {}

          @Override
          public InformationResource find(String code) {
            return with("title", "暂无");
          }
        };
    var save = Catalogue.class.getMethod("save", InformationResource.class);
    var find = Catalogue.class.getMethod("find", String.class);

    assertThat(
            paths(
                VALIDATOR
                    .forExecutables()
                    .validateParameters(catalogue, save, new Object[] {with("title", "暂无")})))
        .singleElement()
        .asString()
        .matches("save\\.\\w+\\.title");
    assertThat(
            paths(
                VALIDATOR
                    .forExecutables()
                    .validateReturnValue(catalogue, find, catalogue.find("x"))))
        .containsExactly("find.<return value>.title");
  }

  @Test
  void findingsBelowTheBoundAreNoViolations() {
    InformationResource doubtful = with("code", "BA6006/000218");

    assertThat(VALIDATOR.validate(new Draft(doubtful))).isEmpty();
    assertThat(paths(VALIDATOR.validate(new Notes(doubtful)))).containsExactly("resource.code");
  }

  @Test
  void theStageDecidesWhatIsAskedFor() {
    InformationResource draft = record("title", "婚姻登记信息", "provider.name", "清华大学");

    assertThat(paths(VALIDATOR.validate(new Draft(draft))))
        .contains("resource.publicationDate", "resource.code");
    assertThat(paths(VALIDATOR.validate(new Unfinished(draft))))
        .doesNotContain("resource.publicationDate", "resource.code");
  }

  @Test
  void theModeDecidesWhichRulesJudge() {
    InformationResource plain = with();

    assertThat(paths(VALIDATOR.validate(new Through(plain))))
        .contains("resource.ext.field")
        .doesNotContain("resource.items[0].sharing.type");
    assertThat(paths(VALIDATOR.validate(new ByHand(plain))))
        .contains("resource.items[0].sharing.type")
        .doesNotContain("resource.ext.field");
  }

  @Test
  void anUnknownModeIsTheProgrammersMistake() {
    assertThatThrownBy(() -> VALIDATOR.validate(new WrongMode(with())))
        .isInstanceOf(ValidationException.class)
        .rootCause()
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("thruogh")
        .hasMessageContaining("through");
  }

  @Test
  void theDayIsThatOfTheClockProvider() {
    Draft draft = new Draft(with("publicationDate", "2026-01-15"));

    assertThat(Validators.on(LocalDate.of(2026, 1, 15)).validate(draft)).isEmpty();
    assertThat(paths(Validators.on(LocalDate.of(2026, 1, 14)).validate(draft)))
        .containsExactly("resource.publicationDate");
  }

  @Test
  void oneValidatorJudgesOnManyThreads() {
    Set<List<String>> answers =
        IntStream.range(0, 400)
            .parallel()
            .mapToObj(i -> with(i % 2 == 0 ? "title" : "summary", "暂无"))
            .map(resource -> paths(VALIDATOR.validate(new Draft(resource))))
            .collect(Collectors.toSet());

    assertThat(answers)
        .containsExactlyInAnyOrder(List.of("resource.title"), List.of("resource.summary"));
  }

  @Test
  void anUnknownStandardIsTheProgrammersMistake() {
    assertThatThrownBy(() -> VALIDATOR.validate(new Wrong(with())))
        .isInstanceOf(ValidationException.class)
        .rootCause()
        .hasMessageContaining("no standard 'guide-2071'")
        .hasMessageContaining("guide-2017");
  }
}
