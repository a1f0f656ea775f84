package org.govcat.serialization.schema;

import static org.govcat.serialization.schema.Json.array;
import static org.govcat.serialization.schema.Json.object;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.govcat.model.ElementSlot;
import org.govcat.model.ElementTable;
import org.govcat.model.InformationResource;
import org.govcat.standard.Condition;

/** What a document is asked by the rules that speak to one scope. */
final class JsonScope {
  private static final String CATALOG = "catalog";
  private static final String RESOURCES = "resources";
  private static final String CONTENT = "resource-content";
  private static final String OBLIGATIONS = "obligations.";

  private final Scope scope;
  private final String prefix;
  private final JsonGroups groups;
  private final List<Object> own = new ArrayList<>();
  private final Map<String, List<Object>> ofHeader = new LinkedHashMap<>();

  /**
   * Sorts what is asked.
   *
   * @param first whether the schemas of this scope explain the elements
   */
  JsonScope(Scope scope, SchemaRules rules, JsonValues values, boolean first) {
    this.scope = scope;
    this.prefix = first ? "" : scope.name() + ".";
    this.groups = new JsonGroups(rules.in(scope), values, prefix);
    sort();
  }

  /** The obligations of the resource: those of groups that the header may state apart. */
  private void sort() {
    for (Object asked : groups.obligations().of("")) {
      String rule = String.valueOf(((Map<?, ?>) asked).get("$comment"));
      String first = rule.split("[./]", 2)[0];
      ElementSlot slot = InformationResource.GROUP.slot(first);
      if (slot != null && HeaderGroups.isOne(slot)) {
        ofHeader.computeIfAbsent(first, group -> new ArrayList<>()).add(asked);
      } else {
        own.add(asked);
      }
    }
  }

  /** The schemas that {@link #document} and {@link #resource} refer to. */
  Map<String, Object> definitions() {
    Map<String, Object> content = groups.group(InformationResource.GROUP, "");
    content.put("type", "object");
    if (!own.isEmpty()) {
      content.put("allOf", own);
    }
    Map<String, Object> definitions = new LinkedHashMap<>();
    definitions.put(prefix + CONTENT, content);
    ofHeader.forEach(
        (group, asked) -> definitions.put(prefix + OBLIGATIONS + group, object("allOf", asked)));
    definitions.putAll(groups.groups());
    return definitions;
  }

  /** What one resource is asked that stands for itself. */
  Map<String, Object> resource() {
    List<Object> asked = new ArrayList<>();
    asked.add(reference(CONTENT));
    ofHeader.keySet().forEach(group -> asked.add(reference(OBLIGATIONS + group)));
    return unless(advised(), object("allOf", asked));
  }

  /**
   * What a document is asked, with what its header states for the resources that do not state it
   * themselves. Where the header says that all are left out, those are asked that say otherwise.
   */
  Map<String, Object> document() {
    if (scope.advised().isEmpty()) {
      return document(List.of());
    }
    List<Object> silent = new ArrayList<>();
    List<Object> inHeader = new ArrayList<>();
    for (List<Condition> conditions : scope.advised()) {
      List<Condition> shared = conditions.stream().filter(JsonScope::mayStandInHeader).toList();
      if (!shared.isEmpty()) {
        inHeader.add(object("allOf", groups.obligations().all(shared)));
        silent.add(silentAboutOne(shared, conditions));
      }
    }
    Map<String, Object> otherwise = document(advised());
    if (inHeader.isEmpty()) {
      return otherwise;
    }
    List<Object> leftOut = new ArrayList<>(advised());
    leftOut.addAll(silent);
    return object(
        "if",
        object(
            "required",
            array(CATALOG),
            "properties",
            object(CATALOG, object("type", "object", "anyOf", inHeader))),
        "then",
        document(leftOut),
        "else",
        otherwise);
  }

  /**
   * A resource that the header's word leaves out, as it does not say itself what the header says.
   */
  private Map<String, Object> silentAboutOne(List<Condition> shared, List<Condition> conditions) {
    List<Condition> others = conditions.stream().filter(c -> !shared.contains(c)).toList();
    List<Object> all = new ArrayList<>(groups.obligations().all(others));
    for (Condition condition : shared) {
      all.add(object("not", stated(ElementTable.slots(condition.element()).get(0))));
    }
    return object("allOf", all);
  }

  private static boolean mayStandInHeader(Condition condition) {
    return HeaderGroups.isOne(ElementTable.slots(condition.element()).get(0));
  }

  private List<Object> advised() {
    List<Object> any = new ArrayList<>();
    for (List<Condition> conditions : scope.advised()) {
      any.add(object("allOf", groups.obligations().all(conditions)));
    }
    return any;
  }

  private Map<String, Object> document(List<Object> leftOut) {
    Map<String, Object> items = unless(leftOut, reference(CONTENT));
    Map<String, Object> document = object("properties", object(RESOURCES, object("items", items)));
    List<Object> asked = new ArrayList<>();
    for (ElementSlot slot : HeaderGroups.all()) {
      asked.addAll(shared(slot, leftOut));
    }
    if (!asked.isEmpty()) {
      document.put("allOf", asked);
    }
    return document;
  }

  private static Map<String, Object> unless(List<Object> leftOut, Map<String, Object> asked) {
    return leftOut.isEmpty() ? asked : object("if", object("anyOf", leftOut), "else", asked);
  }

  /** What the header states holds for the resources that do not state it themselves. */
  private List<Object> shared(ElementSlot slot, List<Object> leftOut) {
    List<Object> asked = new ArrayList<>();
    Map<String, Object> stated = stated(slot);
    Map<String, Object> headerAsked = object();
    String group = prefix + slot.name();
    if (groups.groups().containsKey(group)) {
      headerAsked = object("properties", object(slot.name(), JsonValues.reference(group)));
    }
    if (ofHeader.containsKey(slot.name())) {
      Map<String, Object> obligations = reference(OBLIGATIONS + slot.name());
      headerAsked = object("allOf", array(headerAsked, obligations));
      asked.add(
          object(
              "if",
              object("required", array(CATALOG), "properties", object(CATALOG, stated)),
              "then",
              eachResource(leftOut, object("if", stated, "then", obligations)),
              "else",
              eachResource(leftOut, obligations)));
    }
    if (!headerAsked.isEmpty()) {
      List<Object> others = new ArrayList<>(leftOut);
      others.add(stated);
      Map<String, Object> silent =
          object(
              RESOURCES,
              object("contains", object("not", object("anyOf", others))),
              CATALOG,
              stated);
      asked.add(
          object(
              "if",
              object("required", array(CATALOG, RESOURCES), "properties", silent),
              "then",
              object("properties", object(CATALOG, headerAsked))));
    }
    return asked;
  }

  private static Map<String, Object> eachResource(List<Object> leftOut, Map<String, Object> asked) {
    return object("properties", object(RESOURCES, object("items", unless(leftOut, asked))));
  }

  /** The group stands there, spelt out or as one text. */
  private static Map<String, Object> stated(ElementSlot slot) {
    boolean bare = slot.group() != null && slot.group().bare() != null;
    List<Object> types = bare ? array("object", "string", "number", "boolean") : array("object");
    return object(
        "type",
        "object",
        "required",
        array(slot.name()),
        "properties",
        object(slot.name(), object("type", types)));
  }

  private Map<String, Object> reference(String name) {
    return JsonValues.reference(prefix + name);
  }
}
