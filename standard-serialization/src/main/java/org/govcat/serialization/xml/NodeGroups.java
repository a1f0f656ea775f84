package org.govcat.serialization.xml;

import java.util.ArrayList;
import java.util.List;
import org.govcat.finding.ElementPath;
import org.govcat.model.ElementGroup;
import org.govcat.model.ElementKind;
import org.govcat.model.ElementSlot;
import org.govcat.model.ExtensionValue;
import org.govcat.model.Extensions;
import org.govcat.model.GroupType;
import org.govcat.serialization.json.JsonText;
import org.govcat.serialization.reading.ReadingFault;
import org.govcat.serialization.reading.RecordNotes;
import org.jspecify.annotations.Nullable;

/**
 * Reads a group by its element table. A value of another shape than its element goes whole to
 * {@link Extensions#misshapen()}; an element that stands there twice keeps its first value. Foreign
 * attributes become extensions: {@code @name} of the group they stand on, {@code title@name} of the
 * group around where they stand on a text or a list.
 */
final class NodeGroups {
  private final RecordNodes nodes;
  private final RecordNotes notes;
  private final NodeTrees trees;

  NodeGroups(RecordNodes nodes, RecordNotes notes, NodeTrees trees) {
    this.nodes = nodes;
    this.notes = notes;
    this.trees = trees;
  }

  /** The group that an element holds. */
  ElementGroup read(int node, GroupType type) throws ReadingFault {
    ElementGroup.Builder<?> builder = type.newBuilder();
    XmlExtras extras = new XmlExtras();
    long seen = 0;
    int count = 0;
    for (int at = node + 1; at < nodes.after(node); at = nodes.after(at)) {
      trees.countMember(++count, at);
      ElementSlot slot = nodes.isOurs(at) ? type.slot(nodes.name(at)) : null;
      if (slot == null) {
        unknown(at, extras);
      } else if ((seen & 1L << slot.index()) == 0) {
        seen |= 1L << slot.index();
        if (slot.kind().isLeaf() && nodes.holdsTextAlone(at)) {
          builder.set(slot, nodes.leaf(at));
        } else {
          notes.push(slot.name());
          known(builder, slot, at, extras);
          notes.pop();
        }
      } else {
        Object first = builder.value(slot);
        again(slot.name(), first == null ? extras.misshapen(slot.name()) : first, at);
      }
    }
    trees.beside(node, extras);
    return builder.extensions(extras.extensions()).build();
  }

  private void unknown(int node, XmlExtras extras) throws ReadingFault {
    if (nodes.isAttribute(node)) {
      attribute("", node, extras);
    } else if (nodes.isOurs(node, XmlNames.EXTENSIONS) && !isText(node)) {
      notes.push(XmlNames.EXTENSIONS);
      trees.members(node, nodes.firstElement(node), extras);
      notes.pop();
      attributes(XmlNames.EXTENSIONS, node, extras, null);
    } else {
      notes.push(nodes.key(node));
      extras.addRepeatable(nodes.key(node), trees.foreign(node));
      notes.pop();
    }
  }

  private void attribute(String owner, int node, XmlExtras extras) {
    if (!nodes.isAboutDocument(node)) {
      extras.add(owner + nodes.key(node), new ExtensionValue.Text(nodes.leaf(node)));
    }
  }

  /** Keeps the attributes of an element that has no place for them itself, but for one. */
  private void attributes(String owner, int node, XmlExtras extras, @Nullable String but) {
    for (int at = node + 1; at < nodes.after(node) && nodes.isAttribute(at); at++) {
      if (but == null || !nodes.key(at).equals("@" + but)) {
        attribute(owner, at, extras);
      }
    }
  }

  private void again(String name, @Nullable Object first, int node) throws ReadingFault {
    String second = JsonText.of(trees.foreign(node));
    notes.duplicate(name, JsonText.of(first), second, nodes.offset(node));
  }

