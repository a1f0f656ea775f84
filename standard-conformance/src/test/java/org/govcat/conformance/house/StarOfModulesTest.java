package org.govcat.conformance.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleDescriptor.Requires;
import java.lang.module.ModuleFinder;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The rooms of docs/architecture.md form a star: serialization and validation never meet. */
class StarOfModulesTest {
  private static final String MODEL = "org.govcat.model";
  private static final String SERIALIZATION = "org.govcat.serialization";
  private static final String VALIDATION = "org.govcat.validation";
  private static final String CONFORMANCE = "org.govcat.conformance";

  private static final Map<String, String> FOLDERS =
      Map.of(
          MODEL, "standard-model",
          SERIALIZATION, "standard-serialization",
          VALIDATION, "standard-validation",
          CONFORMANCE, "standard-conformance");

  private static final Map<String, Set<String>> MAY_REQUIRE =
      Map.of(
          MODEL, Set.of("java.base", "org.jspecify", "org.snakeyaml.engine"),
          SERIALIZATION,
              Set.of(
                  "java.base",
                  "org.jspecify",
                  MODEL,
                  "com.fasterxml.jackson.core",
                  "com.ctc.wstx",
                  "com.fasterxml.jackson.annotation",
                  "com.fasterxml.jackson.databind",
                  "jakarta.xml.bind",
                  "tools.jackson.databind"),
          VALIDATION,
              Set.of(
                  "java.base",
                  "org.jspecify",
                  MODEL,
                  "jakarta.validation",
                  "org.hibernate.validator"),
          CONFORMANCE,
              Set.of(
                  "java.base",
                  "org.jspecify",
                  MODEL,
                  SERIALIZATION,
                  VALIDATION,
                  "com.ctc.wstx",
                  "com.fasterxml.jackson.core",
                  "info.picocli",
                  "me.tongfei.progressbar"));

  @ParameterizedTest
  @ValueSource(strings = {MODEL, SERIALIZATION, VALIDATION, CONFORMANCE})
  @DisplayName("a room requires only what the plan gives it")
  void requiresOnlyWhatThePlanGives(String module) {
    Set<String> foreign = new TreeSet<>(names(descriptor(module).requires()));
    foreign.removeAll(MAY_REQUIRE.get(module));

    assertThat(foreign)
        .as(
            """
            %s requires %s, which the plan of the house does not give it.
            Why it matters: whoever depends on %s depends on that too. A service that only checks objects must \
            not pull in a parser, a converter no checker, and the model nothing but a YAML parser.
            What to do: move the code to the room it belongs to (docs/architecture.md, section 2); rooms meet in \
            standard-conformance only. If the plan is wrong, change the plan and MAY_REQUIRE in one commit.\
            """,
            module, foreign, FOLDERS.get(module))
        .isEmpty();
  }

  @Test
  @DisplayName("whoever only checks objects needs no Bean Validation")
  void beanValidationIsBroughtByTheApplication() {
    assertThat(
            descriptor(VALIDATION).requires().stream()
                .filter(requires -> requires.modifiers().contains(Requires.Modifier.STATIC)))
        .as(
            "the API of Bean Validation and its provider are for org.govcat.validation.constraints"
                + " alone; with plain `requires` every checker would have to bring them")
        .extracting(Requires::name)
        .contains("jakarta.validation", "org.hibernate.validator");
  }

  @Test
  @DisplayName("whoever only reads and writes catalogues needs no mapper")
  void mappersAreBroughtByTheApplication() {
    assertThat(
            descriptor(SERIALIZATION).requires().stream()
                .filter(requires -> !requires.modifiers().contains(Requires.Modifier.STATIC)))
        .as(
            "the mappers are for the packages jackson2 and jackson3 alone; with plain `requires`"
                + " the command and every converter would have to bring them")
        .extracting(Requires::name)
        .containsExactlyInAnyOrder(
            "java.base", MODEL, "com.fasterxml.jackson.core", "com.ctc.wstx");
  }

  @Test
  @DisplayName("serialization and validation do not know each other, at any distance")
  void serializationAndValidationDoNotMeet() {
    assertThat(names(descriptor(SERIALIZATION).requires()))
        .as("standard-serialization must not require standard-validation: reading is not judging")
        .doesNotContain(VALIDATION, CONFORMANCE);
    assertThat(names(descriptor(VALIDATION).requires()))
        .as(
            "standard-validation must not require standard-serialization: it judges resources, "
                + "wherever they came from")
        .doesNotContain(SERIALIZATION, CONFORMANCE);
  }

  @ParameterizedTest
  @ValueSource(strings = {MODEL, SERIALIZATION, VALIDATION})
  @DisplayName("the Maven dependencies of a room are as narrow as its module")
  void mavenDependenciesFormTheStarToo(String module) {
    String pom = House.read(House.root().resolve(FOLDERS.get(module)).resolve("pom.xml"));
    String dependencies = pom.substring(pom.indexOf("</artifactId>", pom.indexOf("</parent>")));
    Matcher own =
        Pattern.compile("<artifactId>(standard-[a-z]+)</artifactId>").matcher(dependencies);

    assertThat(own.results().map(found -> found.group(1)).collect(Collectors.toSet()))
        .as(
            "%s/pom.xml depends on more of our modules than standard-model. A dependency that the"
                + " module-info does not show is still forced upon every user: take it out or make"
                + " its scope test in the room where both sides may be known,"
                + " standard-conformance.",
            FOLDERS.get(module))
        .isSubsetOf("standard-model");
  }

  @ParameterizedTest
  @ValueSource(strings = {MODEL, SERIALIZATION, VALIDATION, CONFORMANCE})
  @DisplayName("no foreign library is part of a public signature")
  void foreignLibrariesStayHidden(String module) {
    Set<Requires> shown =
        descriptor(module).requires().stream()
            .filter(requires -> requires.modifiers().contains(Requires.Modifier.TRANSITIVE))
            .collect(Collectors.toSet());

    assertThat(names(shown))
        .as(
            "%s passes a library on with `requires transitive`: a parser's type in a public"
                + " signature ties every user to its version. Wrap what the caller needs in a type"
                + " of ours.",
            module)
        .isSubsetOf("org.jspecify", MODEL, SERIALIZATION, VALIDATION);
  }

  private static Set<String> names(Set<Requires> requires) {
    return requires.stream().map(Requires::name).collect(Collectors.toCollection(TreeSet::new));
  }

  private static ModuleDescriptor descriptor(String module) {
    Path classes = House.root().resolve(FOLDERS.get(module)).resolve("target/classes");
    return ModuleFinder.of(classes)
        .find(module)
        .orElseThrow(() -> new IllegalStateException("no module " + module + " in " + classes))
        .descriptor();
  }
}
