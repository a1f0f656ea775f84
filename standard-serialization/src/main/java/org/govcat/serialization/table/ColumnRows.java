package org.govcat.serialization.table;

import java.util.ArrayList;
import java.util.List;
import org.govcat.model.InformationResource;
import org.govcat.serialization.dialect.Wording;
import org.govcat.standard.Standard;
import org.jspecify.annotations.Nullable;

/** Rows in the columns of a dialect of tables: lists go down, what is said once stands on top. */
final class ColumnRows implements RowMaker {
  private final WrittenLayout layout;
  private final TableWords words;
  private final Wording wording;

  ColumnRows(TableDialect dialect, Standard standard) {
    this.layout = WrittenLayout.of(dialect, standard);
    this.words = dialect.words();
    this.wording = new Wording(standard);
  }

  @Override
  public Captions captions() {
    return layout.captions();
  }

  @Override
  public boolean isOnce(int column) {
    return WrittenLayout.isOnce(layout.columns().get(column));
  }

  @Override
  public List<@Nullable String[]> rows(InformationResource resource, long number) {
    SpelledCells cells = new SpelledCells(resource, wording);
    List<@Nullable String[]> rows = new ArrayList<>();
    int most = FlatCells.of(resource).rows();
    for (int i = 0; i < most; i++) {
      @Nullable String[] row = new String[layout.columns().size()];
      boolean any = i == 0;
      for (Column column : layout.columns()) {
        String text = cells.cell(column, i);
        boolean other = text == null && i == 0;
        row[column.index()] = other ? cells.together(layout.instead(column)) : text;
        any |= row[column.index()] != null;
      }
      if (any) {
        rows.add(row);
      }
    }
    if (!layout.columns().isEmpty()
        && layout.columns().get(0).is(ColumnMeaning.Kind.RESOURCE_NUMBER)) {
      rows.get(0)[0] = Long.toString(number);
    }
    return rows;
  }

  @Override
  public InformationResource read(RowBlock block) {
    return new RecordBuilder(List.of(block), words).build();
  }
}
