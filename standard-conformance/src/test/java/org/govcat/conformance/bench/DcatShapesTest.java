package org.govcat.conformance.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.sparql.graph.GraphFactory;
import org.govcat.serialization.schema.CatalogSchemas;
import org.govcat.standard.Stage;
import org.govcat.standard.Standards;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The published shapes in the hands of Apache Jena. */
class DcatShapesTest {
  private static final String LAWFUL =
      """
      @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
      @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
      @prefix dct: <http://purl.org/dc/terms/> .
      @prefix dcat: <http://www.w3.org/ns/dcat#> .
      @prefix foaf: <http://xmlns.com/foaf/0.1/> .
      @prefix cnir: <urn:govcat:cnir:1:> .
      @prefix freq: <http://publications.europa.eu/resource/authority/frequency/> .
      @prefix ex: <urn:example:> .

      ex:r1 a dcat:Dataset ;
        dct:identifier "307001/000001" ;
        dct:title "婚姻登记信息"@zh-Hans ;
        dct:description "本省居民婚姻登记的日期、机关和双方信息"@zh-Hans ;
        dct:publisher [ foaf:name "示例省民政厅"@zh-Hans ; dct:identifier "12100000400000624D" ] ;
        dcat:theme ex:c307001 ;
        cnir:sharingType cnir:conditional ;
        cnir:openToPublic true ;
        cnir:infoItems ex:s1 ;
        dct:rights [ rdfs:label "限行政审批部门办理许可时核验"@zh-Hans ] ;
        dct:accrualPeriodicity freq:DAILY ;
        dct:issued "2017-09-30"^^xsd:date ;
        dct:relation ex:r2 .
      """;

  static List<String> builtIn() {
    return Standards.builtInIds();
  }

  private static Graph graph(String turtle) {
    Graph graph = GraphFactory.createDefaultGraph();
    RDFParser.fromString(turtle, Lang.TURTLE).parse(graph);
    return graph;
  }

  private static Shapes shapes(String id) {
    return Shapes.parse(graph(CatalogSchemas.dcatShapes(Standards.builtIn(id), Stage.PUBLISH)));
  }

  /** The rules that the engine finds broken. */
  private static List<String> broken(String id, String turtle) {
    return ShaclValidator.get().validate(shapes(id), graph(turtle)).getEntries().stream()
        .map(entry -> entry.source().getURI().replaceFirst(".*#", ""))
        .distinct()
        .sorted()
        .toList();
  }

  @ParameterizedTest
  @MethodSource("builtIn")
  @DisplayName("the shapes of every built-in standard load, and a lawful resource keeps them")
  void lawful(String id) {
    assertThat(broken(id, LAWFUL)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "dct:title \"婚姻登记信息\"@zh-Hans ;||title/required",
        "307001/000001|307001|code/pattern",
        "cnir:conditional|cnir:partly|sharing.type/code-list",
        "cnir:conditional|cnir:unconditional|",
        "freq:DAILY|freq:CONT|updateFrequency/code-list",
        "\"2017-09-30\"^^xsd:date|\"2017年9月30日\"|publicationDate/format",
        "foaf:name|rdfs:label|provider.name/required",
        "cnir:openToPublic true ;||opening.open/required",
        "dcat:theme ex:c307001 ;||classification/required"
      })
  @DisplayName("what breaks a rule of the guide breaks the shape of its name and no other")
  void broken(String text, String by, String rule) {
    assertThat(LAWFUL).contains(text);
    String changed = LAWFUL.replace(text, by == null ? "" : by);

    assertThat(broken("guide-2017", changed)).isEqualTo(rule == null ? List.of() : List.of(rule));
  }

  @Test
  @DisplayName("a condition is asked where it holds: what is not shared needs a basis")
  void conditions() {
    String withheld = LAWFUL.replace("cnir:conditional", "cnir:not-shared");
    String silent = withheld.replaceFirst("dct:rights .* ;", "");

    assertThat(broken("guide-2017", withheld)).isEmpty();
    assertThat(broken("guide-2017", silent)).containsExactly("not-shared-without-basis");
  }

  @Test
  @DisplayName("what is advice to a court is not asked of it")
  void advice() {
    String untitled = LAWFUL.replace("dct:title", "rdfs:label");
    String court = untitled.replace("foaf:name", "dct:type cnir:other-state-organ ; foaf:name");

    assertThat(broken("decree-2025", untitled)).containsExactly("title/required");
    assertThat(broken("decree-2025", court)).isEmpty();
    assertThat(broken("guide-2017", court)).containsExactly("title/required");
  }
}
