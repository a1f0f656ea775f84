package org.govcat.serialization.xml;

import org.govcat.model.ElementSlot;

/** The names of XML documents besides those of the elements. */
final class XmlNames {
  static final String NAMESPACE = "urn:govcat:catalog:1";
  static final String INSTANCE = "http://www.w3.org/2001/XMLSchema-instance";

  static final String CATALOG = "catalog";
  static final String HEADER = "header";
  static final String RESOURCES = "resources";
  static final String RESOURCE = "resource";

  /** Gathers what the model does not know. */
  static final String EXTENSIONS = "extensions";

  /** One value that the model does not know. */
  static final String ELEMENT = "element";

  /** The name of such a value, as an attribute, or as an element when it needs escapes. */
  static final String ID = "id";

  /** The value itself where its name is an element. */
  static final String VALUE = "value";

  static final String TYPE = "type";

  /** Says that an element holds a value of another shape than its own. */
  static final String SHAPE = "shape";

  /** One UTF-16 unit that XML cannot carry. */
  static final String ESCAPE = "escape";

  /** The unit in hexadecimal digits. */
  static final String CODE = "code";

  /** What text becomes that stands beside elements. */
  static final String TEXT = "#text";

  /** What the value of an extension becomes that has foreign attributes. */
  static final String CONTENT = "#value";

  private XmlNames() {}

  /** Length of the name of a list's members: the singular of the name of the list. */
  static int singular(ElementSlot list) {
    return list.name().length() - 1;
  }

  /** Whether that is the name of the members of the list. */
  static boolean isMember(ElementSlot list, String name) {
    return name.length() == singular(list) && list.name().startsWith(name);
  }
}
