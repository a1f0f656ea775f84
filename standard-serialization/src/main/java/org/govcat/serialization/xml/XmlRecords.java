package org.govcat.serialization.xml;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.govcat.finding.Finding;
import org.govcat.model.ElementGroup;
import org.govcat.model.ExtensionValue;
import org.govcat.model.GroupType;
import org.govcat.model.InformationResource;
import org.govcat.serialization.reading.ReadingFault;
import org.govcat.serialization.reading.RecordNotes;
import org.govcat.serialization.source.MappedRecord;
import org.govcat.serialization.source.SourceMapping;
import org.jspecify.annotations.Nullable;

/** Reads the element on which the tokens stand; used again for every record and for the header. */
final class XmlRecords {
  private final RecordNodes nodes;
  private final NodeBuilder builder;
  private final RecordNotes notes;
  private final NodeTrees trees;
  private final NodeGroups groups;
  private final NodePlaces places;
  private final @Nullable SourceMapping mapping;
  private @Nullable XmlRecord current;

  XmlRecords(XmlInput input, XmlTokens tokens) {
    this(input, tokens, null);
  }

  /** Records in the names of a dialect, or of the standard when there is none. */
  XmlRecords(XmlInput input, XmlTokens tokens, @Nullable SourceMapping mapping) {
    this.mapping = mapping;
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
    SourceMapping dialect = mapping;
    MappedRecord read =
        dialect == null
            ? new MappedRecord(
                (InformationResource) group(InformationResource.GROUP, pointer),
                notes.findings(),
                UnaryOperator.identity())
            : mapped(dialect, pointer);
    XmlRecord record = new XmlRecord(this, read, dialect != null, index, pointer);
    current = record;
    return record;
  }

  private MappedRecord mapped(SourceMapping dialect, String pointer)
      throws IOException, BrokenXmlException, ReadingFault {
    builder.read();
    notes.open(pointer);
    trees.open();
    MappedRecord mapped = dialect.map(trees.source(RecordNodes.ROOT));
    List<Finding> findings = new ArrayList<>(notes.findings());
    findings.addAll(mapped.findings());
    return new MappedRecord(mapped.resource(), findings, mapped.origin());
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
