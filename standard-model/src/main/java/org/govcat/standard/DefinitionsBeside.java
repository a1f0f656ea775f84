package org.govcat.standard;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.govcat.standard.tree.DefinitionFiles;
import org.jspecify.annotations.Nullable;

/**
 * What is built in, and the files of one directory. A name with a path in it is none: a definition
 * reaches nothing outside its own directory.
 *
 * @param directory the directory, or null when there is none
 */
record DefinitionsBeside(@Nullable Path directory) implements Definitions {
  private static final String SUFFIX = ".yaml";

  @Override
  public @Nullable DefinitionSource standard(String reference) {
    if (BuiltInDefinitions.standardIds().contains(reference)) {
      return BuiltInDefinitions.read(reference);
    }
    boolean plain =
        reference.endsWith(SUFFIX) && reference.indexOf('/') < 0 && reference.indexOf('\\') < 0;
    Path file = directory == null || !plain ? null : directory.resolve(reference);
    return file == null || !Files.isRegularFile(file) ? null : read(reference, file);
  }

  private static DefinitionSource read(String name, Path file) {
    try {
      byte[] yaml = Files.readAllBytes(file);
      return new DefinitionSource(
          name, DefinitionFiles.digest(yaml), DefinitionFiles.parse(name, yaml), false);
    } catch (IOException e) {
      throw new DefinitionException(
          List.of(
              new DefinitionException.Problem(name, 1, 1, ProblemText.of("file-cannot-be-read"))));
    }
  }

  @Override
  public List<String> standardIds() {
    return BuiltInDefinitions.standardIds();
  }

  @Override
  public @Nullable DefinitionSource vocabulary(String id) {
    return BuiltInDefinitions.vocabularyIds().contains(id) ? BuiltInDefinitions.read(id) : null;
  }

  @Override
  public List<String> vocabularyIds() {
    return BuiltInDefinitions.vocabularyIds();
  }
}
