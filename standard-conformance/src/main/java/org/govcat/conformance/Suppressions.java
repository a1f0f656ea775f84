package org.govcat.conformance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.govcat.standard.DefinitionException;
import org.govcat.standard.tree.DefinitionFiles;

/**
 * The findings that a file tells to count apart (豁免). Nothing is hidden by it: they are listed with
 * who approved them, every verdict says how many there are, and what rests on printed law is only
 * annotated. Immutable and thread-safe.
 *
 * <pre>{@code
 * suppressions:
 *   - rule: title/unique
 *     path: title
 *     record: "307004010200/*"
 *     reason: renamed in the next release
 *     approved-by: the data bureau
 *     expires: 2026-06-30
 * }</pre>
 */
public final class Suppressions {
  private final List<Suppression> all;
  private final String digest;

  Suppressions(List<Suppression> all, String digest) {
    this.all = List.copyOf(all);
    this.digest = digest;
  }

  /**
   * Reads a YAML file. Strict: every entry says all six things and nothing else.
   *
   * @throws IOException when the file cannot be read
   * @throws DefinitionException when it says something it cannot mean, with line and column
   */
  public static Suppressions load(Path file) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    String name = file.getFileName() == null ? file.toString() : file.getFileName().toString();
    List<Suppression> all = SuppressionFile.read(name, DefinitionFiles.parse(name, bytes));
    return new Suppressions(all, DefinitionFiles.digest(bytes));
  }

  /** The entries in the order of the file. */
  public List<Suppression> all() {
    return all;
  }

  /** SHA-256 of the file, in lower-case hexadecimal. */
  public String digest() {
    return digest;
  }
}
