package org.govcat.standard;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.govcat.standard.tree.DefinitionFiles;
import org.govcat.standard.tree.DefinitionNode;
import org.govcat.standard.tree.DefinitionNode.Entry;
import org.govcat.standard.tree.DefinitionNode.Mapping;
import org.govcat.standard.tree.DefinitionNode.Scalar;
import org.govcat.standard.tree.DefinitionNode.Sequence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The schema that lets editors complete definition files says the same as the loader. */
class DefinitionSchemaTest {
  private static final String FILE = "schema/definition.schema.json";

  private final String text = resource(FILE);
  private final Schema schema =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(text, InputFormat.JSON);

  /** The schema as a tree: JSON is YAML too. */
  private final Mapping root =
      DefinitionFiles.parse("schema.json", text.getBytes(StandardCharsets.UTF_8));

  static Stream<String> builtInFiles() {
    return Stream.concat(Stream.of("vocabulary"), Standards.builtInIds().stream())
        .map(id -> "definitions/" + id + ".yaml");
  }

  @ParameterizedTest
  @MethodSource("builtInFiles")
  void theBuiltInFilesFitTheSchema(String file) {
    assertThat(problems(resource(file))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"small-vocabulary.yaml", "small-standard.yaml"})
  void theFilesOfTheTestsFitTheSchema(String file) {
    assertThat(problems(SmallStandard.text(file))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "version: 1 -> versoin: 1\nversion: 1",
        "max-length: 200 -> max-lenght: 200",
        "closed: true -> closd: true",
        "reads-as: open -> read-as: open",
        "fold: provider -> fould: provider",
        "causes: [length, outer-check] -> causes: [length, outer-check]\n    table: {}",
        "only: [opening] -> onli: [opening]",
        "is: mandatory -> iss: mandatory",
        "{ zh: 小标准, -> { de: Kleiner Standard, zh: 小标准,",
        "severity: warning -> severity: warn",
        "status: in-force -> status: inforce",
        "kind: credit-code -> kind: creditcode",
        "{ zh: 小标准, en: Small standard } -> { zh: 小标准 }",
        "id: title, -> name: title,"
      })
  void whatTheLoaderRefusesTheSchemaRefuses(String change) {
    String[] parts = change.split(" -> ", -1);
    String yaml = SmallStandard.text(SmallStandard.FILE);
    assertThat(yaml).contains(parts[0]);
    assertThat(problems(yaml.replace(parts[0], parts[1]))).isNotEmpty();
  }

  @Test
  void theSchemaKnowsTheSameWords() {
    assertThat(enumOf("evidence")).isEqualTo(Evidence.ids());
    assertThat(enumOf("severity")).isEqualTo(WordReader.SEVERITIES);
    assertThat(enumOf("stages", "items")).isEqualTo(Stage.ids());
    assertThat(enumOf("status")).isEqualTo(WordReader.STATUSES);
    assertThat(enumOf("type")).isEqualTo(WordReader.TYPES);
    assertThat(enumOf("rule", "properties", "kind")).isEqualTo(RuleKind.ids());
    assertThat(enumOf("rule", "properties", "fold")).isEqualTo(WordReader.FOLDS);
  }

  @Test
  void theSchemaKnowsTheParametersOfEveryKind() {
    Map<String, List<String>> ofKinds = new TreeMap<>();
    for (DefinitionNode branch : ((Sequence) at("rule", "allOf")).members()) {
      DefinitionNode kind = at(branch, "if", "properties", "kind", "const");
      if (kind instanceof Scalar word) {
        ofKinds.put(word.text(), keys(at(branch, "then", "properties")));
      }
    }
    Map<String, List<String>> expected = new TreeMap<>();
    for (RuleKind kind : RuleKind.values()) {
      if (!kind.parameters().isEmpty()) {
        expected.put(kind.id(), List.copyOf(kind.parameters().keySet()));
      }
    }
    assertThat(ofKinds).isEqualTo(expected);
  }

  @Test
  void theWordsOfEnumsAreTheirNames() {
    for (ElementType type : ElementType.values()) {
      assertThat(WordReader.TYPES.get(type.ordinal())).isEqualTo(type.id());
    }
    for (StandardInfo.Status status : StandardInfo.Status.values()) {
      assertThat(WordReader.STATUSES.get(status.ordinal())).isEqualTo(status.id());
    }
    for (RuleSpec.Fold fold : RuleSpec.Fold.values()) {
      assertThat(WordReader.FOLDS.get(fold.ordinal())).isEqualTo(fold.id());
    }
  }

  @Test
  void thePublishedSchemaIsTheOneInTheLibrary() throws IOException {
    assertThat(Path.of("../docs", FILE)).hasContent(text);
    assertThat(Files.readString(Path.of("../docs", FILE))).isEqualTo(text);
  }

  private List<String> problems(String yaml) {
    StringBuilder json = new StringBuilder();
    json(DefinitionFiles.parse("f.yaml", yaml.getBytes(StandardCharsets.UTF_8)), json);
    List<String> problems = new ArrayList<>();
    schema.validate(json.toString(), InputFormat.JSON).forEach(e -> problems.add(e.toString()));
    return problems;
  }

  /** The file as an editor sees it, numbers and truth values included. */
  private static void json(DefinitionNode node, StringBuilder json) {
    if (node instanceof Scalar scalar) {
      boolean bare = scalar.text().matches("true|false|0|[1-9][0-9]{0,8}");
      json.append(bare ? scalar.text() : quoted(scalar.text()));
    } else if (node instanceof Sequence sequence) {
      String mark = "[";
      for (DefinitionNode member : sequence.members()) {
        json.append(mark);
        json(member, json);
        mark = ",";
      }
      json.append(mark.equals("[") ? "[]" : "]");
    } else if (node instanceof Mapping mapping) {
      String mark = "{";
      for (Entry entry : mapping.entries()) {
        json.append(mark).append(quoted(entry.name())).append(':');
        json(entry.value(), json);
        mark = ",";
      }
      json.append(mark.equals("{") ? "{}" : "}");
    }
  }

  private static String quoted(String text) {
    StringBuilder json = new StringBuilder("\"");
    for (char c : text.toCharArray()) {
      if (c == '"' || c == '\\') {
        json.append('\\').append(c);
      } else {
        json.append(c < ' ' ? String.format("\\u%04x", (int) c) : String.valueOf(c));
      }
    }
    return json.append('"').toString();
  }

  private List<String> enumOf(String... path) {
    String[] whole = Arrays.copyOf(path, path.length + 1);
    whole[path.length] = "enum";
    List<String> words = new ArrayList<>();
    for (DefinitionNode word : ((Sequence) at(whole)).members()) {
      words.add(((Scalar) word).text());
    }
    return words;
  }

  private DefinitionNode at(String... path) {
    DefinitionNode definitions = root.get("$defs");
    assertThat(definitions).isNotNull();
    return at(definitions, path);
  }

  private static DefinitionNode at(DefinitionNode from, String... path) {
    DefinitionNode node = from;
    for (String name : path) {
      DefinitionNode next = node instanceof Mapping mapping ? mapping.get(name) : null;
      if (next == null) {
        return new Mapping(List.of(), 1, 1);
      }
      node = next;
    }
    return node;
  }

  private static List<String> keys(DefinitionNode node) {
    List<String> keys = new ArrayList<>();
    ((Mapping) node).entries().forEach(entry -> keys.add(entry.name()));
    return keys;
  }

  private static String resource(String name) {
    try (InputStream in = Standards.class.getResourceAsStream(name)) {
      assertThat(in).as(name).isNotNull();
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
