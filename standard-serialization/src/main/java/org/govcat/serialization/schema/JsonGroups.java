package org.govcat.serialization.schema;

import static org.govcat.serialization.schema.Json.array;
import static org.govcat.serialization.schema.Json.object;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.govcat.model.ElementSlot;
import org.govcat.model.ElementTable;
import org.govcat.model.GroupType;
import org.govcat.standard.Element;
import org.govcat.standard.RuleKind;
import org.govcat.standard.RuleSpec;

/**
 * Schemas of groups, one for each place where a group stands, named by the element: {@code
 * items.sharing} may be asked for other things than {@code sharing}. Those without a prefix explain
 * every element; those with one say only what more is asked.
 */
final class JsonGroups {
  private static final List<Object> SINGLE = array("string", "number", "boolean");

  private final SchemaRules rules;
  private final JsonValues values;
  private final JsonTexts texts;
  private final JsonObligations obligations;
  private final String prefix;
  private final Map<String, Object> groups = new LinkedHashMap<>();

  JsonGroups(SchemaRules rules, JsonValues values, String prefix) {
    this.rules = rules;
    this.values = values;
    this.prefix = prefix;
    this.texts = new JsonTexts(rules, values);
    this.obligations = new JsonObligations(rules, values, texts);
  }

  /** The groups that were asked for, by id of their element. */
  Map<String, Object> groups() {
    return groups;
  }

  JsonObligations obligations() {
    return obligations;
  }

  /** What a group says; its id is empty for the resource. */
  Map<String, Object> group(GroupType type, String id) {
    Map<String, Object> properties = new LinkedHashMap<>();
    for (ElementSlot slot : type.slots()) {
      String element = id.isEmpty() ? slot.name() : id + "." + slot.name();
      if (rules.isDeclared(element)) {
        Map<String, Object> schema = element(slot, element);
        if (prefix.isEmpty() || !schema.isEmpty()) {
          properties.put(slot.name(), schema);
        }
      }
    }
    Map<String, Object> schema = object();
    if (prefix.isEmpty() || !properties.isEmpty()) {
      schema.put("properties", properties);
    }
    List<Object> asked = isGuarded(id) ? List.of() : obligations.of(id);
    if (!asked.isEmpty()) {
      schema.put("allOf", asked);
    }
    return schema;
  }

  /**
   * Whether the obligations of the group stand apart: those of the resource, and those of members
   * of a list that speaks for them when nothing is said in it.
   */
  private boolean isGuarded(String id) {
    List<ElementSlot> path = id.isEmpty() ? List.of() : ElementTable.slots(id);
    return path.isEmpty() || path.get(path.size() - 1).kind().isList() && rules.isQuiet(id);
  }

  private Map<String, Object> element(ElementSlot slot, String id) {
    Map<String, Object> schema = new LinkedHashMap<>();
    Element element = rules.element(id);
    if (element != null && prefix.isEmpty()) {
      schema.put("title", element.label().zh() + " " + element.label().en());
      schema.put("description", element.definition().zh() + " " + element.definition().en());
      if (!element.examples().isEmpty()) {
        schema.put(
            "examples", slot.kind().isList() ? array(element.examples()) : element.examples());
      }
    }
    List<Object> asked = new ArrayList<>();
    for (RuleSpec rule : rules.of(id)) {
      Map<String, Object> of = of(rule, slot);
      if (!of.isEmpty()) {
        Map<String, Object> tagged = object("$comment", rule.id().value());
        tagged.putAll(of);
        asked.add(tagged);
      }
    }
    Map<String, Object> inside = slot.group() == null ? object() : inside(slot, id);
    if (!inside.isEmpty()) {
      asked.add(inside);
    }
    if (!asked.isEmpty()) {
      schema.put("allOf", asked);
    }
    return schema;
  }

  /** What the group says stands once under its name; nothing leads to one that says nothing. */
  private Map<String, Object> reference(GroupType type, String id) {
    String name = prefix + id;
    if (!groups.containsKey(name)) {
      groups.put(name, object());
      Map<String, Object> group = group(type, id);
      if (group.isEmpty()) {
        groups.remove(name);
      } else {
        groups.put(name, group);
      }
    }
    return groups.containsKey(name) ? JsonValues.reference(name) : object();
  }

  private Map<String, Object> inside(ElementSlot slot, String id) {
    Map<String, Object> reference = reference(slot.group(), id);
    if (!slot.kind().isList()) {
      return reference;
    }
    Map<String, Object> members = reference.isEmpty() ? object() : object("items", reference);
    List<Object> asked = isGuarded(id) ? obligations.of(id) : List.of();
    if (!asked.isEmpty()) {
      members.put("if", values.content(slot));
      members.put("then", object("items", object("allOf", asked)));
    }
    return members;
  }

  private Map<String, Object> of(RuleSpec rule, ElementSlot slot) {
    RuleKind kind = rule.kind();
    if (kind == RuleKind.SHAPE) {
      return shape(slot);
    }
    if (kind == RuleKind.MIN_OCCURS || kind == RuleKind.MAX_OCCURS) {
      return occurrence(rule, slot);
    }
    Map<String, Object> text = texts.schema(rule, slot);
    if (text == null) {
      return object();
    }
    return slot.kind().isList() ? object("items", text) : text;
  }

  private Map<String, Object> shape(ElementSlot slot) {
    boolean bare = slot.group() != null && slot.group().bare() != null;
    return switch (slot.kind()) {
      case TEXTS -> shape("texts", list(object("type", SINGLE)));
      case GROUPS ->
          shape(bare ? "groups-or-texts" : "groups", list(object("type", types(bare, "object"))));
      case GROUP ->
          shape(bare ? "group-or-text" : "group", single(types(bare, "object", "null", "array")));
      default -> shape("text", single(types(true, "null", "array")));
    };
  }

  private Map<String, Object> shape(String name, Map<String, Object> schema) {
    return values.defined(name, schema);
  }

  private static List<Object> types(boolean single, Object... others) {
    List<Object> types = new ArrayList<>();
    if (single) {
      types.addAll(SINGLE);
    }
    types.addAll(array(others));
    return types;
  }

  /** An empty list says nothing, as null does. */
  private static Map<String, Object> single(List<Object> types) {
    return object("type", types, "maxItems", 0);
  }

  private static Map<String, Object> list(Map<String, Object> members) {
    return object("type", array("array", "null"), "items", members);
  }

  private Map<String, Object> occurrence(RuleSpec rule, ElementSlot slot) {
    Element element = rules.element(String.valueOf(rule.element()));
    if (rule.kind() == RuleKind.MAX_OCCURS) {
      int most =
          rule.parameters()
              .number("most")
              .orElse(element == null ? Integer.MAX_VALUE : element.maxOccurs());
      return object("maxItems", most);
    }
    int least = rule.parameters().number("least").orElse(element == null ? 0 : element.minOccurs());
    Map<String, Object> said = object("type", "array", "allOf", array(values.content(slot)));
    return object("if", said, "then", object("minItems", least));
  }
}
