package org.govcat.standard;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.govcat.standard.tree.CompiledDefinition;
import org.govcat.standard.tree.DefinitionFiles;
import org.jspecify.annotations.Nullable;

/**
 * The definitions in this library, in the compiled form that the build made of the YAML files. No
 * YAML parser is loaded for them.
 */
final class BuiltInDefinitions {
  private static final String INDEX = "index";

  private BuiltInDefinitions() {}

  static List<String> standardIds() {
    return ids("standard ");
  }

  static List<String> vocabularyIds() {
    return ids("vocabulary ");
  }

  /** A standard as the build resolved it. */
  static Standard standard(String id) {
    try {
      return new StandardUnpacker(bytes(id + CompileStandards.SUFFIX)).standard(new Examples(id));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the built-in standard " + id, e);
    }
  }

  /** Reads the examples of a built-in standard from its tree, anew each time. */
  private record Examples(String id) implements Standard.Examples {
    @Override
    public List<Example> all() {
      return StandardLoader.load(read(id), new DefinitionsBeside(null)).examples();
    }
  }

  /** The tree of a built-in definition. */
  static DefinitionSource read(String id) {
    try {
      CompiledDefinition compiled =
          DefinitionFiles.readCompiled(new ByteArrayInputStream(bytes(id + ".bin")));
      return new DefinitionSource(id + ".yaml", compiled.digest(), compiled.root(), true);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the built-in definition " + id, e);
    }
  }

  /** The file of a built-in definition as somebody wrote it. */
  static byte[] yaml(String id) {
    try {
      return bytes(id + ".yaml");
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the built-in definition " + id, e);
    }
  }

  /** The index holds a line for each definition: its sort and its id. */
  private static List<String> ids(String sort) {
    List<String> ids = new ArrayList<>();
    try {
      String index = new String(bytes(INDEX), StandardCharsets.UTF_8);
      int start = 0;
      for (int end = index.indexOf('\n'); end >= 0; end = index.indexOf('\n', start)) {
        if (index.startsWith(sort, start)) {
          ids.add(index.substring(start + sort.length(), end));
        }
        start = end + 1;
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the index of built-in definitions", e);
    }
    return List.copyOf(ids);
  }

  private static byte[] bytes(String name) throws IOException {
    try (@Nullable InputStream in =
        BuiltInDefinitions.class.getResourceAsStream("definitions/" + name)) {
      if (in == null) {
        throw new IOException(
            "definitions/" + name + " is missing; 'mvn process-classes' makes it from the YAML");
      }
      return in.readAllBytes();
    }
  }
}
