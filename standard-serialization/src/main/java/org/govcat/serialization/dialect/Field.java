package org.govcat.serialization.dialect;

import org.jspecify.annotations.Nullable;

/**
 * What one or more names of the source mean.
 *
 * @param target where the value goes
 * @param separators characters between the members of a list written as one text
 * @param table the words the field may have, or null when any text will do
 * @param otherwise what becomes of a word that the table does not have
 */
record Field(Target target, String separators, @Nullable ValueTable table, Otherwise otherwise) {

  /** What becomes of a word that the table does not have. */
  sealed interface Otherwise {
    /** It goes where the field goes, as it is. */
    record Kept() implements Otherwise {}

    /** The whole value stays an extension under the source's own name. */
    record OwnName() implements Otherwise {}

    /** It is the value of another element, so nothing is unknown about it. */
    record Instead(Target.Element element) implements Otherwise {}
  }
}
