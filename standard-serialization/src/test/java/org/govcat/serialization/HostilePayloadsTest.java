package org.govcat.serialization;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.xml.bind.JAXBContext;
import jakarta.xml.bind.JAXBException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.govcat.finding.Location;
import org.govcat.serialization.jaxb.CatalogElement;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What attackers send, in every place where it could stand: it ends in findings with line and
 * column or is a text like any other, in the reader and in what JAXB binds.
 */
class HostilePayloadsTest {
  private static final String FILE =
      HostilePayloadsTest.class.getResource("HostilePayloadsTest.class").toString();
  private static final String HEAD = Xml.ROOT + "<resources><resource><title>";
  private static final String TAIL = "</title></resource></resources></catalog>";

  static List<String> payloads() {
    return List.of(
        "<!DOCTYPE r [<!ENTITY xxe SYSTEM \"" + FILE + "\">]>",
        "<!DOCTYPE r [<!ENTITY % p SYSTEM \"" + FILE + "\"> %p;]>",
        "<!DOCTYPE r SYSTEM \"http://127.0.0.1:1/x.dtd\">",
        "<!DOCTYPE r PUBLIC \"-//X//Y\" \"" + FILE + "\">",
        "<!DOCTYPE r [<!ENTITY a \"" + "a".repeat(50_000) + "\">]>",
        "<!DOCTYPE r [<!ELEMENT r ANY><!ATTLIST r a CDATA 'x'>]><r/>",
        "<?xml version=\"1.0\"?><!DOCTYPE r [<!ENTITY xxe SYSTEM \"php://filter/x\">]><r>&xxe;</r>",
        "<?xml version=\"1.1\"?><!DOCTYPE r [<!ENTITY a '&#1;'>]><r>&a;</r>",
        "<?xml version=\"1.0\" standalone=\"no\"?>",
        "<xi:include xmlns:xi=\"http://www.w3.org/2001/XInclude\" href=\"" + FILE + "\"/>",
        "<?xml-stylesheet type=\"text/xsl\" href=\"" + FILE + "\"?>",
        "<![CDATA[<]]>script<![CDATA[>]]>alert(1)<![CDATA[<]]>/script<![CDATA[>]]>",
        "&xxe;",
        "&#x26;xxe;",
        "&#0;",
        "&#xFFFF;",
        "]]>",
        "<!--",
        "--><x/>",
        "' or '1'='1",
        "\"><x y=\"",
        "</title></resource><resource><title>",
        "${jndi:ldap://127.0.0.1/x}",
        "=cmd|' /C calc'!A0");
  }

  private static List<String> places(String payload) {
    return List.of(
        payload,
        payload + "\n" + HEAD + "&xxe;" + TAIL,
        HEAD + payload + TAIL,
        HEAD + "<![CDATA[" + payload + "]]>" + TAIL,
        HEAD.replace("<resource>", "<resource o='" + payload + "'>") + "甲" + TAIL,
        HEAD + "甲" + TAIL + payload);
  }

  @ParameterizedTest
  @MethodSource("payloads")
  @DisplayName("a payload is told with its place or is a text; nothing outside is opened")
  void payload(String payload) throws Exception {
    for (String document : places(payload)) {
      Reading read = Reading.of(document);

      assertThat(read.complete() || !read.findings().isEmpty()).as(document).isTrue();
      read.findings().forEach(finding -> assertPlaced(finding.location()));
      assertThat(throughJaxb(document)).as(document).isEqualTo(read.said().isEmpty());
    }
  }

  private static void assertPlaced(Location place) {
    assertThat(place).isNotNull();
    assertThat(place.line()).isPositive();
    assertThat(place.column()).isPositive();
  }

  /** Whether JAXB binds the document and its catalogue is read without findings. */
  private static boolean throughJaxb(String document) throws IOException {
    byte[] bytes = document.getBytes(StandardCharsets.UTF_8);
    try {
      Object bound =
          JAXBContext.newInstance(CatalogElement.class)
              .createUnmarshaller()
              .unmarshal(new ByteArrayInputStream(bytes));
      try (CatalogReader reader = ((CatalogElement) bound).reader("bound")) {
        List<Object> findings = new ArrayList<>();
        for (SourceRecord record = reader.next(); record != null; record = reader.next()) {
          findings.addAll(record.findings());
        }
        findings.addAll(reader.takeFindings());
        return findings.isEmpty();
      }
    } catch (JAXBException e) {
      return false;
    }
  }

  @Test
  @DisplayName("an inclusion is an element of other people's, kept and never followed")
  void inclusion() {
    Reading read =
        Reading.of(
            Xml.document(
                "<resource><xi:include xmlns:xi='http://www.w3.org/2001/XInclude' href='"
                    + FILE
                    + "'/></resource>"));

    assertThat(read.said()).isEmpty();
    assertThat(read.resource().extensions().values())
        .containsOnlyKeys("{http://www.w3.org/2001/XInclude}include");
  }

  @Test
  @DisplayName("a document with all that XML has, cut off at every byte, is never whole")
  void cutAtEveryByte() {
    String document =
        "<?xml version='1.0' encoding='UTF-8'?>\n<?p q?><!-- 注 --><c:catalog"
            + " xmlns:c='urn:govcat:catalog:1'><c:header><c:title>目录</c:title></c:header>"
            + "<c:resources><c:resource a='b'><c:title><![CDATA[甲<]]>&amp;&#x4e59;</c:title>"
            + "</c:resource></c:resources></c:catalog>";
    byte[] whole = document.getBytes(StandardCharsets.UTF_8);

    assertThat(Reading.of(whole).said()).isEmpty();
    for (int length = 1; length < whole.length; length++) {
      Reading read = Reading.of(Arrays.copyOf(whole, length));

      assertThat(read.complete()).as("%d bytes", length).isFalse();
      assertThat(read.findings()).as("%d bytes", length).isNotEmpty();
      read.findings().forEach(finding -> assertPlaced(finding.location()));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE", "IBM037", "GB18030"})
  @DisplayName("any encoding, with and without mark, declared or not, is read or told")
  void encodings(String charset) {
    String document = HEAD + "甲" + TAIL;
    for (String declared : List.of("", "<?xml version='1.0' encoding='" + charset + "'?>")) {
      for (String mark : List.of("", "\ufeff")) {
        Reading read = Reading.of((mark + declared + document).getBytes(Charset.forName(charset)));

        if (read.said().isEmpty()) {
          assertThat(charset).startsWith("UTF-16");
          assertThat(read.resource().title()).isEqualTo("甲");
        } else {
          assertThat(read.resources()).isEmpty();
          read.findings().forEach(finding -> assertPlaced(finding.location()));
        }
      }
    }
  }
}
