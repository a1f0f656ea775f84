package org.govcat.conformance.score;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.govcat.standard.DefinitionException;
import org.govcat.standard.LocalizedText;
import org.govcat.standard.tree.DefinitionFiles;

/**
 * What the quality of a catalogue is measured by (评分卡): dimensions with their weights, as data with
 * a version. No weights have been decreed; those of the built-in one are a proposal. Immutable and
 * thread-safe.
 *
 * @param id its name
 * @param version its version
 * @param digest SHA-256 of its file
 * @param title what it is called
 * @param status what it is: a proposal (建议稿)
 * @param errorCap points that a resource with an error gets at most, of 100
 * @param dimensions the dimensions; their weights are 100 together
 */
public record Scorecard(
    String id,
    String version,
    String digest,
    LocalizedText title,
    LocalizedText status,
    int errorCap,
    List<Dimension> dimensions) {
  private static final String BUILT_IN = "catalogue-quality.yaml";

  /** Copies the list. */
  public Scorecard {
    dimensions = List.copyOf(dimensions);
  }

  /** The scorecard that comes with the library. */
  public static Scorecard builtIn() {
    try (InputStream in = Scorecard.class.getResourceAsStream(BUILT_IN)) {
      if (in == null) {
        throw new IllegalStateException(BUILT_IN + " is missing");
      }
      return of(BUILT_IN, in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Reads a scorecard.
   *
   * @throws IOException when the file cannot be read
   * @throws DefinitionException when it says something it cannot mean, with line and column
   */
  public static Scorecard load(Path file) throws IOException {
    String name = file.getFileName() == null ? file.toString() : file.getFileName().toString();
    return of(name, Files.readAllBytes(file));
  }

  private static Scorecard of(String name, byte[] yaml) {
    return ScorecardFile.read(
        name, DefinitionFiles.parse(name, yaml), DefinitionFiles.digest(yaml));
  }

  /** The indicators of all dimensions, in order. */
  public List<Indicator> indicators() {
    return dimensions.stream().flatMap(dimension -> dimension.indicators().stream()).toList();
  }
}
