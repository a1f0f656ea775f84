package org.govcat.validation.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.govcat.finding.Finding;
import org.govcat.model.ElementSlot;
import org.govcat.model.InformationResource;
import org.govcat.standard.Stage;
import org.govcat.standard.Standards;
import org.govcat.validation.CheckSettings;
import org.govcat.validation.RecordChecker;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A session remembers texts that it judged; what it finds in a record does not depend on what it
 * judged before. The records are put together of elements of many records of the corpus, so that
 * the same texts stand beside ever other ones.
 */
class OneSessionTest {
  private static final Path CORPUS = Path.of("src", "test", "resources", "corpus");
  private static final CheckSettings SETTINGS =
      new CheckSettings(Stage.PUBLISH, LocalDate.of(2026, 1, 15));
  private static final long SEED = 20251126;
  private static final int GENERATED = 1_000;

  static Stream<String> editions() {
    return Standards.builtInIds().stream().filter(id -> Files.isDirectory(CORPUS.resolve(id)));
  }

  @ParameterizedTest
  @MethodSource("editions")
  void findsInEachRecordWhatASessionOfItsOwnFinds(String edition) throws IOException {
    RecordChecker checker = RecordChecker.of(Standards.builtIn(edition));
    RecordChecker.Session session = checker.session(SETTINGS);
    List<InformationResource> seeds = resources(edition);
    Random random = new Random(SEED);
    int findings = 0;
    for (int i = 0; i < GENERATED; i++) {
      InformationResource record = mixed(seeds, random);
      List<Finding> found = found(session, record);
      assertThat(found)
          .as("record %d of seed %d: %s", i, SEED, record)
          .isEqualTo(found(checker.session(SETTINGS), record));
      findings += found.size();
    }

    assertThat(findings).as("findings compared").isPositive();
  }

  private static List<InformationResource> resources(String edition) throws IOException {
    try (Stream<Path> files = Files.walk(CORPUS.resolve(edition))) {
      return files
          .filter(path -> path.toString().endsWith(".json"))
          .sorted()
          .flatMap(path -> Fixture.read(path).resources().stream())
          .toList();
    }
  }

  private static List<Finding> found(RecordChecker.Session session, InformationResource record) {
    List<Finding> found = new ArrayList<>();
    session.check(null, record, found::add);
    return found;
  }

  /** Each element of some other record, and the extensions of another. */
  private static InformationResource mixed(List<InformationResource> seeds, Random random) {
    InformationResource.Builder mixed =
        InformationResource.builder().extensions(any(seeds, random).extensions());
    for (ElementSlot slot : InformationResource.GROUP.slots()) {
      mixed.set(slot, any(seeds, random).value(slot));
    }
    return mixed.build();
  }

  private static InformationResource any(List<InformationResource> seeds, Random random) {
    return seeds.get(random.nextInt(seeds.size()));
  }
}
