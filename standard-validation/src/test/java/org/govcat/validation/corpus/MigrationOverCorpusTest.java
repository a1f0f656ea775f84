package org.govcat.validation.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.govcat.finding.ElementPath;
import org.govcat.finding.Finding;
import org.govcat.finding.Severity;
import org.govcat.migration.Migrated;
import org.govcat.migration.Migration;
import org.govcat.model.CatalogHeader;
import org.govcat.model.ElementGroup;
import org.govcat.model.ElementKind;
import org.govcat.model.ElementSlot;
import org.govcat.model.GroupType;
import org.govcat.model.InformationResource;
import org.govcat.standard.Code;
import org.govcat.standard.CodeList;
import org.govcat.standard.Stage;
import org.govcat.standard.Standard;
import org.govcat.standard.Standards;
import org.govcat.validation.CheckSettings;
import org.govcat.validation.RecordChecker;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * From the guide to the decree and back: a record comes back as it was, or the losses name what
 * differs; and what the decree then objects to was told before.
 */
class MigrationOverCorpusTest {
  private static final Path RESOURCES = Path.of("src", "test", "resources");
  private static final Path LAWFUL =
      RESOURCES.resolve(Path.of("lawful", "guide-2017-lawful.jsonl"));
  private static final CheckSettings SETTINGS =
      new CheckSettings(Stage.PUBLISH, LocalDate.of(2026, 1, 15));
  private static final long SEED = 20250801;
  private static final int GENERATED = 20_000;
  private static final List<String> WORDS =
      List.of("", " ", "暂无", "无", "1", "2", "3", "4", "0", "《某某法》第十条", "限民政部门", "其他", "法律");

  private static final Standard GUIDE = Standards.builtIn("guide-2017");
  private static final Standard DECREE = Standards.builtIn("decree-2025");
  private static final Migration THERE = Migration.between(GUIDE, DECREE);
  private static final Migration BACK = Migration.between(DECREE, GUIDE);

  private record Catalogue(@Nullable CatalogHeader header, List<InformationResource> resources) {}

  @Test
  void whatTheDecreeObjectsToInLawfulRecordsWasTold() throws IOException {
    Catalogue lawful = lawful();
    List<String> untold = new ArrayList<>();
    RecordChecker.Session session = RecordChecker.of(DECREE).session(SETTINGS);
    long errors = 0;
    for (InformationResource resource : lawful.resources()) {
      Migrated<InformationResource> migrated = THERE.migrate(lawful.header(), resource, 0);
      Set<String> told = told(migrated);
      List<Finding> found = new ArrayList<>();
      session.check(lawful.header(), migrated.group(), found::add);
      for (Finding finding : found) {
        if (finding.severity() == Severity.ERROR) {
          errors++;
          if (!names(told, finding.element().toString())) {
            untold.add(finding.toString());
          }
        }
      }
    }

    assertThat(errors).as("there is something to tell").isPositive();
    assertThat(untold).isEmpty();
  }

  @Test
  void lawfulRecordsComeBack() throws IOException {
    Catalogue lawful = lawful();
    assertThat(lawful.resources()).hasSizeGreaterThanOrEqualTo(200);
    comeBack(lawful);
  }

  @Test
  void recordsOfTheCorpusComeBack() throws IOException {
    List<Fixture> fixtures;
    try (Stream<Path> files = Files.walk(RESOURCES.resolve(Path.of("corpus", "guide-2017")))) {
      fixtures =
          files.filter(file -> file.toString().endsWith(".json")).map(Fixture::read).toList();
    }
    assertThat(fixtures).hasSizeGreaterThan(100);
    fixtures.forEach(fixture -> comeBack(new Catalogue(fixture.header(), fixture.resources())));
  }

  @Test
  void generatedRecordsComeBack() {
    System.out.println("MigrationOverCorpusTest seed " + SEED);
    Random random = new Random(SEED);
    for (int i = 0; i < GENERATED; i++) {
      InformationResource resource =
          (InformationResource) generated(InformationResource.GROUP, "", random);
      comeBack(new Catalogue(null, List.of(resource)));
    }
  }

