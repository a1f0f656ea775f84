package org.govcat.standard;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.govcat.finding.RuleId;
import org.govcat.standard.tree.DefinitionNode;
import org.govcat.standard.tree.DefinitionNode.Mapping;

/** Reads to whom the rules of a file are advice and no more. */
final class AdviceParser {
  /** Key of the standard. */
  static final String KEY = "advice";

  private static final List<String> KEYS = List.of("when", "except", "source", "evidence");

  private AdviceParser() {}

  /** What the files of a standard say, each of its own rules. */
  static List<Advice> parse(List<RuleBook.Part> parts, Set<RuleId> rules) {
    List<Advice> advice = new ArrayList<>();
    for (RuleBook.Part part : parts) {
      Mapping root = part.layer().source().root();
      NodeReader nodes = part.scope().nodes();
      Mapping mapping = nodes.mapping(root.get(KEY), KEY);
      if (mapping != null) {
        advice.add(parse(mapping, part, rules));
      }
    }
    return advice;
  }

  private static Advice parse(Mapping mapping, RuleBook.Part part, Set<RuleId> rules) {
    NodeReader nodes = part.scope().nodes();
    nodes.only(mapping, KEY, KEYS);
    if (mapping.get("when") == null) {
      nodes.problem(mapping, ProblemText.of("has-no-when", KEY));
    }
    List<RuleId> except = new ArrayList<>();
    for (DefinitionNode node : nodes.members(mapping.get("except"), "except")) {
      String rule = RuleParser.rule(nodes, node, rules);
      if (rule != null) {
        except.add(new RuleId(rule));
      }
    }
    return new Advice(
        part.layer().id(),
        new ConditionParser(nodes, part.names()).conditions(mapping.get("when"), "when"),
        except,
        part.scope()
            .provenance()
            .under(mapping, nodes, part.scope().words())
            .clause(mapping, nodes, KEY));
  }
}
