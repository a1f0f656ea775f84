package org.govcat.serialization;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.govcat.finding.ElementPath;
import org.govcat.model.InformationResource;
import org.govcat.model.Keyword;
import org.govcat.model.ResourceFormat;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("XML with other people's names is read in a dialect")
class ForeignXmlTest {
  private static final Dialect PORTAL = Dialects.builtIn("open-data-portal");

  private final List<InformationResource> resources = new ArrayList<>();
  private final List<String> places = new ArrayList<>();
  private final List<String> said = new ArrayList<>();

  private void read(String xml, String... located) throws IOException {
    byte[] bytes = xml.getBytes(StandardCharsets.UTF_8);
    try (CatalogReader reader =
        CatalogReaders.open("in.xml", new ByteArrayInputStream(bytes), PORTAL)) {
      for (SourceRecord record = reader.next(); record != null; record = reader.next()) {
        resources.add(record.resource());
        record.findings().forEach(finding -> said.add(finding.rule() + " " + finding.value()));
        for (String element : located) {
          ElementPath path = ElementPath.RECORD;
          for (String step : element.split("\\.")) {
            path = path.then(step);
          }
          var place = record.locate(path);
          places.add(place.line() + ":" + place.column() + " " + place.pointer());
        }
      }
      reader
          .takeFindings()
          .forEach(finding -> said.add(finding.rule() + " " + finding.arguments()));
    }
  }

  @Test
  @DisplayName("the elements that hold names of the dialect are the resources, wherever they stand")
  void records() throws IOException {
    read(
        """
        <response>
          <total>2</total>
          <data xmlns="http://portal.example/ns">
            <row 数据量="12">
              <标题>甲</标题>
              <资源格式>xls,xml</资源格式>
              <颜色>红</颜色>
            </row>
            <row><标题>乙</标题><资源格式>apk</资源格式></row>
          </data>
        </response>
        """,
        "title");

    assertThat(resources).extracting(InformationResource::title).containsExactly("甲", "乙");
    assertThat(resources.get(0).formats())
        .containsExactly(
            ResourceFormat.builder().category("电子表格").type("xls").build(),
            ResourceFormat.builder().category("电子文件").type("xml").build());
    assertThat(resources.get(0).extensions().values()).containsOnlyKeys("dataVolume", "颜色");
    assertThat(said).containsExactly("dialect/unknown-value apk");
    assertThat(places).containsExactly("5:7 /0/标题", "9:10 /1/标题");
  }

  @Test
  @DisplayName("a name that repeats is a list, and a document may be one resource")
  void oneResource() throws IOException {
    read("<a><标题>甲</标题><标签>红</标签><标签>蓝</标签></a>");

    assertThat(resources).hasSize(1);
    assertThat(resources.get(0).keywords().stream().map(Keyword::word)).containsExactly("红", "蓝");
  }

  @Test
  @DisplayName("XML without any name of the dialect is no catalogue, and that is said")
  void unknown() throws IOException {
    read("<a><b>1</b><c>2</c></a>");

    assertThat(resources).isEmpty();
    assertThat(said).containsExactly("read/not-a-catalogue {reason=@read.xml-with-dialect}");
  }

  @Test
  @DisplayName("a document type is refused here too")
  void documentType() throws IOException {
    read("<!DOCTYPE a [<!ENTITY e \"x\">]><a><标题>&e;</标题><标签>红</标签></a>");

    assertThat(resources).isEmpty();
    assertThat(said).hasSize(1);
  }
}
