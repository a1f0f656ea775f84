package org.govcat.conformance.bench;

import static org.assertj.core.api.Assertions.as;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.parser.OpenAPIV3Parser;
import io.swagger.v3.parser.core.models.ParseOptions;
import io.swagger.v3.parser.core.models.SwaggerParseResult;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.govcat.conformance.house.House;
import org.govcat.serialization.schema.CatalogSchemas;
import org.govcat.standard.Element;
import org.govcat.standard.RuleSpec;
import org.govcat.standard.Stage;
import org.govcat.standard.Standard;
import org.govcat.standard.Standards;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Node;

/** What is published of a standard, each in the hands of a tool that is not ours. */
class PublicationTest {
  private static final Standard GUIDE = Standards.builtIn("guide-2017");
  private static final Map<String, byte[]> ZH = Publication.of(GUIDE, null, Locale.CHINESE);

  static Stream<String> builtIn() {
    return Standards.builtInIds().stream();
  }

  private static String text(String name) {
    return text(ZH, name);
  }

  private static String text(Map<String, byte[]> files, String name) {
    return new String(files.get(name), StandardCharsets.UTF_8);
  }

  @ParameterizedTest
  @MethodSource("builtIn")
  @DisplayName("every built-in standard has its documents in both languages, twice the same")
  void deterministic(String id) {
    Standard standard = Standards.builtIn(id);
    for (Locale locale : List.of(Locale.CHINESE, Locale.ENGLISH)) {
      Map<String, byte[]> one = Publication.of(standard, null, locale);
      Map<String, byte[]> two = Publication.of(Standards.builtIn(id), null, locale);

      assertThat(one).containsOnlyKeys(two.keySet());
      one.forEach((name, bytes) -> assertThat(two.get(name)).as(name).isEqualTo(bytes));
    }
    assertThat(Publication.of(standard, null, Locale.CHINESE).keySet())
        .extracting(name -> name.substring((id + "-" + standard.info().version()).length()))
        .containsExactly(
            ".schema.json",
            ".xsd",
            ".shapes.ttl",
            ".openapi.json",
            "-dictionary.csv",
            "-template.xlsx",
            ".html",
            ".md",
            ".docx");
  }

  @Test
  @DisplayName("the OpenAPI component judges the example catalogue")
  void openApi() throws IOException {
    JsonNode component = new ObjectMapper().readTree(ZH.get("guide-2017-1.openapi.json"));
    Schema schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(component.at("/components/schemas/Catalog"));
    JsonNode whole = new ObjectMapper().readTree(example("shanxi-2017.json"));
    JsonNode broken = new ObjectMapper().readTree(example("shanxi-2017-broken.json"));

    assertThat(component.at("/components/schemas/Resource/$ref").asText())
        .isEqualTo(component.at("/components/schemas/Catalog/$id").asText() + "#/$defs/resource");
    assertThat(schema.validate(whole)).isEmpty();
    assertThat(schema.validate(broken)).isNotEmpty();
  }

  @ParameterizedTest
  @MethodSource("builtIn")
  @DisplayName("a reader of OpenAPI takes the component of every built-in standard as it is meant")
  void openApiByItsOwnReader(String id) {
    Standard standard = Standards.builtIn(id);
    SwaggerParseResult read = openApi(CatalogSchemas.openApi(standard, Stage.PUBLISH));
    Components components = read.getOpenAPI().getComponents();
    io.swagger.v3.oas.models.media.Schema<?> catalog = components.getSchemas().get("Catalog");

    assertThat(read.getMessages()).isEmpty();
    assertThat(read.isOpenapi31()).isTrue();
    assertThat(components.getSchemas().keySet()).containsExactly("Catalog", "Resource");
    assertThat(catalog.getTypes()).containsExactlyInAnyOrder("object", "array");
    assertThat(catalog.getThen().getItems().get$ref()).endsWith("/$defs/resource");
  }

  @Test
  @DisplayName("that reader tells what is no OpenAPI")
  void noOpenApi() {
    String whole = text("guide-2017-1.openapi.json");

    assertThat(openApi(whole.replaceFirst("\"info\"", "\"inof\"")).getMessages())
        .containsExactly("attribute inof is unexpected", "attribute info is missing");
  }

  private static SwaggerParseResult openApi(String document) {
    return new OpenAPIV3Parser().readContents(document, null, new ParseOptions());
  }

  private static byte[] example(String name) throws IOException {
    return Files.readAllBytes(House.root().resolve(Path.of("examples", "catalogs", name)));
  }

  @Test
  @DisplayName("the JDK takes the XSD")
  void xsd() throws Exception {
    assertThat(
            SchemaFactory.newDefaultInstance()
                .newSchema(new StreamSource(new ByteArrayInputStream(ZH.get("guide-2017-1.xsd")))))
        .isNotNull();
  }

