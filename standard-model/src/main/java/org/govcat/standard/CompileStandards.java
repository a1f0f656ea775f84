package org.govcat.standard;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.govcat.standard.tree.CompileDefinitions;
import org.govcat.standard.tree.CompiledDefinition;
import org.govcat.standard.tree.DefinitionFiles;
import org.govcat.standard.tree.DefinitionNode.Scalar;

/**
 * Run by the build: compiles all definitions, then resolves each standard among them and writes it
 * beside. A built-in file with a problem breaks the build here, with all its problems.
 */
final class CompileStandards {
  static final String SUFFIX = ".standard";

  private static final String STANDARD = "standard ";

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
    DefinitionSource source = read(compiled, id);
    if (!(source.root().get("uses") instanceof Scalar uses)) {
      throw new IllegalArgumentException(source.file() + " has no 'uses'");
    }
    return StandardLoader.load(source, read(compiled, uses.text()));
  }

  /** The tree as the file has it, to be looked at thoroughly. */
  private static DefinitionSource read(Path compiled, String id) throws IOException {
    byte[] bytes = Files.readAllBytes(compiled.resolve(id + ".bin"));
    CompiledDefinition tree = DefinitionFiles.readCompiled(new ByteArrayInputStream(bytes));
    return new DefinitionSource(id + ".yaml", tree.digest(), tree.root(), false);
  }
}
