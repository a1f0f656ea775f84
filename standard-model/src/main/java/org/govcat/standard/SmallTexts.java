package org.govcat.standard;

import java.util.LinkedHashMap;
import java.util.Map;
import org.govcat.standard.tree.DefinitionNode.Entry;
import org.govcat.standard.tree.DefinitionNode.Mapping;

/** Reads {@code texts}: small texts that arguments of findings refer to by key. */
final class SmallTexts {
  private SmallTexts() {}

  static Map<String, LocalizedText> parse(NodeReader nodes, Mapping root) {
    Map<String, LocalizedText> texts = new LinkedHashMap<>();
    for (Entry entry : nodes.entries(root.get("texts"), "texts")) {
      LocalizedText text = nodes.localized(entry.value(), "the text '" + entry.name() + "'");
      if (text != null) {
        texts.put(entry.name(), text);
      }
    }
    return texts;
  }
}
