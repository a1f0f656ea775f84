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
import org.govcat.validation.constraints.ConformsTo;
import org.govcat.validation.constraints.Validators;
import org.junit.jupiter.api.Test;

/** What a validator says of a record is what the checker says: same rules, same paths. */
class ConstraintsOverCorpusTest {
  private static final RecordChecker CHECKER = RecordChecker.of(Standards.builtIn("guide-2017"));
  private static final String PREFIX = "resource.";
  private static final LocalDate DATE = LocalDate.of(2026, 1, 15);
  private static final long SEED = 20260115;
  private static final int GENERATED = 500;
  private static final List<String> NASTY =
      List.of("", " ", "暂无", "1", "无", "{value}", "${7*7}", "２０２６", "a\nb", "3", "不予共享", "D");

  private final Map<LocalDate, Validator> validators = new HashMap<>();

  record Strict(
      @ConformsTo(value = "guide-2017", atLeast = Severity.INFO) InformationResource resource) {}

  record Errors(@ConformsTo("guide-2017") InformationResource resource) {}

  record Drafts(
      @ConformsTo(value = "guide-2017", stage = Stage.DRAFT, atLeast = Severity.INFO)
          InformationResource resource) {}

  record Submitted(
      @ConformsTo(value = "guide-2017", stage = Stage.SUBMIT, atLeast = Severity.INFO)
          InformationResource resource) {}

  private Validator on(LocalDate date) {
    return validators.computeIfAbsent(date, Validators::on);
  }

  private static Object bean(Stage stage, InformationResource resource) {
    return switch (stage) {
      case DRAFT -> new Drafts(resource);
      case SUBMIT -> new Submitted(resource);
      case PUBLISH -> new Strict(resource);
    };
  }

  private static Set<String> found(
      CheckSettings settings, InformationResource resource, Severity atLeast) {
    Set<String> found = new TreeSet<>();
    CHECKER
        .session(settings)
        .check(
            null,
            resource,
            finding -> {
              if (finding.severity().compareTo(atLeast) >= 0) {
                found.add(finding.rule() + " @ " + finding.element());
              }
            });
    return found;
  }

  private static Set<String> violated(Validator validator, Object bean) {
    Set<String> violated = new TreeSet<>();
    for (ConstraintViolation<?> violation : validator.validate(bean)) {
      Finding finding = Objects.requireNonNull(Validators.finding(violation));
      String path = violation.getPropertyPath().toString();
      violated.add(
          finding.rule()
              + " @ "
              + (path.startsWith(PREFIX) ? path.substring(PREFIX.length()) : ""));
    }
    return violated;
  }

  private void assertSame(CheckSettings settings, InformationResource resource, String what) {
    Validator validator = on(settings.date());
    assertThat(violated(validator, bean(settings.stage(), resource)))
        .as(what)
        .isEqualTo(found(settings, resource, Severity.INFO));
    if (settings.stage() == Stage.PUBLISH) {
      assertThat(violated(validator, new Errors(resource)))
          .as("errors of %s", what)
          .isEqualTo(found(settings, resource, Severity.ERROR));
    }
  }

  @Test
  void overTheCorpus() throws IOException {
    int findings = 0;
    for (Fixture fixture : fixtures()) {
      for (InformationResource resource : fixture.resources()) {
        assertSame(fixture.settings(), resource, fixture.path().toString());
        findings += found(fixture.settings(), resource, Severity.INFO).size();
      }
    }

    assertThat(findings).as("findings compared").isGreaterThan(200);
  }

  @Test
  void overGeneratedRecords() throws IOException {
    List<InformationResource> seeds = new ArrayList<>();
    fixtures().forEach(fixture -> seeds.addAll(fixture.resources()));
    Random random = new Random(SEED);
    for (int i = 0; i < GENERATED; i++) {
      InformationResource seed = seeds.get(random.nextInt(seeds.size()));
      InformationResource changed = (InformationResource) changed(seed, random, 4);
      Stage stage = Stage.values()[random.nextInt(Stage.values().length)];
      assertSame(new CheckSettings(stage, DATE), changed, "record " + i + " of seed " + SEED);
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

  private static List<Fixture> fixtures() throws IOException {
    try (Stream<Path> files =
        Files.walk(Path.of("src", "test", "resources", "corpus", "guide-2017"))) {
      return files
          .filter(path -> path.toString().endsWith(".json"))
          .sorted()
          .map(Fixture::read)
          .toList();
    }
  }
}
