package org.govcat.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.govcat.finding.Finding;
import org.govcat.finding.Location;
import org.govcat.finding.RuleId;
import org.govcat.model.CatalogHeader;
import org.govcat.model.InformationResource;
import org.govcat.model.Provider;
import org.govcat.standard.Stage;
import org.govcat.standard.Standard;
import org.govcat.standard.Standards;
import org.junit.jupiter.api.Test;

/** Records judged together: codes, titles, related codes and names of providers. */
class CatalogCheckerTest {
  private static final Standard GUIDE = Standards.builtIn("guide-2017");
  private static final CheckSettings SETTINGS =
      new CheckSettings(Stage.PUBLISH, LocalDate.of(2026, 1, 15));
  private static final String CODE = "307004010100/00000";
  private static final String CREDIT_CODE = "12100000400000624D";

  private final List<InformationResource> records = new ArrayList<>();

  @Test
  void twoRecordsWithOneCodeAreOneFindingWithBothPlaces() {
    record("1", "失信被执行人信息");
    record("2", "婚姻登记信息");
    record("1", "司法拍卖公告");

    List<CatalogFinding> findings = check(null);

    assertThat(lines(findings)).containsExactly("error code/unique at code in [0, 2]");
    Finding finding = findings.get(0).finding();
    assertThat(finding.location()).isEqualTo(place(2));
    assertThat(finding.places()).containsExactly(place(0), place(2));
    assertThat(finding.arguments())
        .containsEntry("count", "2")
        .containsEntry("places", "目录.jsonl:1; 目录.jsonl:3");
    assertThat(finding.value()).as("positions, never a text").isNull();
  }

  @Test
  void manyRecordsWithOneCodeShowTheFirstTwentyPlacesAndTheTrueNumber() {
    IntStream.range(0, 30).forEach(i -> record("1", "第" + "甲".repeat(i + 1) + "类信息"));

    List<CatalogFinding> findings = check(null);

    assertThat(lines(findings)).hasSize(1);
    assertThat(findings.get(0).records()).hasSize(30);
    assertThat(findings.get(0).finding().places()).hasSize(20);
    assertThat(findings.get(0).finding().arguments()).containsEntry("count", "30");
  }

  @Test
  void placeholdersAndAbsentCodesAreNoKeys() {
    record(InformationResource.builder().code("暂无").title("甲信息").build());
    record(InformationResource.builder().code(" 暂无 ").title("乙信息").build());
    record(InformationResource.builder().title("丙信息").build());
    record(InformationResource.builder().title("丁信息").build());

    assertThat(check(null)).isEmpty();
  }

  @Test
  void titlesAreComparedWithoutBlanksPunctuationCaseAndWidth() {
    record("1", "企业登记（ＧＢ）信息");
    record("2", "企业登记 gb 信息");

    assertThat(lines(check(null))).containsExactly("warning title/unique at title in [0, 1]");
  }

  @Test
  void oneTitleAtTwoProvidersIsNoDuplicate() {
    record("1", "供水水质检测报告");
    record(resource("2", "供水水质检测报告").provider(provider("临川市水务局（虚构）", null)).build());

    assertThat(check(null)).isEmpty();
  }

  @Test
  void theHeaderNamesTheProviderOfRecordsThatNameNone() {
    CatalogHeader header = CatalogHeader.builder().provider(provider("清华大学", CREDIT_CODE)).build();
    CatalogChecker checker = new CatalogChecker(GUIDE, SETTINGS, null);
    checker.add(0, header, resource("1", "馆藏目录").provider(null).build(), false, place(0));
    checker.add(1, resource("2", "馆藏目录").build(), false, place(1));

    assertThat(lines(finish(checker))).containsExactly("warning title/unique at title in [0, 1]");
  }

  @Test
  void recordsThatNameEachOtherAsRelatedMayShareATitle() {
    record(resource("1", "行政许可信息").relatedResources(List.of(CODE + "2")).build());
    record("2", "行政许可信息");
    record(resource("3", "行政许可 信息").relatedResources(List.of(CODE + "2")).build());

    assertThat(check(null)).as("either direction, also in a chain").isEmpty();
  }

  @Test
  void oneUnrelatedRecordAmongRelatedOnesIsADuplicate() {
    record(resource("1", "行政许可信息").relatedResources(List.of(CODE + "2")).build());
    record("2", "行政许可信息");
    record("3", "行政许可信息");

    assertThat(lines(check(null))).containsExactly("warning title/unique at title in [0, 1, 2]");
  }

