package org.govcat.standard;

import java.util.LinkedHashMap;
import java.util.Map;

/** How every element of the model is called, whatever the edition. Stateless and thread-safe. */
public final class ElementLabels {
  private ElementLabels() {}

  /**
   * The labels by element id, in the order of the vocabulary. Read anew at each call: keep them.
   */
  public static Map<String, LocalizedText> all() {
    Map<String, LocalizedText> labels = new LinkedHashMap<>();
    for (String id : BuiltInDefinitions.vocabularyIds()) {
      DefinitionSource source = BuiltInDefinitions.read(id);
      ProblemLog log = new ProblemLog();
      VocabularyParser.parse(source.file(), source.root(), log, false)
          .elements()
          .forEach(
              (element, name) -> {
                if (name.label() != null) {
                  labels.putIfAbsent(element, name.label());
                }
              });
    }
    return labels;
  }
}
