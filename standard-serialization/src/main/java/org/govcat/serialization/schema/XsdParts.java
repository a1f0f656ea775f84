package org.govcat.serialization.schema;

/** The types that every document has, whatever the standard. */
final class XsdParts {
  private XsdParts() {}

  static void write(XsdText out) {
    text(out);
    kept(out);
    extensions(out);
    words(out);
  }

  private static void text(XsdText out) {
    out.open("complexType", "name", "text", "mixed", "true").open("sequence");
    out.empty(
        "element", "name", "escape", "type", "escape", "minOccurs", "0", "maxOccurs", "unbounded");
    out.close();
    out.empty("anyAttribute", "namespace", "##other", "processContents", "lax");
    out.close();
    out.open("complexType", "name", "escape");
    out.open("attribute", "name", "code", "use", "required").open("simpleType");
    out.open("restriction", "base", "xs:string");
    out.empty("pattern", "value", "[0-9A-Fa-f]{4}");
    out.close().close().close().close();
  }

  /** Whatever stands there: the standard has no rule about its shape. */
  private static void kept(XsdText out) {
    out.open("complexType", "name", "kept", "mixed", "true").open("sequence");
    out.empty(
        "any",
        "minOccurs",
        "0",
        "maxOccurs",
        "unbounded",
        "namespace",
        "##any",
        "processContents",
        "skip");
    out.close();
    out.empty("anyAttribute", "namespace", "##any", "processContents", "skip");
    out.close();
  }

  private static void extensions(XsdText out) {
    out.open("complexType", "name", "extensions");
    out.open("choice", "minOccurs", "0", "maxOccurs", "unbounded");
    out.empty("element", "name", "element", "type", "extension");
    out.empty("any", "namespace", "##other", "processContents", "lax");
    out.close();
    out.empty("anyAttribute", "namespace", "##other", "processContents", "lax");
    out.close();
    out.open("complexType", "name", "extension", "mixed", "true");
    out.open("choice", "minOccurs", "0", "maxOccurs", "unbounded");
    out.empty("element", "name", "element", "type", "extension");
    out.empty("element", "name", "id", "type", "text");
    out.empty("element", "name", "value", "type", "text");
    out.empty("element", "name", "escape", "type", "escape");
    out.empty("any", "namespace", "##other", "processContents", "lax");
    out.close();
    out.empty("attribute", "name", "id", "type", "xs:string");
    out.empty("attribute", "name", "type", "type", "valueType");
    out.empty("anyAttribute", "namespace", "##other", "processContents", "lax");
    out.close();
  }

  private static void words(XsdText out) {
    out.open("simpleType", "name", "valueType").open("restriction", "base", "xs:string");
    for (String word : new String[] {"text", "number", "flag", "list", "group", "nothing"}) {
      out.empty("enumeration", "value", word);
    }
    out.close().close();
  }
}
