package org.govcat.standard;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where a definition finds the ones it names: those built in, and files beside it. */
interface Definitions {
  /** The definition of that id or file name, or null when there is none. */
  @Nullable DefinitionSource standard(String reference);

  /** Ids of the standards that can be named, for suggestions. */
  List<String> standardIds();

  /** The vocabulary of that id, or null when there is none. */
  @Nullable DefinitionSource vocabulary(String id);

  /** Ids of the vocabularies, for suggestions. */
  List<String> vocabularyIds();
}
