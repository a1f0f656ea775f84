package org.govcat.serialization.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.govcat.finding.ElementPath;
import org.govcat.finding.Finding;
import org.govcat.finding.RuleId;
import org.govcat.finding.Severity;
import org.govcat.model.ElementKind;
import org.govcat.model.ElementSlot;
import org.jspecify.annotations.Nullable;

/** What is to be said about the cells of one resource. */
final class RecordFindings {
  private static final RuleId DISAGREE = new RuleId("resource-rows-disagree");
  static final RuleId DRAG_FILLED = new RuleId("code-drag-filled");
  private static final RuleId SPLIT = new RuleId("table/items-in-one-cell");
  private static final RuleId ELSEWHERE = new RuleId("table/stands-elsewhere");
  private static final RuleId FORMULA = new RuleId("table/formula");
  private static final RuleId NO_RESULT = new RuleId("table/formula-without-result");
  private static final RuleId CELL_ERROR = new RuleId("table/cell-error");
  private static final RuleId BECAME_DATE = new RuleId("table/became-date");
  private static final RuleId UNKNOWN_VALUE = new RuleId("dialect/unknown-value");
  private static final int ODD = TableRow.DATE | TableRow.FORMULA | TableRow.ERROR;

  private final List<RowBlock> blocks;
  private final TableWords words;
  private final List<Finding> findings = new ArrayList<>();

  private RecordFindings(List<RowBlock> blocks, TableWords words) {
    this.blocks = blocks;
    this.words = words;
  }

  /**
   * What is to be said about a resource.
   *
   * @param goingOn columns of codes in which a series goes on that was told before
   */
  static List<Finding> of(
      List<RowBlock> blocks, RecordBuilder record, TableWords words, Set<Column> goingOn) {
    RecordFindings all = new RecordFindings(blocks, words);
    record
        .agreement()
        .differing()
        .forEach(
            (column, texts) -> {
              boolean series = isCode(column) && isSeries(texts);
              if (!series || !goingOn.contains(column)) {
                all.differing(series ? DRAG_FILLED : DISAGREE, column, texts);
              }
            });
    if (record.hasSplitItems()) {
      all.splitItems(record);
    }
    for (RowBlock block : blocks) {
      all.cells(block);
    }
    return all.findings;
  }

  private void differing(RuleId rule, Column column, Set<String> texts) {
    RowBlock block = blocks.get(0);
    Finding.Builder finding =
        start(rule, Severity.ERROR, block, block.rowOf(column), column)
            .argument("values", String.join("；", texts));
    for (TableRow row : block.rows()) {
      if (row.text(column.index()) != null) {
        finding.place(block.header().place(row, column));
      }
    }
    findings.add(finding.build());
  }

  private static boolean isCode(Column column) {
    return column.meaning() != null && DraggedCodes.CODES.contains(column.meaning().id());
  }

  private static boolean isSeries(Set<String> texts) {
    String last = null;
    for (String text : texts) {
      if (last != null && !Series.follows(last, text)) {
        return false;
      }
      last = text;
    }
    return true;
  }

  private void splitItems(RecordBuilder record) {
    List<RecordBuilder.Origin> items = record.origins().getOrDefault(SheetHeader.ITEMS, List.of());
    RowBlock block = items.get(0).block();
    Column name = block.header().element("items.name");
    TableRow row = items.get(0).row();
    findings.add(
        start(SPLIT, Severity.INFO, block, row, name == null ? column(block) : name)
            .argument("count", Integer.toString(items.size()))
            .build());
  }

  private static Column column(RowBlock block) {
    return block.header().columns().get(0);
  }

  private void cells(RowBlock block) {
    for (TableRow row : block.rows()) {
      for (Column column : block.header().columns()) {
        String text = row.text(column.index());
        if (text != null && !column.is(ColumnMeaning.Kind.IGNORED)) {
          if (row.hasAny(column.index(), ODD) && isFirstToSay(block, row, column, text)) {
            odd(block, row, column, text);
          }
          if (words.isElsewhere(text)) {
            findings.add(value(ELSEWHERE, Severity.INFO, block, row, column, text));
          }
          unknown(block, row, column, text);
        }
      }
    }
  }

  /** What rows repeat about the resource is told where it stands first. */
  private static boolean isFirstToSay(RowBlock block, TableRow row, Column column, String text) {
    return SheetHeader.isOfItems(column)
        || block.rowOf(column) == row
        || !text.equals(block.text(column));
  }

  private void unknown(RowBlock block, TableRow row, Column column, String text) {
    ColumnMeaning meaning = column.meaning();
    if (meaning == null || meaning.values() == null && meaning.tick() == null) {
      return;
    }
    if (meaning.tick() != null) {
      if (!words.isTicked(text) && !words.isUnticked(text)) {
        findings.add(value(UNKNOWN_VALUE, Severity.WARNING, block, row, column, text));
      }
      return;
    }
    for (String token : CellText.tokens(column, text)) {
      if (meaning.values() != null && meaning.values().find(token) == null) {
        findings.add(value(UNKNOWN_VALUE, Severity.WARNING, block, row, column, token));
      }
    }
  }

  private void odd(RowBlock block, TableRow row, Column column, String text) {
    int index = column.index();
    if (row.has(index, TableRow.ERROR)) {
      findings.add(value(CELL_ERROR, Severity.ERROR, block, row, column, text));
    } else if (row.has(index, TableRow.FORMULA)) {
      boolean result = !text.isEmpty();
      findings.add(
          value(
              result ? FORMULA : NO_RESULT,
              result ? Severity.INFO : Severity.WARNING,
              block,
              row,
              column,
              result ? text : null));
    } else if (row.has(index, TableRow.DATE) && isNoDate(column)) {
      findings.add(value(BECAME_DATE, Severity.WARNING, block, row, column, text));
    }
  }

  private static boolean isNoDate(Column column) {
    ColumnMeaning meaning = column.meaning();
    if (meaning == null || meaning.slots().isEmpty()) {
      return false;
    }
    ElementSlot last = meaning.slots().get(meaning.slots().size() - 1);
    return last.kind() != ElementKind.DATE;
  }

  private static Finding value(
      RuleId rule,
      Severity severity,
      RowBlock block,
      TableRow row,
      Column column,
      @Nullable String text) {
    return start(rule, severity, block, row, column).value(text).build();
  }

  static Finding.Builder start(
      RuleId rule, Severity severity, RowBlock block, TableRow row, Column column) {
    ElementPath path = ElementPath.RECORD;
    ColumnMeaning meaning = column.meaning();
    if (meaning != null) {
      for (ElementSlot slot : meaning.slots()) {
        path = path.then(slot.name());
      }
    }
    return Finding.of(rule, severity)
        .element(path)
        .argument("name", column.caption())
        .location(block.header().place(row, column));
  }
}
