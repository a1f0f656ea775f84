package org.govcat.serialization.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.govcat.model.ElementSlot;
import org.govcat.standard.Standard;
import org.jspecify.annotations.Nullable;

/** The columns in which a dialect of tables is written, with the groups that stand over them. */
final class WrittenLayout {
  private final List<Column> columns = new ArrayList<>();
  private final List<@Nullable String> groups = new ArrayList<>();

  private final Map<Integer, List<List<ElementSlot>>> instead = new HashMap<>();

  private WrittenLayout() {}

  /** The columns that the dialect names, or else one for each element that a standard declares. */
  static WrittenLayout of(TableDialect dialect, Standard standard) {
    WrittenLayout layout = new WrittenLayout();
    ColumnMeaning number = dialect.find(FlatLayout.NUMBER);
    if (number != null && number.kind() == ColumnMeaning.Kind.RESOURCE_NUMBER) {
      layout.add(null, FlatLayout.NUMBER, number);
    }
    for (TableDialect.Written part : dialect.written()) {
      for (String caption : part.captions()) {
        layout.instead.put(layout.columns.size(), part.instead().getOrDefault(caption, List.of()));
        layout.add(part.group(), caption, dialect.find(caption));
      }
    }
    if (dialect.written().isEmpty()) {
      layout.addAll(dialect, standard);
    }
    return layout;
  }

  private void addAll(TableDialect dialect, Standard standard) {
    Map<String, ColumnMeaning> meanings = dialect.columns();
    Set<String> said = new HashSet<>();
    for (String id : standard.elements().keySet()) {
      meanings.forEach((caption, meaning) -> addElement(id, caption, meaning, said));
    }
    meanings.forEach(
        (caption, meaning) -> {
          if (meaning.kind() == ColumnMeaning.Kind.EXTENSION && said.add("ext " + meaning.id())) {
            add(null, caption, meaning);
          }
        });
  }

  /** Of several captions for one element the first is written, and none for a part of what is. */
  private void addElement(String id, String caption, ColumnMeaning meaning, Set<String> said) {
    boolean own =
        meaning.kind() == ColumnMeaning.Kind.ELEMENT
            && meaning.id().equals(id)
            && meaning.tick() == null
            && (meaning.split() != null || FlatLayout.isCell(meaning.slots()));
    int dot = id.lastIndexOf('.');
    boolean partOf = dot > 0 && said.contains(id.substring(0, dot));
    if (own && !partOf && said.add(id + member(meaning))) {
      said.add(id);
      add(null, caption, meaning);
    }
  }

  private static String member(ColumnMeaning meaning) {
    return meaning.member() < 0 ? "" : "#" + meaning.member();
  }

  private void add(@Nullable String group, String caption, @Nullable ColumnMeaning meaning) {
    columns.add(new Column(columns.size(), caption, meaning));
    groups.add(group);
  }

  List<Column> columns() {
    return columns;
  }

  /** The elements that stand in the cells of a column where its own says nothing. */
  List<List<ElementSlot>> instead(Column column) {
    return instead.getOrDefault(column.index(), List.of());
  }

  Captions captions() {
    return new Captions(groups, columns.stream().map(Column::caption).toList());
  }

  /** Whether a resource says it once, so that one cell may stand for all its rows. */
  static boolean isOnce(Column column) {
    ColumnMeaning meaning = column.meaning();
    if (meaning == null || meaning.kind() != ColumnMeaning.Kind.ELEMENT) {
      return meaning != null;
    }
    List<ElementSlot> slots = meaning.slots();
    return meaning.member() >= 0 || slots.stream().noneMatch(slot -> slot.kind().isList());
  }
}
