package org.govcat.serialization.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A row, or one of several things that the cells of a row say: 姓名、性别、住址. */
final class TokenRow {
  private final TableRow row;
  private final Map<Integer, String> tokens;

  TokenRow(TableRow row) {
    this(row, Map.of());
  }

  private TokenRow(TableRow row, Map<Integer, String> tokens) {
    this.row = row;
    this.tokens = tokens;
  }

  @Nullable String text(Column column) {
    String token = tokens.isEmpty() ? null : tokens.get(column.index());
    return token == null ? row.text(column.index()) : token;
  }

  /**
   * The members that the cells of these columns name together. A cell that names one goes with each
   * member of another that names several; cells that name several, but not as many, are left whole.
   */
  static List<TokenRow> of(List<Column> columns, TokenRow from) {
    boolean whole = true;
    for (int i = 0; i < columns.size() && whole; i++) {
      whole = CellText.isOne(columns.get(i), from.text(columns.get(i)));
    }
    return whole ? List.of(from) : divided(columns, from);
  }

  private static List<TokenRow> divided(List<Column> columns, TokenRow from) {
    int count = 1;
    Map<Integer, List<String>> lists = new HashMap<>();
    for (Column column : columns) {
      List<String> tokens = CellText.tokens(column, from.text(column));
      if (tokens.size() > 1) {
        if (count > 1 && tokens.size() != count) {
          return List.of(from);
        }
        count = tokens.size();
      }
      if (!tokens.isEmpty()) {
        lists.put(column.index(), tokens);
      }
    }
    List<TokenRow> rows = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      Map<Integer, String> own = new HashMap<>();
      for (Map.Entry<Integer, List<String>> list : lists.entrySet()) {
        List<String> tokens = list.getValue();
        own.put(list.getKey(), tokens.get(tokens.size() > 1 ? i : 0));
      }
      rows.add(new TokenRow(from.row, own));
    }
    return rows;
  }
}
