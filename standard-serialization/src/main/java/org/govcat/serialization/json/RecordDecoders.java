package org.govcat.serialization.json;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.govcat.finding.Finding;
import org.govcat.model.ExtensionValue;
import org.govcat.model.InformationResource;
import org.govcat.serialization.reading.RecordNotes;
import org.govcat.serialization.source.MappedRecord;
import org.govcat.serialization.source.SourceMapping;

/** The two ways to decode: straight into the model, or through a dialect. */
final class RecordDecoders {
  private RecordDecoders() {}

  /** An object in the standard's own names. */
  static RecordDecoder plain(JsonInput in, RecordNotes notes) {
    GroupReader groups = new GroupReader(in, notes, new TreeReader(in, notes));
    return () ->
        new MappedRecord(
            (InformationResource) groups.read(InformationResource.GROUP),
            notes.findings(),
            UnaryOperator.identity());
  }

  /** An object in the names of a dialect. */
  static RecordDecoder mapped(JsonInput in, RecordNotes notes, SourceMapping mapping) {
    TreeReader trees = new TreeReader(in, notes);
    return () -> {
      ExtensionValue.Group source = trees.group();
      MappedRecord mapped = mapping.map(source);
      List<Finding> findings = new ArrayList<>(notes.findings());
      findings.addAll(mapped.findings());
      return new MappedRecord(mapped.resource(), findings, mapped.origin());
    };
  }
}
