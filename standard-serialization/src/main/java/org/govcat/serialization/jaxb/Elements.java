package org.govcat.serialization.jaxb;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.xml.XMLConstants;
import javax.xml.namespace.QName;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.govcat.finding.Finding;
import org.govcat.model.CatalogHeader;
import org.govcat.model.ElementGroup;
import org.govcat.model.GroupType;
import org.govcat.model.InformationResource;
import org.govcat.serialization.CatalogReader;
import org.govcat.serialization.xml.XmlElements;
import org.govcat.serialization.xml.XmlReaders;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Turns what JAXB binds into elements in memory, and groups into what JAXB binds. */
final class Elements {
  private static final String HEADER = "header";
  private static final String RESOURCES = "resources";
  private static final String RESOURCE = "resource";

  private Elements() {}

  static void fill(GroupElement bound, ElementGroup group) {
    take(bound, XmlElements.of("group", group));
  }

  private static void take(GroupElement bound, Element element) {
    for (Node at = element.getFirstChild(); at != null; at = at.getNextSibling()) {
      bound.content().add(at instanceof Element ? at : at.getNodeValue());
    }
  }

  static void fill(
      CatalogElement bound, @Nullable CatalogHeader header, List<InformationResource> resources) {
    if (header != null) {
      bound.content().add(XmlElements.of(HEADER, header));
    }
    Document document = newDocument();
    Element list = document.createElementNS(CatalogElement.NAMESPACE, RESOURCES);
    for (InformationResource resource : resources) {
      list.appendChild(document.adoptNode(XmlElements.of(RESOURCE, resource)));
    }
    bound.content().add(list);
  }

  /** The element that JAXB has taken apart. */
  static Element element(String name, GroupElement bound) {
    Document document = newDocument();
    Element element = document.createElementNS(CatalogElement.NAMESPACE, name);
    for (Map.Entry<QName, String> attribute : bound.attributes().entrySet()) {
      QName key = attribute.getKey();
      boolean plain = key.getNamespaceURI().equals(XMLConstants.NULL_NS_URI);
      element.setAttributeNS(
          plain ? null : key.getNamespaceURI(),
          plain ? key.getLocalPart() : "a:" + key.getLocalPart(),
          attribute.getValue());
    }
    for (Object part : bound.content()) {
      element.appendChild(
          part instanceof Element inner
              ? document.importNode(inner, true)
              : document.createTextNode(String.valueOf(part)));
    }
    return element;
  }

  /** The group in it, read by its table. */
  static ElementGroup group(GroupElement bound, GroupType type) {
    List<Finding> findings = new ArrayList<>();
    ElementGroup group = XmlReaders.group(element(type.name(), bound), type, findings);
    if (group == null || !findings.isEmpty()) {
      throw new UnreadableGroupError(findings);
    }
    return group;
  }

  static CatalogReader reader(String inputName, Element element) {
    return XmlReaders.open(inputName, element);
  }

  private static Document newDocument() {
    try {
      return DocumentBuilderFactory.newDefaultNSInstance().newDocumentBuilder().newDocument();
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException("the platform makes no documents", e);
    }
  }
}
