package org.govcat.serialization.dialect;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.govcat.model.ExtensionValue;
import org.govcat.model.InformationResource;
import org.govcat.serialization.source.MappedRecord;
import org.govcat.serialization.source.SourceMapping;
import org.govcat.serialization.source.SpelledRecord;
import org.govcat.standard.Standard;

/**
 * What a dialect file says, ready for use.
 *
 * @param fields what its names mean
 */
record DialectMapping(FieldNames fields) implements SourceMapping {
  @Override
  public MappedRecord map(ExtensionValue.Group source) {
    return new Translation(this).translate(source);
  }

  @Override
  public Set<String> names() {
    return fields.names();
  }

  @Override
  public boolean knows(String name) {
    return fields.find(name) != null;
  }

  @Override
  public List<String> writtenNames() {
    return fields.written().stream().map(FieldNames.Written::name).toList();
  }

  @Override
  public SpelledRecord spell(InformationResource resource, Standard standard) {
    return new RecordSpelling(fields, new Wording(standard), resource).whole();
  }

  @Override
  public Map<String, String> texts(InformationResource resource, Standard standard) {
    return new RecordSpelling(fields, new Wording(standard), resource).texts();
  }
}
