package org.govcat.standard;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.govcat.standard.DefinitionException.Problem;
import org.govcat.standard.tree.DefinitionFiles;
import org.jspecify.annotations.Nullable;

/** A standard small enough to be seen at once: small-standard.yaml over small-vocabulary.yaml. */
final class SmallStandard {
  static final String FILE = "small-standard.yaml";
  static final String VOCABULARY = "small-vocabulary.yaml";

  private SmallStandard() {}

  static Standard load() {
    return load(text(FILE));
  }

  static Standard load(String yaml) {
    return load(yaml, text(VOCABULARY));
  }

  static Standard load(String yaml, String vocabulary) {
    byte[] bytes = vocabulary.getBytes(StandardCharsets.UTF_8);
    DefinitionSource used =
        new DefinitionSource(
            VOCABULARY,
            DefinitionFiles.digest(bytes),
            DefinitionFiles.parse(VOCABULARY, bytes),
            false);
    return Standards.load(FILE, yaml.getBytes(StandardCharsets.UTF_8), new Shelf(used));
  }

  /** Nothing but one vocabulary. */
  private record Shelf(DefinitionSource vocabulary) implements Definitions {
    @Override
    public @Nullable DefinitionSource standard(String reference) {
      return null;
    }

    @Override
    public List<String> standardIds() {
      return List.of();
    }

    @Override
    public DefinitionSource vocabulary(String id) {
      return vocabulary;
    }

    @Override
    public List<String> vocabularyIds() {
      return List.of();
    }
  }

  /** The problems of the small standard after one of its passages was replaced. */
  static List<String> problems(String passage, String replacement) {
    return problemsOf(replaced(text(FILE), passage, replacement), text(VOCABULARY));
  }

  /** The problems after a passage of the vocabulary was replaced. */
  static List<String> problemsOfVocabulary(String passage, String replacement) {
    return problemsOf(text(FILE), replaced(text(VOCABULARY), passage, replacement));
  }

  static String text(String file) {
    try (InputStream in = SmallStandard.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalArgumentException("no such file: " + file);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String replaced(String text, String passage, String replacement) {
    int at = text.indexOf(passage);
    if (at < 0) {
      throw new IllegalArgumentException("no such passage: " + passage);
    }
    return text.substring(0, at) + replacement + text.substring(at + passage.length());
  }

  private static List<String> problemsOf(String yaml, String vocabulary) {
    try {
      load(yaml, vocabulary);
      return List.of();
    } catch (DefinitionException e) {
      return e.problems().stream().map(Problem::toString).toList();
    }
  }
}
