package org.govcat.conformance.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.govcat.conformance.bench.CorpusResult.Difference;
import org.govcat.conformance.bench.CorpusResult.Problem;
import org.govcat.conformance.bench.CorpusResult.RuleAgreement;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The corpus catches checkers that are wrong, and programs that do not answer. */
class CorpusRunTest {
  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final Set<String> GUIDE = Set.of("guide-2017");

  private static final String SMALL =
      """
      {"version": 1, "standards": [], "cases": [
        {"file": "a/r/fail-x.json", "standard": "a", "rule": "r", "clause": "1", "stage": "publish",
         "date": "2026-01-15", "expected": [{"rule": "r", "record": 0, "at": "title"}]},
        {"file": "a/r/pass-x.json", "standard": "a", "rule": "r", "clause": "1", "stage": "publish",
         "date": "2026-01-15", "expected": []}]}
      """;

  @TempDir Path folder;

  private Corpus small() throws IOException {
    Files.createDirectories(folder.resolve("a/r"));
    Files.writeString(folder.resolve("manifest.json"), SMALL);
    for (String name : List.of("fail-x.json", "pass-x.json")) {
      Files.writeString(folder.resolve("a/r").resolve(name), "{\"resources\": [{\"title\": 1}]}");
    }
    return Corpus.in(folder);
  }

  private CorpusResult wrong(String way) throws IOException {
    return CorpusRun.of(Corpus.builtIn(), Programs.java(WrongChecker.class, way), PATIENCE)
        .run(GUIDE);
  }

  private CorpusResult misbehaving(String way, Duration limit) throws IOException {
    return CorpusRun.of(small(), Programs.java(Misbehaving.class, way), limit).run(Set.of());
  }

  private static List<String> differing(CorpusResult result) {
    List<String> lines = new ArrayList<>();
    for (RuleAgreement rule : result.rules()) {
      if (rule.missed() + rule.invented() > 0) {
        lines.add(rule.rule() + " -" + rule.missed() + " +" + rule.invented());
      }
    }
    return lines;
  }

  @Test
  @DisplayName("a checker that never looks at two records together misses what only they show")
  void looksAtOneRecordOnly() throws IOException {
    CorpusResult result = wrong("looks-at-one-record-only");

    assertThat(result.complete()).isTrue();
    assertThat(result.invented()).isZero();
    assertThat(result.missed()).isPositive();
    assertThat(result.rules())
        .filteredOn(rule -> rule.missed() > 0)
        .extracting(RuleAgreement::rule)
        .containsExactly("code/unique");
    assertThat(result.agreed()).isLessThan(result.asked());
  }

  @Test
  @DisplayName("a checker that counts one character too many is caught by the near miss")
  void countsOneTooMany() throws IOException {
    CorpusResult result = wrong("counts-one-too-many");

    assertThat(differing(result)).containsExactly("summary-too-short -0 +1");
    assertThat(result.rules())
        .flatExtracting(RuleAgreement::differences)
        .containsExactly(
            new Difference(
                "guide-2017/summary-too-short/pass-five.json",
                new CorpusFinding("summary-too-short", 0, "summary"),
                false));
    assertThat(result.asked() - result.agreed()).isOne();
  }

  @Test
  @DisplayName("a checker that does not say which item is wrong misses the place and invents one")
  void forgetsIndexes() throws IOException {
    CorpusResult result = wrong("forgets-indexes");

    assertThat(result.missed()).isPositive();
    assertThat(result.rules())
        .filteredOn(rule -> rule.missed() > 0)
        .allSatisfy(rule -> assertThat(rule.invented()).isPositive())
        .flatExtracting(RuleAgreement::differences)
        .allSatisfy(each -> assertThat(each.finding().at().contains("[")).isEqualTo(each.missed()));
  }