  private void known(ElementGroup.Builder<?> builder, ElementSlot slot, int node, XmlExtras extras)
      throws ReadingFault {
    ValueType shape = ValueType.of(nodes.attribute(node, XmlNames.SHAPE));
    if (shape != null) {
      ExtensionValue value = trees.typed(node, shape);
      Object fitted = TreeShapes.fitted(slot, value);
      builder.set(slot, fitted);
      if (fitted == null) {
        extras.addMisshapen(slot.name(), value);
      }
      attributes(slot.name(), node, extras, XmlNames.SHAPE);
    } else if (nodes.isNil(node)) {
      attributes(slot.name(), node, extras, null);
    } else if (slot.kind().isLeaf()) {
      leaf(builder, slot, node, extras);
    } else if (slot.kind() == ElementKind.GROUP) {
      ElementGroup group = group(node, slot.group());
      builder.set(slot, group);
      if (group == null) {
        extras.addMisshapen(slot.name(), trees.foreign(node));
      }
    } else {
      list(builder, slot, node, extras);
    }
  }

  private void leaf(ElementGroup.Builder<?> builder, ElementSlot slot, int node, XmlExtras extras)
      throws ReadingFault {
    if (nodes.hasElements(node)) {
      extras.addMisshapen(slot.name(), trees.foreign(node));
    } else {
      builder.set(slot, nodes.leaf(node));
      attributes(slot.name(), node, extras, null);
    }
  }

  /** A group, spelt out or as one bare text; null when something else stands there. */
  private @Nullable ElementGroup group(int node, GroupType type) throws ReadingFault {
    if (!isText(node)) {
      return read(node, type);
    }
    ElementSlot bare = type.bare();
    if (bare == null) {
      return null;
    }
    XmlExtras extras = new XmlExtras();
    attributes("", node, extras, null);
    return type.newBuilder().set(bare, nodes.leaf(node)).extensions(extras.extensions()).build();
  }

  /** Whether an element holds no elements and more than blanks. */
  private boolean isText(int node) {
    return !nodes.hasElements(node) && !nodes.leaf(node).isBlank();
  }

  private void list(ElementGroup.Builder<?> builder, ElementSlot slot, int node, XmlExtras extras)
      throws ReadingFault {
    int said = notes.count();
    List<Object> members = new ArrayList<>();
    boolean shaped = isListOf(slot, node);
    int at = nodes.firstElement(node);
    for (; shaped && at != RecordNodes.NONE && at < nodes.after(node); at = nodes.after(at)) {
      notes.index(members.size());
      Object member =
          nodes.isNil(at)
              ? null
              : slot.group() == null
                  ? text(slot, members.size(), at, extras)
                  : group(at, slot.group());
      if (member == null) {
        notes.forget(said);
        notes.index(ElementPath.Step.WHOLE);
        extras.addMisshapen(slot.name(), trees.foreignList(node));
        attributes(slot.name(), node, extras, null);
        return;
      }
      members.add(member);
      trees.countListMember(members.size(), at);
    }
    if (shaped) {
      builder.set(slot, members);
      attributes(slot.name(), node, extras, null);
    } else {
      extras.addMisshapen(slot.name(), trees.foreign(node));
    }
  }

  private @Nullable String text(ElementSlot slot, int place, int node, XmlExtras extras) {
    if (nodes.hasElements(node)) {
      return null;
    }
    if (nodes.after(node) > node + 1) {
      attributes(slot.name() + "[" + place + "]", node, extras, null);
    }
    return nodes.leaf(node);
  }

  /** Whether nothing but members of the list stands in an element. */
  private boolean isListOf(ElementSlot slot, int node) {
    String text = nodes.text(node);
    if (text != null && !text.isBlank()) {
      return false;
    }
    int at = nodes.firstElement(node);
    for (; at != RecordNodes.NONE && at < nodes.after(node); at = nodes.after(at)) {
      if (!nodes.isOurs(at) || !XmlNames.isMember(slot, nodes.name(at))) {
        return false;
      }
    }
    return true;
  }
}
