package org.govcat.conformance.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.govcat.conformance.house.House;
import org.govcat.finding.Severity;
import org.govcat.model.InformationResource;
import org.govcat.serialization.CatalogReader;
import org.govcat.serialization.CatalogReaders;
import org.govcat.serialization.CatalogWriter;
import org.govcat.serialization.CatalogWriters;
import org.govcat.serialization.SourceRecord;
import org.govcat.serialization.schema.CatalogSchemas;
import org.govcat.standard.RuleKind;
import org.govcat.standard.Stage;
import org.govcat.standard.Standard;
import org.govcat.standard.Standards;
import org.govcat.validation.CheckSettings;
import org.govcat.validation.RecordChecker;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.xml.sax.SAXException;

/** What the writer writes fits the published XSD unless the checker finds an error in it. */
class XsdAgreementTest {
  private static final LocalDate DATE = LocalDate.of(2026, 1, 15);

  static Stream<String> builtIn() {
    return Standards.builtInIds().stream();
  }

  @ParameterizedTest
  @MethodSource("builtIn")
  @DisplayName("what the XSD rejects the checker rejects; what conforms fits the XSD")
  void whatTheXsdRejects(String id) throws SAXException {
    Standard standard = Standards.builtIn(id);
    long seed = Long.getLong("govcat.seed", new Random().nextLong());
    int count = Integer.getInteger("govcat.agreement", 1_500);
    Schema schema = schema(standard, Stage.PUBLISH);
    RecordChecker.Session checker =
        RecordChecker.of(standard).session(new CheckSettings(Stage.PUBLISH, DATE));
    StructuralRecords records = new StructuralRecords(standard, seed);
    List<String> invented = new ArrayList<>();
    int rejected = 0;
    for (int i = 0; i < count; i++) {
      String json = "[" + records.record(i % 3 == 0 ? 0 : i % 3 == 1 ? 20 : 120) + "]";
      InformationResource resource = read(json);
      String problem = problem(schema, written(List.of(resource)));
      boolean wrong = isWrong(checker, resource);
      rejected += problem == null ? 0 : 1;
      if (problem != null && !wrong && !json.contains("\\u0001")) {
        invented.add(problem + " in " + json);
      }
    }
    assertThat(invented).as("%s, -Dgovcat.seed=%d", id, seed).isEmpty();
    boolean few = standard.elements().size() < 10;
    int least = few || isAdviceToSome(standard) ? 1 : count / 20;
    assertThat(rejected).isBetween(least, count);
  }

  /** Whether all that the standard demands is advice to bodies outside its scope. */
  private static boolean isAdviceToSome(Standard standard) {
    return standard.rules().stream()
        .filter(rule -> rule.kind() == RuleKind.REQUIRED && rule.severity() == Severity.ERROR)
        .map(rule -> rule.clause().standards())
        .allMatch(
            demanding ->
                standard.advice().stream()
                    .anyMatch(advice -> demanding.equals(List.of(advice.standard()))));
  }

  @Test
  @DisplayName("the example catalogue fits, its broken twin does not")
  void examples() throws Exception {
    Schema schema = schema(Standards.builtIn("guide-2017"), Stage.PUBLISH);
    String whole = Files.readString(House.root().resolve("examples/catalogs/shanxi-2017.xml"));
    String broken =
        Files.readString(House.root().resolve("examples/catalogs/shanxi-2017-broken.xml"));

    assertThat(problem(schema, whole)).isNull();
    assertThat(problem(schema, broken)).isNotNull();
  }

  static Schema schema(Standard standard, Stage stage) throws SAXException {
    return SchemaFactory.newDefaultInstance()
        .newSchema(new StreamSource(new StringReader(CatalogSchemas.xmlSchema(standard, stage))));
  }

  /** Whether the checker finds an error, or a wrong shape, be it as advice. */
  private static boolean isWrong(RecordChecker.Session checker, InformationResource resource) {
    List<String> errors = new ArrayList<>();
    checker.check(
        null,
        resource,
        finding -> {
          boolean shape = finding.rule().value().endsWith("/shape");
          if (shape || finding.severity() == Severity.ERROR) {
            errors.add(finding.rule().value());
          }
        });
    return !errors.isEmpty();
  }

  private static InformationResource read(String json) {
    byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
    try (CatalogReader reader = CatalogReaders.open("in", new ByteArrayInputStream(bytes))) {
      SourceRecord record = reader.next();
      return record.resource();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String written(List<InformationResource> resources) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (CatalogWriter writer = CatalogWriters.xml(bytes)) {
      for (InformationResource resource : resources) {
        writer.write(resource);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toString(StandardCharsets.UTF_8);
  }

  private static String problem(Schema schema, String document) {
    try {
      schema.newValidator().validate(new StreamSource(new StringReader(document)));
      return null;
    } catch (SAXException e) {
      return e.getMessage();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
