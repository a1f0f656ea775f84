package org.govcat.conformance.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Where the modules of this build lie, for tests that judge the whole project. */
public final class House {
  static final List<String> MODULES =
      List.of(
          "standard-model",
          "standard-serialization",
          "standard-validation",
          "standard-conformance",
          "examples");

  private House() {}

  /** The root of the project, found upwards from where the tests run. */
  public static Path root() {
    Path start = Path.of("").toAbsolutePath();
    for (Path folder = start; folder != null; folder = folder.getParent()) {
      if (Files.isDirectory(folder.resolve("standard-model"))) {
        return folder;
      }
    }
    throw new IllegalStateException("no folder above " + start + " holds standard-model");
  }

  /** Every hand-written Java file of the main sources of all modules. */
  static List<Path> mainSources() {
    return MODULES.stream().flatMap(House::sourcesOf).sorted().toList();
  }

  /** A path as it is told to a person: from the root, with forward slashes. */
  static String shown(Path file) {
    return root().relativize(file).toString().replace('\\', '/');
  }

  static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(file + " cannot be read", e);
    }
  }

  private static Stream<Path> sourcesOf(String module) {
    Path sources = root().resolve(module).resolve("src/main/java");
    if (!Files.isDirectory(sources)) {
      return Stream.empty();
    }
    try (Stream<Path> files = Files.walk(sources)) {
      return files.filter(file -> file.toString().endsWith(".java")).toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(sources + " cannot be walked", e);
    }
  }
}
