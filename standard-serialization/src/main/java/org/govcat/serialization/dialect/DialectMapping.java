package org.govcat.serialization.dialect;

import org.govcat.model.ExtensionValue;
import org.govcat.serialization.source.MappedRecord;
import org.govcat.serialization.source.SourceMapping;

/**
 * What a dialect file says, ready for use.
 *
 * @param names its names
 */
record DialectMapping(FieldNames names) implements SourceMapping {
  @Override
  public MappedRecord map(ExtensionValue.Group source) {
    return new Translation(this).translate(source);
  }
}
