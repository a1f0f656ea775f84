package org.govcat.frameworks.soap;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.adapters.XmlJavaTypeAdapter;
import org.govcat.model.InformationResource;
import org.govcat.serialization.jaxb.CatalogAdapters;
import org.jspecify.annotations.Nullable;

/** An entry with the note that covers it: a class of the service, with one of the model in it. */
@XmlAccessorType(XmlAccessType.FIELD)
public class CoveredEntry {
  /** Who sends it. */
  @XmlElement(namespace = CatalogueExchange.NAMESPACE)
  public @Nullable String note;

  /** The entry. */
  @XmlElement(namespace = CatalogueExchange.NAMESPACE)
  @XmlJavaTypeAdapter(CatalogAdapters.OfInformationResource.class)
  public @Nullable InformationResource resource;
}
