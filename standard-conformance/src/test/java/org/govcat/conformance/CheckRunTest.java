package org.govcat.conformance;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.govcat.conformance.samples.Documents.document;
import static org.govcat.conformance.samples.Documents.lines;
import static org.govcat.conformance.samples.Documents.resource;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.govcat.conformance.Note.Topic;
import org.govcat.conformance.samples.Documents;
import org.govcat.finding.Finding;
import org.govcat.finding.Location;
import org.govcat.finding.RuleId;
import org.govcat.finding.Severity;
import org.govcat.finding.Verdict;
import org.govcat.model.InformationResource;
import org.govcat.standard.Stage;
import org.govcat.validation.NotEvaluated;
import org.junit.jupiter.api.Test;

class CheckRunTest {
  private static final LocalDate BEFORE_THE_DECREE = LocalDate.of(2020, 1, 15);

  @Test
  void lawfulResourcesConform() {
    CheckReport report = check(lines(resource(1), resource(2)));

    assertThat(report.verdict()).isEqualTo(Verdict.CONFORMS);
    assertThat(report.complete()).isTrue();
    assertThat(report.recordsChecked()).isEqualTo(2);
    assertThat(report.findings()).isEmpty();
  }

  @Test
  void oneErrorMakesTheCatalogueNotConform() {
    CheckReport report = check(lines(resource(1), resource(2).without("/title")));

    assertThat(report.verdict()).isEqualTo(Verdict.DOES_NOT_CONFORM);
    assertThat(report.recordsWithErrors()).isEqualTo(1);
    assertThat(report.findings())
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.rule()).isEqualTo(new RuleId("title/required"));
              assertThat(finding.record().index()).isEqualTo(1);
              assertThat(finding.record().code()).isEqualTo("307004010200/000002");
              assertThat(finding.location())
                  .extracting(Location::input, Location::line)
                  .containsExactly("a.jsonl", 2);
            });
  }

  @Test
  void anEmptyCatalogueIsNotChecked() {
    CheckReport report = check(document("{\"id\":\"x\"}"));

    assertThat(report.verdict()).isEqualTo(Verdict.NOT_CHECKED);
    assertThat(report.notes()).extracting(Note::topic).contains(Topic.NO_RESOURCE);
  }

  @Test
  void whatCannotBeReadIsNotCheckedAndTheRestIs() {
    byte[] cut = (resource(1) + "\n{\"title\": \"断\n" + resource(2) + "\n").getBytes(UTF_8);
    CheckReport report = check(cut);

    assertThat(report.verdict()).isEqualTo(Verdict.NOT_CHECKED);
    assertThat(report.recordsChecked()).isEqualTo(2);
    assertThat(report.recordsNotChecked()).isEqualTo(1);
    assertThat(report.rules())
        .extracting(RuleCount::rule, RuleCount::count)
        .containsExactly(tuple(new RuleId("read/malformed"), 1L));
    assertThat(report.recordsWithErrors()).isZero();
  }

  @Test
  void aFindingOfARuleWeighsMoreThanAFindingOfReading() {
    byte[] cut = (resource(1).without("/title") + "\n{\"title\": \"断\n").getBytes(UTF_8);

    assertThat(check(cut).verdict()).isEqualTo(Verdict.DOES_NOT_CONFORM);
    assertThat(check(cut).complete()).isFalse();
  }

  @Test
  void countsAreTrueBeyondTheSamples() {
    Documents[] many = new Documents[10];
    for (int i = 0; i < many.length; i++) {
      many[i] = resource(i).without("/summary");
    }
    CheckReport report =
        CheckRun.of(CheckOptions.on(BEFORE_THE_DECREE).maxSamples(3).build())
            .check(List.of(input("a.jsonl", lines(many))));

    assertThat(report.findings()).hasSize(3);
    assertThat(report.count(Severity.ERROR)).isEqualTo(10);
    assertThat(report.rules())
        .containsExactly(new RuleCount(new RuleId("summary/required"), Severity.ERROR, 10, 10));
  }

  @Test
  void noSamplesAndAllSamples() {
    byte[] two = lines(resource(1).without("/title"), resource(2).without("/title"));
    CheckOptions.Builder options = CheckOptions.on(BEFORE_THE_DECREE);
    CheckReport none = CheckRun.of(options.maxSamples(0).build()).check(List.of(input("a", two)));
    CheckReport all =
        CheckRun.of(options.maxSamples(CheckOptions.ALL_SAMPLES).build())
            .check(List.of(input("a", two)));

    assertThat(none.findings()).isEmpty();
    assertThat(none.count(Severity.ERROR)).isEqualTo(2);
    assertThat(all.findings()).hasSize(2);
  }

  @Test
  void anUnknownElementIsToldOncePerElementAndInput() {
    byte[] red = lines(resource(1).with("/colour", "红"), resource(2).with("/colour", "绿"));
    byte[] odd = lines(resource(3).with("/colour", "红"), resource(4).with("/smell", "香"));
    CheckReport report = check(input("a.jsonl", red), input("b.jsonl", odd));

    assertThat(report.rules())
        .containsExactly(new RuleCount(new RuleId("unknown-element"), Severity.INFO, 3, 4));
    assertThat(report.findings())
        .extracting(
            finding -> finding.element().toString(),
            finding -> finding.arguments().get("records"),
            finding -> finding.location().input() + ":" + finding.location().line())
        .containsExactly(
            tuple("colour", "2", "a.jsonl:1"),
            tuple("colour", "1", "b.jsonl:1"),
            tuple("smell", "1", "b.jsonl:2"));
  }

  @Test
  void aLocalCodeIsToldOncePerProvider() {
    CheckReport report =
        check(
            lines(
                resource(1).with("/code", "BA6006/000218"),
                resource(2).with("/code", "BA6006/000219"),
                resource(3)
                    .with("/code", "BA6007/000001")
                    .with("/provider/name", "复旦大学")
                    .with("/provider/creditCode", "12100000425006117P")));

    assertThat(report.rules())
        .containsExactly(new RuleCount(new RuleId("code/national-form"), Severity.WARNING, 2, 3));
    assertThat(report.findings())
        .extracting(finding -> finding.arguments().get("records"))
        .containsExactly("2", "1");
  }

  @Test
  void severalInputsAreOneCatalogue() {
    CheckReport report =
        check(input("a.jsonl", lines(resource(1))), input("b.jsonl", lines(resource(1))));

    assertThat(report.recordsChecked()).isEqualTo(2);
    assertThat(report.recordsWithErrors()).isEqualTo(2);
    assertThat(report.rules())
        .filteredOn(rule -> rule.rule().equals(new RuleId("code/unique")))
        .extracting(RuleCount::count, RuleCount::records)
        .containsExactly(tuple(1L, 2L));
  }

  @Test
  void findingsAboutSeveralResourcesComeLast() {
    CheckReport report = check(lines(resource(1), resource(1), resource(3).without("/summary")));

    assertThat(report.findings())
        .extracting(finding -> finding.rule().value())
        .startsWith("summary/required")
        .contains("code/unique");
  }

  @Test
  void theDigestIsThatOfTheWholeInputEvenWhenReadingBrokeOff() {
    CheckReport report = check("[1".getBytes(UTF_8));

    assertThat(report.inputs())
        .extracting(CheckedInput::bytes, CheckedInput::sha256)
        .containsExactly(
            tuple(2L, "4138c6ae42992f3ca53610b0c858e0f5a5a8d7e3424a81feb73b89f0f1877ba9"));
  }

  @Test
  void aFileThatIsNotThereIsAFinding() {
    CheckReport report =
        CheckRun.of(CheckOptions.on(BEFORE_THE_DECREE).build())
            .check(List.of(CatalogInput.file(Path.of("nowhere", "nothing.json"))));

    assertThat(report.verdict()).isEqualTo(Verdict.NOT_CHECKED);
    assertThat(report.findings())
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.rule()).isEqualTo(new RuleId("read/unavailable"));
              assertThat(finding.arguments()).containsEntry("reason", "@read.no-such-file");
            });
  }

  @Test
  void aStreamThatBreaksOffKeepsWhatWasJudged() {
    InputStream broken =
        new InputStream() {
          private final byte[] bytes = lines(resource(1), resource(2));
          private int next;

          @Override
          public int read() throws IOException {
            if (next == bytes.length) {
              throw new IOException("the line is dead");
            }
            return bytes[next++];
          }
        };
    CheckReport report = check(CatalogInput.stream("a", broken, null));

    assertThat(report.verdict()).isEqualTo(Verdict.NOT_CHECKED);
    assertThat(report.complete()).isFalse();
    assertThat(report.rules())
        .extracting(RuleCount::rule)
        .containsExactly(new RuleId("read/unavailable"));
  }

  @Test
  void objectsAreJudgedLikeDocuments() {
    Iterator<InformationResource> rows =
        List.of(InformationResource.builder().title("婚姻登记信息").build()).iterator();
    CheckReport report = check(CatalogInput.resources("rows", null, rows));

    assertThat(report.recordsChecked()).isEqualTo(1);
    assertThat(report.inputs().get(0).sha256()).isNull();
    assertThat(report.findings())
        .filteredOn(finding -> finding.rule().value().equals("summary/required"))
        .extracting(Finding::location)
        .containsExactly(Location.of("rows", 0, 0, "/0/summary"));
  }

  @Test
  void findingsCanBeTakenAsTheyAreMade() {
    List<String> told = new ArrayList<>();
    CheckRun.of(CheckOptions.on(BEFORE_THE_DECREE).maxSamples(0).build())
        .check(
            List.of(input("a", lines(resource(1).with("/colour", "红").without("/title")))),
            List.of(),
            finding -> told.add(finding.rule() + "@" + finding.location().line()));

    assertThat(told).containsExactly("title/required@1", "unknown-element@1");
  }

  @Test
  void whatIsHeldAlreadyIsAsked() {
    byte[] held = lines(resource(7));
    CheckReport report =
        CheckRun.of(CheckOptions.on(BEFORE_THE_DECREE).build())
            .check(
                List.of(
                    input(
                        "new",
                        lines(
                            resource(1)
                                .withJson("/relatedResources", "[\"307004010200/000007\"]")))),
                List.of(input("held", held)),
                null);

    assertThat(report.verdict()).isEqualTo(Verdict.CONFORMS);
    assertThat(report.notEvaluated())
        .extracting(NotEvaluated::rule)
        .doesNotContain(new RuleId("relatedResources/resolves"));
  }

  @Test
  void aRuleThatLacksOutsideKnowledgeIsToldAndDoesNotBlock() {
    CheckReport report =
        check(lines(resource(1).withJson("/relatedResources", "[\"307004010200/000007\"]")));

    assertThat(report.verdict()).isEqualTo(Verdict.CONFORMS);
    assertThat(report.notEvaluated())
        .extracting(NotEvaluated::rule, NotEvaluated::records)
        .contains(tuple(new RuleId("relatedResources/resolves"), 1L));
  }

  @Test
  void aHeldCatalogueThatCannotBeReadLeavesTheAnswerOpen() {
    CheckReport report =
        CheckRun.of(CheckOptions.on(BEFORE_THE_DECREE).build())
            .check(
                List.of(input("new", lines(resource(1)))),
                List.of(input("held", "[{".getBytes(UTF_8))),
                null);

    assertThat(report.verdict()).isEqualTo(Verdict.NOT_CHECKED);
    assertThat(report.findings())
        .extracting(finding -> finding.location().input())
        .containsExactly("held");
  }

  @Test
  void atSubmitThePlatformHasNotGivenCodeAndDate() {
    byte[] early = lines(resource(1).without("/code").without("/publicationDate"));
    CheckOptions.Builder options = CheckOptions.on(BEFORE_THE_DECREE);

    assertThat(
            CheckRun.of(options.stage(Stage.SUBMIT).build())
                .check(List.of(input("a", early)))
                .verdict())
        .isEqualTo(Verdict.CONFORMS);
    assertThat(
            CheckRun.of(options.stage(Stage.PUBLISH).build())
                .check(List.of(input("a", early)))
                .verdict())
        .isEqualTo(Verdict.DOES_NOT_CONFORM);
  }

  @Test
  void withoutAnInputThereIsNothingToCheck() {
    CheckRun run = CheckRun.of(CheckOptions.on(BEFORE_THE_DECREE).build());

    assertThatThrownBy(() -> run.check(List.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("there is nothing to check");
  }

  private static CatalogInput input(String name, byte[] bytes) {
    return CatalogInput.stream(name, new ByteArrayInputStream(bytes), null);
  }

  private static CheckReport check(byte[] bytes) {
    return check(input("a.jsonl", bytes));
  }

  private static CheckReport check(CatalogInput... inputs) {
    return CheckRun.of(CheckOptions.on(BEFORE_THE_DECREE).build()).check(List.of(inputs));
  }
}
