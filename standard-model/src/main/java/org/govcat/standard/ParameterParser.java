package org.govcat.standard;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.govcat.model.UnifiedSocialCreditCode.Defect;
import org.govcat.standard.RuleKind.Parameter;
import org.govcat.standard.tree.DefinitionNode;
import org.govcat.standard.tree.DefinitionNode.Entry;
import org.govcat.standard.tree.DefinitionNode.Mapping;
import org.govcat.standard.tree.DefinitionNode.Scalar;
import org.jspecify.annotations.Nullable;

/** Reads the parameters of one rule by the table of its kind. Used once. */
final class ParameterParser {
  private final FileScope scope;
  private final NodeReader nodes;
  private final Names names;
  private final Mapping rule;
  private final @Nullable String element;
  private final Map<String, String> texts;
  private final Map<String, List<String>> lists;
  private final Map<String, List<Condition>> conditions;
  private final Map<String, Map<String, List<String>>> tables;
  private final Map<String, List<CodeStructure>> structures;

  ParameterParser(
      FileScope scope,
      Names names,
      Mapping rule,
      @Nullable String element,
      RuleParameters inherited) {
    this.scope = scope;
    this.nodes = scope.nodes();
    this.names = names;
    this.rule = rule;
    this.element = element;
    this.texts = new LinkedHashMap<>(inherited.texts());
    this.lists = new LinkedHashMap<>(inherited.lists());
    this.conditions = new LinkedHashMap<>(inherited.conditions());
    this.tables = new LinkedHashMap<>(inherited.tables());
    this.structures = new LinkedHashMap<>(inherited.structures());
  }

  RuleParameters parse(RuleKind kind) {
    for (Parameter parameter : kind.parameters().values()) {
      DefinitionNode node = rule.get(parameter.name());
      if (node != null) {
        read(parameter, node);
      } else if (parameter.required() && !isInherited(parameter.name())) {
        nodes.problem(rule, ProblemText.of("a-rule-of-kind-needs", kind.id(), parameter.name()));
      }
    }
    return new RuleParameters(texts, lists, conditions, tables, structures);
  }

  private boolean isInherited(String name) {
    return texts.containsKey(name)
        || lists.containsKey(name)
        || conditions.containsKey(name)
        || tables.containsKey(name)
        || structures.containsKey(name);
  }

  private void read(Parameter parameter, DefinitionNode node) {
    String name = parameter.name();
    switch (parameter.type()) {
      case TEXT, RULE, SEGMENT -> text(name, node);
      case WORD -> word(parameter, node);
      case LIST -> list(name, node);
      case CONCEPT -> concept(name, node);
      case NUMBER -> texts.put(name, String.valueOf(nodes.number(rule, name, 0, 0)));
      case DAY -> day(name);
      case DAY_FORM -> dayForm(name, node);
      case PATTERN -> pattern(name, node);
      case ELEMENT -> {
        String id = names.element(nodes, node);
        if (id != null) {
          texts.put(name, id);
        }
      }
      case CODED -> coded(name, node);
      case CHARACTERS -> lists.put(name, new CharacterNames(nodes).read(node, name));
      case ELEMENTS -> lists.put(name, elements(name, node));
      case TEXTS -> lists.put(name, nodes.texts(node, name));
      case CONCEPTS -> lists.put(name, concepts(parameter, node));
      case CAUSES -> lists.put(name, causes(name, node));
      case PATTERNS -> lists.put(name, patterns(name, node));
      case CONDITIONS ->
          conditions.put(name, new ConditionParser(nodes, names).conditions(node, name));
      case STRUCTURES -> structures.put(name, new StructureParser(scope, names).parse(node, name));
      case TABLE -> tables.put(name, table(name, node));
    }
  }

  private void text(String name, DefinitionNode node) {
    Scalar scalar = nodes.scalar(node, name);
    if (scalar != null) {
      texts.put(name, scalar.text());
    }
  }

  private void day(String name) {
    LocalDate day = nodes.day(rule, name);
    if (day != null) {
      texts.put(name, day.toString());
    }
  }

