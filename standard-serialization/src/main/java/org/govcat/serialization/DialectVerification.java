package org.govcat.serialization;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.govcat.finding.Severity;
import org.govcat.serialization.dialect.DialectFile;
import org.govcat.serialization.dialect.DialectReview;
import org.govcat.standard.DefinitionException;
import org.govcat.standard.DefinitionException.Problem;
import org.govcat.standard.LocalizedText;
import org.govcat.standard.Standard;
import org.govcat.standard.Standards;
import org.govcat.standard.tree.DefinitionFiles;
import org.govcat.standard.tree.DefinitionNode;
import org.jspecify.annotations.Nullable;

/**
 * Whether a dialect file can be used, and what in it may not be meant: words that come back as
 * something else, names that belong to other elements, codes that the standard does not have, and
 * examples that do not come out.
 *
 * @param id id of the dialect, or null when the file cannot be loaded
 * @param words how many words its tables have
 * @param examples how many examples it has
 * @param remarks what is to be said, in the order of the file
 */
public record DialectVerification(
    @Nullable String id, int words, int examples, List<Remark> remarks) {
  /** What a remark is about; the words for people are made from it. */
  public enum Kind {
    /** The file cannot be loaded. */
    REFUSED(Severity.ERROR),
    /** The standard does not declare the element. */
    ELEMENT_NOT_DECLARED(Severity.WARNING),
    /** What a word is said to mean is no code of the standard. */
    NO_SUCH_CODE(Severity.WARNING),
    /** What a word is said to mean is a label or an alias, and the standard has a code for it. */
    NOT_THE_CODE(Severity.WARNING),
    /** The standard's own label is given another meaning. */
    CONTRADICTS_STANDARD(Severity.ERROR),
    /** The standard's own code is given another meaning; other people number otherwise. */
    RENUMBERED(Severity.INFO),
    /** A blank is given a meaning. */
    BLANK_WORD(Severity.ERROR),
    /** What is written for a text is read as something else. */
    ONE_WAY(Severity.WARNING),
    /** Several entries mean the same; the first is written. */
    SEVERAL_ENTRIES(Severity.INFO),
    /** No word means this code of the standard. */
    CODE_WITHOUT_WORD(Severity.INFO),
    /** The name is the standard's own name of another element, which wins. */
    OWN_NAME(Severity.WARNING),
    /** Names that people would not tell apart mean different elements. */
    AMBIGUOUS_NAME(Severity.WARNING),
    /** The label of one element is given to another. */
    LABEL_OF_OTHER(Severity.WARNING),
    /** An example does not come out. */
    EXAMPLE_DIFFERS(Severity.ERROR);

    private final Severity severity;

    Kind(Severity severity) {
      this.severity = severity;
    }

    /** How grave it is. */
    public Severity severity() {
      return severity;
    }
  }

  /**
   * One thing to be said.
   *
   * @param kind what it is about
   * @param line line from 1
   * @param column column from 1
   * @param arguments what the words for people need
   * @param refusal why the file cannot be loaded, in the words of its problem, or null
   */
  public record Remark(
      Kind kind, int line, int column, List<String> arguments, @Nullable LocalizedText refusal) {
    /** A remark about a file that is loaded. */
    public Remark(Kind kind, int line, int column, List<String> arguments) {
      this(kind, line, column, arguments, null);
    }

    /** Copies the list. */
    public Remark {
      arguments = List.copyOf(arguments);
    }
  }

  /** Copies the list. */
  public DialectVerification {
    remarks = List.copyOf(remarks);
  }

  /**
   * Verifies a file.
   *
   * @param standard the standard whose words its tables give, or null for the built-in one that the
   *     file names
   * @throws IOException when the file cannot be read
   */
  public static DialectVerification of(Path file, @Nullable Standard standard) throws IOException {
    return of(String.valueOf(file.getFileName()), Files.readAllBytes(file), standard);
  }

  /** Verifies what a file of that name says. */
  public static DialectVerification of(String name, byte[] bytes, @Nullable Standard standard) {
    try {
      DefinitionNode.Mapping root = DefinitionFiles.parse(name, bytes);
      DialectFile file = DialectFile.read(name, root, Dialects::base);
      Standard words = standard == null ? Standards.builtInOrDefault(file.standard()) : standard;
      DialectReview review = new DialectReview(root, file, words);
      return new DialectVerification(
          file.id(), review.words(), review.examples(), review.remarks());
    } catch (DefinitionException e) {
      return new DialectVerification(
          null, 0, 0, e.problems().stream().map(DialectVerification::refused).toList());
    }
  }

  private static Remark refused(Problem problem) {
    return new Remark(
        Kind.REFUSED, problem.line(), problem.column(), List.of(problem.text()), problem.words());
  }

  /** Whether it can be used as it is: nothing is an error. */
  public boolean isGood() {
    return remarks.stream().noneMatch(remark -> remark.kind().severity() == Severity.ERROR);
  }
}
