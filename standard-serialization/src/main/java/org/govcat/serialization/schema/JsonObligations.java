package org.govcat.serialization.schema;

import static org.govcat.serialization.schema.Json.array;
import static org.govcat.serialization.schema.Json.object;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.govcat.model.ElementKind;
import org.govcat.model.ElementSlot;
import org.govcat.model.ElementTable;
import org.govcat.standard.Condition;
import org.govcat.standard.RuleKind;
import org.govcat.standard.RuleSpec;

/**
 * Schemas of obligations: what has to be there, or must not, wherever the element could stand. Each
 * belongs to the group from which both the element and its conditions can be seen.
 */
final class JsonObligations {
  private static final List<RuleKind> KINDS =
      List.of(RuleKind.REQUIRED, RuleKind.REQUIRED_ONE_OF, RuleKind.FORBIDDEN);

  private final SchemaRules rules;
  private final JsonValues values;
  private final JsonConditions conditions;

  JsonObligations(SchemaRules rules, JsonValues values, JsonTexts texts) {
    this.rules = rules;
    this.values = values;
    this.conditions = new JsonConditions(rules, values, texts);
  }

  /** What the conditions say of a resource, or of a header in its place. */
  List<Object> all(List<Condition> of) {
    return conditions.all(of, 0);
  }

  /** The obligations that belong to a group: the id of its element, empty for the resource. */
  List<Object> of(String group) {
    List<Object> found = new ArrayList<>();
    for (RuleKind kind : KINDS) {
      for (RuleSpec rule : rules.ofKind(kind)) {
        if (home(rule).equals(group)) {
          found.add(schema(rule));
        }
      }
    }
    return found;
  }

  /** Id of the group to which a rule belongs. */
  private static String home(RuleSpec rule) {
    List<ElementSlot> path = path(rule);
    int depth = depth(rule, path);
    StringBuilder id = new StringBuilder();
    for (int i = 0; i < depth; i++) {
      id.append(i == 0 ? "" : ".").append(path.get(i).name());
    }
    return id.toString();
  }

  private static int depth(RuleSpec rule, List<ElementSlot> path) {
    int lists = 0;
    for (int i = 0; i < path.size() - 1; i++) {
      lists = path.get(i).kind().isList() ? i + 1 : lists;
    }
    List<String> seen = seen(rule);
    int depth = seen.isEmpty() ? lists : path.size() - 1;
    for (String name : List.of("when", "unless")) {
      for (Condition condition : rule.parameters().conditions(name)) {
        depth = Math.min(depth, shared(path, ElementTable.slots(condition.element())));
      }
    }
    seen.addAll(rule.parameters().list("elements"));
    for (String element : seen) {
      depth = Math.min(depth, shared(path, ElementTable.slots(element)));
    }
    return depth;
  }

  /**
   * Elements that say something where the rule speaks, so that the groups around them are there.
   */
  private static List<String> seen(RuleSpec rule) {
    List<String> seen = new ArrayList<>();
    rule.parameters().conditions("when").forEach(condition -> seen.add(condition.element()));
    String given = rule.parameters().text("given");
    if (given != null) {
      seen.add(given);
    }
    return seen;
  }

  /** How many groups both paths share. */
  private static int shared(List<ElementSlot> path, List<ElementSlot> other) {
    int shared = 0;
    while (shared < Math.min(path.size(), other.size()) - 1
        && path.get(shared) == other.get(shared)) {
      shared++;
    }
    return shared;
  }

  /** The way to the element, or to the first of several. */
  private static List<ElementSlot> path(RuleSpec rule) {
    List<String> elements = rule.parameters().list("elements");
    String element = elements.isEmpty() ? String.valueOf(rule.element()) : elements.get(0);
    return ElementTable.slots(element);
  }

  private Map<String, Object> schema(RuleSpec rule) {
    Map<String, Object> schema = object("$comment", rule.id().value());
    List<Object> first = new ArrayList<>();
    for (RuleSpec silencer : rules.silencers(rule)) {
      if (KINDS.contains(silencer.kind()) && home(silencer).equals(home(rule))) {
        first.add(demand(silencer));
      }
    }
    if (first.isEmpty()) {
      schema.putAll(demand(rule));
    } else {
      schema.put("if", object("allOf", first));
      schema.put("then", demand(rule));
    }
    return schema;
  }

  private Map<String, Object> demand(RuleSpec rule) {
    List<ElementSlot> path = path(rule);
    int depth = depth(rule, path);
    Map<String, Object> asked =
        switch (rule.kind()) {
          case REQUIRED -> required(path, depth, home(rule));
          case REQUIRED_ONE_OF -> conditions.oneOf(rule.parameters().list("elements"), depth);
          default -> object("not", conditions.anywhere(path, depth, forbidden(path)));
        };
    List<Object> when = conditions.hold(rule, depth);
    List<Object> unless = conditions.exemptions(rule, depth);
    if (when.isEmpty() && unless.isEmpty()) {
      return asked;
    }
    if (!unless.isEmpty()) {
      when.add(object("not", object("anyOf", unless)));
    }
    return object("if", object("type", "object", "allOf", when), "then", asked);
  }

  private Map<String, Object> forbidden(List<ElementSlot> path) {
    ElementSlot last = path.get(path.size() - 1);
    Map<String, Object> content = values.strictContent(last);
    return last.kind().isLeaf()
        ? object("allOf", array(content, object("not", JsonValues.noSingleValue())))
        : last.kind() == ElementKind.GROUP
            ? object("type", "object", "allOf", array(content))
            : object("type", "array", "items", JsonValues.member(last), "allOf", array(content));
  }

  /** From a group on the way down to the element. */
  private Map<String, Object> required(List<ElementSlot> path, int depth, String group) {
    ElementSlot slot = path.get(depth);
    String id = group.isEmpty() ? slot.name() : group + "." + slot.name();
    if (depth == path.size() - 1) {
      return JsonValues.with(slot.name(), values.content(slot));
    }
    Map<String, Object> inside = required(path, depth + 1, id);
    inside = slot.kind().isList() ? object("items", inside) : bare(path, depth, inside);
    if (slot.kind().isList() && !rules.isQuiet(id)) {
      return object("properties", object(slot.name(), inside));
    }
    if (rules.isQuiet(id)) {
      Map<String, Object> said = object("if", values.content(slot), "then", inside);
      return object("properties", object(slot.name(), said));
    }
    Map<String, Object> present = object("not", JsonValues.absent());
    present.putAll(inside);
    return JsonValues.with(slot.name(), present);
  }

  /** Where a plain text stands for the group, it is the element or the element is missing. */
  private Map<String, Object> bare(List<ElementSlot> path, int depth, Map<String, Object> inside) {
    ElementSlot bare = path.get(depth).group().bare();
    if (bare == null) {
      return inside;
    }
    boolean isElement = depth == path.size() - 2 && path.get(depth + 1) == bare;
    Map<String, Object> text = isElement ? values.said(bare) : JsonValues.noSingleValue();
    return object("if", object("type", array("object", "array")), "then", inside, "else", text);
  }
}
