package org.govcat.standard;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.govcat.standard.tree.DefinitionFiles;
import org.govcat.standard.tree.DefinitionNode;
import org.govcat.standard.tree.DefinitionNode.Mapping;
import org.govcat.standard.tree.DefinitionNode.Scalar;
import org.govcat.standard.tree.DefinitionNode.Sequence;
import org.jspecify.annotations.Nullable;

/**
 * The files that a standard is made of, in the order in which they are laid over each other: the
 * parents of a file before the file, in the order in which it names them, and each file once.
 */
final class Lineage {
  private static final int MOST_LAYERS = 32;

  private final Definitions definitions;
  private final ProblemLog log;
  private final List<Layer> layers = new ArrayList<>();
  private @Nullable DefinitionSource vocabulary;

  private Lineage(Definitions definitions, ProblemLog log) {
    this.definitions = definitions;
    this.log = log;
  }

  /**
   * Follows {@code based-on}.
   *
   * @throws DefinitionException when a file that is named is not there, or names itself
   */
  static Lineage of(DefinitionSource source, Definitions definitions, ProblemLog log) {
    Lineage lineage = new Lineage(definitions, log);
    lineage.visit(source, List.of());
    if (lineage.vocabulary == null) {
      log.throwIfAny();
    }
    return lineage;
  }

  /** The files, ancestors first and the standard itself last. */
  List<Layer> layers() {
    return layers;
  }

  /** The file asked for. */
  Layer own() {
    return layers.get(layers.size() - 1);
  }

  /** What all the files use. */
  DefinitionSource vocabulary() {
    return Objects.requireNonNull(vocabulary);
  }

  private Layer visit(DefinitionSource source, List<DefinitionSource> heirs) {
    NodeReader nodes = new NodeReader(source.file(), log);
    List<DefinitionSource> chain = new ArrayList<>(heirs);
    chain.add(source);
    List<Layer> parents = new ArrayList<>();
    List<String> used = new ArrayList<>();
    DefinitionNode basedOn = source.root().get("based-on");
    if (basedOn == null) {
      used.add(vocabularyOf(source, nodes));
    } else if (source.root().get("uses") != null) {
      nodes.problem(
          Objects.requireNonNull(source.root().get("uses")),
          ProblemText.of("uses-is-inherited-from-the-standard-that"));
    }
    for (Scalar name : parents(nodes, source.root())) {
      Layer parent = parent(nodes, name, chain);
      if (parent != null && parents.contains(parent)) {
        nodes.problem(name, ProblemText.of("stands-in-based-on-twice", name.text()));
      } else if (parent != null) {
        parents.add(parent);
        used.add(parent.digest());
      }
    }
    String digest = source.digest();
    for (int i = used.size() - 1; i >= 0; i--) {
      digest = DefinitionFiles.combinedDigest(used.get(i), digest);
    }
    Layer layer = new Layer(source, id(source.root()), parents, digest);
    layers.add(layer);
    return layer;
  }

  private static String id(Mapping root) {
    return root.get("standard") instanceof Scalar id ? id.text() : "?";
  }

  /** What {@code based-on} names. */
  static List<Scalar> parents(NodeReader nodes, Mapping root) {
    DefinitionNode basedOn = root.get("based-on");
    List<Scalar> names = new ArrayList<>();
    if (basedOn instanceof Sequence sequence) {
      for (DefinitionNode member : sequence.members()) {
        Scalar name = nodes.scalar(member, "a standard");
        if (name != null) {
          names.add(name);
        }
      }
      if (sequence.members().isEmpty()) {
        nodes.problem(sequence, ProblemText.of("based-on-names-no-standard"));
      }
    } else {
      Scalar name = nodes.scalar(basedOn, "based-on");
      if (name != null) {
        names.add(name);
      }
    }
    return names;
  }

  private @Nullable Layer parent(NodeReader nodes, Scalar name, List<DefinitionSource> chain) {
    DefinitionSource source = definitions.standard(name.text());
    if (source == null) {
      nodes.unknown(name, "standard", name.text(), definitions.standardIds());
      return null;
    }
    for (DefinitionSource heir : chain) {
      if (heir.isSameFile(source)) {
        nodes.problem(name, ProblemText.of("is-based-on-this-standard-itself", name.text()));
        return null;
      }
    }
    for (Layer known : layers) {
      if (known.source().isSameFile(source)) {
        return known;
      }
    }
    if (chain.size() + layers.size() >= MOST_LAYERS) {
      nodes.problem(name, ProblemText.of("more-than-standards-are-based-on-each", MOST_LAYERS));
      return null;
    }
    return visit(source, chain);
  }

  /** Digest of the vocabulary of a file that inherits none. */
  private String vocabularyOf(DefinitionSource source, NodeReader nodes) {
    Scalar uses = nodes.required(source.root(), "uses", "the standard");
    DefinitionSource found = uses == null ? null : definitions.vocabulary(uses.text());
    if (uses != null && found == null) {
      nodes.unknown(uses, "vocabulary", uses.text(), definitions.vocabularyIds());
    }
    if (found == null) {
      return "";
    }
    if (vocabulary != null && !vocabulary.file().equals(found.file())) {
      nodes.problem(
          Objects.requireNonNull(uses),
          ProblemText.of("another-standard-of-the-same-profile-uses", vocabulary.file()));
    }
    vocabulary = found;
    return found.digest();
  }
}
