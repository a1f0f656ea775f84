package org.govcat.validation.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.govcat.finding.Finding;
import org.govcat.finding.Severity;
import org.govcat.model.ElementGroup;
import org.govcat.model.ElementSlot;
import org.govcat.model.InformationResource;
import org.govcat.standard.Stage;
import org.govcat.standard.Standards;
import org.govcat.validation.CheckSettings;
import org.govcat.validation.RecordChecker;
import org.govcat.validation.constraints.Validators;
import org.govcat.validation.constraints.Validators.Entry;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a validator says of a record is what the checker says: same rules, same paths. */
class ConstraintsOverCorpusTest {
  private static final Path CORPUS = Path.of("src", "test", "resources", "corpus");
  private static final String PREFIX = "resource.";
  private static final LocalDate DATE = LocalDate.of(2026, 1, 15);
  private static final long SEED = 20260115;
  private static final int GENERATED = 500;
  private static final List<String> NASTY =
      List.of("", " ", "暂无", "1", "无", "{value}", "${7*7}", "２０２６", "a\nb", "3", "不予共享", "D");

  /** One validator for each edition, bound and settings. */
  private record Setting(String edition, Severity atLeast, CheckSettings settings) {}

  private final Map<Setting, Validator> validators = new HashMap<>();
  private final Map<String, RecordChecker> checkers = new HashMap<>();

  static Stream<String> editions() {
    return Standards.builtInIds().stream().filter(id -> Files.isDirectory(CORPUS.resolve(id)));
  }

  private Set<String> found(Setting setting, InformationResource resource) {
    Set<String> found = new TreeSet<>();
    checkers
        .computeIfAbsent(setting.edition(), id -> RecordChecker.of(Standards.builtIn(id)))
        .session(setting.settings())
        .check(
            null,
            resource,
            finding -> {
              if (finding.severity().compareTo(setting.atLeast()) >= 0) {
                found.add(finding.rule() + " @ " + finding.element());
              }
            });
    return found;
  }

  private Set<String> violated(Setting setting, InformationResource resource) {
    Validator validator =
        validators.computeIfAbsent(
            setting,
            asked ->
                Validators.conformingTo(
                    asked.edition(),
                    asked.settings().stage(),
                    asked.atLeast(),
                    asked.settings().date()));
    Set<String> violated = new TreeSet<>();
    for (ConstraintViolation<?> violation : validator.validate(new Entry(resource))) {
      Finding finding = Objects.requireNonNull(Validators.finding(violation));
      String path = violation.getPropertyPath().toString();
      violated.add(
          finding.rule()
              + " @ "
              + (path.startsWith(PREFIX) ? path.substring(PREFIX.length()) : ""));
    }
    return violated;
  }

  private int assertSame(
      String edition, CheckSettings settings, InformationResource resource, String what) {
    int findings = 0;
    for (Severity bound : List.of(Severity.INFO, Severity.ERROR)) {
      Setting setting = new Setting(edition, bound, settings);
      Set<String> found = found(setting, resource);
      assertThat(violated(setting, resource)).as("%s, from %s up", what, bound).isEqualTo(found);
      findings += found.size();
    }
    return findings;
  }

  @ParameterizedTest
  @MethodSource("editions")
  void overTheCorpus(String edition) throws IOException {
    int findings = 0;
    List<Fixture> fixtures = fixtures(edition);
    for (Fixture fixture : fixtures) {
      CheckSettings settings =
          new CheckSettings(fixture.settings().stage(), fixture.settings().date());
      for (InformationResource resource : fixture.resources()) {
        findings += assertSame(edition, settings, resource, fixture.path().toString());
      }
    }

    assertThat(findings).as("findings compared").isGreaterThanOrEqualTo(fixtures.size() / 4);
  }

  @ParameterizedTest
  @MethodSource("editions")
  void overGeneratedRecords(String edition) throws IOException {
    List<InformationResource> seeds = new ArrayList<>();
    fixtures(edition).forEach(fixture -> seeds.addAll(fixture.resources()));
    Random random = new Random(SEED);
    for (int i = 0; i < GENERATED; i++) {
      InformationResource seed = seeds.get(random.nextInt(seeds.size()));
      InformationResource changed = (InformationResource) changed(seed, random, 4);
      Stage stage = Stage.values()[random.nextInt(Stage.values().length)];
      assertSame(
          edition, new CheckSettings(stage, DATE), changed, "record " + i + " of seed " + SEED);
    }
  }

  /** The same group with some of its elements taken out, filled with something else, or swapped. */
  private static ElementGroup changed(ElementGroup group, Random random, int changes) {
    ElementGroup.Builder<?> builder = group.groupType().newBuilder().extensions(group.extensions());
    for (ElementSlot slot : group.groupType().slots()) {
      boolean change = random.nextInt(group.groupType().slots().size()) < changes;
      Object value = group.value(slot);
      if (value instanceof ElementGroup inner) {
        builder.set(slot, change ? changed(inner, random, changes) : inner);
      } else if (value instanceof List<?> list && !list.isEmpty()) {
        List<Object> members = new ArrayList<>();
        for (Object member : list) {
          boolean deep = change && member instanceof ElementGroup;
          members.add(deep ? changed((ElementGroup) member, random, changes) : member);
        }
        if (change && random.nextBoolean()) {
          members.add(members.get(0));
        }
        builder.set(slot, members);
      } else if (slot.group() == null && !slot.kind().isList()) {
        builder.set(slot, change ? NASTY.get(random.nextInt(NASTY.size())) : value);
      }
    }
    return builder.build();
  }

  private static List<Fixture> fixtures(String edition) throws IOException {
    try (Stream<Path> files = Files.walk(CORPUS.resolve(edition))) {
      return files
          .filter(path -> path.toString().endsWith(".json"))
          .sorted()
          .map(Fixture::read)
          .toList();
    }
  }
}
