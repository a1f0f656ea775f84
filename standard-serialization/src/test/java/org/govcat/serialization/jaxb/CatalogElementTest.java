package org.govcat.serialization.jaxb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.xml.bind.JAXBContext;
import jakarta.xml.bind.JAXBException;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlElementWrapper;
import jakarta.xml.bind.annotation.XmlRootElement;
import jakarta.xml.bind.annotation.adapters.XmlJavaTypeAdapter;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.govcat.finding.Finding;
import org.govcat.model.CatalogHeader;
import org.govcat.model.InformationResource;
import org.govcat.model.Provider;
import org.govcat.serialization.CatalogReader;
import org.govcat.serialization.Reading;
import org.govcat.serialization.RecordGenerator;
import org.govcat.serialization.SourceRecord;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** JAXB reads what our writer writes, and writes what our reader reads. */
class CatalogElementTest {
  private static final JAXBContext CONTEXT = context(CatalogElement.class);

  private static JAXBContext context(Class<?>... classes) {
    try {
      return JAXBContext.newInstance(classes);
    } catch (JAXBException e) {
      throw new AssertionError(e);
    }
  }

  private static String marshalled(JAXBContext context, Object bound) throws JAXBException {
    StringWriter out = new StringWriter();
    context.createMarshaller().marshal(bound, out);
    return out.toString();
  }

  private static Object unmarshalled(JAXBContext context, String xml) throws JAXBException {
    return context.createUnmarshaller().unmarshal(new StringReader(xml));
  }

  @Test
  @DisplayName("generated catalogues go through JAXB both ways as through the codec")
  void generatedCatalogues() throws Exception {
    long seed = Long.getLong("govcat.seed", new Random().nextLong());
    RecordGenerator generator = new RecordGenerator(seed);
    for (int i = 0; i < Integer.getInteger("govcat.jaxb", 400); i++) {
      CatalogHeader header = generator.header();
      List<InformationResource> resources = List.of(generator.resource(), generator.resource());
      String name = "-Dgovcat.seed=" + seed + " catalogue " + i;

      Reading ours = Reading.of(marshalled(CONTEXT, CatalogElement.of(header, resources)));
      assertThat(ours.said()).as(name).isEmpty();
      assertThat(ours.header()).as(name).isEqualTo(header);
      assertThat(ours.resources()).as(name).isEqualTo(resources);

      CatalogElement bound = (CatalogElement) unmarshalled(CONTEXT, xml(header, resources));
      try (CatalogReader reader = bound.reader("bound")) {
        assertThat(resources(reader)).as(name).isEqualTo(resources);
        assertThat(reader.header()).as(name).isEqualTo(header);
        assertThat(reader.takeFindings()).as(name).isEmpty();
        assertThat(reader.complete()).as(name).isTrue();
      }
    }
  }

  @Test
  @DisplayName("the document has the elements, attributes and texts that the writer writes")
  void sameDocument() throws Exception {
    RecordGenerator generator = new RecordGenerator(7);
    for (int i = 0; i < 50; i++) {
      CatalogHeader header = generator.header();
      List<InformationResource> resources = List.of(generator.resource());

      assertThat(XmlEvents.of(marshalled(CONTEXT, CatalogElement.of(header, resources))))
          .isEqualTo(XmlEvents.of(xml(header, resources)));
    }
  }

  @Test
  @DisplayName(
      "what other people put around and into a catalogue is kept, and what is wrong is told")
  void foreignContent() throws Exception {
    CatalogElement bound =
        (CatalogElement)
            unmarshalled(
                CONTEXT,
                "<c:catalog xmlns:c='urn:govcat:catalog:1' xmlns:o='urn:o' o:by='x'><o:note>甲</o:note>"
                    + "<c:resources><c:resource o:a='1'><c:title>乙</c:title><c:title>丙</c:title>"
                    + "<o:b/></c:resource></c:resources></c:catalog>");
    try (CatalogReader reader = bound.reader("bound")) {
      SourceRecord record = reader.next();

      assertThat(record.resource().title()).isEqualTo("乙");
      assertThat(record.resource().extensions().values()).containsOnlyKeys("@{urn:o}a", "{urn:o}b");
      assertThat(record.findings())
          .extracting(f -> f.rule().value())
          .containsExactly("read/duplicate-member");
      assertThat(reader.next()).isNull();
      assertThat(reader.header().extensions().values())
          .containsOnlyKeys("@{urn:o}by", "{urn:o}note");
    }
  }

  /** A class of somebody's own. */
  @XmlRootElement(name = "order", namespace = "urn:shop")
  @XmlAccessorType(XmlAccessType.FIELD)
  static final class Order {
    @XmlElement(namespace = "urn:shop")
    @XmlJavaTypeAdapter(CatalogAdapters.OfProvider.class)
    Provider from;

    @XmlElementWrapper(name = "wanted", namespace = "urn:shop")
    @XmlElement(name = "resource", namespace = "urn:shop")
    @XmlJavaTypeAdapter(CatalogAdapters.OfInformationResource.class)
    List<InformationResource> resources = new ArrayList<>();

    @XmlElement(namespace = "urn:shop")
    CatalogElement catalog;
  }

  @Test
  @DisplayName("groups, lists of groups and a catalogue stand in people's own classes")
  void ownClasses() throws Exception {
    long seed = Long.getLong("govcat.seed", new Random().nextLong());
    RecordGenerator generator = new RecordGenerator(seed);
    JAXBContext context = context(Order.class);
    for (int i = 0; i < 100; i++) {
      Order order = new Order();
      order.from = generator.resource().provider();
      order.resources = List.of(generator.resource(), generator.resource());
      order.catalog = CatalogElement.of(null, List.of(generator.resource()));

      Order read = (Order) unmarshalled(context, marshalled(context, order));

      assertThat(read.from).as("-Dgovcat.seed=%d", seed).isEqualTo(order.from);
      assertThat(read.resources).as("-Dgovcat.seed=%d", seed).isEqualTo(order.resources);
      try (CatalogReader a = order.catalog.reader("a");
          CatalogReader b = read.catalog.reader("b")) {
        assertThat(resources(b)).isEqualTo(resources(a));
      }
    }
  }

  @Test
  @DisplayName("what cannot be taken over whole is not dropped silently")
  void nothingIsDropped() {
    JAXBContext context = context(Order.class);
    String twice =
        "<order xmlns='urn:shop' xmlns:c='urn:govcat:catalog:1'><from><c:name>甲</c:name>"
            + "<c:name>乙</c:name></from></order>";

    assertThatThrownBy(() -> unmarshalled(context, twice))
        .isInstanceOf(UnreadableGroupError.class)
        .hasMessageContaining("read/duplicate-member")
        .satisfies(
            e ->
                assertThat(((UnreadableGroupError) e).findings())
                    .extracting(Finding::rule)
                    .hasSize(1));
  }

  private static String xml(CatalogHeader header, List<InformationResource> resources)
      throws IOException {
    return XmlEvents.written(header, resources);
  }

  private static List<InformationResource> resources(CatalogReader reader) throws IOException {
    List<InformationResource> resources = new ArrayList<>();
    for (SourceRecord record = reader.next(); record != null; record = reader.next()) {
      assertThat(record.findings()).isEmpty();
      resources.add(record.resource());
    }
    return resources;
  }
}
