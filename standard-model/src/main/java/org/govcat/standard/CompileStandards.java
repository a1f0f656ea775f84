package org.govcat.standard;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.govcat.standard.tree.CompileDefinitions;
import org.govcat.standard.tree.CompiledDefinition;
import org.govcat.standard.tree.DefinitionFiles;
import org.jspecify.annotations.Nullable;

/**
 * Run by the build: compiles all definitions, then resolves each standard among them and writes it
 * beside. A built-in file with a problem breaks the build here, with all its problems.
 */
final class CompileStandards {
  static final String SUFFIX = ".standard";

  private static final String STANDARD = "standard ";
  private static final String VOCABULARY = "vocabulary ";

  private CompileStandards() {}

  /**
   * Compiles.
   *
   * @param arguments the directory of the YAML files, and the directory to write to
   */
  public static void main(String[] arguments) throws IOException {
    CompileDefinitions.main(arguments);
    Path compiled = Path.of(arguments[1]);
    for (String line : Files.readAllLines(compiled.resolve("index"), StandardCharsets.UTF_8)) {
      if (line.startsWith(STANDARD)) {
        String id = line.substring(STANDARD.length());
        Files.write(compiled.resolve(id + SUFFIX), StandardPacker.pack(resolved(compiled, id)));
      }
    }
  }

  private static Standard resolved(Path compiled, String id) throws IOException {
    List<String> index = Files.readAllLines(compiled.resolve("index"), StandardCharsets.UTF_8);
    return StandardLoader.load(read(compiled, id), new Compiled(compiled, index));
  }

  /** The definitions that are being built in. */
  private record Compiled(Path directory, List<String> index) implements Definitions {
    @Override
    public @Nullable DefinitionSource standard(String reference) {
      return find(STANDARD, reference);
    }

    @Override
    public List<String> standardIds() {
      return ids(STANDARD);
    }

    @Override
    public @Nullable DefinitionSource vocabulary(String id) {
      return find(VOCABULARY, id);
    }

    @Override
    public List<String> vocabularyIds() {
      return ids(VOCABULARY);
    }

    private @Nullable DefinitionSource find(String sort, String id) {
      try {
        return index.contains(sort + id) ? read(directory, id) : null;
      } catch (IOException e) {
        throw new UncheckedIOException("cannot read " + id, e);
      }
    }

    private List<String> ids(String sort) {
      return index.stream()
          .filter(line -> line.startsWith(sort))
          .map(line -> line.substring(sort.length()))
          .toList();
    }
  }

  /** The tree as the file has it, to be looked at thoroughly. */
  private static DefinitionSource read(Path compiled, String id) throws IOException {
    byte[] bytes = Files.readAllBytes(compiled.resolve(id + ".bin"));
    CompiledDefinition tree = DefinitionFiles.readCompiled(new ByteArrayInputStream(bytes));
    return new DefinitionSource(id + ".yaml", tree.digest(), tree.root(), false);
  }
}
