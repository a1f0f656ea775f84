package org.govcat.serialization.xml;

import java.io.IOException;
import org.govcat.finding.ElementPath;
import org.govcat.finding.Location;
import org.govcat.model.ElementGroup;
import org.govcat.model.ExtensionValue;
import org.govcat.model.GroupType;
import org.govcat.model.InformationResource;
import org.govcat.serialization.reading.ReadingFault;
import org.govcat.serialization.reading.RecordNotes;
import org.jspecify.annotations.Nullable;

/** Reads the element on which the tokens stand; used again for every record and for the header. */
final class XmlRecords {
  private final RecordNodes nodes;
  private final NodeBuilder builder;
  private final RecordNotes notes;
  private final NodeTrees trees;
  private final NodeGroups groups;
  private @Nullable XmlRecord current;

  XmlRecords(XmlInput input, XmlTokens tokens) {
    this.nodes = new RecordNodes(input);
    this.builder = new NodeBuilder(tokens, nodes);
    this.notes = new RecordNotes(nodes);
    this.trees = new NodeTrees(nodes, notes);
    this.groups = new NodeGroups(nodes, notes, trees);
  }

  RecordNodes nodes() {
    return nodes;
  }

  RecordNotes notes() {
    return notes;
  }

  /** Says that no place in the record can be asked for any more. */
  void release() {
    current = null;
  }

  /** The resource, or a fault that says why there is none. */
  XmlRecord resource(long index, String pointer)
      throws IOException, BrokenXmlException, ReadingFault {
    ElementGroup resource = group(InformationResource.GROUP, pointer);
    XmlRecord record =
        new XmlRecord(this, (InformationResource) resource, notes.findings(), index, pointer);
    current = record;
    return record;
  }

  /** A group of a kind. */
  ElementGroup group(GroupType type, String pointer)
      throws IOException, BrokenXmlException, ReadingFault {
    builder.read();
    notes.open(pointer);
    trees.open();
    return groups.read(RecordNodes.ROOT, type);
  }

  /** An element that the model does not know. */
  ExtensionValue foreign(String pointer) throws IOException, BrokenXmlException, ReadingFault {
    builder.read();
    notes.open(pointer);
    trees.open();
    return trees.foreign(RecordNodes.ROOT);
  }

  /** The place of an element, or of the nearest thing around it that is there. */
  Location locate(XmlRecord record, String recordPointer, ElementPath path) {
    if (record != current) {
      throw new IllegalStateException(
          "record " + record.index() + " is no longer there: the next one has been read");
    }
    StringBuilder pointer = new StringBuilder(recordPointer);
    int node = RecordNodes.ROOT;
    for (ElementPath.Step step : path.steps()) {
      int next = member(node, step.name());
      String way = "/";
      if (next == RecordNodes.NONE) {
        int gathered = member(node, XmlNames.EXTENSIONS);
        next = gathered == RecordNodes.NONE ? gathered : named(gathered, step.name());
        way = "/" + XmlNames.EXTENSIONS + "/";
      }
      if (next == RecordNodes.NONE) {
        break;
      }
      node = next;
      pointer.append(way).append(step.name().replace("~", "~0").replace("/", "~1"));
      if (step.index() != ElementPath.Step.WHOLE) {
        next = listMember(node, step.index());
        if (next == RecordNodes.NONE) {
          break;
        }
        node = next;
        pointer.append('/').append(step.index());
      }
    }
    return nodes.place(nodes.offset(node), pointer.toString());
  }

  private int member(int parent, String name) {
    for (int at = parent + 1; at < nodes.after(parent); at = nodes.after(at)) {
      if (nodes.isOurs(at) ? nodes.name(at).equals(name) : nodes.key(at).equals(name)) {
        return at;
      }
    }
    return RecordNodes.NONE;
  }

  private int named(int parent, String id) {
    for (int at = parent + 1; at < nodes.after(parent); at = nodes.after(at)) {
      if (id.equals(nodes.attribute(at, XmlNames.ID))) {
        return at;
      }
    }
    return member(parent, id);
  }

  private int listMember(int parent, int place) {
    int left = place;
    int at = nodes.firstElement(parent);
    for (; at != RecordNodes.NONE && at < nodes.after(parent); at = nodes.after(at)) {
      if (left-- == 0) {
        return at;
      }
    }
    return RecordNodes.NONE;
  }
}
