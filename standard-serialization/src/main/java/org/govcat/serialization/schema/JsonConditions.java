package org.govcat.serialization.schema;

import static org.govcat.serialization.schema.Json.array;
import static org.govcat.serialization.schema.Json.object;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.govcat.finding.RuleId;
import org.govcat.model.ElementSlot;
import org.govcat.model.ElementTable;
import org.govcat.model.GroupType;
import org.govcat.standard.CodeList;
import org.govcat.standard.Condition;
import org.govcat.standard.Element;
import org.govcat.standard.Obligation;
import org.govcat.standard.RuleSpec;

/** Schemas of conditions: an element means this or that, as seen from a group. */
final class JsonConditions {
  private static final String NAME = "name";

  private final SchemaRules rules;
  private final JsonValues values;
  private final JsonTexts texts;

  JsonConditions(SchemaRules rules, JsonValues values, JsonTexts texts) {
    this.rules = rules;
    this.values = values;
    this.texts = texts;
  }

  /** All of these hold for a rule that is judged. */
  List<Object> hold(RuleSpec rule, int depth) {
    List<Object> all = all(rule.parameters().conditions("when"), depth);
    String given = rule.parameters().text("given");
    if (given != null) {
      List<ElementSlot> path = ElementTable.slots(given);
      all.add(anywhere(path, depth, values.strictContent(path.get(path.size() - 1))));
    }
    return all;
  }

  /** What the conditions say, as seen from a group. */
  List<Object> all(List<Condition> conditions, int depth) {
    List<Object> all = new ArrayList<>();
    for (Condition condition : conditions) {
      all.add(means(condition, depth));
    }
    return all;
  }

  /** Something is said in one of these elements; what cannot be read may say it. */
  Map<String, Object> oneOf(List<String> elements, int depth) {
    List<Object> any = new ArrayList<>();
    for (String element : elements) {
      List<ElementSlot> path = ElementTable.slots(element);
      any.add(anywhere(path, depth, values.strictContent(path.get(path.size() - 1))));
      any.add(unreadable(path, depth));
    }
    return object("anyOf", any);
  }

  /** Any of these exempts; so may what is missing or unknown, which has a rule of its own. */
  List<Object> exemptions(RuleSpec rule, int depth) {
    List<Object> any = new ArrayList<>();
    for (Condition condition : rule.parameters().conditions("unless")) {
      List<ElementSlot> path = ElementTable.slots(condition.element());
      CodeList list = rules.standard().codeListOf(condition.element());
      any.add(means(condition, depth));
      any.add(unreadable(path, depth));
      if (list != null && mustBeKnown(condition.element(), list)) {
        any.add(anywhere(path, depth, text(condition.element(), texts.unknown(list))));
      }
      if (isMandatory(condition.element()) || mayStandInHeader(path.get(0))) {
        Map<String, Object> said = text(condition.element(), object());
        any.add(object("not", anywhere(path, depth, said)));
      }
    }
    return any;
  }

  private boolean mustBeKnown(String element, CodeList list) {
    return list.closed() || rules.standard().rule(new RuleId(element + "/code-list")) != null;
  }

  private boolean isMandatory(String id) {
    Element element = rules.element(id);
    return element != null && element.obligation().level() == Obligation.Level.MANDATORY;
  }

  private static boolean mayStandInHeader(ElementSlot first) {
    return HeaderGroups.isOne(first) || first.name().equals(ElementTable.SECRECY);
  }

  private Map<String, Object> means(Condition condition, int depth) {
    Map<String, Object> wanted = texts.means(condition.element(), condition.concepts());
    return anywhere(
        ElementTable.slots(condition.element()), depth, text(condition.element(), wanted));
  }

  /** A value whose text says something and is as wanted. */
  private Map<String, Object> text(String element, Map<String, Object> wanted) {
    List<ElementSlot> path = ElementTable.slots(element);
    ElementSlot slot = path.get(path.size() - 1);
    ElementSlot leaf = SchemaRules.leaf(slot);
    Map<String, Object> spoken =
        object("not", JsonValues.noSingleValue(), "allOf", array(values.said(leaf), wanted));
    if (slot.group() == null) {
      return spoken;
    }
    boolean coded = rules.standard().codeListOf(element) != null;
    ElementSlot name = coded ? slot.group().slot(NAME) : null;
    List<Object> choice = new ArrayList<>();
    choice.add(spoken);
    choice.add(object("type", "object", "allOf", array(JsonValues.with(leaf.name(), spoken))));
    if (name != null) {
      Map<String, Object> silent = object("not", JsonValues.with(leaf.name(), values.said(leaf)));
      choice.add(
          object("type", "object", "allOf", array(silent, JsonValues.with(name.name(), spoken))));
    }
    return object("anyOf", choice);
  }

  /** Seen from the group at that depth, the value stands somewhere. */
  Map<String, Object> anywhere(List<ElementSlot> path, int depth, Map<String, Object> value) {
    ElementSlot slot = path.get(depth);
    Map<String, Object> inside =
        depth == path.size() - 1 ? value : anywhere(path, depth + 1, value);
    if (slot.kind().isList()) {
      inside = object("type", "array", "items", JsonValues.member(slot), "contains", inside);
    } else if (depth < path.size() - 1) {
      inside = group(slot.group(), path, depth, inside, value);
    }
    return JsonValues.with(slot.name(), inside);
  }

  private static Map<String, Object> group(
      GroupType type,
      List<ElementSlot> path,
      int depth,
      Map<String, Object> inside,
      Map<String, Object> value) {
    Map<String, Object> spelt = object("type", "object");
    spelt.putAll(inside);
    boolean bare = depth == path.size() - 2 && path.get(depth + 1) == type.bare();
    return bare ? object("anyOf", array(spelt, value)) : spelt;
  }

  /** Something of another shape stands on the way, so that nobody knows. */
  private static Map<String, Object> unreadable(List<ElementSlot> path, int depth) {
    ElementSlot slot = path.get(depth);
    boolean last = depth == path.size() - 1;
    List<Object> choice = new ArrayList<>();
    choice.add(JsonValues.with(slot.name(), object("not", readable(slot, last))));
    if (!last) {
      Map<String, Object> deeper = unreadable(path, depth + 1);
      Map<String, Object> inside =
          slot.kind().isList()
              ? object("type", "array", "contains", deeper)
              : object("type", "object", "allOf", array(deeper));
      choice.add(JsonValues.with(slot.name(), inside));
    }
    return object("anyOf", choice);
  }

  /**
   * A shape in which the element can be looked for: a text in the place of a group ends the way.
   */
  private static Map<String, Object> readable(ElementSlot slot, boolean last) {
    Map<String, Object> one = last ? JsonValues.member(slot) : object("type", "object");
    return slot.kind().isList()
        ? object("anyOf", array(JsonValues.absent(), object("type", "array", "items", one)))
        : object("anyOf", array(JsonValues.absent(), one));
  }
}
