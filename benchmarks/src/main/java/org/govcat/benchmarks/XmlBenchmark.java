package org.govcat.benchmarks;

import jakarta.xml.bind.JAXBContext;
import jakarta.xml.bind.Unmarshaller;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.govcat.conformance.CatalogInput;
import org.govcat.conformance.CheckOptions;
import org.govcat.conformance.CheckReport;
import org.govcat.conformance.CheckRun;

/**
 * The full check of an XML catalogue beside JDK schema validation alone, and beside schema
 * validation with JAXB, of the same file in the same run: {@code mvn -q -Pbenchmarks -pl benchmarks
 * -am verify -DskipTests}.
 */
public final class XmlBenchmark {
  private static final LocalDate DAY = LocalDate.of(2020, 1, 15);

  private final Path file;
  private final int resources;
  private final Schema schema;
  private final JAXBContext context;

  private XmlBenchmark(Path file, int resources, Path xsd) throws Exception {
    this.file = file;
    this.resources = resources;
    this.schema =
        SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI).newSchema(xsd.toFile());
    this.context = JAXBContext.newInstance(BoundCatalog.class);
  }

  /** Takes the number of resources and of rounds, where to put the catalogue, and the XSD. */
  public static void main(String[] arguments) throws Exception {
    int resources = Integer.parseInt(arguments[0]);
    int rounds = Integer.parseInt(arguments[1]);
    Path file = Path.of(arguments[2]);
    SampleCatalog.writeXml(file, resources);
    XmlBenchmark bench = new XmlBenchmark(file, resources, Path.of(arguments[3]));
    System.out.printf("%d resources, %d bytes, %d rounds%n", resources, Files.size(file), rounds);
    System.out.print(
        new PairedRounds()
            .with("XSD validation, JDK", bench::validate)
            .with("XSD validation and JAXB", bench::validateAndBind)
            .with("full check, 1 thread", () -> bench.check(1))
            .with("full check, 2 threads", () -> bench.check(2))
            .run(rounds, resources));
  }

  private void check(int threads) {
    CheckReport report =
        CheckRun.of(CheckOptions.on(DAY).threads(threads).build())
            .check(List.of(CatalogInput.file(file)));
    if (report.recordsChecked() != resources || report.recordsWithErrors() != 0) {
      throw new IllegalStateException("not checked: " + report.rules());
    }
  }

  private void validate() throws Exception {
    try (InputStream in = Files.newInputStream(file)) {
      schema.newValidator().validate(new StreamSource(in));
    }
  }

  private void validateAndBind() throws Exception {
    Unmarshaller unmarshaller = context.createUnmarshaller();
    unmarshaller.setSchema(schema);
    try (InputStream in = Files.newInputStream(file)) {
      BoundCatalog catalog = (BoundCatalog) unmarshaller.unmarshal(in);
      if (Objects.requireNonNull(catalog.resources).size() != resources) {
        throw new IllegalStateException("not bound");
      }
    }
  }
}
