package org.govcat.standard;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.govcat.finding.Severity;
import org.govcat.standard.tree.DefinitionNode;
import org.govcat.standard.tree.DefinitionNode.Mapping;
import org.govcat.standard.tree.DefinitionNode.Scalar;
import org.jspecify.annotations.Nullable;

/** Reads the words that stand for the values of enums, and notes the ones that do not exist. */
final class WordReader {
  static final List<String> SEVERITIES = words(Severity.values());
  static final List<String> TYPES = words(ElementType.values());
  static final List<String> FOLDS = words(RuleSpec.Fold.values());
  static final List<String> STATUSES = words(StandardInfo.Status.values());

  private final NodeReader nodes;
  private final Collection<String> modes;

  WordReader(NodeReader nodes) {
    this(nodes, List.of());
  }

  /** Reads the words of a file that may name these modes. */
  WordReader(NodeReader nodes, Collection<String> modes) {
    this.nodes = nodes;
    this.modes = modes;
  }

  @Nullable Severity severity(Mapping mapping, String key) {
    int index = index(mapping.get(key), key, SEVERITIES);
    return index < 0 ? null : Severity.values()[index];
  }

  @Nullable Evidence evidence(Mapping mapping) {
    int index = index(mapping.get("evidence"), "evidence", Evidence.ids());
    return index < 0 ? null : Evidence.values()[index];
  }

  @Nullable ElementType type(Mapping mapping) {
    int index = index(mapping.get("type"), "type", TYPES);
    return index < 0 ? null : ElementType.values()[index];
  }

  RuleSpec.@Nullable Fold fold(Mapping mapping) {
    int index = index(mapping.get("fold"), "fold", FOLDS);
    return index < 0 ? null : RuleSpec.Fold.values()[index];
  }

  StandardInfo.@Nullable Status status(Mapping mapping) {
    int index = index(mapping.get("status"), "status", STATUSES);
    return index < 0 ? null : StandardInfo.Status.values()[index];
  }

  @Nullable RuleKind kind(Mapping mapping) {
    Scalar scalar = nodes.scalar(mapping.get("kind"), "kind");
    if (scalar == null) {
      return null;
    }
    Optional<RuleKind> kind = RuleKind.of(scalar.text());
    if (kind.isEmpty()) {
      nodes.unknown(scalar, "kind", scalar.text(), RuleKind.ids());
    }
    return kind.orElse(null);
  }

  /** The one stage given, or null. */
  @Nullable Stage stage(Mapping mapping) {
    int index = index(mapping.get("stage"), "stage", Stage.ids());
    return index < 0 ? null : Stage.values()[index];
  }

  /** The stages given, or null when none are. */
  @Nullable Set<Stage> stages(Mapping mapping) {
    DefinitionNode node = mapping.get("stages");
    if (node == null) {
      return null;
    }
    Set<Stage> stages = EnumSet.noneOf(Stage.class);
    for (DefinitionNode member : nodes.members(node, "stages")) {
      int index = index(member, "stage", Stage.ids());
      if (index >= 0) {
        stages.add(Stage.values()[index]);
      }
    }
    return stages;
  }

  /** The modes given, or the others when none are. */
  Modes modes(Mapping mapping, Modes otherwise) {
    if (mapping.get("modes") == null && mapping.get("not-modes") == null) {
      return otherwise;
    }
    return new Modes(modes(mapping, "modes"), modes(mapping, "not-modes"));
  }

  private Set<String> modes(Mapping mapping, String key) {
    Set<String> named = new LinkedHashSet<>();
    for (DefinitionNode member : nodes.members(mapping.get(key), key)) {
      Scalar mode = nodes.scalar(member, "a mode");
      if (mode != null && !modes.contains(mode.text())) {
        nodes.unknown(mode, "mode", mode.text(), List.copyOf(modes));
      } else if (mode != null) {
        named.add(mode.text());
      }
    }
    return named;
  }

  private int index(@Nullable DefinitionNode node, String what, List<String> words) {
    Scalar scalar = nodes.scalar(node, what);
    if (scalar == null) {
      return -1;
    }
    int index = words.indexOf(scalar.text());
    if (index < 0) {
      nodes.unknown(scalar, what, scalar.text(), words);
    }
    return index;
  }

  /** The words of an enum, in its order: {@code IN_FORCE} is written {@code in-force}. */
  private static List<String> words(Enum<?>[] values) {
    List<String> words = new ArrayList<>();
    for (Enum<?> value : values) {
      words.add(value.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
    return List.copyOf(words);
  }
}
