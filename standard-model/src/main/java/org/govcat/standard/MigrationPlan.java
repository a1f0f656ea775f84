package org.govcat.standard;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.govcat.standard.tree.DefinitionFiles;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of a record between two standards, as a file (迁移方案): steps, each with its clause and
 * its evidence. It serves both ways. Immutable.
 *
 * @param id its id
 * @param first id of one standard, whose slots hold several meanings
 * @param second id of the other, which has a field for each
 * @param texts words for what happens to values whatever the step, by key
 * @param slots fields with several meanings
 * @param reviews what a person has to look at
 * @param clause what it rests on where no step says more
 */
public record MigrationPlan(
    String id,
    String first,
    String second,
    Map<String, LocalizedText> texts,
    List<Slot> slots,
    List<Review> reviews,
    Clause clause) {
  /** Copies what it is given. */
  public MigrationPlan {
    texts = Map.copyOf(texts);
    slots = List.copyOf(slots);
    reviews = List.copyOf(reviews);
  }

  /**
   * A field of the first standard that means fields of the second, by conditions (字段复用).
   *
   * @param id its id
   * @param slot the field of the first standard
   * @param when what has to hold
   * @param fields the fields of the second standard
   * @param takes the one of them that takes the text as it is, or null when nobody may cut it
   * @param joined what is said when the slot was written from several fields
   * @param moved what is said when the slot was written from the one that takes it
   * @param clause source and evidence
   */
  public record Slot(
      String id,
      String slot,
      List<Condition> when,
      List<String> fields,
      @Nullable String takes,
      LocalizedText joined,
      LocalizedText moved,
      Clause clause) {
    /** Copies the lists. */
    public Slot {
      when = List.copyOf(when);
      fields = List.copyOf(fields);
    }
  }

  /**
   * What a person has to fill in or to decide.
   *
   * @param id its id
   * @param to id of the standard towards which it is asked
   * @param elements the elements
   * @param absent whether it is asked where they are absent; else where they are present
   * @param when what has to hold
   * @param note what is said
   * @param clause source and evidence
   */
  public record Review(
      String id,
      String to,
      List<String> elements,
      boolean absent,
      List<Condition> when,
      LocalizedText note,
      Clause clause) {
    /** Copies the lists. */
    public Review {
      elements = List.copyOf(elements);
      when = List.copyOf(when);
    }
  }

  /** Why losses come about, by the step that they name. */
  public Map<String, LocalizedText> reasons() {
    Map<String, LocalizedText> reasons = new LinkedHashMap<>(texts);
    for (Slot slot : slots) {
      reasons.put(slot.id() + "/moved", slot.moved());
      reasons.put(slot.id() + "/joined", slot.joined());
    }
    for (Review review : reviews) {
      reasons.put(review.id(), review.note());
    }
    return reasons;
  }

  /** The built-in plan between two standards, in either order, or null when there is none. */
  public static @Nullable MigrationPlan between(String one, String other) {
    MigrationPlan plan = builtIn(one + "-" + other);
    return plan == null ? builtIn(other + "-" + one) : plan;
  }

  private static @Nullable MigrationPlan builtIn(String id) {
    String name = id + ".yaml";
    try (@Nullable InputStream in = MigrationPlan.class.getResourceAsStream("migrations/" + name)) {
      return in == null ? null : load(name, in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the migration " + id, e);
    }
  }

  /**
   * A plan from the bytes of a YAML file.
   *
   * @param name name of the file, for messages
   * @throws DefinitionException with every problem of the file
   */
  public static MigrationPlan load(String name, byte[] yaml) {
    return new MigrationPlanParser(name).parse(DefinitionFiles.parse(name, yaml));
  }
}
