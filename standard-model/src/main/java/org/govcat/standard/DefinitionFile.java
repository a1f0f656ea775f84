package org.govcat.standard;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.govcat.standard.DefinitionException.Problem;
import org.govcat.standard.tree.DefinitionFiles;
import org.govcat.standard.tree.DefinitionNode;
import org.govcat.standard.tree.DefinitionNode.Mapping;
import org.govcat.standard.tree.DefinitionNode.Scalar;
import org.govcat.standard.tree.DefinitionNode.Sequence;
import org.jspecify.annotations.Nullable;

/**
 * A standard together with the file that defines it: what those need who look at a draft and have
 * to say where in the file something stands. Immutable and thread-safe.
 */
public final class DefinitionFile {
  private final String name;
  private final byte[] yaml;
  private final Mapping root;
  private final Standard standard;
  private final List<Standard> parents;

  private DefinitionFile(
      String name, byte[] yaml, Mapping root, Standard standard, List<Standard> parents) {
    this.name = name;
    this.yaml = yaml;
    this.root = root;
    this.standard = standard;
    this.parents = List.copyOf(parents);
  }

  /**
   * Loads a standard from its file, as {@link Standards#load(Path)} does.
   *
   * @throws DefinitionException with every problem of the file when it is not a standard
   * @throws IOException when the file cannot be read
   */
  public static DefinitionFile load(Path file) throws IOException {
    return of(
        String.valueOf(file.getFileName()),
        Files.readAllBytes(file),
        new DefinitionsBeside(file.toAbsolutePath().getParent()));
  }

  /**
   * The file of a standard that is built in, looked at as thoroughly as anybody's.
   *
   * @throws IllegalArgumentException when there is none with that id
   */
  public static DefinitionFile builtIn(String id) {
    if (!Standards.builtInIds().contains(id)) {
      throw new IllegalArgumentException(
          Suggestions.unknown("standard", id, Standards.builtInIds()));
    }
    return of(id + ".yaml", BuiltInDefinitions.yaml(id), new DefinitionsBeside(null));
  }

  private static DefinitionFile of(String name, byte[] yaml, Definitions definitions) {
    Mapping root = DefinitionFiles.parse(name, yaml);
    Standard standard = Standards.load(name, yaml, definitions);
    List<Standard> parents = new ArrayList<>();
    for (Scalar parent : Lineage.parents(new NodeReader(name, new ProblemLog()), root)) {
      DefinitionSource source = definitions.standard(parent.text());
      if (source != null) {
        parents.add(StandardLoader.load(source, definitions));
      }
    }
    return new DefinitionFile(name, yaml, root, standard, parents);
  }

  /** Its name. */
  public String name() {
    return name;
  }

  /** What it says, YAML in UTF-8. */
  public byte[] bytes() {
    return yaml.clone();
  }

  /** The standard. */
  public Standard standard() {
    return standard;
  }

  /** The standards that it is based on, in the order named. */
  public List<Standard> parents() {
    return parents;
  }

  /** Ids of the rules that the file itself states, in order. */
  public List<String> rules() {
    List<String> ids = new ArrayList<>();
    for (Mapping entry : entries(Declarations.RULES)) {
      if (entry.get("id") instanceof Scalar id) {
        ids.add(id.text());
      }
    }
    return ids;
  }

  /**
   * A problem of a rule, at the place of the rule, else of the element that it follows from; at the
   * beginning of the file where the file says neither.
   */
  public Problem problemOfRule(String id, LocalizedText text) {
    int end = id.indexOf('/');
    boolean stated = end < 0 || rules().contains(id);
    return stated
        ? problem(Declarations.RULES, "id", id, text)
        : problem(Declarations.ELEMENTS, "id", id.substring(0, end), text);
  }

  /** A problem of an element, at its place. */
  public Problem problemOfElement(String id, LocalizedText text) {
    return problem(Declarations.ELEMENTS, "id", id, text);
  }

  /** A problem of the file as a whole. */
  public Problem problemOfStandard(LocalizedText text) {
    return new Problem(name, root.line(), root.column(), text);
  }

  /** Where the file states the rule or the element that it follows from: line and column. */
  public String placeOfRule(String id) {
    Problem place = problemOfRule(id, new LocalizedText("", ""));
    return place.file() + ":" + place.line() + ":" + place.column();
  }

  /** A problem of an example, at the place of the example. */
  public Problem problemOfExample(String example, LocalizedText text) {
    return problem("examples", "name", example, text);
  }

  private Problem problem(String section, String key, String entry, LocalizedText text) {
    for (Mapping mapping : entries(section)) {
      if (mapping.get(key) instanceof Scalar own && own.text().equals(entry)) {
        return new Problem(name, own.line(), own.column(), text);
      }
    }
    return new Problem(name, root.line(), root.column(), text);
  }

  private List<Mapping> entries(String section) {
    List<Mapping> entries = new ArrayList<>();
    @Nullable DefinitionNode node = root.get(section);
    if (node instanceof Sequence sequence) {
      for (DefinitionNode member : sequence.members()) {
        if (member instanceof Mapping mapping) {
          entries.add(mapping);
        }
      }
    }
    return entries;
  }
}
