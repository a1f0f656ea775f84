package org.govcat.serialization.definition;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.govcat.standard.tree.DefinitionNode;
import org.govcat.standard.tree.DefinitionNode.Entry;
import org.govcat.standard.tree.DefinitionNode.Mapping;
import org.govcat.standard.tree.DefinitionNode.Scalar;
import org.jspecify.annotations.Nullable;

/** A table of groups: a row for each, a column for each key, two for a text in two languages. */
final class SheetTable {
  private static final List<String> LANGUAGES = List.of("zh", "en");

  private final List<String> columns;
  private final List<Map<String, String>> rows;

  private SheetTable(List<String> columns, List<Map<String, String>> rows) {
    this.columns = columns;
    this.rows = rows;
  }

  /** The table of some groups, none of which is empty. */
  static SheetTable of(String firstColumn, List<Mapping> groups) {
    Set<String> columns = new LinkedHashSet<>();
    columns.add(firstColumn);
    List<Map<String, String>> rows = new ArrayList<>();
    for (Mapping group : groups) {
      Map<String, String> row = new LinkedHashMap<>();
      for (Entry entry : group.entries()) {
        if (isInLanguages(entry.value())) {
          for (String language : LANGUAGES) {
            columns.add(entry.name() + "." + language);
          }
          for (Entry text : ((Mapping) entry.value()).entries()) {
            row.put(entry.name() + "." + text.name(), CellValue.of(text.value()));
          }
        } else {
          row.put(entry.name(), CellValue.of(entry.value()));
        }
      }
      columns.addAll(row.keySet());
      rows.add(row);
    }
    return new SheetTable(List.copyOf(columns), rows);
  }

  /** Whether every group can be a row from which it is made again. */
  static boolean holds(List<DefinitionNode> groups, String... taken) {
    Set<String> names = Set.of(taken);
    for (DefinitionNode node : groups) {
      if (!(node instanceof Mapping group) || group.entries().isEmpty()) {
        return false;
      }
      for (Entry entry : group.entries()) {
        String name = entry.name();
        boolean language = name.endsWith(".zh") || name.endsWith(".en");
        if (name.isEmpty() || language || names.contains(name)) {
          return false;
        }
      }
    }
    return !groups.isEmpty();
  }

  private static boolean isInLanguages(DefinitionNode node) {
    return node instanceof Mapping text
        && !text.entries().isEmpty()
        && text.entries().stream()
            .allMatch(each -> LANGUAGES.contains(each.name()) && each.value() instanceof Scalar);
  }

  List<String> columns() {
    return columns;
  }

  /** The cell, or null when it is empty. */
  @Nullable String cell(int row, String column) {
    return rows.get(row).get(column);
  }

  int size() {
    return rows.size();
  }

  /** The key of a column, without the language. */
  static String keyOf(String column) {
    return languageOf(column) == null ? column : column.substring(0, column.length() - 3);
  }

  /** The language of a column, or null when it has none. */
  static @Nullable String languageOf(String column) {
    for (String language : LANGUAGES) {
      if (column.endsWith("." + language)) {
        return language;
      }
    }
    return null;
  }
}
