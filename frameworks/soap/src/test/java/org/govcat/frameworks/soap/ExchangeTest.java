package org.govcat.frameworks.soap;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.xml.ws.Endpoint;
import jakarta.xml.ws.Service;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import javax.xml.namespace.QName;
import org.govcat.model.CatalogHeader;
import org.govcat.model.InformationResource;
import org.govcat.serialization.CatalogReader;
import org.govcat.serialization.Reading;
import org.govcat.serialization.RecordGenerator;
import org.govcat.serialization.SourceRecord;
import org.govcat.serialization.Xml;
import org.govcat.serialization.jaxb.CatalogElement;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A catalogue goes through a SOAP service and comes back as the codec writes it. */
class ExchangeTest {
  private static Endpoint endpoint;
  private static String address;
  private static CatalogueExchange client;

  @BeforeAll
  static void publish() throws IOException {
    try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      address = "http://127.0.0.1:" + free.getLocalPort() + "/exchange";
    }
    endpoint = Endpoint.publish(address, new Exchange());
    QName service = new QName(CatalogueExchange.NAMESPACE, "ExchangeService");
    client =
        Service.create(URI.create(address + "?wsdl").toURL(), service)
            .getPort(CatalogueExchange.class);
  }

  @AfterAll
  static void stop() {
    endpoint.stop();
  }

  @Test
  @DisplayName("the body of the message is the catalogue; header and records come back whole")
  void catalogues() throws IOException {
    long seed = Long.getLong("govcat.seed", new Random().nextLong());
    RecordGenerator generator = new RecordGenerator(seed);
    for (int i = 0; i < 20; i++) {
      CatalogHeader header = generator.header();
      List<InformationResource> records = Stream.generate(generator::resource).limit(15).toList();

      CatalogElement answer = client.exchange(CatalogElement.of(header, records));

      assertThat(written(answer))
          .as("-Dgovcat.seed=%d", seed)
          .isEqualTo(Xml.written(header, records));
    }
  }

  @Test
  @DisplayName("a resource inside a class of the service's own comes back as it was")
  void entries() {
    long seed = Long.getLong("govcat.seed", new Random().nextLong());
    RecordGenerator generator = new RecordGenerator(seed);
    for (int i = 0; i < 100; i++) {
      CoveredEntry entry = new CoveredEntry();
      entry.note = "请查收 " + i;
      entry.resource = generator.resource();

      CoveredEntry answer = client.file(entry);

      assertThat(answer.note).isEqualTo(entry.note);
      assertThat(answer.resource).as("-Dgovcat.seed=%d", seed).isEqualTo(entry.resource);
    }
  }

  @Test
  @DisplayName("the document on the wire is the one that the codec writes and reads")
  void onTheWire() throws Exception {
    String document = Xml.document("<resource><title>婚姻登记信息</title><颜色>红</颜色></resource>");

    String answer = post(envelope(document));

    int start = answer.indexOf("<", answer.indexOf("Body>"));
    String body = answer.substring(start, answer.lastIndexOf("</", answer.lastIndexOf(":Body>")));
    Reading read = Reading.of(body);
    assertThat(read.said()).isEmpty();
    assertThat(read.resources()).isEqualTo(Reading.of(document).resources());
  }

  @Test
  @DisplayName("an entity of a document type is not resolved: the service answers with a fault")
  void documentType() throws Exception {
    String envelope = envelope(Xml.document("<resource><title>&x;</title></resource>"));
    String file = URI.create(address) + "?wsdl";

    String answer = post("<!DOCTYPE x [<!ENTITY x SYSTEM '" + file + "'>]>" + envelope);

    assertThat(answer).contains("Fault").doesNotContain("definitions");
  }

  private static String written(CatalogElement catalog) throws IOException {
    List<InformationResource> records = new ArrayList<>();
    try (CatalogReader reader = catalog.reader("answer")) {
      for (SourceRecord record = reader.next(); record != null; record = reader.next()) {
        assertThat(record.findings()).isEmpty();
        records.add(record.resource());
      }
      return Xml.written(reader.header(), records);
    }
  }

  private static String envelope(String body) {
    return "<s:Envelope xmlns:s='http://schemas.xmlsoap.org/soap/envelope/'><s:Body>"
        + body
        + "</s:Body></s:Envelope>";
  }

  private static String post(String envelope) throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(address))
            .header("Content-Type", "text/xml; charset=utf-8")
            .header("SOAPAction", "\"\"")
            .POST(HttpRequest.BodyPublishers.ofString(envelope, StandardCharsets.UTF_8))
            .build();
    return HttpClient.newHttpClient()
        .send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8))
        .body();
  }
}
