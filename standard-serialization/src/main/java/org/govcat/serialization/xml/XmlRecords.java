package org.govcat.serialization.xml;

import java.io.IOException;
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
  private final NodePlaces places;
  private @Nullable XmlRecord current;

  XmlRecords(XmlInput input, XmlTokens tokens) {
    this.nodes = new RecordNodes(input.lines());
    this.places = new NodePlaces(nodes);
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

  /** The places of the record, while it is the one that was read last. */
  NodePlaces places(XmlRecord record) {
    if (record != current) {
      throw new IllegalStateException(
          "record " + record.index() + " is no longer there: the next one has been read");
    }
    return places;
  }
}