  private void dayForm(String name, DefinitionNode node) {
    Scalar form = nodes.scalar(node, name);
    if (form != null) {
      String rest = form.text();
      for (String part : List.of("YYYY", "MM", "DD")) {
        rest = rest.replaceFirst(part, "");
      }
      if (rest.length() != form.text().length() - 8 || rest.matches(".*[YMD].*")) {
        nodes.problem(form, ProblemText.of("is-no-form-of-a-day-such", form.text()));
      }
      texts.put(name, form.text());
    }
  }

  private void word(Parameter parameter, DefinitionNode node) {
    Scalar scalar = nodes.scalar(node, parameter.name());
    if (scalar != null && !parameter.words().contains(scalar.text())) {
      nodes.unknown(scalar, parameter.name(), scalar.text(), parameter.words());
    } else if (scalar != null) {
      texts.put(parameter.name(), scalar.text());
    }
  }

  private void list(String name, DefinitionNode node) {
    Scalar scalar = nodes.scalar(node, name);
    if (scalar != null && !names.lists().containsKey(scalar.text())) {
      nodes.unknown(scalar, "code list", scalar.text(), new ArrayList<>(names.lists().keySet()));
    } else if (scalar != null) {
      texts.put(name, scalar.text());
    }
  }

  private void coded(String name, DefinitionNode node) {
    String id = names.element(nodes, node);
    if (id != null && names.listOf(id) == null) {
      nodes.problem(node, ProblemText.of("has-no-code-list-and-this-kind", id));
    } else if (id != null) {
      texts.put(name, id);
    }
  }

  private void concept(String name, DefinitionNode node) {
    Scalar scalar = nodes.scalar(node, name);
    if (scalar != null) {
      new ConditionParser(nodes, names).concept(scalar, names.listOf(element));
      texts.put(name, scalar.text());
    }
  }

  private void pattern(String name, DefinitionNode node) {
    Scalar scalar = nodes.scalar(node, name);
    if (scalar != null) {
      check(scope, scalar);
      texts.put(name, scalar.text());
    }
  }

  private List<String> patterns(String name, DefinitionNode node) {
    List<String> patterns = new ArrayList<>();
    for (DefinitionNode member : nodes.members(node, name)) {
      Scalar scalar = nodes.scalar(member, "a regular expression");
      if (scalar != null) {
        check(scope, scalar);
        patterns.add(scalar.text());
      }
    }
    return patterns;
  }

  /** Notes an expression that cannot be one. */
  static void check(FileScope scope, Scalar pattern) {
    if (!scope.thorough()) {
      return;
    }
    try {
      Pattern.compile(pattern.text());
    } catch (PatternSyntaxException e) {
      scope
          .nodes()
          .problem(
              pattern,
              ProblemText.of(
                  "not-a-regular-expression-at-character", e.getDescription(), (e.getIndex() + 1)));
    }
  }

  private List<String> elements(String name, DefinitionNode node) {
    List<String> ids = new ArrayList<>();
    for (DefinitionNode member : nodes.members(node, name)) {
      String id = names.element(nodes, member);
      if (id != null) {
        ids.add(id);
      }
    }
    return ids;
  }

  private List<String> concepts(Parameter parameter, DefinitionNode node) {
    CodeList list = names.listOf(holder(parameter.of()));
    return list == null
        ? nodes.texts(node, parameter.name())
        : new ConditionParser(nodes, names).concepts(node, parameter.name(), list);
  }

  /** The element whose concepts a parameter holds. */
  private @Nullable String holder(String of) {
    if (of.isEmpty()) {
      return element;
    }
    return of.startsWith(".") ? element + of : texts.get(of);
  }

  private List<String> causes(String name, DefinitionNode node) {
    List<String> known = new ArrayList<>();
    for (Defect defect : Defect.values()) {
      known.add(defect.id());
    }
    for (DefinitionNode member : nodes.members(node, name)) {
      if (member instanceof Scalar cause && !known.contains(cause.text())) {
        nodes.unknown(cause, "cause", cause.text(), known);
      }
    }
    return nodes.texts(node, name);
  }

  private Map<String, List<String>> table(String name, DefinitionNode node) {
    ConditionParser concepts = new ConditionParser(nodes, names);
    Map<String, List<String>> table = new LinkedHashMap<>();
    for (Entry row : nodes.entries(node, name)) {
      concepts.concept(row.key(), names.listOf(element));
      table.put(row.name(), concepts.concepts(row.value(), name, names.listOf(texts.get("other"))));
    }
    return table;
  }
}
