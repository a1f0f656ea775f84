package org.govcat.standard;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.govcat.finding.RuleId;
import org.govcat.finding.Severity;
import org.govcat.standard.tree.DefinitionNode;
import org.govcat.standard.tree.DefinitionNode.Mapping;
import org.govcat.standard.tree.DefinitionNode.Scalar;
import org.jspecify.annotations.Nullable;

/**
 * Reads the rules of one file. A rule with the id of one that is already there changes what it says
 * and leaves the rest.
 */
final class RuleParser {
  private static final List<String> KEYS =
      List.of(
          "id",
          "kind",
          "like",
          "element",
          "severity",
          "stages",
          "silenced-by",
          "fold",
          "off",
          "modes",
          "not-modes",
          "deviation",
          "title",
          "message",
          "fix",
          "said-by",
          "source",
          "evidence");

  private final FileScope scope;
  private final NodeReader nodes;
  private final Names names;
  private final Vocabulary vocabulary;
  private final SeverityParser severityParser;
  private final Set<RuleId> refused = new HashSet<>();
  private final Map<RuleId, RuleSpec> models = new HashMap<>();
  private List<String> parents = List.of();

  RuleParser(FileScope scope, Names names, Vocabulary vocabulary) {
    this.scope = scope;
    this.nodes = scope.nodes();
    this.names = names;
    this.vocabulary = vocabulary;
    this.severityParser = new SeverityParser(scope);
  }

  /** The rules of the file by id, those among {@code known} already joined with what was there. */
  Map<RuleId, RuleSpec> parse(Mapping root, Map<RuleId, RuleSpec> known) {
    Map<RuleId, RuleSpec> rules = new LinkedHashMap<>();
    models.putAll(known);
    parents = parents(root);
    Set<String> seen = new HashSet<>();
    for (Mapping mapping : nodes.mappings(root.get("rules"), "rules", "a rule")) {
      Scalar id = nodes.required(mapping, "id", "the rule");
      if (id != null && !seen.add(id.text())) {
        nodes.problem(id, ProblemText.of("the-rule-stands-here-twice", id.text()));
      } else if (id != null) {
        RuleId ruleId = new RuleId(id.text());
        RuleSpec rule = rule(mapping, ruleId, known.get(ruleId));
        if (rule == null) {
          refused.add(ruleId);
        } else {
          rules.put(ruleId, rule);
          models.put(ruleId, rule);
        }
      }
    }
    return rules;
  }

  private List<String> parents(Mapping root) {
    DefinitionNode parent = root.get("based-on");
    return parent instanceof Scalar alone ? List.of(alone.text()) : nodes.texts(parent, "based-on");
  }

  /** Takes in where the rules of the file stand, and the deviations that they state. */
  void note(Mapping root, StandardDraft draft) {
    for (Mapping mapping : nodes.mappings(root.get("rules"), "rules", "a rule")) {
      if (mapping.get("id") instanceof Scalar id) {
        draft.note(Declarations.RULES, id.text(), scope, mapping);
      }
    }
  }

  /** Rules of the file that had problems: others may name them all the same. */
  Set<RuleId> refused() {
    return refused;
  }

  /** Notes every rule that is named as silencing and does not exist. */
  void checkSilencers(Mapping root, Set<RuleId> all) {
    for (Mapping mapping : nodes.mappings(root.get("rules"), "rules", "a rule")) {
      for (DefinitionNode node : nodes.members(mapping.get("silenced-by"), "silenced-by")) {
        rule(nodes, node, all);
      }
    }
  }

  /** The id of a rule that exists, or null after noting that it does not. */
  static @Nullable String rule(NodeReader nodes, @Nullable DefinitionNode node, Set<RuleId> all) {
    Scalar scalar = nodes.scalar(node, "a rule");
    if (scalar == null) {
      return null;
    }
    if (all.contains(new RuleId(scalar.text()))) {
      return scalar.text();
    }
    nodes.unknown(scalar, "rule", scalar.text(), all.stream().map(RuleId::value).toList());
    return null;
  }

