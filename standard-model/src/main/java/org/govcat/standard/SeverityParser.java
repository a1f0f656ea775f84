package org.govcat.standard;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.govcat.finding.Severity;
import org.govcat.standard.tree.DefinitionNode;
import org.govcat.standard.tree.DefinitionNode.Mapping;
import org.jspecify.annotations.Nullable;

/** Reads how grave a rule is: one word, or a group that is milder at some stages. */
final class SeverityParser {
  private static final String KEY = "severity";
  private static final String IS = "is";
  private static final List<String> KEYS = keys();

  private final NodeReader nodes;
  private final WordReader words;

  SeverityParser(FileScope scope) {
    this.nodes = scope.nodes();
    this.words = scope.words();
  }

  private static List<String> keys() {
    List<String> keys = new ArrayList<>(Stage.ids());
    keys.add(0, IS);
    return List.copyOf(keys);
  }

  /** What the rule says, else what was there before; null when neither or after a problem. */
  @Nullable SeverityTerms parse(Mapping rule, @Nullable RuleSpec before) {
    DefinitionNode node = rule.get(KEY);
    if (node == null) {
      return before == null ? null : SeverityTerms.of(before);
    }
    if (!(node instanceof Mapping group)) {
      Severity severity = words.severity(rule, KEY);
      return severity == null ? null : new SeverityTerms(severity, Map.of());
    }
    nodes.only(group, "a severity", KEYS);
    Severity gravest = before == null ? null : before.severity();
    if (group.get(IS) != null) {
      gravest = words.severity(group, IS);
    } else if (before == null) {
      nodes.problem(group, ProblemText.of("a-severity-has-no-is"));
    }
    return gravest == null ? null : new SeverityTerms(gravest, milder(group, gravest));
  }

  private Map<Stage, Severity> milder(Mapping group, Severity gravest) {
    Map<Stage, Severity> milder = new EnumMap<>(Stage.class);
    for (Stage stage : Stage.values()) {
      Severity severity = words.severity(group, stage.id());
      DefinitionNode node = group.get(stage.id());
      if (severity != null && node != null && severity.compareTo(gravest) > 0) {
        nodes.problem(node, ProblemText.of("is-graver-than-what-is-says", severity.id()));
      } else if (severity != null && severity != gravest) {
        milder.put(stage, severity);
      }
    }
    return milder;
  }
}
