package org.govcat.standard;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.govcat.standard.tree.DefinitionFiles;
import org.jspecify.annotations.Nullable;

/** Where standards come from: those built in, and people's own files. Stateless and thread-safe. */
public final class Standards {
  /**
   * Id of the standard of catalogues that name none: the guide of 2017 (《政务信息资源目录编制指南（试行）》), by
   * which most of those there are were made.
   */
  public static final String DEFAULT_ID = "guide-2017";

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
   * The standard that is built in under an id, loaded anew at each call, or that of {@link
   * #DEFAULT_ID} when there is none.
   *
   * @param id as the header of a catalogue names it; blanks around it are no part of it
   */
  public static Standard builtInOrDefault(@Nullable String id) {
    String named = id == null ? DEFAULT_ID : id.strip();
    return BuiltInDefinitions.standard(builtInIds().contains(named) ? named : DEFAULT_ID);
  }

  /**
   * A standard from a YAML file. Standards that it is {@code based-on} are built in, or files of
   * the same directory.
   *
   * @throws DefinitionException with every problem of the file when it is not a standard
   * @throws IOException when the file cannot be read
   */
  public static Standard load(Path file) throws IOException {
    Path name = file.getFileName();
    return load(
        name == null ? file.toString() : name.toString(),
        Files.readAllBytes(file),
        new DefinitionsBeside(file.toAbsolutePath().getParent()));
  }

  /**
   * A standard from the bytes of a YAML file; it can only be based on standards that are built in.
   *
   * @param name name of the file, for messages
   * @throws DefinitionException with every problem of the file when it is not a standard
   */
  public static Standard load(String name, byte[] yaml) {
    return load(name, yaml, new DefinitionsBeside(null));
  }

  /** A standard over definitions that need not be built in. */
  static Standard load(String name, byte[] yaml, Definitions definitions) {
    DefinitionSource source =
        new DefinitionSource(
            name, DefinitionFiles.digest(yaml), DefinitionFiles.parse(name, yaml), false);
    return StandardLoader.load(source, definitions);
  }
}
