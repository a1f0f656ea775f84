package org.govcat.serialization.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.govcat.model.InformationResource;
import org.govcat.serialization.source.SourceMapping;
import org.govcat.standard.Standard;
import org.jspecify.annotations.Nullable;

/** Rows of a dialect that speaks of objects: one for each resource, a column for each name. */
final class ObjectRows implements RowMaker {
  private final SourceMapping mapping;
  private final Standard standard;
  private final List<String> names;

  ObjectRows(SourceMapping mapping, Standard standard) {
    this.mapping = mapping;
    this.standard = standard;
    this.names = mapping.writtenNames();
  }

  @Override
  public Captions captions() {
    return Captions.of(names.toArray(String[]::new));
  }

  @Override
  public boolean isOnce(int column) {
    return false;
  }

  @Override
  public List<@Nullable String[]> rows(InformationResource resource, long number) {
    Map<String, String> texts = mapping.texts(resource, standard);
    @Nullable String[] row = new String[names.size()];
    for (int i = 0; i < row.length; i++) {
      String text = texts.get(names.get(i));
      row[i] = text == null ? null : FlatLayout.visible(text);
    }
    List<@Nullable String[]> rows = new ArrayList<>();
    rows.add(row);
    return rows;
  }

  @Override
  public InformationResource read(RowBlock block) {
    return MappedRows.of(0, block, mapping).resource();
  }
}
