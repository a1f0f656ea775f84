package org.govcat.serialization;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.govcat.finding.ElementPath;
import org.govcat.finding.Location;
import org.govcat.model.CatalogHeader;
import org.govcat.model.CodedName;
import org.govcat.model.ExtensionValue;
import org.govcat.model.Extensions;
import org.govcat.model.InformationResource;
import org.govcat.model.Sharing;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The document of contract 1 in XML: header, resources, lists, extensions, places. */
class XmlDocumentTest {
  @Test
  @DisplayName("a catalogue is written in the names of the elements, a resource a line")
  void written() {
    InformationResource record =
        InformationResource.builder()
            .code("1/2")
            .title("a<b>&\u0001\r")
            .relatedResources(List.of("x", ""))
            .sharing(Sharing.builder().build())
            .extensions(
                Extensions.of(
                    Map.of("d", new ExtensionValue.Numeral("1.50")),
                    Map.of("items", new ExtensionValue.Text("x"))))
            .build();

    assertThat(Xml.written(CatalogHeader.builder().id("甲").build(), List.of(record)))
        .isEqualTo(
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <catalog xmlns="urn:govcat:catalog:1">
            <header><id>甲</id></header>
            <resources>
            <resource><code>1/2</code><title>a&lt;b&gt;&amp;<escape code="0001"/>&#13;</title>\
            <sharing></sharing><relatedResources><relatedResource>x</relatedResource>\
            <relatedResource></relatedResource></relatedResources>\
            <items shape="text">x</items>\
            <extensions><element id="d" type="number">1.50</element></extensions></resource>
            </resources>
            </catalog>
            """);
  }

  @Test
  @DisplayName("places are line, column and pointer, as in JSON")
  void places() throws IOException {
    String xml =
        "<?xml version='1.0'?>\r\n"
            + Xml.ROOT
            + "<header><id>x</id></header>\n<resources>\n<resource/>\n"
            + "  <resource><title>𠮷</title><items>\n<item/>\r <item><name>n</name></item></items>"
            + "<extensions><element id='c/d' type='text'>z</element></extensions></resource>"
            + "</resources></catalog>";
    try (CatalogReader reader =
        CatalogReaders.open("in", new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)))) {
      reader.next();
      SourceRecord record = reader.next();

      assertThat(record.locate(path("title"))).isEqualTo(at(5, 13, "/title"));
      assertThat(record.locate(path("items", 1, "name"))).isEqualTo(at(7, 8, "/items/1/name"));
      assertThat(record.locate(path("items", 1, "length"))).isEqualTo(at(7, 2, "/items/1"));
      assertThat(record.locate(path("summary"))).isEqualTo(at(5, 3, ""));
      assertThat(record.index()).isEqualTo(1);
      assertThat(reader.next()).isNull();
      assertThat(reader.complete()).isTrue();
    }
  }

  private static ElementPath path(String name) {
    return ElementPath.RECORD.then(name);
  }

  private static ElementPath path(String list, int place, String name) {
    return ElementPath.RECORD.then(list, place).then(name);
  }

  private static Location at(int line, int column, String pointer) {
    return Location.of("in", line, column, "/resources/1" + pointer);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<title> a  </title>|{'title':' a  '}",
        "<title/>|{'title':''}",
        "<title><![CDATA[<a>]]>b<!-- c --><?d e?>&#x4E2D;&amp;</title>|{'title':'<a>b中&'}",
        "<g:title xmlns:g='urn:govcat:catalog:1'>x</g:title>|{'title':'x'}",
        "<title xmlns=''>x</title>|{'extensions':{'{}title':'x'}}",
        "<title xmlns:xsi='http://www.w3.org/2001/XMLSchema-instance' xsi:nil='true'/>|{}",
        "<classification><section>004</section></classification>"
            + "|{'classification':{'section':{'code':'004'}}}",
        "<title><b>x</b></title>|{'title':{'b':'x'}}",
        "<title shape='list'><element type='nothing'/><element type='flag'>true</element></title>"
            + "|{'title':[null,true]}",
        "<title shape='text'>x</title>|{'title':'x'}",
        "<sharing shape='group'><element id='type' type='number'>2</element></sharing>"
            + "|{'sharing':{'type':'2'}}",
        "<items>x</items>|{'items':'x'}",
        "<items><item>x</item><item/></items>|{'items':['x','']}",
        "<items> </items>|{}",
        "<sharing>5</sharing>|{'sharing':'5'}",
        "<tag>a</tag><tag>b</tag>|{'extensions':{'tag':['a','b']}}",
        "<o a='1'>x<p/></o>|{'extensions':{'o':{'@a':'1','p':'','#text':'x'}}}",
        "<extensions><colour>red</colour></extensions>|{'extensions':{'colour':'red'}}",
        "<extensions><element id='n' type='number'>x</element></extensions>"
            + "|{'extensions':{'n':'x'}}",
        "<extensions><element id='n' type='text' q='1'>x</element></extensions>"
            + "|{'extensions':{'n':{'@q':'1','#value':'x'}}}"
      })
  @DisplayName("what XML says is what JSON would say")
  void meaning(String xml, String json) {
    Reading read = Reading.of(Xml.document("<resource>" + xml + "</resource>"));

    assertThat(read.said()).isEmpty();
    assertThat(Reading.written(null, read.resources(), true).strip())
        .isEqualTo(json.replace('\'', '"'));
  }

  @Test
  @DisplayName("what stands around the resources belongs to the header")
  void aroundTheResources() {
    Reading read =
        Reading.of(
            "<catalog xmlns='urn:govcat:catalog:1' version='2'><note>n</note>"
                + "<resources made='today'><resource/></resources></catalog>");

    assertThat(read.said()).isEmpty();
    assertThat(read.header().extensions().values())
        .containsOnlyKeys("@version", "note", "resources@made");
  }

  @Test
  @DisplayName("a single resource is a document too")
  void singleResource() {
    Reading read = Reading.of("<resource xmlns='urn:govcat:catalog:1'><title>甲</title></resource>");

    assertThat(read.resource().title()).isEqualTo("甲");
    assertThat(read.said()).isEmpty();
  }

  @Test
  @DisplayName("elements that stand twice, a late header, strangers among the resources are told")
  void oddities() {
    Reading read =
        Reading.of(
            Xml.ROOT
                + "<resources>\n<resource><title>a</title><title>b</title></resource>\n<x/>\ny\n"
                + "</resources>\n<header/>\n<header/></catalog>");

    assertThat(read.resources()).hasSize(1);
    assertThat(read.said())
        .containsExactlyInAnyOrder(
            "read/duplicate-member 2:27 /resources/0/title",
            "read/malformed not-a-record 3:1 /resources/1",
            "read/malformed unexpected-character 3:5",
            "read/header-after-resources 6:1 /header",
            "read/header-after-resources 7:1 /header",
            "read/duplicate-member 7:1 /header");
  }

  @Test
  @DisplayName("a level of a classification keeps its foreign attribute beside its bare code")
  void bareWithAttribute() {
    Reading read =
        Reading.of(
            Xml.document(
                "<resource><classification><section k='v'>004</section></classification>"
                    + "</resource>"));

    assertThat(read.resource().classification().section())
        .isEqualTo(
            CodedName.builder()
                .code("004")
                .extensions(Extensions.of(Map.of("@k", new ExtensionValue.Text("v"))))
                .build());
  }
}