  @Test
  void oneCodeHidesThatItsRecordsShareATitleToo() {
    record("1", "行政许可信息");
    record("1", "行政许可信息");

    assertThat(lines(check(null))).containsExactly("error code/unique at code in [0, 1]");
  }

  @Test
  void titlesThatDifferByDigitsOnlyAreTold() {
    record("1", "房屋信息1");
    record("2", "房屋信息１");
    record("3", "房屋信息（2）");

    assertThat(lines(check(null)))
        .containsExactly(
            "warning title/unique at title in [0, 1]",
            "info title-differs-by-digits at title in [0, 1, 2]");
  }

  @Test
  void aTitleOfDigitsAloneIsNotComparedWithoutThem() {
    record("1", "12345");
    record("2", "96333");

    assertThat(check(null)).isEmpty();
  }

  @Test
  void relatedCodesResolveForwardAndBackward() {
    record(resource("1", "甲信息").relatedResources(List.of(CODE + "2")).build());
    record(resource("2", "乙信息").relatedResources(List.of(CODE + "1")).build());

    assertThat(check(null)).isEmpty();
  }

  @Test
  void withoutOutsideKnowledgeADanglingCodeIsNotEvaluated() {
    record(resource("1", "甲信息").relatedResources(List.of(CODE + "8", CODE + "9")).build());
    record(resource("2", "乙信息").relatedResources(List.of(CODE + "9")).build());
    CatalogChecker checker = checker(null);

    assertThat(finish(checker)).isEmpty();
    assertThat(checker.notEvaluated())
        .containsExactly(
            new NotEvaluated(
                new RuleId("relatedResources/resolves"), NotEvaluated.NO_OTHER_CATALOGUE, 2));
  }

  @Test
  void withOutsideKnowledgeADanglingCodeIsAFinding() {
    CatalogKeys known = held(resource("7", "已有信息").build());
    record(resource("1", "甲信息").relatedResources(List.of(CODE + "7", "无", CODE + "9")).build());
    CatalogChecker checker = checker(known);

    assertThat(lines(finish(checker)))
        .containsExactly("warning relatedResources/resolves at relatedResources[2] in [0]");
    assertThat(checker.notEvaluated()).isEmpty();
  }

  @Test
  void aRecordThatNamesItselfIsNotTheBusinessOfThisRule() {
    record(resource("1", "甲信息").relatedResources(List.of(CODE + "1")).build());
    CatalogChecker checker = checker(held());

    assertThat(finish(checker)).isEmpty();
  }

  @Test
  void aCodeHeldElsewhereIsNotUniqueAndHidesItsTitle() {
    record("1", "甲信息");
    record("2", "乙信息");

    List<CatalogFinding> findings = check(held(resource("2", "乙信息").build()));

    assertThat(lines(findings)).containsExactly("error code/unique at code in [1]");
    assertThat(findings.get(0).finding().arguments())
        .containsEntry("count", "2")
        .containsEntry("places", "目录.jsonl:2; 已有.jsonl:1");
  }

  @Test
  void aTitleHeldElsewhereByTheSameProviderIsOneFinding() {
    record("1", "甲信息");

    assertThat(lines(check(held(resource("2", "甲 信息").build()))))
        .containsExactly("warning title/unique at title in [0]");
  }

  @Test
  void aTitleHeldElsewhereIsExemptWhenTheRecordNamesWhatIsHeld() {
    record(resource("1", "甲信息").relatedResources(List.of(CODE + "2")).build());

    assertThat(check(held(resource("2", "甲信息").build()))).isEmpty();
  }

  @Test
  void aGroupThatIsHeldElsewhereTooIsStillOneFinding() {
    record("1", "甲信息");
    record("1", "乙信息");

    List<CatalogFinding> findings = check(held(resource("1", "丙信息").build()));

    assertThat(lines(findings)).containsExactly("error code/unique at code in [0, 1]");
    assertThat(findings.get(0).finding().arguments()).containsEntry("count", "3");
  }

