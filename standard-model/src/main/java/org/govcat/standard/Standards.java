package org.govcat.standard;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.govcat.standard.tree.DefinitionFiles;
import org.govcat.standard.tree.DefinitionNode.Mapping;
import org.govcat.standard.tree.DefinitionNode.Scalar;

/** Where standards come from: those built in, and people's own files. Stateless and thread-safe. */
public final class Standards {
  private Standards() {}

  /** Ids of the standards that are built in, in alphabetical order. */
  public static List<String> builtInIds() {
    return BuiltInDefinitions.standardIds();
  }

  /**
   * A standard that is built in, loaded anew at each call: keep it.
   *
   * @throws IllegalArgumentException when there is none with that id
   */
  public static Standard builtIn(String id) {
    List<String> ids = builtInIds();
    if (!ids.contains(id)) {
      throw new IllegalArgumentException(
          Suggestions.unknown("standard", id, ids) + (ids.isEmpty() ? " (none is built in)" : ""));
    }
    return BuiltInDefinitions.standard(id);
  }

  /**
   * A standard from a YAML file.
   *
   * @throws DefinitionException with every problem of the file when it is not a standard
   * @throws IOException when the file cannot be read
   */
  public static Standard load(Path file) throws IOException {
    Path name = file.getFileName();
    return load(name == null ? file.toString() : name.toString(), Files.readAllBytes(file));
  }

  /**
   * A standard from the bytes of a YAML file.
   *
   * @param name name of the file, for messages
   * @throws DefinitionException with every problem of the file when it is not a standard
   */
  public static Standard load(String name, byte[] yaml) {
    Mapping root = DefinitionFiles.parse(name, yaml);
    DefinitionSource vocabulary = vocabularyOf(new DefinitionSource(name, "", root, false));
    return load(name, yaml, vocabulary);
  }

  /** A standard over a vocabulary that need not be built in. */
  static Standard load(String name, byte[] yaml, DefinitionSource vocabulary) {
    String digest =
        DefinitionFiles.combinedDigest(vocabulary.digest(), DefinitionFiles.digest(yaml));
    return StandardLoader.load(
        new DefinitionSource(name, digest, DefinitionFiles.parse(name, yaml), false), vocabulary);
  }

  static DefinitionSource vocabularyOf(DefinitionSource source) {
    ProblemLog log = new ProblemLog();
    NodeReader nodes = new NodeReader(source.file(), log);
    Scalar uses = nodes.required(source.root(), "uses", "the standard");
    if (uses != null && !BuiltInDefinitions.vocabularyIds().contains(uses.text())) {
      nodes.unknown(uses, "vocabulary", uses.text(), BuiltInDefinitions.vocabularyIds());
    }
    log.throwIfAny();
    return BuiltInDefinitions.read(uses == null ? "" : uses.text());
  }
}
