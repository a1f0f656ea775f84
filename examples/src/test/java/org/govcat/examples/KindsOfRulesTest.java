package org.govcat.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.govcat.conformance.bench.DraftVerification;
import org.govcat.finding.Finding;
import org.govcat.finding.Location;
import org.govcat.finding.Severity;
import org.govcat.model.ExtensionValue;
import org.govcat.model.Extensions;
import org.govcat.model.InformationResource;
import org.govcat.model.Provider;
import org.govcat.standard.DefinitionFile;
import org.govcat.standard.FindingTexts;
import org.govcat.standard.Stage;
import org.govcat.standard.Standard;
import org.govcat.standard.Standards;
import org.govcat.validation.CatalogChecker;
import org.govcat.validation.CheckSettings;
import org.govcat.validation.RecordChecker;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** docs/kinds.md says how a profile says each kind of constraint, and each is shown by a file. */
class KindsOfRulesTest {
  private static final Path FOLDER = Project.file("examples/standards/kinds");
  private static final CheckSettings SETTINGS =
      new CheckSettings(Stage.PUBLISH, LocalDate.of(2026, 1, 15));

  static Stream<String> files() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("files")
  @DisplayName("each file loads, gives what its examples say and shows each of its rules twice")
  void verifies(String file) throws IOException {
    DraftVerification verification =
        DraftVerification.of(DefinitionFile.load(FOLDER.resolve(file)), SETTINGS);

    assertThat(verification.complaints()).isEmpty();
    assertThat(verification.loosened()).isEmpty();
  }

  @Test
  @DisplayName("the page names every file and no other, and every kind of the minimum")
  void thePageIsComplete() throws IOException {
    String page = Project.text("docs/kinds.md");
    Set<String> linked = new TreeSet<>();
    for (MatchResult link :
        Pattern.compile("\\.\\./examples/standards/kinds/([^)]+)")
            .matcher(page)
            .results()
            .toList()) {
      linked.add(link.group(1));
    }
    assertThat(linked).containsExactlyElementsOf(files().toList());
    for (String kind :
        ("K1 K2 K4 K5 K6 K7 K8 K9 K10 K12 K13 K14 K15 K16 K17 K20 K22 K24 K25 K26 K27 K28 K29 K30"
                + " K33 K34 K35 K36 K37 K38 K44 K45 K48 K50")
            .split(" ")) {
      assertThat(page)
          .as(kind)
          .containsPattern("(?m)^\\| " + kind + " \\|.*k\\d\\d-[a-z0-9-]+\\.yaml");
    }
  }

  @Test
  @DisplayName("a severity by stage is that of the stage")
  void severityByStage() throws IOException {
    RecordChecker checker = RecordChecker.of(load("k45-severity-by-stage.yaml"));
    InformationResource record = checker.standard().examples().get(0).record();

    assertThat(Stream.of(Stage.values()).map(stage -> severity(checker, record, stage)))
        .containsExactly(Severity.INFO, Severity.WARNING, Severity.ERROR);
  }

  private static Severity severity(RecordChecker checker, InformationResource record, Stage stage) {
    List<Finding> findings = new ArrayList<>();
    checker.session(new CheckSettings(stage, SETTINGS.date())).check(null, record, findings::add);
    return findings.stream()
        .filter(finding -> finding.rule().value().equals("short-department"))
        .findFirst()
        .orElseThrow()
        .severity();
  }

  @Test
  @DisplayName("a slot is called what it is in the record, in both languages")
  void namesOfASlot() throws IOException {
    Standard standard = load("k48-names-of-a-slot.yaml");
    List<Finding> findings = new ArrayList<>();
    RecordChecker.of(standard)
        .session(SETTINGS)
        .check(null, standard.examples().get(0).record(), findings::add);
    Finding tooLong =
        findings.stream()
            .filter(finding -> finding.rule().value().equals("sharing.condition/max-length"))
            .findFirst()
            .orElseThrow();

    assertThat(new FindingTexts(standard, Locale.CHINESE).message(tooLong))
        .isEqualTo("使用要求有11个字符，超过10个字符的上限");
    assertThat(new FindingTexts(standard, Locale.ENGLISH).message(tooLong))
        .isEqualTo("Terms of use has 11 characters; at most 10 are allowed");
  }

  @Test
  @DisplayName("a value that occurs once in a scope is found twice within it and not across")
  void uniqueInACatalog() throws IOException {
    Standard standard = load("k38-unique-in-catalog.yaml");
    CatalogChecker checker = new CatalogChecker(standard, SETTINGS, null);
    String[] providers = {"民政局（虚构）", "教育局（虚构）", "民政局（虚构）"};
    for (int i = 0; i < providers.length; i++) {
      checker.add(i, null, record(providers[i], i == 0 ? "A-1" : "a 1"), false, place(i));
    }
    List<String> found = new ArrayList<>();
    checker.finish(
        finding -> {
          if (finding.finding().rule().value().startsWith("ext.")) {
            found.add(finding.finding().rule() + " in " + Arrays.toString(finding.records()));
          }
        });

    assertThat(found).containsExactly("ext.registryCode/unique-in-catalog in [0, 2]");
  }

  private static Location place(int record) {
    return Location.of("catalog", record + 1, 1, "");
  }

  private static InformationResource record(String provider, String code) {
    return InformationResource.builder()
        .provider(Provider.builder().name(provider).build())
        .extensions(Extensions.of(Map.of("registryCode", new ExtensionValue.Text(code)), Map.of()))
        .build();
  }

  private static Standard load(String file) throws IOException {
    return Standards.load(FOLDER.resolve(file));
  }
}
