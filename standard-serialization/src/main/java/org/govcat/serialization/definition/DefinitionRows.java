package org.govcat.serialization.definition;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.govcat.serialization.reading.ReadingFault;
import org.govcat.serialization.table.RowSource;
import org.govcat.serialization.table.TableRow;
import org.govcat.standard.DefinitionException;
import org.govcat.standard.DefinitionException.Problem;
import org.govcat.standard.LocalizedText;
import org.govcat.standard.ProblemText;
import org.govcat.standard.tree.DefinitionNode;
import org.govcat.standard.tree.DefinitionNode.Entry;
import org.govcat.standard.tree.DefinitionNode.Mapping;
import org.govcat.standard.tree.DefinitionNode.Scalar;
import org.jspecify.annotations.Nullable;

/** Reads the sheets of a definition. Every cell is understood or complained about. Used once. */
final class DefinitionRows {
  private final String file;
  private final List<Problem> problems = new ArrayList<>();
  private final Map<String, List<Mapping>> sheets = new LinkedHashMap<>();

  DefinitionRows(String file) {
    this.file = file;
  }

  Mapping read(RowSource rows) throws IOException, ReadingFault {
    DefinitionSheets.FIRST_COLUMNS.keySet().forEach(each -> sheets.put(each, new ArrayList<>()));
    Set<String> seen = new HashSet<>();
    while (rows.nextSheet()) {
      String name = String.valueOf(rows.sheet()).strip();
      int end = name.indexOf(' ');
      String id = end < 0 ? name : name.substring(0, end);
      List<Mapping> groups = sheets.get(id);
      if (groups == null) {
        if (rows.next() != null) {
          complain(id, 1, 1, ProblemText.of("no-sheet-of-a-definition-there-are", sheets.keySet()));
        }
      } else if (!seen.add(id)) {
        complain(id, 1, 1, ProblemText.of("the-sheet-stands-there-twice"));
      } else {
        readSheet(rows, id, groups);
      }
    }
    if (!seen.contains(DefinitionSheets.STANDARD)) {
      complain(DefinitionSheets.STANDARD, 1, 1, ProblemText.of("the-sheet-is-missing"));
    }
    checkFirstCells();
    if (!problems.isEmpty()) {
      throw new DefinitionException(problems);
    }
    return DefinitionSheets.definition(sheets);
  }

  private void complain(String sheet, int row, int column, LocalizedText text) {
    problems.add(new Problem(file + "[" + sheet + "]", row, column, text));
  }

  private void readSheet(RowSource rows, String sheet, List<Mapping> groups)
      throws IOException, ReadingFault {
    String first = String.valueOf(DefinitionSheets.FIRST_COLUMNS.get(sheet));
    TableRow row = rows.next();
    while (row != null && !first.equals(row.text(0))) {
      row = rows.next();
    }
    if (row == null) {
      complain(sheet, 1, 1, ProblemText.of("no-row-of-keys-which-begins-with", first));
      return;
    }
    List<@Nullable String> keys = keys(sheet, row);
    for (row = rows.next(); row != null; row = rows.next()) {
      Mapping group = group(sheet, keys, row);
      if (!group.entries().isEmpty()) {
        groups.add(group);
      }
    }
  }

  private List<@Nullable String> keys(String sheet, TableRow row) {
    List<@Nullable String> keys = new ArrayList<>();
    for (int i = 0; i < row.width(); i++) {
      String key = row.text(i);
      if (key != null && keys.contains(key)) {
        complain(sheet, row.number(), i + 1, ProblemText.of("the-key-stands-there-twice", key));
      }
      keys.add(key);
    }
    return keys;
  }

