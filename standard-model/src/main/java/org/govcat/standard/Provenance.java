package org.govcat.standard;

import org.govcat.standard.tree.DefinitionNode.Mapping;
import org.jspecify.annotations.Nullable;

/**
 * Source and evidence on their way down from the file through a list to an entry: what an entry
 * does not say itself it has from above.
 *
 * @param source document and clause, or null while nothing was said
 * @param evidence grade, or null while nothing was said
 * @param standard id of the standard of the file, empty for a vocabulary
 */
record Provenance(@Nullable String source, @Nullable Evidence evidence, String standard) {
  static final Provenance NONE = new Provenance(null, null, "");

  static Provenance of(Clause clause) {
    return new Provenance(clause.source(), clause.evidence(), clause.standard());
  }

  /** What holds below the group: its own, else what came from above. */
  Provenance under(Mapping mapping, NodeReader nodes, WordReader words) {
    String ownSource = nodes.text(mapping, "source");
    Evidence ownEvidence = words.evidence(mapping);
    return new Provenance(
        ownSource == null ? source : ownSource,
        ownEvidence == null ? evidence : ownEvidence,
        standard);
  }

  /** The clause, or a stand-in after noting what is missing. */
  Clause clause(Mapping mapping, NodeReader nodes, String what) {
    if (source == null && mapping.get("source") == null) {
      nodes.problem(
          mapping, ProblemText.of("has-no-source-of-its-own-and", ProblemText.phrase(what)));
    }
    if (evidence == null && mapping.get("evidence") == null) {
      nodes.problem(
          mapping, ProblemText.of("has-no-evidence-of-its-own-and", ProblemText.phrase(what)));
    }
    return new Clause(
        source == null ? "?" : source, evidence == null ? Evidence.DERIVED : evidence, standard);
  }
}
