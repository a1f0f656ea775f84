package org.govcat.benchmarks;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlElementWrapper;
import jakarta.xml.bind.annotation.XmlRootElement;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Classes as people write or generate them for JAXB: what the catalogue of the benchmark needs. */
@XmlRootElement(name = "catalog", namespace = BoundCatalog.NAMESPACE)
@XmlAccessorType(XmlAccessType.FIELD)
final class BoundCatalog {
  static final String NAMESPACE = "urn:govcat:catalog:1";

  @XmlElementWrapper(name = "resources", namespace = NAMESPACE)
  @XmlElement(name = "resource", namespace = NAMESPACE)
  @Nullable List<Resource> resources;

  /** A resource. */
  @XmlAccessorType(XmlAccessType.FIELD)
  static final class Resource {
    @XmlElement(namespace = NAMESPACE)
    @Nullable String code;

    @XmlElement(namespace = NAMESPACE)
    @Nullable String title;

    @XmlElement(namespace = NAMESPACE)
    @Nullable Classification classification;

    @XmlElement(namespace = NAMESPACE)
    @Nullable Provider provider;

    @XmlElement(namespace = NAMESPACE)
    @Nullable String summary;

    @XmlElementWrapper(name = "formats", namespace = NAMESPACE)
    @XmlElement(name = "format", namespace = NAMESPACE)
    @Nullable List<Kind> formats;

    @XmlElementWrapper(name = "items", namespace = NAMESPACE)
    @XmlElement(name = "item", namespace = NAMESPACE)
    @Nullable List<Item> items;

    @XmlElement(namespace = NAMESPACE)
    @Nullable Sharing sharing;

    @XmlElement(namespace = NAMESPACE)
    @Nullable Opening opening;

    @XmlElement(namespace = NAMESPACE)
    @Nullable String updateFrequency;

    @XmlElement(namespace = NAMESPACE)
    @Nullable String publicationDate;
  }

  /** A level of a classification. */
  @XmlAccessorType(XmlAccessType.FIELD)
  static final class Level {
    @XmlElement(namespace = NAMESPACE)
    @Nullable String code;

    @XmlElement(namespace = NAMESPACE)
    @Nullable String name;
  }

  /** A classification. */
  @XmlAccessorType(XmlAccessType.FIELD)
  static final class Classification {
    @XmlElement(namespace = NAMESPACE)
    @Nullable Level type;

    @XmlElement(namespace = NAMESPACE)
    @Nullable Level division;

    @XmlElement(namespace = NAMESPACE)
    @Nullable Level section;

    @XmlElementWrapper(name = "subsections", namespace = NAMESPACE)
    @XmlElement(name = "subsection", namespace = NAMESPACE)
    @Nullable List<Level> subsections;
  }

  /** A provider. */
  @XmlAccessorType(XmlAccessType.FIELD)
  static final class Provider {
    @XmlElement(namespace = NAMESPACE)
    @Nullable String name;

    @XmlElement(namespace = NAMESPACE)
    @Nullable String department;

    @XmlElement(namespace = NAMESPACE)
    @Nullable String creditCode;
  }

  /** A format or a method. */
  @XmlAccessorType(XmlAccessType.FIELD)
  static final class Kind {
    @XmlElement(namespace = NAMESPACE)
    @Nullable String category;

    @XmlElement(namespace = NAMESPACE)
    @Nullable String type;
  }

  /** An item. */
  @XmlAccessorType(XmlAccessType.FIELD)
  static final class Item {
    @XmlElement(namespace = NAMESPACE)
    @Nullable String name;

    @XmlElement(namespace = NAMESPACE)
    @Nullable String technicalName;

    @XmlElement(namespace = NAMESPACE)
    @Nullable String dataType;

    @XmlElement(namespace = NAMESPACE)
    @Nullable String length;
  }

  /** Sharing. */
  @XmlAccessorType(XmlAccessType.FIELD)
  static final class Sharing {
    @XmlElement(namespace = NAMESPACE)
    @Nullable String type;

    @XmlElement(namespace = NAMESPACE)
    @Nullable String condition;

    @XmlElementWrapper(name = "methods", namespace = NAMESPACE)
    @XmlElement(name = "method", namespace = NAMESPACE)
    @Nullable List<Kind> methods;
  }

  /** Opening. */
  @XmlAccessorType(XmlAccessType.FIELD)
  static final class Opening {
    @XmlElement(namespace = NAMESPACE)
    @Nullable String open;

    @XmlElement(namespace = NAMESPACE)
    @Nullable String condition;
  }
}
