package org.govcat.standard;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One entry of a code list.
 *
 * @param code the code as the standard writes it; null for a variant that only reads as another
 *     entry
 * @param concept concept id, the same across standards and dialects
 * @param label its name
 * @param aliases other spellings that mean the same
 * @param readsAs concept of the entry that this variant is read as, or null for an entry of its own
 * @param parents concepts of the parent list under which the entry is allowed; empty means all
 * @param clause source and evidence
 */
public record Code(
    @Nullable String code,
    String concept,
    LocalizedText label,
    List<String> aliases,
    @Nullable String readsAs,
    List<String> parents,
    Clause clause) {

  /** Copies the lists. */
  public Code {
    aliases = List.copyOf(aliases);
    parents = List.copyOf(parents);
  }

  /** Whether the entry means the concept, itself or through the entry it is read as. */
  public boolean means(String wanted) {
    return concept.equals(wanted) || wanted.equals(readsAs);
  }
}
