package org.govcat.serialization.schema;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.govcat.model.CatalogHeader;
import org.govcat.model.ElementSlot;
import org.govcat.model.GroupType;
import org.govcat.model.InformationResource;
import org.govcat.standard.CodeList;
import org.govcat.standard.Element;
import org.govcat.standard.RuleKind;
import org.govcat.standard.RuleSpec;
import org.govcat.standard.Stage;
import org.govcat.standard.Standard;
import org.govcat.standard.StandardInfo;

/** The XSD of a catalogue document under a standard, as writers write it. */
final class XsdDocument {
  private static final String NAMESPACE = "urn:govcat:catalog:1";
  private static final String KEPT = "kept";

  private final Standard standard;
  private final Stage stage;
  private final SchemaRules rules;
  private final XsdTypes types;
  private final XsdObligations obligations;
  private final XsdText out = new XsdText();
  private final Set<String> written = new HashSet<>();

  XsdDocument(Standard standard, Stage stage) {
    this.standard = standard;
    this.stage = stage;
    this.rules = new SchemaRules(standard, stage).forEverybody();
    this.types = new XsdTypes(rules);
    this.obligations = new XsdObligations(rules);
  }

  String text() {
    StandardInfo info = standard.info();
    out.open(
        "schema",
        "xmlns:xs",
        "http://www.w3.org/2001/XMLSchema",
        "xmlns",
        NAMESPACE,
        "targetNamespace",
        NAMESPACE,
        "elementFormDefault",
        "qualified",
        "version",
        SchemaNames.file(standard, stage));
    out.documentation(info.title().zh(), info.title().en());
    out.empty("element", "name", "catalog", "type", "catalog");
    out.empty("element", "name", "resource", "type", "resource");
    document();
    group(InformationResource.GROUP, "resource", "");
    XsdParts.write(out);
    types.write(out);
    return out.close().toString();
  }

  private void document() {
    out.open("complexType", "name", "catalog").open("all");
    out.empty("element", "name", "header", "type", "header", "minOccurs", "0");
    out.open("element", "name", "resources").open("complexType").open("sequence");
    out.empty(
        "element",
        "name",
        "resource",
        "type",
        "resource",
        "minOccurs",
        "0",
        "maxOccurs",
        "unbounded");
    out.close().close().close().close();
    foreignAttributes();
    out.close().open("complexType", "name", "header").open("all");
    for (ElementSlot slot : CatalogHeader.GROUP.slots()) {
      out.empty("element", "name", slot.name(), "type", KEPT, "minOccurs", "0");
    }
    extensions();
    out.close();
    foreignAttributes();
    out.close();
  }

  private void extensions() {
    out.empty("element", "name", "extensions", "type", "extensions", "minOccurs", "0");
  }

  private void foreignAttributes() {
    out.empty("anyAttribute", "namespace", "##other", "processContents", "lax");
  }

  /** Writes the type of a group and then those of the groups in it. */
  private void group(GroupType type, String name, String id) {
    if (!written.add(name)) {
      return;
    }
    String mixed = type.bare() == null ? null : "true";
    out.open("complexType", "name", name, "mixed", mixed).open("all");
    for (ElementSlot slot : type.slots()) {
      element(type, slot, id.isEmpty() ? slot.name() : id + "." + slot.name(), id);
    }
    extensions();
    out.close();
    foreignAttributes();
    out.close();
    for (ElementSlot slot : type.slots()) {
      String inner = id.isEmpty() ? slot.name() : id + "." + slot.name();
      if (slot.group() != null && isTyped(inner)) {
        group(slot.group(), inner, inner);
      }
    }
  }

  /** Whether the shape of the element is ruled, so that another one may be refused. */
  private boolean isTyped(String id) {
    return rules.of(id).stream().anyMatch(rule -> rule.kind() == RuleKind.SHAPE);
  }

  private void element(GroupType group, ElementSlot slot, String id, String groupId) {
    String least = obligations.isRequired(id) && slot != group.bare() ? null : "0";
    if (!isTyped(id)) {
      out.empty("element", "name", slot.name(), "type", KEPT, "minOccurs", least);
      return;
    }
    CodeList coded = codesOf(group, slot, groupId);
    List<RuleSpec> asked = types.asked(id, slot);
    boolean named = slot.kind().isLeaf() && asked.isEmpty() && coded == null;
    String type = named ? "text" : slot.group() != null && !slot.kind().isList() ? id : null;
    out.open("element", "name", slot.name(), "type", type, "minOccurs", least);
    documentation(id);
    if (slot.kind().isList()) {
      list(slot, id, asked);
    } else if (type == null) {
      content(asked.isEmpty() && coded != null ? types.list(coded) : types.text(id, asked, slot));
    }
    out.close();
  }

  /** The list of a coded group, which its code is taken from. */
  private CodeList codesOf(GroupType group, ElementSlot slot, String groupId) {
    return slot == group.bare() && slot.group() == null ? types.listOfGroup(groupId) : null;
  }

  private void documentation(String id) {
    Element element = rules.element(id);
    if (element != null) {
      out.documentation(
          element.label().zh() + "：" + element.definition().zh(),
          element.label().en() + ": " + element.definition().en());
    }
  }

  private void content(String type) {
    out.open("complexType").open("simpleContent").open("extension", "base", type);
    foreignAttributes();
    out.close().close().close();
  }

  private void list(ElementSlot slot, String id, List<RuleSpec> asked) {
    String member = slot.name().substring(0, slot.name().length() - 1);
    String type = slot.group() != null ? id : asked.isEmpty() ? "text" : null;
    out.open("complexType").open("sequence");
    String[] attributes = {
      "name",
      member,
      "type",
      type,
      "minOccurs",
      obligations.least(id),
      "maxOccurs",
      obligations.most(id)
    };
    if (type != null) {
      out.empty("element", attributes);
    } else {
      out.open("element", attributes);
      content(types.text(id, asked, slot));
      out.close();
    }
    out.close();
    foreignAttributes();
    out.close();
  }
}
