package org.govcat.serialization;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.govcat.serialization.dialect.DialectFile;
import org.govcat.standard.DefinitionException;
import org.govcat.standard.tree.CompiledDefinition;
import org.govcat.standard.tree.DefinitionFiles;
import org.govcat.standard.tree.DefinitionNode;
import org.jspecify.annotations.Nullable;

/**
 * Finds dialects: those built in and those in files. The built-in ones are read in the form that
 * the build compiled, without a YAML parser.
 */
public final class Dialects {
  /** The dialect in which tables are read when none is named. */
  static final String LABELS = "zh-labels";

  private static final String SORT = "dialect ";

  private Dialects() {}

  /** The ids of the built-in dialects, in alphabetical order. */
  public static List<String> builtInIds() {
    try (InputStream in = resource("index")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> line.startsWith(SORT))
          .map(line -> line.substring(SORT.length()))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the index of built-in dialects", e);
    }
  }

  /**
   * A built-in dialect. Reads a resource at each call; keep the result.
   *
   * @throws IllegalArgumentException when there is none of that id; the text names those there are
   */
  public static Dialect builtIn(String id) {
    List<String> ids = builtInIds();
    if (!ids.contains(id)) {
      throw new IllegalArgumentException(
          "no built-in dialect '" + id + "'; there are: " + String.join(", ", ids));
    }
    try (InputStream in = resource(id + ".bin")) {
      CompiledDefinition compiled = DefinitionFiles.readCompiled(in);
      return dialect(id + ".yaml", compiled.root(), compiled.digest());
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the built-in dialect " + id, e);
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
    byte[] yaml = Files.readAllBytes(file);
    return dialect(name, DefinitionFiles.parse(name, yaml), DefinitionFiles.digest(yaml));
  }

  private static Dialect dialect(String name, DefinitionNode.Mapping root, String own) {
    List<String> used = new ArrayList<>();
    DialectFile file =
        DialectFile.read(
            name,
            root,
            id -> {
              Dialect base = builtInIds().contains(id) ? builtIn(id) : null;
              if (base == null) {
                return null;
              }
              used.add(base.digest());
              return baseOf(base);
            });
    String digest = own;
    for (String base : used) {
      digest = DefinitionFiles.combinedDigest(base, digest);
    }
    return new Dialect(
        file.id(), file.title(), file.standard(), digest, file.mapping(), file.table());
  }

  static DialectFile.@Nullable Base base(String id) {
    return builtInIds().contains(id) ? baseOf(builtIn(id)) : null;
  }

  private static DialectFile.Base baseOf(Dialect base) {
    return new DialectFile.Base(base.mapping(), base.ownTable());
  }

  private static InputStream resource(String name) throws IOException {
    @Nullable InputStream in = Dialects.class.getResourceAsStream("dialects/" + name);
    if (in == null) {
      throw new IOException(
          "dialects/" + name + " is missing; 'mvn process-classes' makes it from the YAML");
    }
    return in;
  }
}
