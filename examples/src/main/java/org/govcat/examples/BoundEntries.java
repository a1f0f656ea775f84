package org.govcat.examples;

import jakarta.xml.bind.JAXBContext;
import jakarta.xml.bind.JAXBException;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlRootElement;
import jakarta.xml.bind.annotation.adapters.XmlJavaTypeAdapter;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import org.govcat.model.InformationResource;
import org.govcat.model.Provider;
import org.govcat.serialization.CatalogReader;
import org.govcat.serialization.SourceRecord;
import org.govcat.serialization.jaxb.CatalogAdapters;
import org.govcat.serialization.jaxb.CatalogElement;
import org.jspecify.annotations.Nullable;

/** Types of the model inside an application's own, bound by JAXB. */
public final class BoundEntries {
  private static final String NAMESPACE = "urn:example:requests";

  /** What a department sends when it asks for data. */
  @XmlRootElement(name = "request", namespace = NAMESPACE)
  @XmlAccessorType(XmlAccessType.FIELD)
  public static final class Request {
    @XmlElement(namespace = NAMESPACE)
    public @Nullable String purpose;

    @XmlElement(namespace = NAMESPACE)
    @XmlJavaTypeAdapter(CatalogAdapters.OfProvider.class)
    public @Nullable Provider department;

    @XmlElement(name = "resource", namespace = NAMESPACE)
    @XmlJavaTypeAdapter(CatalogAdapters.OfInformationResource.class)
    public List<InformationResource> resources = new ArrayList<>();
  }

  private BoundEntries() {}

  /** A class of one's own. */
  public static String write(Request request) throws JAXBException {
    StringWriter xml = new StringWriter();
    JAXBContext.newInstance(Request.class).createMarshaller().marshal(request, xml);
    return xml.toString();
  }

  /** A class of one's own, read again. */
  public static Request read(String xml) throws JAXBException {
    JAXBContext context = JAXBContext.newInstance(Request.class);
    return (Request) context.createUnmarshaller().unmarshal(new StringReader(xml));
  }

  /** A catalogue that came through JAXB, such as the payload of a service. */
  public static List<InformationResource> resources(CatalogElement catalog) throws IOException {
    List<InformationResource> resources = new ArrayList<>();
    try (CatalogReader reader = catalog.reader("payload")) {
      for (SourceRecord record = reader.next(); record != null; record = reader.next()) {
        resources.add(record.resource());
      }
    }
    return resources;
  }
}
