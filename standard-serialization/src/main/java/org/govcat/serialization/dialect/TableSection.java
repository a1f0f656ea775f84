package org.govcat.serialization.dialect;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.govcat.model.ElementKind;
import org.govcat.model.ElementSlot;
import org.govcat.model.ElementTable;
import org.govcat.serialization.table.CaptionKey;
import org.govcat.serialization.table.ColumnMeaning;
import org.govcat.serialization.table.FlatLayout;
import org.govcat.serialization.table.TableDialect;
import org.govcat.serialization.table.TableWords;
import org.govcat.standard.ElementLabels;
import org.govcat.standard.LocalizedText;
import org.govcat.standard.ProblemText;
import org.govcat.standard.tree.DefinitionNode;
import org.govcat.standard.tree.DefinitionNode.Mapping;
import org.govcat.standard.tree.DefinitionNode.Scalar;
import org.jspecify.annotations.Nullable;

/** Reads the part of a dialect file that is about tables. */
final class TableSection {
  static final Set<String> KEYS =
      DialectFile.keys("labels", "sheets", "words", "columns", "written");
  static final Set<String> WRITTEN = DialectFile.keys("group", "captions", "instead");
  static final Set<String> SHEETS = DialectFile.keys("passed-over", "items", "joined-by");
  static final Set<String> WORDS =
      DialectFile.keys(
          "above",
          "elsewhere",
          "ticked",
          "unticked",
          "notes",
          "examples",
          "restrictive",
          "permissive");

  private final FileProblems problems;
  private final @Nullable TableDialect base;

  TableSection(FileProblems problems, @Nullable TableDialect base) {
    this.problems = problems;
    this.base = base;
  }

  TableDialect read(Mapping node, ColumnParser columns) {
    problems.allowOnly(node, KEYS);
    Map<String, ColumnMeaning> meanings = new LinkedHashMap<>();
    Set<String> keys = new LinkedHashSet<>();
    for (Mapping column : problems.mappings(node, "columns")) {
      ColumnMeaning meaning = columns.read(column);
      for (Scalar name : problems.texts(column, "names")) {
        if (CaptionKey.of(name.text()).isEmpty()) {
          problems.add(name, ProblemText.of("a-name-must-not-be-empty"));
        } else if (!keys.add(CaptionKey.of(name.text()))) {
          problems.add(name, ProblemText.of("the-name-stands-in-the-file-before", name.text()));
        } else if (meaning != null) {
          meanings.put(name.text(), meaning);
        }
      }
    }
    if (base != null) {
      base.columns().forEach(meanings::putIfAbsent);
    }
    Scalar labels = problems.optional(node, "labels");
    if (labels != null && !labels.text().equals("vocabulary")) {
      problems.add(labels, ProblemText.of("labels-can-be-vocabulary-not", labels.text()));
    } else if (labels != null) {
      addLabels(meanings);
    }
    meanings.putIfAbsent(FlatLayout.NUMBER, technical(ColumnMeaning.Kind.RESOURCE_NUMBER));
    return new TableDialect(meanings, words(node), sheets(node), written(node, meanings.keySet()));
  }

  /** The columns that are written; each has to be one that is read. */
  private List<TableDialect.Written> written(Mapping node, Set<String> names) {
    if (node.get("written") == null) {
      return base == null ? List.of() : base.written();
    }
    Set<String> known = new HashSet<>();
    names.forEach(name -> known.add(CaptionKey.of(name)));
    List<TableDialect.Written> written = new ArrayList<>();
    for (Mapping part : problems.mappings(node, "written")) {
      problems.allowOnly(part, WRITTEN);
      Scalar group = problems.optional(part, "group");
      List<String> captions = new ArrayList<>();
      for (Scalar caption : problems.texts(part, "captions")) {
        if (known.remove(CaptionKey.of(caption.text()))) {
          captions.add(caption.text());
        } else {
          problems.add(caption, ProblemText.of("no-column-has-the-name-or-it", caption.text()));
        }
      }
      String name = group == null ? null : group.text();
      written.add(new TableDialect.Written(name, captions, instead(part, captions)));
    }
    return written;
  }

