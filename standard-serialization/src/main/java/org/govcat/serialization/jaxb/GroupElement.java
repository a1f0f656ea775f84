package org.govcat.serialization.jaxb;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAnyAttribute;
import jakarta.xml.bind.annotation.XmlAnyElement;
import jakarta.xml.bind.annotation.XmlMixed;
import jakarta.xml.bind.annotation.XmlType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.namespace.QName;
import org.govcat.model.ElementGroup;

/**
 * What stands in an element that holds a group (a resource, a provider, a header), as JAXB binds
 * it: its attributes, and its elements and texts in their order. Nothing of it is interpreted
 * before somebody asks. Not thread-safe.
 */
@SuppressWarnings("exports") // whoever binds has JAXB
@XmlAccessorType(XmlAccessType.NONE)
@XmlType(name = "group", namespace = CatalogElement.NAMESPACE)
public class GroupElement {
  @XmlAnyAttribute private Map<QName, String> attributes = new LinkedHashMap<>();

  @XmlMixed @XmlAnyElement private List<Object> content = new ArrayList<>();

  /** For JAXB. */
  public GroupElement() {}

  /** The element of a group. */
  public static GroupElement of(ElementGroup group) {
    GroupElement element = new GroupElement();
    Elements.fill(element, group);
    return element;
  }

  /** Attributes of other people's, by name. */
  public final Map<QName, String> attributes() {
    return attributes;
  }

  /** Elements ({@code org.w3c.dom.Element}) and texts. */
  public final List<Object> content() {
    return content;
  }
}
