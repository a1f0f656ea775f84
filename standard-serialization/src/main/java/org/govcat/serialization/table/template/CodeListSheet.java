package org.govcat.serialization.table.template;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.govcat.serialization.workbook.CellNames;
import org.govcat.serialization.workbook.CellStyle;
import org.govcat.serialization.workbook.SheetDesign;
import org.govcat.serialization.workbook.WorkbookWriter;
import org.govcat.standard.Code;
import org.govcat.standard.CodeList;
import org.jspecify.annotations.Nullable;

/**
 * The sheet that holds the words of every list, and for each parent the words that belong to it.
 */
final class CodeListSheet {
  private static final double WIDTH = 22;

  private final String name;
  private final List<List<String>> columns = new ArrayList<>();
  private final Map<String, Integer> lists = new HashMap<>();
  private final Map<String, int[]> dependent = new HashMap<>();

  CodeListSheet(List<TemplateColumn> template, TemplateTexts texts) {
    name = texts.text("sheet.codes");
    for (TemplateColumn column : template) {
      CodeList codes = column.codes();
      if (codes != null && !lists.containsKey(codes.id())) {
        lists.put(codes.id(), columns.size() + 1);
        List<String> keys =
            new ArrayList<>(
                List.of(texts.in(column.element().label()) + " " + texts.text("template.code")));
        List<String> words = new ArrayList<>(List.of(texts.in(column.element().label())));
        for (Code code : TemplateColumn.offered(codes)) {
          keys.add(String.valueOf(code.code()));
          words.add(TemplateColumn.word(code));
        }
        columns.add(keys);
        columns.add(words);
      }
    }
  }

  /** Adds the words that belong to each word of a parent list. */
  void addDependent(CodeList codes, CodeList parents) {
    if (dependent.containsKey(codes.id())) {
      return;
    }
    int first = columns.size();
    for (Code parent : TemplateColumn.offered(parents)) {
      List<String> words = new ArrayList<>(List.of(TemplateColumn.word(parent)));
      for (Code code : TemplateColumn.offered(codes)) {
        if (code.parents().isEmpty() || code.parents().contains(parent.concept())) {
          words.add(TemplateColumn.word(code));
        }
      }
      columns.add(words);
    }
    dependent.put(codes.id(), new int[] {first, columns.size() - 1});
  }

  /** The cells that hold the words of a list. */
  String range(CodeList codes) {
    int column = lists.getOrDefault(codes.id(), 0);
    String letters = CellNames.column(column);
    return "'" + name + "'!$" + letters + "$2:$" + letters + "$" + columns.get(column).size();
  }

  /** A formula for the cells that hold the words belonging to what stands in another cell. */
  String rangeBelow(CodeList codes, String parentCell) {
    int[] at = dependent.getOrDefault(codes.id(), new int[] {0, 0});
    String sheet = "'" + name + "'!";
    String first = CellNames.column(at[0]);
    String heads = sheet + "$" + first + "$1:$" + CellNames.column(at[1]) + "$1";
    int longest = 1;
    for (int i = at[0]; i <= at[1]; i++) {
      longest = Math.max(longest, columns.get(i).size());
    }
    String place = "MATCH(" + parentCell + "," + heads + ",0)-1";
    String below = "OFFSET(" + sheet + "$" + first + "$2,0," + place + "," + longest + ",1)";
    return "OFFSET(" + sheet + "$" + first + "$2,0," + place + ",MAX(1,COUNTA(" + below + ")),1)";
  }

  void write(WorkbookWriter workbook) throws IOException {
    SheetDesign design = new SheetDesign().frozen(1, 0);
    int rows = 0;
    for (List<String> column : columns) {
      design.column(WIDTH, false);
      rows = Math.max(rows, column.size());
    }
    var sheet = workbook.sheet(name, design);
    for (int row = 0; row < rows; row++) {
      @Nullable String[] cells = new String[columns.size()];
      for (int i = 0; i < cells.length; i++) {
        cells[i] = row < columns.get(i).size() ? columns.get(i).get(row) : null;
      }
      sheet.row(cells, row == 0 ? CellStyle.CAPTION : CellStyle.TEXT);
    }
  }
}
