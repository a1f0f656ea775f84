package org.govcat.standard;

import java.util.LinkedHashMap;
import java.util.Map;
import org.govcat.standard.tree.DefinitionNode.Entry;
import org.govcat.standard.tree.DefinitionNode.Mapping;

/** Reads {@code texts}: small texts that arguments of findings refer to by key. */
final class SmallTexts {
  private SmallTexts() {}

  static Map<String, LocalizedText> parse(NodeReader nodes, Mapping root) {
    return parse(nodes, root, "texts", "the text '");
  }

  /** Names of the modes that a file declares. */
  static Map<String, LocalizedText> modes(NodeReader nodes, Mapping root) {
    return parse(nodes, root, "modes", "the mode '");
  }

  private static Map<String, LocalizedText> parse(
      NodeReader nodes, Mapping root, String section, String what) {
    Map<String, LocalizedText> texts = new LinkedHashMap<>();
    for (Entry entry : nodes.entries(root.get(section), section)) {
      LocalizedText text = nodes.localized(entry.value(), what + entry.name() + "'");
      if (text != null) {
        texts.put(entry.name(), text);
      }
    }
    return texts;
  }
}
