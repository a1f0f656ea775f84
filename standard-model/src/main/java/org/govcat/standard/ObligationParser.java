package org.govcat.standard;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.govcat.standard.Obligation.Level;
import org.govcat.standard.tree.DefinitionNode;
import org.govcat.standard.tree.DefinitionNode.Mapping;
import org.govcat.standard.tree.DefinitionNode.Scalar;

/** Reads an obligation, given as one word or as a group with conditions. */
final class ObligationParser {
  private static final List<String> KEYS =
      List.of(
          "is", "mandatory-when", "unless", "stages", "modes", "not-modes", "source", "evidence");
  private static final List<String> LEVELS =
      List.of("mandatory", "recommended", "optional", "forbidden");

  private final FileScope scope;
  private final NodeReader nodes;
  private final ConditionParser conditions;

  ObligationParser(FileScope scope, Names names) {
    this.scope = scope;
    this.nodes = scope.nodes();
    this.conditions = new ConditionParser(nodes, names);
  }

  /** The obligation of an element; optional when nothing is said. */
  Obligation parse(Mapping element, Provenance ofElement, Clause clause) {
    DefinitionNode node = element.get("obligation");
    if (node == null) {
      return plain(Level.OPTIONAL, clause);
    }
    if (node instanceof Scalar word) {
      return plain(level(word), clause);
    }
    Mapping mapping = nodes.mapping(node, "an obligation");
    return mapping == null ? plain(Level.OPTIONAL, clause) : full(mapping, ofElement);
  }

  private Obligation full(Mapping mapping, Provenance ofElement) {
    nodes.only(mapping, "an obligation", KEYS);
    Clause clause =
        ofElement.under(mapping, nodes, scope.words()).clause(mapping, nodes, "the obligation");
    List<Condition> when = conditions.conditions(mapping.get("mandatory-when"), "mandatory-when");
    List<Condition> unless = conditions.conditions(mapping.get("unless"), "unless");
    Set<Stage> stages = scope.words().stages(mapping);
    return new Obligation(
        level(mapping, !unless.isEmpty()),
        when,
        unless,
        stages == null ? EnumSet.allOf(Stage.class) : stages,
        scope.words().modes(mapping, Modes.ALL),
        clause);
  }

  private Level level(Mapping mapping, boolean narrowed) {
    boolean conditional = mapping.get("mandatory-when") != null;
    Scalar word = nodes.scalar(mapping.get("is"), "is");
    if (conditional == (mapping.get("is") != null)) {
      nodes.problem(mapping, ProblemText.of("an-obligation-has-either-is-or-mandatory"));
      return Level.OPTIONAL;
    }
    Level level = word == null ? Level.CONDITIONAL : level(word);
    return level == Level.MANDATORY && narrowed ? Level.CONDITIONAL : level;
  }

  private Level level(Scalar word) {
    for (Level level : Level.values()) {
      if (level != Level.CONDITIONAL && level.id().equals(word.text())) {
        return level;
      }
    }
    nodes.unknown(word, "obligation", word.text(), LEVELS);
    return Level.OPTIONAL;
  }

  private static Obligation plain(Level level, Clause clause) {
    return new Obligation(level, List.of(), List.of(), EnumSet.allOf(Stage.class), clause);
  }
}