  private static void comeBack(Catalogue catalogue) {
    CatalogHeader middle = THERE.header(catalogue.header()).group();
    for (InformationResource resource : catalogue.resources()) {
      Migrated<InformationResource> there = THERE.migrate(catalogue.header(), resource, 0);
      Migrated<InformationResource> back = BACK.migrate(middle, there.group(), 0);
      Set<String> differing = new TreeSet<>();
      differences(resource, back.group(), ElementPath.RECORD, differing);
      Set<String> told = told(there);
      told.addAll(told(back));

      assertThat(differing.stream().filter(element -> !names(told, element)))
          .as("differences that no loss names; all losses: %s", told)
          .isEmpty();
    }
  }

  private static Set<String> told(Migrated<InformationResource> migrated) {
    Set<String> told = new TreeSet<>();
    for (Finding loss : migrated.losses()) {
      told.add(loss.element().toString());
      String to = loss.arguments().get(Migration.TO);
      if (to != null) {
        told.add(to);
      }
    }
    return told;
  }

  private static boolean names(Set<String> told, String element) {
    return told.stream()
        .anyMatch(
            each ->
                element.equals(each)
                    || element.startsWith(each + ".")
                    || element.startsWith(each + "["));
  }

  private static void differences(
      @Nullable Object before, @Nullable Object after, ElementPath path, Set<String> found) {
    if (Objects.equals(before, after)) {
      return;
    }
    GroupType type =
        before instanceof ElementGroup group
            ? group.groupType()
            : after instanceof ElementGroup other ? other.groupType() : null;
    if (type != null) {
      for (ElementSlot slot : type.slots()) {
        differences(value(before, slot), value(after, slot), path.then(slot.name()), found);
      }
    } else if (before instanceof List<?> one
        && after instanceof List<?> other
        && one.size() == other.size()) {
      for (int i = 0; i < one.size(); i++) {
        differences(one.get(i), other.get(i), path.at(i), found);
      }
    } else {
      found.add(path.toString());
    }
  }

  private static @Nullable Object value(@Nullable Object group, ElementSlot slot) {
    return group instanceof ElementGroup known ? known.value(slot) : null;
  }

  /** Any record: codes, labels and aliases of both standards, texts, nothing. */
  private static ElementGroup generated(GroupType type, String id, Random random) {
    ElementGroup.Builder<?> builder = type.newBuilder();
    for (ElementSlot slot : type.slots()) {
      String element = id.isEmpty() ? slot.name() : id + "." + slot.name();
      boolean about = element.contains("sharing");
      if (random.nextInt(10) < (about ? 7 : 3)) {
        Object value =
            switch (slot.kind()) {
              case GROUP -> generated(Objects.requireNonNull(slot.group()), element, random);
              case GROUPS ->
                  Stream.generate(
                          () -> generated(Objects.requireNonNull(slot.group()), element, random))
                      .limit(1 + random.nextInt(2))
                      .toList();
              case TEXTS -> List.of(word(element, random));
              default -> word(element, random);
            };
        boolean empty = slot.kind() == ElementKind.GROUP && ((ElementGroup) value).isEmpty();
        builder.set(slot, empty ? null : value);
      }
    }
    return builder.build();
  }

  private static String word(String element, Random random) {
    List<String> words = new ArrayList<>(WORDS);
    for (Standard standard : List.of(GUIDE, DECREE)) {
      CodeList list = standard.codeListOf(element);
      for (Code code : list == null ? List.<Code>of() : list.codes()) {
        for (int times = 0; code.code() != null && times < 3; times++) {
          words.add(code.code());
        }
        words.add(code.label().zh());
        words.addAll(code.aliases());
      }
    }
    return words.get(random.nextInt(words.size()));
  }

  private static Catalogue lawful() throws IOException {
    ObjectMapper json = new ObjectMapper();
    List<String> lines = Files.readAllLines(LAWFUL, StandardCharsets.UTF_8);
    JsonNode header = json.readTree(lines.get(0)).path("catalog");
    List<InformationResource> resources = new ArrayList<>();
    for (String line : lines.subList(1, lines.size())) {
      resources.add(
          (InformationResource) JsonGroups.read(InformationResource.GROUP, json.readTree(line)));
    }
    return new Catalogue((CatalogHeader) JsonGroups.read(CatalogHeader.GROUP, header), resources);
  }
}
