package org.govcat.standard.tree;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.govcat.standard.tree.DefinitionNode.Entry;
import org.govcat.standard.tree.DefinitionNode.Scalar;

/**
 * Run by the build: compiles every YAML file of a directory, and writes an {@code index} with a
 * line for each, its first key and its id. The same files give the same bytes.
 */
public final class CompileDefinitions {
  private static final String SUFFIX = ".yaml";

  private final Path from;
  private final Path to;
  private final Set<String> index = new TreeSet<>();

  private CompileDefinitions(Path from, Path to) {
    this.from = from;
    this.to = to;
  }

  /**
   * Compiles.
   *
   * @param arguments the directory of the YAML files, and the directory to write to
   */
  public static void main(String[] arguments) throws IOException {
    if (arguments.length != 2) {
      throw new IllegalArgumentException("expected two directories: " + List.of(arguments));
    }
    new CompileDefinitions(Path.of(arguments[0]), Path.of(arguments[1])).run();
  }

  private void run() throws IOException {
    Files.createDirectories(to);
    List<Path> files = new ArrayList<>();
    try (DirectoryStream<Path> found = Files.newDirectoryStream(from, "*" + SUFFIX)) {
      found.forEach(files::add);
    }
    for (Path file : files) {
      compile(file);
    }
    String lines = index.isEmpty() ? "" : String.join("\n", index) + "\n";
    Files.writeString(to.resolve("index"), lines, StandardCharsets.UTF_8);
  }

  private void compile(Path file) throws IOException {
    String name = String.valueOf(file.getFileName());
    DefinitionNode.Mapping root = DefinitionFiles.parse(name, Files.readAllBytes(file));
    String id = name.substring(0, name.length() - SUFFIX.length());
    Entry first = root.entries().get(0);
    if (!(first.value() instanceof Scalar own) || !own.text().equals(id)) {
      throw new IllegalArgumentException(
          file + " must begin with its id, '" + first.name() + ": " + id + "'");
    }
    index.add(first.name() + " " + id);
    try (OutputStream out = Files.newOutputStream(to.resolve(id + ".bin"))) {
      String digest = DefinitionFiles.digest(Files.readAllBytes(file));
      DefinitionFiles.writeCompiled(new CompiledDefinition(digest, root), out);
    }
  }
}
