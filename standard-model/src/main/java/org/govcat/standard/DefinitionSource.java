package org.govcat.standard;

import org.govcat.standard.tree.DefinitionNode.Mapping;

/**
 * A definition file as it was found.
 *
 * @param file its name, for messages
 * @param digest SHA-256 of the file
 * @param root its tree
 * @param compiled whether it was compiled, and so looked at thoroughly before
 */
record DefinitionSource(String file, String digest, Mapping root, boolean compiled) {
  /** Whether both are the same file; one built in is not one of that name beside a profile. */
  boolean isSameFile(DefinitionSource other) {
    return file.equals(other.file) && compiled == other.compiled;
  }
}
