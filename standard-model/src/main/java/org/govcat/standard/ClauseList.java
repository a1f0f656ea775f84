package org.govcat.standard;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.govcat.standard.tree.DefinitionFiles;
import org.jspecify.annotations.Nullable;

/**
 * The clauses of a printed document, as a file (条款清单): what a definition of that standard has to
 * carry. Immutable.
 *
 * @param id id of the standard
 * @param title its title
 * @param document number of the printed document
 * @param clauses the clauses in order
 */
public record ClauseList(
    String id, LocalizedText title, String document, List<TextClause> clauses) {
  /** Copies the list. */
  public ClauseList {
    clauses = List.copyOf(clauses);
  }

  /** The clauses of a built-in standard, or empty when they are not listed. */
  public static Optional<ClauseList> builtIn(String standard) {
    String name = standard + ".yaml";
    if (!Standards.builtInIds().contains(standard)) {
      return Optional.empty();
    }
    try (@Nullable InputStream in = ClauseList.class.getResourceAsStream("clauses/" + name)) {
      return in == null ? Optional.empty() : Optional.of(load(name, in.readAllBytes()));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the clauses of " + standard, e);
    }
  }

  /**
   * Clauses from a YAML file.
   *
   * @throws DefinitionException with every problem of the file
   * @throws IOException when the file cannot be read
   */
  public static ClauseList load(Path file) throws IOException {
    Path name = file.getFileName();
    return load(name == null ? file.toString() : name.toString(), Files.readAllBytes(file));
  }

  /**
   * Clauses from the bytes of a YAML file.
   *
   * @param name name of the file, for messages
   * @throws DefinitionException with every problem of the file
   */
  public static ClauseList load(String name, byte[] yaml) {
    return new ClauseListParser(name).parse(DefinitionFiles.parse(name, yaml));
  }
}