  private Map<String, List<List<ElementSlot>>> instead(Mapping part, List<String> captions) {
    Map<String, List<List<ElementSlot>>> instead = new LinkedHashMap<>();
    if (!(part.get("instead") instanceof Mapping named)) {
      return instead;
    }
    for (DefinitionNode.Entry entry : named.entries()) {
      if (!captions.contains(entry.name())) {
        problems.add(entry.key(), ProblemText.of("no-caption-of-this-group", entry.name()));
      }
      List<List<ElementSlot>> elements = new ArrayList<>();
      for (Scalar id : problems.texts(named, entry.name())) {
        List<ElementSlot> slots = ElementTable.slots(id.text());
        if (slots == null || slots.stream().anyMatch(slot -> slot.kind().isList())) {
          problems.add(id, ProblemText.of("not-an-element-that-stands-once", id.text()));
        } else {
          elements.add(slots);
        }
      }
      instead.put(entry.name(), elements);
    }
    return instead;
  }

  /** The labels of the vocabulary in both languages and the ids; texts before the groups around. */
  private static void addLabels(Map<String, ColumnMeaning> meanings) {
    Map<String, LocalizedText> labels = ElementLabels.all();
    meanings.put(FlatLayout.NUMBER, technical(ColumnMeaning.Kind.RESOURCE_NUMBER));
    meanings.put(FlatLayout.HEADER, technical(ColumnMeaning.Kind.HEADER));
    meanings.put(FlatLayout.WHOLE, technical(ColumnMeaning.Kind.RECORD));
    for (boolean groups : new boolean[] {false, true}) {
      for (String id : ElementTable.elementIds()) {
        List<ElementSlot> slots = ElementTable.slots(id);
        LocalizedText label = labels.get(id);
        if (slots != null && label != null && isCell(slots) && isGroup(slots) == groups) {
          ColumnMeaning meaning = ColumnMeaning.element(id, slots);
          meanings.putIfAbsent(label.zh(), meaning);
          meanings.putIfAbsent(label.en(), meaning);
          meanings.putIfAbsent(id, meaning);
        }
      }
    }
  }

  private static ColumnMeaning technical(ColumnMeaning.Kind kind) {
    return ColumnMeaning.of(kind, kind.name());
  }

  private static boolean isGroup(List<ElementSlot> slots) {
    ElementKind kind = slots.get(slots.size() - 1).kind();
    return kind == ElementKind.GROUP || kind == ElementKind.GROUPS;
  }

  private static boolean isCell(List<ElementSlot> slots) {
    ElementSlot last = slots.get(slots.size() - 1);
    return !isGroup(slots) || last.group() != null && last.group().bare() != null;
  }

  private TableWords words(Mapping node) {
    TableWords inherited = base == null ? TableWords.NONE : base.words();
    if (!(node.get("words") instanceof Mapping words)) {
      return inherited;
    }
    problems.allowOnly(words, WORDS);
    return new TableWords(
        set(words, "above", inherited.above()),
        set(words, "elsewhere", inherited.elsewhere()),
        set(words, "ticked", inherited.ticked()),
        set(words, "unticked", inherited.unticked()),
        List.copyOf(set(words, "notes", new LinkedHashSet<>(inherited.notes()))),
        List.copyOf(set(words, "examples", new LinkedHashSet<>(inherited.examples()))),
        List.copyOf(set(words, "restrictive", new LinkedHashSet<>(inherited.restrictive()))),
        List.copyOf(set(words, "permissive", new LinkedHashSet<>(inherited.permissive()))));
  }

  private Set<String> set(Mapping node, String key, Set<String> otherwise) {
    return node.get(key) == null ? otherwise : new LinkedHashSet<>(texts(node, key));
  }

  private List<String> texts(Mapping node, String key) {
    List<String> texts = new ArrayList<>();
    if (node.get(key) != null) {
      problems.texts(node, key).forEach(scalar -> texts.add(scalar.text()));
    }
    return texts;
  }

  private TableDialect.Sheets sheets(Mapping node) {
    TableDialect.Sheets inherited = base == null ? TableDialect.Sheets.ALIKE : base.sheets();
    if (!(node.get("sheets") instanceof Mapping sheets)) {
      return inherited;
    }
    problems.allowOnly(sheets, SHEETS);
    Scalar joinedBy = problems.optional(sheets, "joined-by");
    if (joinedBy != null && ElementTable.slots(joinedBy.text()) == null) {
      problems.noElement(joinedBy, joinedBy.text());
    }
    return new TableDialect.Sheets(
        sheets.get("passed-over") == null ? inherited.passedOver() : texts(sheets, "passed-over"),
        texts(sheets, "items"),
        joinedBy == null ? null : joinedBy.text());
  }
}
