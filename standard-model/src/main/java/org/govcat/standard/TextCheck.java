package org.govcat.standard;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.govcat.finding.RuleId;
import org.govcat.model.UnifiedSocialCreditCode.Defect;
import org.govcat.standard.tree.DefinitionNode;
import org.govcat.standard.tree.DefinitionNode.Entry;
import org.govcat.standard.tree.DefinitionNode.Mapping;
import org.govcat.standard.tree.DefinitionNode.Scalar;
import org.jspecify.annotations.Nullable;

/**
 * Checks the texts of one file: their placeholders exist, and so do the small texts they rely on.
 */
final class TextCheck {
  /** Placeholders that every text of a rule may hold. */
  private static final List<String> COMMON = List.of("label", "value", "element");

  private final NodeReader nodes;
  private final Map<String, LocalizedText> texts;

  TextCheck(FileScope scope, Map<String, LocalizedText> texts) {
    this.nodes = scope.nodes();
    this.texts = texts;
  }

  void check(Mapping root, Map<RuleId, RuleSpec> rules) {
    for (Mapping rule : mappings(root.get("rules"))) {
      RuleSpec spec =
          rule.get("id") instanceof Scalar id && !id.text().isBlank()
              ? rules.get(new RuleId(id.text()))
              : null;
      if (spec != null) {
        rule(rule, spec.kind());
        causes(rule, spec);
      }
    }
    for (Entry entry : entries(root.get("derived-rules"))) {
      RuleKind kind = kindOf(entry.name());
      if (kind != null && entry.value() instanceof Mapping body) {
        rule(body, kind);
      }
    }
    Set<String> all = new TreeSet<>();
    for (RuleKind kind : RuleKind.values()) {
      all.addAll(kind.arguments());
    }
    for (Entry entry : entries(root.get("texts"))) {
      template(entry.value(), all);
    }
  }

  private static @Nullable RuleKind kindOf(String key) {
    if (key.equals("recommended")) {
      return RuleKind.REQUIRED;
    }
    return key.startsWith("format") ? RuleKind.FORMAT : RuleKind.of(key).orElse(null);
  }

  private void rule(Mapping rule, RuleKind kind) {
    for (String key : RuleTexts.KEYS) {
      template(rule.get(key), kind.arguments());
    }
  }

  private void template(@Nullable DefinitionNode text, Set<String> arguments) {
    for (Entry language : entries(text)) {
      if (language.value() instanceof Scalar template) {
        LocalizedText unbalanced = TextTemplate.unbalanced(template.text());
        if (unbalanced != null) {
          nodes.problem(template, unbalanced);
          continue;
        }
        List<String> known = new ArrayList<>(COMMON);
        known.addAll(new TreeSet<>(arguments));
        for (String name : TextTemplate.placeholders(template.text())) {
          if (!known.contains(name)) {
            nodes.unknown(template, "placeholder", name, known);
          }
        }
      }
    }
  }

  /** Findings about credit codes say why in a small text for each cause. */
  private void causes(Mapping rule, RuleSpec spec) {
    if (spec.kind() == RuleKind.CREDIT_CODE) {
      for (String cause : spec.parameters().list("causes")) {
        if (isKnown(cause) && !texts.containsKey("credit-code." + cause)) {
          nodes.problem(rule, ProblemText.of("texts-has-no-credit-code", cause));
        }
      }
    }
  }

  private static boolean isKnown(String cause) {
    for (Defect defect : Defect.values()) {
      if (defect.id().equals(cause)) {
        return true;
      }
    }
    return false;
  }

  private static List<Mapping> mappings(@Nullable DefinitionNode node) {
    List<Mapping> mappings = new ArrayList<>();
    if (node instanceof DefinitionNode.Sequence sequence) {
      for (DefinitionNode member : sequence.members()) {
        if (member instanceof Mapping mapping) {
          mappings.add(mapping);
        }
      }
    }
    return mappings;
  }

  private static List<Entry> entries(@Nullable DefinitionNode node) {
    return node instanceof Mapping mapping ? mapping.entries() : List.of();
  }
}
