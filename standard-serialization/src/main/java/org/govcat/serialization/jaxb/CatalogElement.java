package org.govcat.serialization.jaxb;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlRootElement;
import java.util.List;
import org.govcat.model.CatalogHeader;
import org.govcat.model.InformationResource;
import org.govcat.serialization.CatalogReader;
import org.jspecify.annotations.Nullable;

/**
 * A catalogue as JAXB binds it: the root {@code catalog} of the published XSD, for a {@code
 * JAXBContext} or as the payload of a service. Held in memory whole; for large catalogues use
 * {@code CatalogReaders} and {@code CatalogWriters}. Not thread-safe.
 */
@SuppressWarnings("exports") // whoever binds has JAXB
@XmlAccessorType(XmlAccessType.NONE)
@XmlRootElement(name = "catalog", namespace = CatalogElement.NAMESPACE)
public class CatalogElement extends GroupElement {
  /** The namespace of catalogue documents. */
  public static final String NAMESPACE = "urn:govcat:catalog:1";

  private static final String NAME = "catalog";

  /** For JAXB. */
  public CatalogElement() {}

  /** The catalogue with that header, if any, and those resources. */
  public static CatalogElement of(
      @Nullable CatalogHeader header, List<InformationResource> resources) {
    CatalogElement catalog = new CatalogElement();
    Elements.fill(catalog, header, resources);
    return catalog;
  }

  /**
   * Reads it as a document is read: header, resources, and whatever is wrong as findings. Places
   * are not known, as they are gone when JAXB has read a document.
   *
   * @param inputName what findings call it
   */
  public CatalogReader reader(String inputName) {
    return Elements.reader(inputName, Elements.element(NAME, this));
  }
}
