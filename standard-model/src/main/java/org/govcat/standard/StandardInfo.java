package org.govcat.standard;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a standard says about itself.
 *
 * @param id its id
 * @param title its title
 * @param document number of the printed document
 * @param status draft, in force, superseded or practice
 * @param effective day on which it came into force, or null
 * @param version version of the definition file
 * @param digest SHA-256 of the definition and everything it uses, in lower-case hexadecimal
 * @param evidence the grade the standard as a whole rests on
 * @param notCovered later law that a check by this standard alone does not answer for
 * @param ancestors the standards that a profile is based on, those they are based on before them
 */
public record StandardInfo(
    String id,
    LocalizedText title,
    String document,
    Status status,
    @Nullable LocalDate effective,
    String version,
    String digest,
    Evidence evidence,
    List<LaterLaw> notCovered,
    List<Ancestor> ancestors) {

  /**
   * A law that came after the standard: from its day on a catalogue has to be judged by it too.
   *
   * @param from day on which it came into force
   * @param note what a report by this standard alone has to say from then on
   * @param clause source and evidence
   */
  public record LaterLaw(LocalDate from, LocalizedText note, Clause clause) {}

  /**
   * A standard that a profile is based on.
   *
   * @param id its id
   * @param title its title
   * @param document number of the printed document
   * @param status draft, in force, superseded or practice
   */
  public record Ancestor(String id, LocalizedText title, String document, Status status) {}

  /** Copies the lists. */
  public StandardInfo {
    notCovered = List.copyOf(notCovered);
    ancestors = List.copyOf(ancestors);
  }

  /** How binding a standard is. */
  public enum Status {
    /** Still discussed. */
    DRAFT("draft"),
    /** Binding. */
    IN_FORCE("in-force"),
    /** Replaced by another. */
    SUPERSEDED("superseded"),
    /** What is done, without being a standard. */
    PRACTICE("practice");

    private final String id;

    Status(String id) {
      this.id = id;
    }

    /** The word used in definition files. */
    public String id() {
      return id;
    }
  }
}
