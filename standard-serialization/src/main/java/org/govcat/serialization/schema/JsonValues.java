package org.govcat.serialization.schema;

import static org.govcat.serialization.schema.Json.array;
import static org.govcat.serialization.schema.Json.object;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.govcat.model.ElementKind;
import org.govcat.model.ElementSlot;
import org.govcat.model.GroupType;

/**
 * Schemas of what it means that something is said, or not: absent, {@code null}, an empty list and
 * a placeholder say nothing. What is used often stands in {@code $defs} once.
 */
final class JsonValues {
  private final SchemaRules rules;
  private final Map<String, Object> definitions = new LinkedHashMap<>();

  JsonValues(SchemaRules rules) {
    this.rules = rules;
  }

  /** What was asked for so far, by name. */
  Map<String, Object> definitions() {
    return definitions;
  }

  static Map<String, Object> reference(String name) {
    return object("$ref", "#/$defs/" + name);
  }

  /** Null or an empty list. */
  static Map<String, Object> absent() {
    return object("enum", array(null, List.of()));
  }

  /** A text that says nothing, or nothing at all, in that leaf. */
  Map<String, Object> unsaid(ElementSlot leaf) {
    return unsaid(rules.answers(leaf));
  }

  private Map<String, Object> unsaid(Set<String> answers) {
    String name = "unsaid" + (answers.isEmpty() ? "" : "-but-for-" + String.join("-", answers));
    define(
        name,
        object(
            "description",
            "Says nothing: null, an empty list, blanks, a placeholder.",
            "anyOf",
            array(absent(), object("type", "string", "pattern", placeholders(answers)))));
    return reference(name);
  }

  /** Blanks, or a placeholder with blanks around it. */
  private String placeholders(Set<String> answers) {
    RegexFlavour flavour = RegexFlavour.ECMA;
    StringBuilder words = new StringBuilder();
    for (String word : rules.standard().placeholders()) {
      if (!word.isEmpty() && !answers.contains(word)) {
        words.append(words.isEmpty() ? "" : "|").append(flavour.ignoringCase(word));
      }
    }
    return flavour.whole(flavour.blanks() + "(" + words + ")?" + flavour.blanks());
  }

  /** A single value that says something; other shapes are told by another rule and pass. */
  Map<String, Object> said(ElementSlot leaf) {
    return said(leaf, false);
  }

  private Map<String, Object> said(ElementSlot leaf, boolean strict) {
    Map<String, Object> unsaid = strict ? unsaid(Set.of()) : unsaid(leaf);
    String name = String.valueOf(unsaid.get("$ref")).replace("#/$defs/un", "");
    define(name, object("not", unsaid));
    return reference(name);
  }

  /**
   * A value of the element that says something; one of the wrong shape counts, as its shape has a
   * rule of its own.
   */
  Map<String, Object> content(ElementSlot slot) {
    return content(slot, false);
  }

  /** The same where words that are answers elsewhere say nothing. */
  Map<String, Object> strictContent(ElementSlot slot) {
    return content(slot, true);
  }

  private Map<String, Object> content(ElementSlot slot, boolean strict) {
    if (slot.kind() == ElementKind.GROUP) {
      return groupContent(slot.group(), strict);
    }
    if (slot.kind().isList()) {
      Map<String, Object> member =
          slot.group() == null ? said(slot, strict) : groupContent(slot.group(), strict);
      Map<String, Object> any = object("anyOf", array(member, object("not", member(slot))));
      return object("not", absent(), "contains", any);
    }
    return said(slot, strict);
  }

  private Map<String, Object> groupContent(GroupType type, boolean strict) {
    String name = (strict ? "strict-" : "") + "content." + type.name();
    if (define(name, object())) {
      List<Object> members = new ArrayList<>();
      for (ElementSlot slot : type.slots()) {
        members.add(with(slot.name(), content(slot, strict)));
      }
      Map<String, Object> schema = object("not", absent());
      if (type.bare() != null) {
        schema.put("anyOf", array(object("type", "object"), said(type.bare(), strict)));
      }
      schema.put("if", object("type", "object"));
      schema.put("then", object("anyOf", members));
      definitions.put(name, schema);
    }
    return reference(name);
  }

  /** An object that has the member, and in it what the schema says. */
  static Map<String, Object> with(String member, Object schema) {
    return object("required", array(member), "properties", object(member, schema));
  }

  /** The shape of a member; a list with a member of another one cannot be read at all. */
  static Map<String, Object> member(ElementSlot list) {
    List<Object> types = new ArrayList<>();
    if (list.group() == null || list.group().bare() != null) {
      types.addAll(List.of("string", "number", "boolean"));
    }
    if (list.group() != null) {
      types.add("object");
    }
    return object("type", types);
  }

  /** Another shape than that of a single value. */
  static Map<String, Object> noSingleValue() {
    return object("type", array("array", "object"));
  }

  private boolean define(String name, Map<String, Object> schema) {
    return definitions.putIfAbsent(name, schema) == null;
  }

  /** Keeps a schema under a name and refers to it. */
  Map<String, Object> defined(String name, Map<String, Object> schema) {
    define(name, schema);
    return reference(name);
  }
}
