package org.govcat.standard;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.govcat.model.ElementSlot;
import org.govcat.model.ElementTable;
import org.govcat.model.GroupType;
import org.govcat.standard.tree.DefinitionNode;
import org.govcat.standard.tree.DefinitionNode.Entry;
import org.govcat.standard.tree.DefinitionNode.Mapping;
import org.govcat.standard.tree.DefinitionNode.Sequence;

/**
 * Notes names in the record of an example that nobody declares: an example with a misspelt element
 * tests nothing.
 */
final class ExampleNames {
  private static final String EXTENSIONS = "extensions";

  private final NodeReader nodes;
  private final Set<String> declared;
  private final List<String> known;

  /**
   * For the examples of one standard.
   *
   * @param declared ids of the elements that it declares
   * @param known ids that may have been meant
   */
  ExampleNames(NodeReader nodes, Set<String> declared, List<String> known) {
    this.nodes = nodes;
    this.declared = declared;
    this.known = known;
  }

  /** Checks the records that stand there, one or several. */
  void check(GroupType type, DefinitionNode records) {
    each(records, record -> check(type, record, ""));
  }

  private void check(GroupType type, Mapping mapping, String prefix) {
    for (Entry entry : mapping.entries()) {
      ElementSlot slot = type.slot(entry.name());
      GroupType group = slot == null ? null : slot.group();
      if (group != null) {
        each(entry.value(), member -> check(group, member, prefix + entry.name() + "."));
      } else if (slot == null && entry.name().equals(EXTENSIONS)) {
        each(entry.value(), added -> added(added, prefix + ElementTable.ADDED + ".", prefix));
      } else if (slot == null) {
        added(entry, prefix + ElementTable.ADDED + ".", prefix);
      }
    }
  }

  private void added(Mapping mapping, String within, String shown) {
    mapping.entries().forEach(entry -> added(entry, within, shown));
  }

  private void added(Entry entry, String within, String shown) {
    String id = within + entry.name();
    if (!declared.contains(id)) {
      nodes.unknown(entry.key(), "element", shown + entry.name(), known);
    } else {
      each(entry.value(), member -> added(member, id + ".", id + "."));
    }
  }

  /** The groups that stand there, alone or in a list. */
  private static void each(DefinitionNode node, Consumer<Mapping> visitor) {
    if (node instanceof Mapping mapping) {
      visitor.accept(mapping);
    } else if (node instanceof Sequence sequence) {
      sequence.members().forEach(member -> each(member, visitor));
    }
  }
}
