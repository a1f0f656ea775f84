package org.govcat.serialization;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.govcat.serialization.dialect.NameGuess;
import org.govcat.serialization.dialect.ProposalText;
import org.govcat.serialization.dialect.SampleMapping;
import org.govcat.serialization.table.TableDialect;
import org.govcat.serialization.table.TableSample;
import org.govcat.standard.LocalizedText;
import org.govcat.standard.Standard;
import org.govcat.standard.Standards;
import org.jspecify.annotations.Nullable;

/**
 * A dialect that a file seems to speak, by its names and values. It is a proposal for a person to
 * go through: each name has a confidence and says what it rests on. Numbers are never taken for
 * codes, for every system numbers otherwise, and no word is ever guessed to share or open anything:
 * where sharing or opening is not said in the standard's own words, the value stays as it is under
 * its own name.
 *
 * @param forTables whether it is about the columns of tables
 * @param names what each name of the file seems to mean
 */
public record DialectProposal(boolean forTables, List<Name> names) {
  private static final int SAMPLE = 2_000;
  private static final byte[] ARCHIVE = {'P', 'K', 3, 4};

  /** What the meaning of a name rests on. */
  public enum Reason {
    /** It is a label or the id of the element. */
    LABEL,
    /** A built-in dialect has it. */
    DIALECT,
    /** It differs little from a known name. */
    NEAR,
    /** Its values are words of the element's code list. */
    VALUES,
    /** It names sharing or opening, and its values are not words of the standard. */
    NOT_GUESSED,
    /** Nothing is known about it. */
    UNKNOWN
  }

  /**
   * A name of the file.
   *
   * @param name the name
   * @param element id of the element that it seems to mean, or null when it stays as it is
   * @param extension name of the extension that it seems to mean, or null
   * @param confidence from 0 to 100
   * @param reason what that rests on
   * @param known whether tables are read so without a dialect
   * @param words what its values mean, by the standard's own words
   * @param open values whose meaning somebody has to say
   */
  public record Name(
      String name,
      @Nullable String element,
      @Nullable String extension,
      int confidence,
      Reason reason,
      boolean known,
      Map<String, String> words,
      List<String> open) {
    /** Copies the words, whose order stays, and the list. */
    public Name {
      words = Collections.unmodifiableMap(new LinkedHashMap<>(words));
      open = List.copyOf(open);
    }
  }

  /** Copies the list. */
  public DialectProposal {
    names = List.copyOf(names);
  }

  /**
   * Proposes a dialect for a file: a table, JSON, JSON Lines or XML.
   *
   * @param standard the standard whose words the tables of the proposal give
   * @return null when the file holds no names at all
   * @throws IOException when the file cannot be read
   */
  public static @Nullable DialectProposal of(Path file, Standard standard) throws IOException {
    Map<String, List<String>> table = null;
    try (InputStream in = Files.newInputStream(file)) {
      byte[] start = in.readNBytes(ARCHIVE.length);
      table = Arrays.equals(start, ARCHIVE) ? TableSample.workbook(file, labels()) : null;
    }
    Map<String, List<String>> objects = table == null ? objects(file) : Map.of();
    if (table == null && objects.isEmpty()) {
      table = TableSample.text(file, labels());
    }
    boolean forTables = table != null;
    Map<String, List<String>> sample = table == null ? objects : table;
    if (sample.isEmpty()) {
      return null;
    }
    return new DialectProposal(forTables, NameGuess.all(sample, forTables, standard, builtIn()));
  }

  private static TableDialect labels() {
    return Dialects.builtIn(Dialects.LABELS).table();
  }

  private static List<NameGuess.Source> builtIn() {
    return Dialects.builtInIds().stream()
        .map(Dialects::builtIn)
        .map(each -> new NameGuess.Source(each.id(), each.mapping(), each.ownTable()))
        .toList();
  }

  /** The members of the first records, whatever they are called. */
  private static Map<String, List<String>> objects(Path file) throws IOException {
    SampleMapping sample = new SampleMapping(NameGuess.names(builtIn()));
    Dialect any =
        new Dialect("sample", new LocalizedText("", ""), Standards.DEFAULT_ID, "", sample, null);
    try (CatalogReader reader = CatalogReaders.open(file, any)) {
      int count = 0;
      boolean table = false;
      for (SourceRecord record = reader.next();
          record != null && count < SAMPLE && !table;
          record = reader.next()) {
        count++;
        table = reader.format() == CatalogFormat.CSV;
      }
      return table ? Map.of() : sample.values();
    }
  }

  /**
   * The proposal as a dialect file, which loads.
   *
   * @param id what the dialect is to be called
   * @param comment what a person is told about a name, in one line
   */
  public String yaml(String id, String standard, Function<Name, String> comment) {
    return new ProposalText(this, comment).yaml(id, standard);
  }

  /** What is to be said about the proposal as a dialect file. */
  public DialectVerification verified(String id, Standard standard) {
    byte[] yaml = yaml(id, standard.id(), Name::name).getBytes(StandardCharsets.UTF_8);
    return DialectVerification.of(id + ".yaml", yaml, standard);
  }
}
