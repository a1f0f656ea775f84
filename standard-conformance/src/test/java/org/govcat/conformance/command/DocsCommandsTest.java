package org.govcat.conformance.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.govcat.conformance.samples.Documents.document;
import static org.govcat.conformance.samples.Documents.lines;
import static org.govcat.conformance.samples.Documents.resource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.govcat.conformance.house.House;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("the commands that the pages about files and reports show are run as they stand there")
class DocsCommandsTest {
  private static final Pattern BLOCK =
      Pattern.compile("(?m)^```sh\\n(.*?)^```$", Pattern.DOTALL | Pattern.MULTILINE);
  private static final Pattern YAML =
      Pattern.compile("(?m)^```yaml\\n(.*?)^```$", Pattern.DOTALL | Pattern.MULTILINE);
  private static final Pattern INLINE = Pattern.compile("`(govcat [^`]*)`");
  private static final Pattern FILE =
      Pattern.compile("(.*=)?([\\w*-]+\\.(?:jsonl?|xlsx|csv|xml|html|sarif|yaml|txt)|notices)");

  @TempDir Path folder;

  static Stream<String> commands() throws IOException {
    List<String> commands = new ArrayList<>();
    for (String page : List.of("reports", "dialects", "tables", "codes")) {
      String text = Files.readString(House.root().resolve("docs/" + page + ".md"));
      inBlocks(text, commands);
      INLINE.matcher(text).results().map(found -> found.group(1)).forEach(commands::add);
    }
    String readme = Files.readString(House.root().resolve("README.md"));
    int check = readme.indexOf("## Check");
    inBlocks(readme.substring(check, readme.indexOf("\n## ", check + 1)), commands);
    return commands.stream().filter(command -> !command.matches("govcat \\w+ --repair"));
  }

  private static void inBlocks(String text, List<String> commands) {
    BLOCK
        .matcher(text)
        .results()
        .flatMap(block -> block.group(1).lines())
        .filter(line -> line.startsWith("govcat "))
        .map(line -> line.replaceFirst("\\s+#.*", ""))
        .forEach(commands::add);
  }

  @BeforeEach
  void writeFiles() throws IOException {
    byte[] catalogue = document("{\"id\":\"c\"}", resource(1), resource(2).without("/summary"));
    for (String name : List.of("catalogue.json", "new.json", "held.json")) {
      Files.write(file(name), catalogue);
    }
    Files.write(file("all.jsonl"), lines(resource(1), resource(2).without("/summary")));
    String portal = "{\"标题\":\"公交站点\",\"摘要\":\"站点名称和位置\",\"发布部门\":\"某局\",\"更新频率\":\"每天\"}\n";
    Files.writeString(file("portal.jsonl"), portal);
    Files.writeString(file("portal.json"), "[" + portal + "]");
    Files.writeString(file("withdrawn.txt"), "307004010100/000009\n");
    Files.writeString(
        file("list.yaml"), "organizations: 示例\nsource: 示例\n" + yaml("codes", "bodies:"));
    Files.writeString(
        file("table.yaml"),
        "code-table: 示例\nversion: 1\nsource: 示例\nevidence: derived\nentries:\n"
            + "  - { code: '3', name: 部门信息资源, partial: true }\n");
    Files.writeString(file("my-portal.yaml"), yaml("dialects", "dialect: my-portal"));
    run("convert", file("catalogue.json"), "--to", "xlsx", "--output", file("catalogue.xlsx"));
    Files.copy(file("catalogue.xlsx"), file("other.xlsx"));
    run("check", file("catalogue.json"), "--format", "json", "--output", file("report.json"));
  }

  private static String yaml(String page, String beginning) throws IOException {
    String text = Files.readString(House.root().resolve("docs/" + page + ".md"));
    return YAML.matcher(text)
        .results()
        .map(block -> block.group(1))
        .filter(block -> block.startsWith(beginning))
        .findFirst()
        .orElseThrow();
  }

  private Path file(String name) {
    return folder.resolve(name);
  }

  @ParameterizedTest
  @MethodSource("commands")
  void everyCommandRuns(String command) throws IOException {
    List<Object> words = new ArrayList<>();
    List<Path> written = new ArrayList<>();
    String before = "";
    for (String word : command.substring("govcat ".length()).split(" +")) {
      Matcher named = FILE.matcher(word);
      if (!named.matches()) {
        words.add(word);
      } else if (named.group(2).startsWith("*")) {
        words.add(file("all.jsonl"));
      } else {
        String option = named.group(1) == null ? "" : named.group(1);
        words.add(option + file(named.group(2)));
        boolean output = List.of("--output", "--loss-report", "--report").contains(before);
        if (output || List.of("--accepted", "--rejected").contains(before)) {
          written.add(file(named.group(2)));
        }
      }
      before = word;
    }

    String said = run(words.toArray());
    assertThat(said).as(command).matches("(?s)[01]\\n.*");
    assertThat(written).as(command).allSatisfy(output -> assertThat(output).exists());
  }

  /** The exit code on the first line, and what was said to people behind it. */
  private static String run(Object... words) {
    Run run = Run.govcat(words);
    return run.code() + "\n" + run.err();
  }
}
