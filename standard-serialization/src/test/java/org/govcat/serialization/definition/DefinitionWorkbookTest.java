package org.govcat.serialization.definition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.govcat.serialization.workbook.CellStyle;
import org.govcat.serialization.workbook.SheetDesign;
import org.govcat.serialization.workbook.SheetWriter;
import org.govcat.serialization.workbook.WorkbookWriter;
import org.govcat.standard.DefinitionException;
import org.govcat.standard.DefinitionException.Problem;
import org.govcat.standard.DefinitionFile;
import org.govcat.standard.Standard;
import org.govcat.standard.Standards;
import org.govcat.standard.tree.DefinitionFiles;
import org.govcat.standard.tree.DefinitionNode;
import org.govcat.standard.tree.DefinitionNode.Entry;
import org.govcat.standard.tree.DefinitionNode.Mapping;
import org.govcat.standard.tree.DefinitionNode.Scalar;
import org.govcat.standard.tree.DefinitionNode.Sequence;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A definition goes into a workbook and comes back: nothing is lost and nothing is added. */
class DefinitionWorkbookTest {
  private static final long SEED = 20261125;
  private static final int VARIANTS = 60;

  private static final List<String> AWKWARD =
      List.of(
          "",
          " ",
          " x ",
          "004",
          "1.0",
          "null",
          "true",
          "{ a: b }",
          "[a",
          "\"",
          "'",
          "a: b # c",
          "- a",
          "=1+1",
          "@x",
          "_x000D_",
          "a\nb",
          "a\r\nb\t",
          "\\d{4}-\\d{2}",
          "，。：“”（）",
          "\u3000全角\u3000",
          "\u200b",
          "𠮷野家",
          "2025-08-01",
          "12345678901234567890",
          "\u0001");

  @TempDir Path folder;

  static Stream<String> builtIn() {
    return Standards.builtInIds().stream();
  }

  @ParameterizedTest
  @MethodSource("builtIn")
  @DisplayName("every built-in standard comes back as it was")
  void comesBack(String id) throws IOException {
    DefinitionFile file = DefinitionFile.builtIn(id);

    byte[] yaml = thereAndBack(file.name(), file.bytes());

    assertThat(said(DefinitionFiles.parse(id, yaml)))
        .isEqualTo(said(DefinitionFiles.parse(id, file.bytes())));
    Standard before = file.standard();
    Standard after = Standards.load(file.name(), yaml);
    assertThat(List.copyOf(after.elements().values()))
        .isEqualTo(List.copyOf(before.elements().values()));
    assertThat(List.copyOf(after.codeLists().keySet()))
        .isEqualTo(List.copyOf(before.codeLists().keySet()));
    before
        .codeLists()
        .forEach(
            (list, codes) ->
                assertThat(after.codeLists().get(list).codes()).isEqualTo(codes.codes()));
    assertThat(after.rules()).isEqualTo(before.rules());
    assertThat(after.examples().stream().map(Object::toString))
        .containsExactlyElementsOf(before.examples().stream().map(Object::toString).toList());
  }

