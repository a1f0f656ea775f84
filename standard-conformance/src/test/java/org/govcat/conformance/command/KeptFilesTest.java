package org.govcat.conformance.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.govcat.conformance.command.Run.govcat;
import static org.govcat.conformance.samples.Documents.lines;
import static org.govcat.conformance.samples.Documents.resource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.govcat.conformance.house.House;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a command reads is often the only copy there is: nothing is ever written over it. */
class KeptFilesTest {
  private static final String DIALECT =
      "dialect: d\nversion: 1\nstandard: guide-2017\ntitle: { zh: 甲, en: a }\n"
          + "fields:\n  - { element: title, names: [名称] }\n";

  @TempDir Path folder;

  @BeforeEach
  void writeFiles() throws IOException {
    Files.write(folder.resolve("catalogue"), lines(resource(1)));
    Files.writeString(folder.resolve("dialect"), DIALECT);
    Path examples = House.root().resolve("examples");
    Files.copy(examples.resolve("standards/open-data-draft.yaml"), folder.resolve("standard"));
    Files.copy(folder.resolve("standard"), folder.resolve("older"));
    Files.copy(
        House.root()
            .resolve("standard-model/src/main/resources/org/govcat/standard/clauses")
            .resolve("guide-2017.yaml"),
        folder.resolve("clauses"));
    Files.copy(
        House.root()
            .resolve("standard-conformance/src/main/resources")
            .resolve("org/govcat/conformance/score/catalogue-quality.yaml"),
        folder.resolve("scorecard"));
    Files.copy(examples.resolve("registries/organizations.yaml"), folder.resolve("organizations"));
    Files.copy(examples.resolve("registries/code-table.yaml"), folder.resolve("code-table"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "check @catalogue --output @catalogue",
        "check @catalogue --against @dialect --output @dialect",
        "check @catalogue --standard @standard --output @standard",
        "check @catalogue --dialect @dialect --report json=@dialect",
        "check @catalogue --organizations @organizations --output @organizations",
        "check @catalogue --code-table @code-table --report html=@code-table",
        "check @catalogue --scorecard @scorecard --output @scorecard",
        "check @catalogue --scorecard @scorecard --report json=@scorecard",
        "convert @catalogue --to json --output @catalogue",
        "convert @catalogue --to json --dialect @dialect --output @dialect",
        "convert @catalogue --to json --from-dialect @dialect --output @dialect",
        "convert @catalogue --to json --to-dialect @dialect --output x --loss-report @dialect",
        "convert @catalogue --to xlsx --standard @standard --output @standard",
        "template --standard @standard --output @standard",
        "dialect suggest @catalogue --standard @standard --output @standard",
        "dialect verify @dialect --standard @standard --output @standard",
        "draft verify @standard --output @standard",
        "draft verify @standard --previous @older --output @older",
        "draft coverage @standard --clauses @clauses --output @clauses",
        "draft diff @older @standard --output @standard",
        "draft impact @catalogue --from guide-2017 --to @standard --output @standard",
        "draft impact @catalogue --from guide-2017 --to @standard --dialect @dialect --output @dialect",
        "draft impact @catalogue --from guide-2017 --to @standard --dialect @dialect --report json=@dialect",
      })
  @DisplayName("a file that is read and named as one to be written is wrong usage and stays")
  void stays(String line) throws IOException {
    String target = line.substring(line.lastIndexOf('@') + 1);
    byte[] before = Files.readAllBytes(folder.resolve(target));

    Run run =
        govcat(Arrays.stream(line.split(" ")).map(w -> w.replace("@", folder + "/")).toArray());

    assertThat(Files.readAllBytes(folder.resolve(target))).isEqualTo(before);
    assertThat(run.code()).as(run.err()).isEqualTo(ExitCode.USAGE);
  }
}