  private @Nullable RuleSpec rule(Mapping mapping, RuleId id, @Nullable RuleSpec known) {
    RuleSpec model = model(mapping);
    RuleKind kind = kind(mapping, id, known == null ? model : known);
    if (kind == null) {
      return null;
    }
    List<String> keys = new ArrayList<>(KEYS);
    keys.addAll(kind.parameters().keySet());
    nodes.only(mapping, "a rule of kind '" + kind.id() + "'", keys);
    RuleSpec base = known != null && known.kind() == kind ? known : null;
    Clause clause = clause(mapping, id, base);
    SeverityTerms severity = severity(mapping, id, base, clause);
    RuleTexts texts = texts(mapping, id, base, kind);
    RuleSpec like = base != null || model == null || model.kind() != kind ? base : model;
    String element = element(mapping, id, like, kind);
    if (element != null && kind.needsCodeList() && names.listOf(element) == null) {
      nodes.problem(mapping, ProblemText.of("has-no-code-list-and-a-rule", element, kind.id()));
    }
    return severity == null || !texts.isComplete()
        ? null
        : spec(mapping, id, base, like, kind, element, severity, texts, clause);
  }

  /** The rule before it, of the same kind, whose element and parameters a new one takes over. */
  private @Nullable RuleSpec model(Mapping mapping) {
    String name = rule(nodes, mapping.get("like"), models.keySet());
    RuleSpec model = name == null ? null : models.get(new RuleId(name));
    DefinitionNode kind = mapping.get("kind");
    if (model != null && kind instanceof Scalar word && !word.text().equals(model.kind().id())) {
      nodes.problem(kind, ProblemText.of("a-rule-like-is-of-its-kind", name, model.kind().id()));
    }
    return model;
  }

  private Clause clause(Mapping mapping, RuleId id, @Nullable RuleSpec base) {
    boolean inherited = base != null && !isDemandOfFile(mapping, base);
    if (inherited && mapping.get("source") == null && mapping.get("evidence") == null) {
      return base.clause();
    }
    Provenance above = inherited ? Provenance.of(base.clause()) : scope.provenance();
    Clause own =
        above.under(mapping, nodes, scope.words()).clause(mapping, nodes, "the rule '" + id + "'");
    return saidBy(mapping, own);
  }

  /** A rule of a profile may speak for demands of what it is based on: it is theirs as well. */
  private Clause saidBy(Mapping mapping, Clause own) {
    Clause clause = own;
    for (DefinitionNode node : nodes.members(mapping.get("said-by"), "said-by")) {
      Scalar parent = nodes.scalar(node, "a standard that makes the demand");
      if (parent != null && !parents.contains(parent.text())) {
        nodes.unknown(parent, "standard that this file is based on", parent.text(), parents);
      } else if (parent != null) {
        clause = clause.and(new Clause(own.source(), own.evidence(), parent.text()));
      }
    }
    return clause;
  }

  /**
   * Whether a file asks for more than the rule that it inherits from another standard: the rule is
   * then its own demand and rests on what the file says.
   */
  private boolean isDemandOfFile(Mapping mapping, RuleSpec base) {
    String standard = base.clause().standard();
    if (standard.isEmpty() || standard.equals(scope.standard())) {
      return false;
    }
    for (String key : base.kind().parameters().keySet()) {
      if (mapping.get(key) != null) {
        return true;
      }
    }
    return mapping.get("source") != null
        || mapping.get("stages") != null
        || mapping.get("modes") != null
        || mapping.get("not-modes") != null
        || SeverityTerms.of(base).isMilder(severityParser.parse(mapping, base), base.stages());
  }

  private @Nullable RuleKind kind(Mapping mapping, RuleId id, @Nullable RuleSpec known) {
    if (mapping.get("kind") != null) {
      return scope.words().kind(mapping);
    }
    if (known == null) {
      List<String> ids = models.keySet().stream().map(RuleId::value).toList();
      LocalizedText text = ProblemText.of("the-rule-has-no-kind-and-does", id);
      nodes.problem(mapping, Suggestions.near(text, id.value(), ids));
      return null;
    }
    return known.kind();
  }