  @ParameterizedTest(name = "{0}: {1} {2}")
  @CsvSource({
    "dies, ended, 7",
    "chats, not-json, Hello! Judging case 1",
    "lists, not-json, []",
    "names-a-rule-twice, not-json, '{\"case\":1,\"findings\":[{\"rule\":\"a\",\"rule\":\"b\",\"record\":0,\"at\":\"\"}]}'",
    "lacks-findings, wrong-form, findings",
    "names-no-rule, wrong-form, findings.rule",
    "is-late, other-case, '1, 0'",
    "never-stops, too-much, 1048576",
    "finds-everything, too-much, 1002",
    "declines, declined, not mine"
  })
  @DisplayName("a program that gives no answer is told, and never taken for one that agrees")
  void givesNoAnswer(String way, String reason, String detail) throws IOException {
    CorpusResult result = misbehaving(way, PATIENCE);

    assertThat(result.unanswered()).isEqualTo(2);
    assertThat(result.complete()).isFalse();
    assertThat(result.problems().get(0))
        .extracting(Problem::file, Problem::reason, Problem::detail)
        .containsExactly("a/r/fail-x.json", reason, detail);
    assertThat(result.missed() + result.invented()).isZero();
  }

  @Test
  @DisplayName("what a program said before it died is told with it")
  void lastWords() throws IOException {
    assertThat(misbehaving("dies", PATIENCE).problems().get(0).complaints())
        .contains("out of \u001b[31mpaper");
  }

  @ParameterizedTest
  @CsvSource({"hangs", "never-reads"})
  @DisplayName("a program that is silent is waited for as long as it was said, and no longer")
  void isSilent(String way) throws IOException {
    assertThat(misbehaving(way, Duration.ofMillis(500)).problems())
        .extracting(Problem::reason)
        .containsExactly("silent", "silent");
  }

  @Test
  @DisplayName("answers are to the case asked: a second one is not taken for the next")
  void answersTwice() throws IOException {
    CorpusResult result = misbehaving("answers-twice", PATIENCE);

    assertThat(result.missed()).isOne();
    assertThat(result.problems())
        .extracting(Problem::reason, Problem::detail)
        .containsExactly(tuple("other-case", "2, 1"));
  }

  @Test
  @DisplayName("a program may complain as much as it likes beside its answers")
  void complains() throws IOException {
    CorpusResult result = misbehaving("complains", PATIENCE);

    assertThat(result.complete()).isTrue();
    assertThat(differing(result)).containsExactly("r -1 +0");
  }

  @Test
  @DisplayName("a program that does not end with its input is ended")
  void neverEnds() throws IOException {
    assertThat(misbehaving("never-ends", Duration.ofSeconds(3)).problems())
        .extracting(Problem::file, Problem::reason)
        .containsExactly(tuple("", "not-ending"));
  }

  @Test
  @DisplayName("a program that does not exist answers nothing")
  void doesNotExist() throws IOException {
    CorpusResult result =
        CorpusRun.of(small(), List.of("no-such-program-at-all"), PATIENCE).run(Set.of());

    assertThat(result.unasked()).isEqualTo(2);
    assertThat(result.complete()).isFalse();
    assertThat(result.problems()).extracting(Problem::reason).containsExactly("not-started");
  }

  @Test
  @DisplayName("a standard without cases is a mistake of the caller")
  void noCases() throws IOException {
    CorpusRun run = CorpusRun.of(small(), List.of("x"), PATIENCE);

    assertThatThrownBy(() -> run.run(Set.of("b")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("b");
  }

  @Test
  @DisplayName("a manifest cannot lead out of its directory")
  void staysInside() throws IOException {
    small();
    Files.writeString(
        folder.resolve("manifest.json"), SMALL.replace("a/r/fail-x", "../../etc/passwd-x"));
    CorpusRun run =
        CorpusRun.of(Corpus.in(folder), Programs.java(Misbehaving.class, "declines"), PATIENCE);

    assertThatThrownBy(() -> run.run(Set.of())).isInstanceOf(IOException.class);
  }
}
