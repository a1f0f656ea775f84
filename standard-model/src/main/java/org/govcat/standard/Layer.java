package org.govcat.standard;

import java.util.List;

/**
 * One file of those that a standard is made of.
 *
 * @param source the file
 * @param id id of the standard that it defines
 * @param parents the standards that it is based on, in the order named; none for an edition
 * @param digest SHA-256 of the file and everything it uses
 */
record Layer(DefinitionSource source, String id, List<Layer> parents, String digest) {
  /** Whether it says only what it changes. */
  boolean isProfile() {
    return !parents.isEmpty();
  }

  /** Whether it inherits, directly or not, from the standard of that id. */
  boolean inherits(String standard) {
    for (Layer parent : parents) {
      if (parent.id.equals(standard) || parent.inherits(standard)) {
        return true;
      }
    }
    return false;
  }
}