  private Mapping group(String sheet, List<@Nullable String> keys, TableRow row) {
    Map<String, DefinitionNode> values = new LinkedHashMap<>();
    Map<String, List<Entry>> languages = new LinkedHashMap<>();
    for (int i = 0; i < row.width(); i++) {
      String cell = row.text(i);
      if (cell == null || cell.isEmpty()) {
        continue;
      }
      String column = i < keys.size() ? keys.get(i) : null;
      if (column == null) {
        complain(sheet, row.number(), i + 1, ProblemText.of("the-column-has-no-key"));
      } else if (row.has(i, TableRow.ERROR)) {
        complain(sheet, row.number(), i + 1, ProblemText.of("the-cell-holds-an-error", cell));
      } else {
        put(sheet, row.number(), i + 1, column, cell, values, languages);
      }
    }
    languages.forEach((key, texts) -> values.replace(key, new Mapping(texts, 1, 1)));
    List<Entry> entries = new ArrayList<>();
    values.forEach((key, value) -> entries.add(new Entry(new Scalar(key, 1, 1), value)));
    return new Mapping(entries, row.number(), 1);
  }

  private void put(
      String sheet,
      int row,
      int place,
      String column,
      String cell,
      Map<String, DefinitionNode> values,
      Map<String, List<Entry>> languages) {
    DefinitionNode value;
    try {
      value = CellValue.meant(file, cell);
    } catch (DefinitionException e) {
      complain(sheet, row, place, e.problems().get(0).words());
      return;
    }
    String language = SheetTable.languageOf(column);
    String key = SheetTable.keyOf(column);
    boolean taken = values.containsKey(key) && (language == null || !languages.containsKey(key));
    if (taken) {
      complain(sheet, row, place, ProblemText.of("is-said-twice-with-and-without-a", key));
    } else if (language == null) {
      values.put(key, value);
    } else {
      values.putIfAbsent(key, value);
      languages
          .computeIfAbsent(key, each -> new ArrayList<>())
          .add(new Entry(new Scalar(language, 1, 1), value));
    }
  }

  /** Rows of keys and of lists are told apart by their first cell. */
  private void checkFirstCells() {
    Set<String> lists = new HashSet<>();
    for (String sheet :
        List.of(DefinitionSheets.STANDARD, DefinitionSheets.TEXTS, DefinitionSheets.CODE_LISTS)) {
      Set<String> names = new HashSet<>();
      for (Mapping row : rows(sheet)) {
        String name = firstOf(sheet, row);
        if (name == null) {
          complain(sheet, row.line(), 1, ProblemText.of("the-first-cell-is-empty-or-no"));
        } else if (!names.add(name)) {
          complain(sheet, row.line(), 1, ProblemText.of("stands-there-twice", name));
        } else if (isSaidOnASheet(sheet, name, row)) {
          complain(sheet, row.line(), 1, ProblemText.of("has-a-sheet-or-rows-of-its", name));
        } else if (!sheet.equals(DefinitionSheets.CODE_LISTS)
            && row.get(DefinitionSheets.VALUE) == null) {
          complain(sheet, row.line(), 1, ProblemText.of("has-no-value", name));
        }
      }
      if (sheet.equals(DefinitionSheets.CODE_LISTS)) {
        lists.addAll(names);
      }
    }
    for (Mapping row : rows(DefinitionSheets.CODES)) {
      String list = firstOf(DefinitionSheets.CODES, row);
      if (list == null || !lists.contains(list)) {
        complain(DefinitionSheets.CODES, row.line(), 1, ProblemText.of("no-such-code-list", list));
      }
    }
  }

  private boolean isSaidOnASheet(String sheet, String name, Mapping row) {
    if (sheet.equals(DefinitionSheets.STANDARD)) {
      return DefinitionSheets.isPart(name) && !rows(name).isEmpty();
    }
    return sheet.equals(DefinitionSheets.CODE_LISTS)
        && row.get(DefinitionSheets.CODES) != null
        && rows(DefinitionSheets.CODES).stream()
            .anyMatch(code -> name.equals(firstOf(DefinitionSheets.CODES, code)));
  }

  private List<Mapping> rows(String sheet) {
    return sheets.getOrDefault(sheet, List.of());
  }

  private static @Nullable String firstOf(String sheet, Mapping row) {
    String key = String.valueOf(DefinitionSheets.FIRST_COLUMNS.get(sheet));
    Entry first = row.entries().get(0);
    return first.name().equals(key) && first.value() instanceof Scalar name ? name.text() : null;
  }
}