  @Test
  @DisplayName("the reference has every element, list and rule, with an example where there is one")
  void reference() {
    String html = text("guide-2017-1.html");
    for (Element element : GUIDE.elements().values()) {
      assertThat(html).contains("id=\"element-" + element.id() + "\"", element.definition().zh());
    }
    for (RuleSpec rule : GUIDE.rules()) {
      assertThat(html).contains("id=\"rule-" + rule.id() + "\"");
    }
    GUIDE
        .codeLists()
        .keySet()
        .forEach(list -> assertThat(html).contains("id=\"list-" + list + "\""));
    assertThat(html)
        .contains("条件必填（当“共享类型”为有条件共享（2）时）（报送、发布阶段）")
        .contains("不符合的示例（a summary of four characters）")
        .doesNotContain("http://", "https://", "<script");
  }

  @Test
  @DisplayName("Markdown says the same in a table")
  void markdown() {
    assertThat(text("guide-2017-1.md"))
        .startsWith("# 政务信息资源目录编制指南（试行）\n")
        .contains("| title | 信息资源名称 |")
        .contains("### 摘要不过短（summary-too-short）");
  }

  @Test
  @DisplayName("of a rule that is milder at a stage the reference says where")
  void severityByStage() throws IOException {
    Standard standard =
        Standards.load(House.root().resolve("examples/standards/kinds/k45-severity-by-stage.yaml"));
    String name = "k45-severity-by-stage-" + standard.info().version();

    for (String form : List.of(".md", ".html")) {
      assertThat(text(Publication.of(standard, null, Locale.CHINESE), name + form))
          .contains("错误（编制阶段为提示、报送阶段为警告）");
      assertThat(text(Publication.of(standard, null, Locale.ENGLISH), name + form))
          .contains("error (info at draft, warning at submit)");
    }
  }

  @Test
  @DisplayName("the dictionary is CSV with a row for each element")
  void dictionary() {
    String[] rows = text("guide-2017-1-dictionary.csv").split("\r\n");

    assertThat(rows).hasSize(GUIDE.elements().size() + 1);
    assertThat(rows[0]).startsWith("\uFEFF\"标识\",\"名称\"");
    assertThat(rows).allSatisfy(row -> assertThat(row.split("\",\"")).hasSize(10));
  }

  @Test
  @DisplayName("the document for word processors is well-formed and has the tables")
  void word() throws Exception {
    Map<String, Document> parts = parts(ZH.get("guide-2017-1.docx"));

    assertThat(parts)
        .containsOnlyKeys(
            "[Content_Types].xml",
            "_rels/.rels",
            "word/_rels/document.xml.rels",
            "word/styles.xml",
            "word/footer.xml",
            "word/document.xml");
    Document document = parts.get("word/document.xml");
    int tables = document.getElementsByTagName("w:tbl").getLength();
    assertThat(tables).isEqualTo(3 + GUIDE.codeLists().size());
    assertThat(document.getDocumentElement().getTextContent()).contains("最大出现次数", "信息资源名称");
  }

  @Test
  @DisplayName("of two versions the changes are told as a page and a document")
  void changes() throws Exception {
    Map<String, byte[]> files =
        Publication.of(
            Standards.load(House.root().resolve("examples/standards/open-data-draft.yaml")),
            GUIDE,
            Locale.ENGLISH);

    assertThat(files)
        .containsKeys("open-data-draft-1-changes.html", "open-data-draft-1-changes.md");
    for (String name : List.of("open-data-draft-1-changes.docx", "open-data-draft-1.docx")) {
      assertThat(parts(files.get(name)).get("word/document.xml").getDocumentElement())
          .extracting(Node::getTextContent, as(InstanceOfAssertFactories.STRING))
          .contains("element removed", "Find and shorten the values of more than 40 characters");
    }
  }

  @Test
  @DisplayName("the reference has a change history by class, and none without an older version")
  void history() {
    Standard older = draft("60");
    Standard newer = draft("50");
    Map<String, byte[]> zh = Publication.of(newer, older, Locale.CHINESE);
    Map<String, byte[]> en = Publication.of(newer, older, Locale.ENGLISH);

    assertThat(text(zh, "history-1.md"))
        .contains("\n## 修订记录\n", "\n### 收紧 (1)\n", "60", "50")
        .doesNotContain("### 放宽");
    assertThat(text(en, "history-1.md"))
        .contains("\n## Change history\n", "### Tightening changes (1)\n");
    assertThat(text(zh, "history-1.html")).contains("修订记录", "id=\"changes-tightening\"");
    assertThat(text(en, "history-1.html")).contains("Change history", "id=\"changes-tightening\"");
    assertThat(text(Publication.of(newer, null, Locale.CHINESE), "history-1.md"))
        .doesNotContain("修订记录");
  }

  private static Standard draft(String length) {
    String yaml =
        """
        standard: history
        title: { zh: 草案, en: Draft }
        document: 草案
        status: draft
        version: 1
        uses: vocabulary
        evidence: derived
        source: 草案 1
        elements:
          - { id: title, obligation: mandatory, max-length: %s }
        """;
    return Standards.load("history.yaml", yaml.formatted(length).getBytes(StandardCharsets.UTF_8));
  }

  private static Map<String, Document> parts(byte[] archive) throws Exception {
    Map<String, Document> parts = new LinkedHashMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        parts.put(
            entry.getName(),
            DocumentBuilderFactory.newDefaultInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(zip.readAllBytes())));
      }
    }
    return parts;
  }
}