  @Test
  void oneCreditCodeWithSeveralNamesIsOneFinding() {
    record("1", "甲信息");
    record(resource("2", "乙信息").provider(provider("清 华大学", CREDIT_CODE)).build());
    record(resource("3", "丙信息").provider(provider("清华大学图书馆", CREDIT_CODE)).build());
    record(resource("4", "丁信息").provider(provider("清华大学图书馆", CREDIT_CODE)).build());
    record(resource("5", "戊信息").provider(provider("暂无", CREDIT_CODE)).build());

    List<CatalogFinding> findings = check(null);

    assertThat(lines(findings))
        .containsExactly("info provider.name/one-per-credit-code at provider.name in [0, 2]");
    assertThat(findings.get(0).finding().location()).isEqualTo(place(2));
    assertThat(findings.get(0).finding().arguments()).containsEntry("place", "目录.jsonl:1");
  }

  @Test
  void findingsComeByTheFirstRecordTheyTouch() {
    record("1", "甲信息");
    record(resource("2", "乙信息").relatedResources(List.of(CODE + "99")).build());
    record("3", "乙信息");
    record("1", "丙信息");

    assertThat(lines(check(held())))
        .containsExactly(
            "error code/unique at code in [0, 3]",
            "warning title/unique at title in [1, 2]",
            "warning relatedResources/resolves at relatedResources[0] in [1]");
  }

  @Test
  void whatIsMarkedSecretIsToldByPositionAlone() {
    CatalogChecker checker = new CatalogChecker(GUIDE, SETTINGS, null);
    checker.add(5, resource("1", "甲信息").build(), false, place(5));
    checker.add(9, resource("1", "乙信息").build(), true, place(9));

    Finding finding = finish(checker).get(0).finding();

    assertThat(finding.confidential()).isTrue();
    assertThat(finding.value()).isNull();
    assertThat(finding.arguments()).isEmpty();
    assertThat(finding.places()).containsExactly(place(5), place(9));
  }

  @Test
  void placesOfDocumentsAndWorkbooksAreKeptWhole() {
    Location member = Location.of("目录.json", 1, 2045, "/resources/7");
    Location cell = new Location("目录.xlsx", 0, 0, null, "清单", "C12");
    CatalogChecker checker = new CatalogChecker(GUIDE, SETTINGS, null);
    checker.add(0, resource("1", "甲信息").build(), false, member);
    checker.add(1, resource("1", "乙信息").build(), false, cell);

    Finding finding = finish(checker).get(0).finding();

    assertThat(finding.places()).containsExactly(member, cell);
    assertThat(finding.arguments()).containsEntry("places", "目录.json:1:2045; 目录.xlsx!清单!C12");
  }

  @Test
  void nothingComesAfterTheEnd() {
    CatalogChecker checker = new CatalogChecker(GUIDE, SETTINGS, null);
    assertThatThrownBy(checker::notEvaluated).isInstanceOf(IllegalStateException.class);
    finish(checker);

    assertThatThrownBy(() -> finish(checker)).isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> checker.add(3, resource("1", "甲").build(), false, place(3)))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("record 3");
  }

  private void record(String number, String title) {
    record(resource(number, title).build());
  }

  private void record(InformationResource resource) {
    records.add(resource);
  }

  private static InformationResource.Builder resource(String number, String title) {
    return InformationResource.builder()
        .code(CODE + number)
        .title(title)
        .provider(provider("清华大学", CREDIT_CODE));
  }

  private static Provider provider(String name, String creditCode) {
    return Provider.builder().name(name).creditCode(creditCode).build();
  }

  private static CatalogKeys held(InformationResource... resources) {
    CatalogKeys.Builder keys = CatalogKeys.builder(GUIDE);
    for (int i = 0; i < resources.length; i++) {
      keys.add(null, resources[i], Location.of("已有.jsonl", i + 1, 1, null));
    }
    return keys.build();
  }

  private List<CatalogFinding> check(KnownResources known) {
    return finish(checker(known));
  }

  private CatalogChecker checker(KnownResources known) {
    CatalogChecker checker = new CatalogChecker(GUIDE, SETTINGS, known);
    for (int i = 0; i < records.size(); i++) {
      checker.add(i, records.get(i), false, place(i));
    }
    return checker;
  }

  private static List<CatalogFinding> finish(CatalogChecker checker) {
    List<CatalogFinding> findings = new ArrayList<>();
    checker.finish(findings::add);
    return findings;
  }

  private static Location place(int index) {
    return Location.of("目录.jsonl", index + 1, 1, null);
  }

  private static List<String> lines(List<CatalogFinding> findings) {
    return findings.stream()
        .map(found -> found.finding() + " in " + java.util.Arrays.toString(found.records()))
        .toList();
  }
}
