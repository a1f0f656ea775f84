package org.govcat.frameworks.soap;

import jakarta.jws.WebService;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.govcat.model.InformationResource;
import org.govcat.serialization.CatalogReader;
import org.govcat.serialization.SourceRecord;
import org.govcat.serialization.jaxb.CatalogElement;

/** The service: it reads what came into the model and answers with what it read. */
@WebService(
    serviceName = "ExchangeService",
    targetNamespace = CatalogueExchange.NAMESPACE,
    endpointInterface = "org.govcat.frameworks.soap.CatalogueExchange")
public class Exchange implements CatalogueExchange {
  @Override
  public CatalogElement exchange(CatalogElement catalog) {
    List<InformationResource> resources = new ArrayList<>();
    try (CatalogReader reader = catalog.reader("request")) {
      for (SourceRecord record = reader.next(); record != null; record = reader.next()) {
        resources.add(record.resource());
      }
      return CatalogElement.of(reader.header(), resources);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public CoveredEntry file(CoveredEntry entry) {
    return entry;
  }
}
