package org.govcat.examples;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.xml.bind.JAXBContext;
import java.nio.file.Files;
import java.util.List;
import org.govcat.examples.BoundEntries.Request;
import org.govcat.model.InformationResource;
import org.govcat.model.Provider;
import org.govcat.serialization.CatalogReader;
import org.govcat.serialization.CatalogReaders;
import org.govcat.serialization.jaxb.CatalogElement;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What docs/doors.md shows of JAXB works. */
class BoundEntriesTest {
  @Test
  @DisplayName("a class of one's own with groups of the model goes through JAXB and back")
  void ownClass() throws Exception {
    Request request = new Request();
    request.purpose = "核验";
    request.department = Provider.builder().name("云溪省民政厅（虚构）").build();
    request.resources = List.of(InformationResource.builder().title("婚姻登记信息").build());

    Request read = BoundEntries.read(BoundEntries.write(request));

    assertThat(read.purpose).isEqualTo(request.purpose);
    assertThat(read.department).isEqualTo(request.department);
    assertThat(read.resources).isEqualTo(request.resources);
  }

  @Test
  @DisplayName("JAXB reads the example catalogue as the reader does")
  void wholeCatalogue() throws Exception {
    java.nio.file.Path file = Project.file("examples/catalogs/shanxi-2017.xml");
    JAXBContext context = JAXBContext.newInstance(CatalogElement.class);
    CatalogElement bound =
        (CatalogElement) context.createUnmarshaller().unmarshal(Files.newInputStream(file));

    List<InformationResource> resources = BoundEntries.resources(bound);

    assertThat(resources).isNotEmpty();
    try (CatalogReader reader = CatalogReaders.open(file)) {
      for (InformationResource resource : resources) {
        assertThat(resource).isEqualTo(reader.next().resource());
      }
      assertThat(reader.next()).isNull();
    }
  }
}