  static Stream<Long> seeds() {
    return IntStream.range(0, VARIANTS).mapToObj(i -> SEED + i);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  @DisplayName("whatever a definition may say comes back as it was")
  void variantsComeBack(long seed) throws IOException {
    Random random = new Random(seed);
    List<String> ids = Standards.builtInIds();
    DefinitionFile file = DefinitionFile.builtIn(ids.get(random.nextInt(ids.size())));
    Mapping root = DefinitionFiles.parse(file.name(), file.bytes());
    Mapping variant = (Mapping) changed(root, random, 0);
    byte[] yaml = DefinitionText.of(variant).getBytes(StandardCharsets.UTF_8);

    assertThat(said(DefinitionFiles.parse("variant", yaml))).isEqualTo(said(variant));
    assertThat(said(DefinitionFiles.parse("back", thereAndBack("variant.yaml", yaml))))
        .isEqualTo(said(variant));
  }

  @Test
  @DisplayName("the same definition is the same workbook, byte for byte")
  void sameBytes() throws IOException {
    DefinitionFile file = DefinitionFile.builtIn("guide-2017");

    assertThat(workbook(file.name(), file.bytes())).isEqualTo(workbook(file.name(), file.bytes()));
  }

  @Test
  @DisplayName("a value that no cell can hold is refused and not cut")
  void tooLong() {
    byte[] yaml = ("standard: " + "x".repeat(40_000)).getBytes(StandardCharsets.UTF_8);

    assertThatThrownBy(() -> workbook("long.yaml", yaml))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("a value of 40000 characters does not fit into a cell: xxx");
  }

  @Test
  @DisplayName("cells that cannot be meant are told with sheet, row and column, all at once")
  void complaints() throws IOException {
    Path file = folder.resolve("draft.xlsx");
    try (OutputStream out = Files.newOutputStream(file);
        WorkbookWriter workbook = new WorkbookWriter(out)) {
      sheet(
          workbook,
          "standard",
          "key,value,value.zh",
          "standard,x",
          "standard,y",
          "title,t,标题",
          "version");
      sheet(workbook, "elements 元素", "id,label,label", "title,[a", "summary,,,stray");
      sheet(workbook, "codes", "list,code", "colours,red");
      sheet(workbook, "notes", "remember");
    }

    assertThatThrownBy(() -> DefinitionWorkbook.read(file))
        .isInstanceOfSatisfying(
            DefinitionException.class,
            e ->
                assertThat(e.problems().stream().map(Problem::toString))
                    .containsExactly(
                        "draft.xlsx[standard]:4:3: 'value' is said twice, with and without a language",
                        "draft.xlsx[elements]:1:3: the key 'label' stands there twice",
                        "draft.xlsx[elements]:2:2: not YAML: expected ',' or ']', but got }",
                        "draft.xlsx[elements]:3:4: the column has no key",
                        "draft.xlsx[notes]:1:1: no sheet of a definition; there are"
                            + " [standard, elements, code-lists, codes, texts, rules, examples]",
                        "draft.xlsx[standard]:3:1: 'standard' stands there twice",
                        "draft.xlsx[standard]:5:1: 'version' has no value",
                        "draft.xlsx[codes]:2:1: no such code list: colours"));
  }

  @Test
  @DisplayName("what is no workbook is told")
  void noWorkbook() throws IOException {
    Path file = Files.writeString(folder.resolve("draft.xlsx"), "hello");

    assertThatThrownBy(() -> DefinitionWorkbook.read(file))
        .isInstanceOf(DefinitionException.class)
        .hasMessageStartingWith("draft.xlsx:1:1: not a workbook that can be read");
  }

  private static void sheet(WorkbookWriter workbook, String name, String... rows)
      throws IOException {
    SheetWriter sheet = workbook.sheet(name, new SheetDesign());
    for (String row : rows) {
      sheet.row(row.split(",", -1), CellStyle.TEXT);
    }
  }

  private byte[] thereAndBack(String name, byte[] yaml) throws IOException {
    Path file = folder.resolve("there.xlsx");
    Files.write(file, workbook(name, yaml));
    return DefinitionWorkbook.read(file);
  }

  private static byte[] workbook(String name, byte[] yaml) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    DefinitionWorkbook.write(name, yaml, UnaryOperator.identity(), out);
    return out.toByteArray();
  }

  /** What a tree says: places aside, and the order of keys only where it is one of entries. */
  private static Object said(DefinitionNode node) {
    if (node instanceof Scalar scalar) {
      return scalar.text();
    }
    if (node instanceof Sequence list) {
      return list.members().stream().map(DefinitionWorkbookTest::said).toList();
    }
    Map<String, Object> members = new LinkedHashMap<>();
    for (Entry entry : ((Mapping) node).entries()) {
      Object value = said(entry.value());
      boolean ordered = List.of("code-lists", "texts", "modes").contains(entry.name());
      members.put(
          entry.name(),
          ordered && value instanceof Map<?, ?> map ? List.copyOf(map.entrySet()) : value);
    }
    return members;
  }

  /** The same tree with texts exchanged, members taken away and doubled, keys added. */
  private static DefinitionNode changed(DefinitionNode node, Random random, int depth) {
    if (random.nextInt(40) == 0 && depth > 0) {
      return switch (random.nextInt(4)) {
        case 0 -> new Sequence(List.of(), 1, 1);
        case 1 -> new Mapping(List.of(), 1, 1);
        case 2 -> text(random);
        default -> new Mapping(List.of(new Entry(text(random), text(random))), 1, 1);
      };
    }
    if (node instanceof Scalar) {
      return random.nextInt(8) == 0 ? text(random) : node;
    }
    if (node instanceof Sequence list) {
      List<DefinitionNode> members = new ArrayList<>();
      for (DefinitionNode member : list.members()) {
        for (int i = random.nextInt(12) == 0 ? random.nextInt(3) : 1; i > 0; i--) {
          members.add(changed(member, random, depth + 1));
        }
      }
      return new Sequence(members, 1, 1);
    }
    Map<String, DefinitionNode> members = new LinkedHashMap<>();
    for (Entry entry : ((Mapping) node).entries()) {
      if (random.nextInt(30) > 0) {
        members.put(entry.name(), changed(entry.value(), random, depth + 1));
      }
    }
    if (random.nextInt(30) == 0) {
      members.put(text(random).text(), text(random));
    }
    List<Entry> entries = new ArrayList<>();
    members.forEach((key, value) -> entries.add(new Entry(new Scalar(key, 1, 1), value)));
    return new Mapping(entries, 1, 1);
  }

  private static Scalar text(Random random) {
    return new Scalar(AWKWARD.get(random.nextInt(AWKWARD.size())), 1, 1);
  }
}