  private RuleSpec spec(
      Mapping mapping,
      RuleId id,
      @Nullable RuleSpec base,
      @Nullable RuleSpec like,
      RuleKind kind,
      @Nullable String element,
      SeverityTerms severity,
      RuleTexts texts,
      Clause clause) {
    Set<Stage> stages = scope.words().stages(mapping);
    RuleSpec.Fold fold = scope.words().fold(mapping);
    Set<Stage> stagesBefore = base == null ? EnumSet.allOf(Stage.class) : base.stages();
    RuleSpec.Fold foldBefore = base == null ? RuleSpec.Fold.NONE : base.fold();
    RuleParameters before = like == null ? RuleParameters.NONE : like.parameters();
    return new RuleSpec(
        id,
        kind,
        element,
        severity.gravest(),
        severity.milder(),
        Objects.requireNonNull(texts.title()),
        Objects.requireNonNull(texts.message()),
        Objects.requireNonNull(texts.fix()),
        stages(mapping, stages, stagesBefore),
        silencedBy(mapping, base),
        fold == null ? foldBefore : fold,
        new ParameterParser(scope.with(Provenance.of(clause)), names, mapping, element, before)
            .parse(kind),
        scope.words().modes(mapping, base == null ? Modes.ALL : base.modes()),
        clause);
  }

  /** A rule that is switched off is judged at no stage; one that is switched on, at all. */
  private Set<Stage> stages(Mapping mapping, @Nullable Set<Stage> own, Set<Stage> before) {
    if (nodes.flag(mapping, "off")) {
      return EnumSet.noneOf(Stage.class);
    }
    boolean switchedOn = mapping.get("off") != null && before.isEmpty();
    Set<Stage> otherwise = switchedOn ? EnumSet.allOf(Stage.class) : before;
    return own == null ? otherwise : own;
  }

  private List<RuleId> silencedBy(Mapping mapping, @Nullable RuleSpec base) {
    DefinitionNode node = mapping.get("silenced-by");
    if (node == null) {
      return base == null ? List.of() : base.silencedBy();
    }
    List<RuleId> ids = new ArrayList<>();
    for (String id : nodes.texts(node, "silenced-by")) {
      ids.add(new RuleId(id));
    }
    return ids;
  }

  private @Nullable SeverityTerms severity(
      Mapping mapping, RuleId id, @Nullable RuleSpec base, Clause clause) {
    DefinitionNode node = mapping.get("severity");
    if (node == null && base == null) {
      nodes.problem(mapping, ProblemText.of("the-rule-has-no-severity", id));
      return null;
    }
    SeverityTerms terms = severityParser.parse(mapping, base);
    if (terms != null && terms.gravest() == Severity.ERROR && !clause.evidence().mayBeError()) {
      nodes.problem(
          node == null ? mapping : node,
          ProblemText.of("a-rule-whose-evidence-is-gives-no", clause.evidence().id()));
    }
    return terms;
  }

  private RuleTexts texts(Mapping mapping, RuleId id, @Nullable RuleSpec base, RuleKind kind) {
    RuleTexts common = base == null ? vocabulary.derived(kind.id()) : RuleTexts.of(base);
    RuleTexts texts = RuleTexts.of(mapping, nodes).orElse(common);
    missing(mapping, id, "title", texts.title());
    missing(mapping, id, "message", texts.message());
    missing(mapping, id, "fix", texts.fix());
    return texts;
  }

  private void missing(Mapping mapping, RuleId id, String key, @Nullable LocalizedText text) {
    if (text == null && mapping.get(key) == null) {
      nodes.problem(mapping, ProblemText.of("the-rule-has-no", id, key));
    }
  }

  private @Nullable String element(
      Mapping mapping, RuleId id, @Nullable RuleSpec base, RuleKind kind) {
    if (mapping.get("element") != null) {
      return names.element(nodes, mapping.get("element"));
    }
    if (base != null) {
      return base.element();
    }
    int slash = id.value().indexOf('/');
    String prefix = slash < 0 ? "" : id.value().substring(0, slash);
    if (names.listOfElement().containsKey(prefix)) {
      return prefix;
    }
    if (kind.needsElement()) {
      nodes.problem(mapping, ProblemText.of("a-rule-of-kind-needs-element", kind.id()));
    }
    return null;
  }
}
