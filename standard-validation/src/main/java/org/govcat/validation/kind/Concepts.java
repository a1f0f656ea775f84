package org.govcat.validation.kind;

import java.util.List;
import org.govcat.standard.Code;

/** Asks entries of code lists what they mean, without leaving garbage. */
final class Concepts {
  private Concepts() {}

  /** Whether the entry means one of the concepts, itself or through the entry it is read as. */
  static boolean meansAny(Code code, List<String> concepts) {
    for (int i = 0; i < concepts.size(); i++) {
      if (code.means(concepts.get(i))) {
        return true;
      }
    }
    return false;
  }
}
