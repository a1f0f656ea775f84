package org.govcat.standard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.govcat.finding.RuleId;
import org.govcat.finding.Severity;
import org.govcat.model.ElementTable;
import org.govcat.model.UnifiedSocialCreditCode.Defect;
import org.govcat.standard.tree.DefinitionFiles;
import org.govcat.standard.tree.DefinitionNode;
import org.govcat.standard.tree.DefinitionNode.Mapping;
import org.govcat.standard.tree.DefinitionNode.Scalar;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every definition that ships: nothing is told without saying where it is from. */
class BuiltInStandardsTest {
  static List<String> ids() {
    return Standards.builtInIds();
  }

  @Test
  void theGuideIsBuiltIn() {
    assertThat(Standards.builtInIds()).contains("guide-2017");
  }

  @Test
  void anUnknownStandardIsRefusedWithAGuess() {
    assertThatThrownBy(() -> Standards.builtIn("guide-2018"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("unknown standard 'guide-2018', did you mean 'guide-2017'?");
  }

  @Test
  void aCatalogueThatNamesNoKnownStandardIsOneOfTheGuide() {
    assertThat(Standards.builtInOrDefault(" decree-2025 ").id()).isEqualTo("decree-2025");
    assertThat(Standards.builtInOrDefault("guide-2018").id()).isEqualTo("guide-2017");
    assertThat(Standards.builtInOrDefault(null).id()).isEqualTo("guide-2017");
  }

  @ParameterizedTest
  @MethodSource("ids")
  void aStandardHasTheIdOfItsFile(String id) {
    assertThat(Standards.builtIn(id).id()).isEqualTo(id);
  }

  @ParameterizedTest
  @MethodSource("ids")
  void theCompiledTreeIsTheTreeOfTheFile(String id) throws IOException {
    for (String each : List.of(id, "vocabulary")) {
      assertThat(BuiltInDefinitions.read(each).root())
          .isEqualTo(DefinitionFiles.parse(each + ".yaml", yaml(each)));
    }
  }

  @ParameterizedTest
  @MethodSource("ids")
  void theCompiledStandardIsTheStandardOfTheFile(String id) throws IOException {
    Standard built = Standards.builtIn(id);
    Standard read = Standards.load(id + ".yaml", yaml(id));
    assertThat(built.info()).isEqualTo(read.info());
    assertThat(built.elements().values()).containsExactlyElementsOf(read.elements().values());
    assertThat(built.rules()).containsExactlyElementsOf(read.rules());
    assertThat(built.texts()).isEqualTo(read.texts());
    assertThat(built.placeholders()).isEqualTo(read.placeholders());
    assertThat(built.examples()).isEqualTo(read.examples());
    assertThat(built.codeLists().keySet()).containsExactlyElementsOf(read.codeLists().keySet());
    for (CodeList list : built.codeLists().values()) {
      assertThat(list)
          .usingRecursiveComparison()
          .ignoringFields("spellings")
          .isEqualTo(read.codeLists().get(list.id()));
    }
  }

  @ParameterizedTest
  @MethodSource("ids")
  void everyElementEntryAndRuleSaysWhereItIsFrom(String id) {
    Standard standard = Standards.builtIn(id);
    List<Clause> clauses = new ArrayList<>();
    for (Element element : standard.elements().values()) {
      clauses.add(element.clause());
      clauses.add(element.obligation().clause());
    }
    for (CodeList list : standard.codeLists().values()) {
      clauses.add(list.clause());
      list.codes().forEach(code -> clauses.add(code.clause()));
    }
    standard.rules().forEach(rule -> clauses.add(rule.clause()));
    assertThat(clauses).allSatisfy(clause -> assertThat(clause.source()).isNotBlank());
  }

  @ParameterizedTest
  @MethodSource("ids")
  void nothingRecalledOrOpenIsAnError(String id) {
    assertThat(Standards.builtIn(id).rules())
        .noneMatch(
            rule -> rule.severity() == Severity.ERROR && !rule.clause().evidence().mayBeError());
  }

  @ParameterizedTest
  @MethodSource("ids")
  void everythingIsSaidInBothLanguages(String id) {
    Standard standard = Standards.builtIn(id);
    List<LocalizedText> texts = new ArrayList<>(standard.texts().values());
    texts.add(standard.info().title());
    for (Element element : standard.elements().values()) {
      texts.add(element.label());
      texts.add(element.definition());
    }
    standard.codeLists().values().forEach(list -> list.codes().forEach(c -> texts.add(c.label())));
    for (RuleSpec rule : standard.rules()) {
      texts.addAll(List.of(rule.title(), rule.message(), rule.fix()));
    }
    assertThat(texts)
        .allSatisfy(
            text -> {
              assertThat(text.zh()).isNotBlank().doesNotContain("TODO");
              assertThat(text.en()).isNotBlank().doesNotContain("TODO").doesNotMatch("(?s).*，.*");
            });
  }

  @ParameterizedTest
  @MethodSource("ids")
  void everyDefectOfACreditCodeHasWords(String id) {
    Standard standard = Standards.builtIn(id);
    assertThat(Defect.values())
        .filteredOn(defect -> !defect.isNote())
        .allSatisfy(d -> assertThat(standard.text("credit-code." + d.id())).as(d.id()).isNotNull());
  }

  @Test
  void theVocabularyNamesExactlyTheElementsOfTheModel() throws IOException {
    Mapping root = DefinitionFiles.parse("vocabulary.yaml", yaml("vocabulary"));
    List<String> ids = new ArrayList<>();
    if (root.get("elements") instanceof DefinitionNode.Sequence elements) {
      for (DefinitionNode element : elements.members()) {
        ids.add(((Scalar) ((Mapping) element).get("id")).text());
      }
    }
    assertThat(ids).containsExactlyInAnyOrderElementsOf(ElementTable.elementIds());
  }

  @ParameterizedTest
  @MethodSource("ids")
  void rulesOfReadingAreThereInEveryEdition(String id) {
    Standard standard = Standards.builtIn(id);
    assertThat(
            Stream.of(
                "read/malformed",
                "read/limit",
                "read/encoding",
                "read/duplicate-member",
                "read/header-after-resources",
                "unknown-element",
                "rule-failed"))
        .allSatisfy(rule -> assertThat(standard.rule(new RuleId(rule))).as(rule).isNotNull());
  }

  @Test
  void theSameFilesGiveTheSameBytes(@TempDir Path out) throws IOException {
    CompileStandards.main(
        new String[] {"src/main/resources/org/govcat/standard/definitions", out.toString()});
    try (Stream<Path> files = Files.list(out)) {
      assertThat(files)
          .isNotEmpty()
          .allSatisfy(
              file ->
                  assertThat(Files.readAllBytes(file))
                      .isEqualTo(resource("definitions/" + file.getFileName())));
    }
  }

  @Test
  void aBuiltInStandardNeedsNoYamlParser() throws Exception {
    URL classes = Standards.class.getProtectionDomain().getCodeSource().getLocation();
    try (URLClassLoader alone = new URLClassLoader(new URL[] {classes}, null)) {
      assertThatThrownBy(() -> alone.loadClass("org.snakeyaml.engine.v2.parser.ParserImpl"))
          .isInstanceOf(ClassNotFoundException.class);
      Object standard =
          alone
              .loadClass(Standards.class.getName())
              .getMethod("builtIn", String.class)
              .invoke(null, "guide-2017");
      Object examples = standard.getClass().getMethod("examples").invoke(standard);
      assertThat(standard).hasToString("guide-2017");
      assertThat(examples).isInstanceOf(List.class);
    }
  }

  private static byte[] yaml(String id) throws IOException {
    return resource("definitions/" + id + ".yaml");
  }

  private static byte[] resource(String name) throws IOException {
    try (var in = Standards.class.getResourceAsStream(name)) {
      assertThat(in).as(name).isNotNull();
      return in.readAllBytes();
    }
  }
}
