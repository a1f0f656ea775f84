package org.govcat.serialization.definition;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.govcat.standard.tree.DefinitionNode;
import org.govcat.standard.tree.DefinitionNode.Entry;
import org.govcat.standard.tree.DefinitionNode.Mapping;
import org.govcat.standard.tree.DefinitionNode.Scalar;
import org.govcat.standard.tree.DefinitionNode.Sequence;
import org.jspecify.annotations.Nullable;

/**
 * Which part of a definition stands on which sheet. A part that has another form than usual stands
 * in a cell of the first sheet, so that nothing is lost.
 */
final class DefinitionSheets {
  static final String STANDARD = "standard";
  static final String CODE_LISTS = "code-lists";
  static final String CODES = "codes";
  static final String TEXTS = "texts";

  /** Sheets and the first column of each, in their order. */
  static final Map<String, String> FIRST_COLUMNS = firstColumns();

  /** The key of the value where a row is a key and a value. */
  static final String VALUE = "value";

  private static final String KEY = "key";
  private static final String LIST = "list";

  private DefinitionSheets() {}

  private static Map<String, String> firstColumns() {
    Map<String, String> columns = new LinkedHashMap<>();
    columns.put(STANDARD, KEY);
    columns.put("elements", "id");
    columns.put(CODE_LISTS, LIST);
    columns.put(CODES, LIST);
    columns.put(TEXTS, KEY);
    columns.put("rules", "id");
    columns.put("examples", "name");
    return columns;
  }

  /** The groups of each sheet. */
  static Map<String, List<Mapping>> of(Mapping definition) {
    Map<String, List<Mapping>> sheets = new LinkedHashMap<>();
    FIRST_COLUMNS.keySet().forEach(sheet -> sheets.put(sheet, new ArrayList<>()));
    for (Entry entry : definition.entries()) {
      String name = entry.name();
      List<Mapping> rows = rows(name, entry.value());
      if (rows == null) {
        put(sheets, STANDARD, pair(KEY, name, VALUE, entry.value()));
      } else {
        rows.forEach(row -> put(sheets, name, row));
        if (name.equals(CODE_LISTS)) {
          codes((Mapping) entry.value()).forEach(row -> put(sheets, CODES, row));
        }
      }
    }
    return sheets;
  }

  private static void put(Map<String, List<Mapping>> sheets, String sheet, Mapping row) {
    List<Mapping> rows = sheets.get(sheet);
    if (rows != null) {
      rows.add(row);
    }
  }

  /** Whether a key of the definition has a sheet of its own. */
  static boolean isPart(String key) {
    return FIRST_COLUMNS.containsKey(key) && !key.equals(STANDARD) && !key.equals(CODES);
  }

  /** The rows of a part that has a sheet and the usual form, or null. */
  private static @Nullable List<Mapping> rows(String name, DefinitionNode part) {
    if (!isPart(name)) {
      return null;
    }
    if (part instanceof Mapping map) {
      return name.equals(TEXTS) ? texts(map) : name.equals(CODE_LISTS) ? lists(map) : null;
    }
    boolean isTable = part instanceof Sequence list && SheetTable.holds(list.members());
    return isTable && !name.equals(TEXTS) && !name.equals(CODE_LISTS)
        ? ((Sequence) part).members().stream().map(Mapping.class::cast).toList()
        : null;
  }

  private static @Nullable List<Mapping> texts(Mapping texts) {
    if (texts.entries().isEmpty()) {
      return null;
    }
    return texts.entries().stream()
        .map(each -> pair(KEY, each.name(), VALUE, each.value()))
        .toList();
  }

  private static @Nullable List<Mapping> lists(Mapping lists) {
    List<Mapping> rows = new ArrayList<>();
    for (Entry list : lists.entries()) {
      if (!(list.value() instanceof Mapping own)) {
        return null;
      }
      boolean isRow = own.entries().isEmpty() || SheetTable.holds(List.of(own), LIST);
      if (!isRow) {
        return null;
      }
      List<Entry> entries = new ArrayList<>(own.entries());
      entries.removeIf(entry -> entry.name().equals(CODES) && isTable(entry.value()));
      rows.add(named(list.name(), entries));
    }
    return rows.isEmpty() ? null : rows;
  }

  private static List<Mapping> codes(Mapping lists) {
    List<Mapping> rows = new ArrayList<>();
    for (Entry list : lists.entries()) {
      DefinitionNode codes = ((Mapping) list.value()).get(CODES);
      if (codes instanceof Sequence table && isTable(table)) {
        for (DefinitionNode code : table.members()) {
          rows.add(named(list.name(), ((Mapping) code).entries()));
        }
      }
    }
    return rows;
  }

  private static boolean isTable(DefinitionNode codes) {
    return codes instanceof Sequence list && SheetTable.holds(list.members(), LIST);
  }

  private static Mapping pair(String key, String name, String value, DefinitionNode node) {
    return new Mapping(List.of(new Entry(at(key), at(name)), new Entry(at(value), node)), 1, 1);
  }

  private static Mapping named(String list, List<Entry> entries) {
    List<Entry> all = new ArrayList<>();
    all.add(new Entry(at(LIST), at(list)));
    all.addAll(entries);
    return new Mapping(all, 1, 1);
  }

  private static Scalar at(String text) {
    return new Scalar(text, 1, 1);
  }

  /**
   * The definition that sheets hold.
   *
   * @param sheets the groups of each sheet; those of the sheets with a key or a list in the first
   *     column have it
   */
  static Mapping definition(Map<String, List<Mapping>> sheets) {
    List<Entry> entries = new ArrayList<>();
    sheets.forEach(
        (sheet, rows) -> {
          switch (sheet) {
            case STANDARD -> rows.forEach(row -> entries.add(keyAndValue(row)));
            case CODES -> {}
            case TEXTS -> add(entries, sheet, rows.stream().map(DefinitionSheets::keyAndValue));
            case CODE_LISTS ->
                add(entries, sheet, rows.stream().map(row -> list(row, sheets.get(CODES))));
            default -> {
              if (!rows.isEmpty()) {
                entries.add(
                    new Entry(at(sheet), new Sequence(new ArrayList<DefinitionNode>(rows), 1, 1)));
              }
            }
          }
        });
    return new Mapping(entries, 1, 1);
  }

  private static void add(List<Entry> entries, String name, Stream<Entry> members) {
    List<Entry> all = members.toList();
    if (!all.isEmpty()) {
      entries.add(new Entry(at(name), new Mapping(all, 1, 1)));
    }
  }

  private static Entry keyAndValue(Mapping row) {
    DefinitionNode value = row.get(VALUE);
    return new Entry(first(row), value == null ? at("") : value);
  }

  private static Entry list(Mapping row, @Nullable List<Mapping> codes) {
    List<Entry> entries = new ArrayList<>(row.entries());
    entries.remove(0);
    List<DefinitionNode> own = new ArrayList<>();
    for (Mapping code : codes == null ? List.<Mapping>of() : codes) {
      if (first(code).text().equals(first(row).text())) {
        List<Entry> members = new ArrayList<>(code.entries());
        members.remove(0);
        own.add(new Mapping(members, 1, 1));
      }
    }
    if (!own.isEmpty()) {
      entries.add(new Entry(at(CODES), new Sequence(own, 1, 1)));
    }
    return new Entry(first(row), new Mapping(entries, 1, 1));
  }

  private static Scalar first(Mapping row) {
    return (Scalar) row.entries().get(0).value();
  }
}
