package org.govcat.standard;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.govcat.model.Blanks;
import org.govcat.standard.tree.DefinitionFiles;
import org.jspecify.annotations.Nullable;

/**
 * A table of 类、项、目、细目 and their codes (分类代码表), with its version. The guide gives the structure;
 * provinces and platforms give the tables. Where the table lists nothing below an entry, or says
 * that a level is partly known, it judges nothing. Immutable and thread-safe.
 */
public final class CodeTable {
  private final String id;
  private final String version;
  private final Entry root;
  private final @Nullable Numbering numbering;

  /**
   * An entry.
   *
   * @param code its own digits, without those of the levels above
   * @param name its name, or null when only the code is known
   * @param from the first day on which it may be used, or null
   * @param to the last one, or null; it was withdrawn behind it
   * @param replacedBy the code used in its place, or null
   * @param partial whether there are more entries below it than the table knows
   * @param entries what lies below it
   * @param clause source and evidence
   */
  public record Entry(
      String code,
      @Nullable String name,
      @Nullable LocalDate from,
      @Nullable LocalDate to,
      @Nullable String replacedBy,
      boolean partial,
      List<Entry> entries,
      Clause clause) {
    /** Copies the list. */
    public Entry {
      Objects.requireNonNull(code, "code");
      entries = List.copyOf(entries);
    }

    /** Whether it may not be used yet or no longer. */
    public boolean isOutOfUse(LocalDate day) {
      return to != null && day.isAfter(to) || from != null && day.isBefore(from);
    }

    private @Nullable Entry below(String wanted) {
      for (Entry entry : entries) {
        if (entry.code().equals(wanted)) {
          return entry;
        }
      }
      return null;
    }
  }

  /**
   * How the resources below a classification code are numbered (顺序码).
   *
   * @param separator what stands between the classification code and the number
   * @param width digits to which numbers are filled with zeros, 0 for none
   * @param start the first number
   * @param clause source and evidence
   */
  public record Numbering(String separator, int width, int start, Clause clause) {}

  /** What a table can say of one level. */
  public enum Kind {
    /** It is in the table and may be used. */
    LISTED,
    /** It is not in the table, which knows all codes of that level. */
    UNLISTED,
    /** It was withdrawn or is not in use yet. */
    OUT_OF_USE,
    /** The code has another name. */
    OTHER_NAME,
    /** The table does not know that level. */
    NOT_COVERED
  }

  /** A level as a catalogue gives it: code and name, either of which may be missing. */
  public record Level(@Nullable String code, @Nullable String name) {}

  /**
   * The answer about one level.
   *
   * @param kind what is the case
   * @param entry the entry, or the one above where there is none
   */
  public record Answer(Kind kind, Entry entry) {}

  CodeTable(String id, String version, Entry root, @Nullable Numbering numbering) {
    this.id = id;
    this.version = version;
    this.root = root;
    this.numbering = numbering;
  }

  /**
   * The codes that are known of the national levels (guide 6.1, 6.3), each with its evidence. All
   * levels are partly known, so that it never says that a code is wrong.
   */
  public static CodeTable known() {
    String name = "guide-2017.yaml";
    try (@Nullable InputStream in = CodeTable.class.getResourceAsStream("codes/" + name)) {
      return load(name, Objects.requireNonNull(in, name).readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the built-in code table", e);
    }
  }

  /**
   * A table from a YAML file; {@code docs/schema/code-table.schema.json} says what stands there.
   *
   * @throws DefinitionException with every problem of the file
   * @throws IOException when the file cannot be read
   */
  public static CodeTable load(Path file) throws IOException {
    Path name = file.getFileName();
    return load(name == null ? file.toString() : name.toString(), Files.readAllBytes(file));
  }

  /**
   * The same from the bytes of a file.
   *
   * @param name name of the file, for messages
   * @throws DefinitionException with every problem of the file
   */
  public static CodeTable load(String name, byte[] yaml) {
    return new CodeTableParser(name).parse(DefinitionFiles.parse(name, yaml));
  }

  /** Its name. */
  public String id() {
    return id;
  }

  /** Its version. */
  public String version() {
    return version;
  }

  /** How resources are numbered below its codes, or null when it does not say. */
  public @Nullable Numbering numbering() {
    return numbering;
  }

  /** The entries of the first level (类). */
  public List<Entry> entries() {
    return root.entries();
  }

  /**
   * What the table says of the levels of a classification, outermost first. Behind a level that is
   * missing, unlisted or not covered nothing is said; there are as many answers as levels judged.
   *
   * @param levels 类, 项, 目, 细目 …
   * @param day the day of the check
   */
  public List<Answer> judge(List<Level> levels, LocalDate day) {
    List<Answer> answers = new ArrayList<>();
    Entry above = root;
    for (Level level : levels) {
      String code = level.code() == null ? "" : Blanks.trim(level.code());
      if (code.isEmpty()) {
        return answers;
      }
      Entry entry = above.below(code);
      if (entry == null) {
        boolean covered = !above.entries().isEmpty() && !above.partial();
        answers.add(new Answer(covered ? Kind.UNLISTED : Kind.NOT_COVERED, above));
        return answers;
      }
      answers.add(new Answer(judge(entry, level.name(), day), entry));
      above = entry;
    }
    return answers;
  }

  private static Kind judge(Entry entry, @Nullable String name, LocalDate day) {
    if (entry.isOutOfUse(day)) {
      return Kind.OUT_OF_USE;
    }
    boolean other =
        name != null
            && !name.isBlank()
            && entry.name() != null
            && !Spelling.fold(name).equals(Spelling.fold(entry.name()));
    return other ? Kind.OTHER_NAME : Kind.LISTED;
  }

  /**
   * What the table says of a classification code in one piece (分类码), such as {@code 307004010100},
   * however it is cut into levels: the answer about the first level that is not listed or not in
   * use, else about the last.
   *
   * @param digits the code without the sequence
   * @param day the day of the check
   */
  public Answer judge(String digits, LocalDate day) {
    return digits.isEmpty() ? new Answer(Kind.NOT_COVERED, root) : walk(root, digits, day);
  }

  private static Answer walk(Entry above, String digits, LocalDate day) {
    if (digits.isEmpty()) {
      return new Answer(Kind.LISTED, above);
    }
    boolean covered = !above.entries().isEmpty() && !above.partial();
    Answer best = new Answer(covered ? Kind.UNLISTED : Kind.NOT_COVERED, above);
    for (Entry entry : above.entries()) {
      if (digits.startsWith(entry.code())) {
        Answer answer =
            entry.isOutOfUse(day)
                ? new Answer(Kind.OUT_OF_USE, entry)
                : walk(entry, digits.substring(entry.code().length()), day);
        if (answer.kind() == Kind.LISTED) {
          return answer;
        }
        best = best.entry() == above ? answer : best;
      }
    }
    return best;
  }

  @Override
  public String toString() {
    return id + " " + version;
  }
}
