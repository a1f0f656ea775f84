package org.govcat.serialization.dialect;

import java.util.Set;
import org.govcat.model.ExtensionValue;
import org.govcat.serialization.source.MappedRecord;
import org.govcat.serialization.source.SourceMapping;

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
}
