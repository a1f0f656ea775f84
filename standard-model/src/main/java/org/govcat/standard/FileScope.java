package org.govcat.standard;

import java.util.Collection;

/**
 * What every parser of one file needs.
 *
 * @param nodes looks at its nodes
 * @param words reads its words
 * @param provenance source and evidence that the file gives all its entries
 * @param thorough whether to look also at what costs time and was looked at when a built-in file
 *     was compiled: regular expressions, placeholders, spellings claimed twice
 */
record FileScope(NodeReader nodes, WordReader words, Provenance provenance, boolean thorough) {
  static FileScope of(String file, ProblemLog log, boolean thorough) {
    NodeReader nodes = new NodeReader(file, log);
    return new FileScope(nodes, new WordReader(nodes), Provenance.NONE, thorough);
  }

  /** Id of the standard of the file, empty for a vocabulary. */
  String standard() {
    return provenance.standard();
  }

  /** The same for a file that may name these modes. */
  FileScope knowing(Collection<String> modes) {
    return new FileScope(nodes, new WordReader(nodes, modes), provenance, thorough);
  }

  FileScope with(Provenance own) {
    return new FileScope(nodes, words, own, thorough);
  }
}
