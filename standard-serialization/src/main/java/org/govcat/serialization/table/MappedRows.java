package org.govcat.serialization.table;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.govcat.finding.ElementPath;
import org.govcat.finding.Finding;
import org.govcat.finding.Location;
import org.govcat.model.ExtensionValue;
import org.govcat.model.InformationResource;
import org.govcat.serialization.SourceRecord;
import org.govcat.serialization.source.MappedRecord;
import org.govcat.serialization.source.SourceMapping;

/** A resource made of one row by a dialect that speaks of objects: captions are their names. */
final class MappedRows implements SourceRecord {
  private final long index;
  private final RowBlock block;
  private final MappedRecord record;

  private MappedRows(long index, RowBlock block, MappedRecord record) {
    this.index = index;
    this.block = block;
    this.record = record;
  }

  static MappedRows of(long index, RowBlock block, SourceMapping mapping) {
    Map<String, ExtensionValue> members = new LinkedHashMap<>();
    for (Column column : block.header().columns()) {
      String text = block.text(column);
      if (text != null && !column.is(ColumnMeaning.Kind.IGNORED)) {
        String name = column.caption();
        for (int i = 2; members.containsKey(name); i++) {
          name = column.caption() + '#' + i;
        }
        members.put(name, new ExtensionValue.Text(text));
      }
    }
    return new MappedRows(index, block, mapping.map(new ExtensionValue.Group(members)));
  }

  @Override
  public InformationResource resource() {
    return record.resource();
  }

  @Override
  public long index() {
    return index;
  }

  @Override
  public List<Finding> findings() {
    return record.findings();
  }

  @Override
  public SourceRecord keep() {
    return this;
  }

  @Override
  public int length() {
    return RowBlock.length(List.of(block));
  }

  @Override
  public List<Location> rows() {
    return RowBlock.places(List.of(block));
  }

  @Override
  public Location locate(ElementPath path) {
    ElementPath origin = record.origin().apply(path);
    TableRow row = block.rows().get(0);
    String name = origin.steps().isEmpty() ? "" : origin.steps().get(0).name();
    for (Column column : block.header().columns()) {
      if (column.caption().equals(name)) {
        return block.header().place(row, column);
      }
    }
    return block.header().place(row);
  }
}
