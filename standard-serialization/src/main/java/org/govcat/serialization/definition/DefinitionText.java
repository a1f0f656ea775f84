package org.govcat.serialization.definition;

import org.govcat.standard.tree.DefinitionNode;
import org.govcat.standard.tree.DefinitionNode.Entry;
import org.govcat.standard.tree.DefinitionNode.Mapping;
import org.govcat.standard.tree.DefinitionNode.Sequence;

/** A definition as a YAML file for people: a line for each key, short pieces between brackets. */
final class DefinitionText {
  private static final int ONE_LINE = 100;

  private final StringBuilder yaml = new StringBuilder();

  private DefinitionText() {}

  static String of(Mapping definition) {
    DefinitionText text = new DefinitionText();
    for (Entry entry : definition.entries()) {
      boolean section = !(isShort(entry.value()));
      text.yaml.append(section ? "\n" : "");
      text.entry(entry, 0);
    }
    return text.yaml.toString().stripLeading();
  }

  private static boolean isShort(DefinitionNode node) {
    StringBuilder flow = new StringBuilder();
    FlowText.append(flow, node);
    return flow.length() <= ONE_LINE;
  }

  private void entry(Entry entry, int depth) {
    FlowText.appendText(yaml, entry.name());
    yaml.append(':');
    DefinitionNode value = entry.value();
    if (isOpened(value)) {
      yaml.append('\n');
      block(value, depth + 1);
    } else {
      yaml.append(' ');
      FlowText.append(yaml, value);
      yaml.append('\n');
    }
  }

  /** Long lists and groups stand on lines of their own. */
  private static boolean isOpened(DefinitionNode node) {
    boolean filled =
        node instanceof Sequence list && !list.members().isEmpty()
            || node instanceof Mapping group && !group.entries().isEmpty();
    return filled && !isShort(node);
  }

  private void block(DefinitionNode node, int depth) {
    if (node instanceof Sequence list) {
      for (DefinitionNode member : list.members()) {
        yaml.append("  ".repeat(depth)).append("- ");
        member(member, depth);
      }
      return;
    }
    for (Entry entry : ((Mapping) node).entries()) {
      yaml.append("  ".repeat(depth));
      entry(entry, depth);
    }
  }

  private void member(DefinitionNode member, int depth) {
    if (!(member instanceof Mapping group) || !isOpened(member)) {
      FlowText.append(yaml, member);
      yaml.append('\n');
      return;
    }
    for (int i = 0; i < group.entries().size(); i++) {
      yaml.append(i == 0 ? "" : "  ".repeat(depth + 1));
      entry(group.entries().get(i), depth + 1);
    }
  }
}
