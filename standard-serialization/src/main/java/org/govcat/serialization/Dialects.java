package org.govcat.serialization;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.govcat.serialization.dialect.DialectFile;
import org.govcat.standard.DefinitionException;
import org.govcat.standard.tree.DefinitionFiles;
import org.govcat.standard.tree.DefinitionNode;

/** Finds dialects: those built in and those in files. */
public final class Dialects {
  private static final List<String> BUILT_IN = List.of("open-data-portal");

  private Dialects() {}

  /** The ids of the built-in dialects, in alphabetical order. */
  public static List<String> builtInIds() {
    return BUILT_IN;
  }

  /**
   * A built-in dialect. Reads a resource at each call; keep the result.
   *
   * @throws IllegalArgumentException when there is none of that id; the text names those there are
   */
  public static Dialect builtIn(String id) {
    if (!BUILT_IN.contains(id)) {
      throw new IllegalArgumentException(
          "no built-in dialect '" + id + "'; there are: " + String.join(", ", BUILT_IN));
    }
    String name = "dialects/" + id + ".yaml";
    try (InputStream in = Dialects.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("built-in dialect is missing: " + name);
      }
      return dialect(name, DefinitionFiles.parse(name, in.readAllBytes()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * A dialect from a YAML file. Strict: whatever the file says that is not known is refused.
   *
   * @throws IOException when the file cannot be read
   * @throws DefinitionException when it says something it cannot mean, with line and column
   */
  public static Dialect load(Path file) throws IOException {
    String name = file.getFileName() == null ? file.toString() : file.getFileName().toString();
    return dialect(name, DefinitionFiles.parse(name, Files.readAllBytes(file)));
  }

  private static Dialect dialect(String name, DefinitionNode.Mapping root) {
    DialectFile file = DialectFile.read(name, root);
    return new Dialect(file.id(), file.standard(), file.mapping());
  }
}
