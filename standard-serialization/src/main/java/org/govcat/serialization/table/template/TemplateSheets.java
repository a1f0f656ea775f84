package org.govcat.serialization.table.template;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.govcat.serialization.workbook.CellNames;
import org.govcat.serialization.workbook.CellStyle;
import org.govcat.serialization.workbook.SheetDesign;
import org.govcat.serialization.workbook.SheetWriter;
import org.govcat.serialization.workbook.WorkbookWriter;
import org.govcat.standard.Code;
import org.govcat.standard.CodeList;
import org.govcat.standard.Element;
import org.govcat.standard.Standard;
import org.jspecify.annotations.Nullable;

/**
 * Writes the sheets of a template: the table to fill in, an example, the lists, and how to do it.
 */
public final class TemplateSheets {
  /** What is secret is handed over elsewhere, and is no example of what to fill in. */
  private static final String SECRET = "secret";

  private static final int FIRST_ROW = 3;
  private static final double HELP_WIDTH = 60;

  private final Standard standard;
  private final TemplateTexts texts;
  private final List<TemplateColumn> columns;
  private final CodeListSheet lists;

  private TemplateSheets(Standard standard, TemplateTexts texts) {
    this.standard = standard;
    this.texts = texts;
    this.columns = TemplateColumn.of(standard);
    this.lists = new CodeListSheet(columns, texts);
    for (TemplateColumn column : columns) {
      CodeList parents = parents(column);
      if (column.codes() != null && parents != null) {
        lists.addDependent(column.codes(), parents);
      }
    }
  }

  /** Writes the template of a standard in a language and closes the stream. */
  public static void write(Standard standard, Locale locale, OutputStream bytes)
      throws IOException {
    TemplateTexts texts = new TemplateTexts(locale);
    TemplateSheets template = new TemplateSheets(standard, texts);
    try (bytes;
        WorkbookWriter workbook = new WorkbookWriter(bytes)) {
      template.table(workbook.sheet(texts.text("sheet.table"), template.design(true)));
      template.example(workbook.sheet(texts.text("sheet.example"), template.design(false)));
      template.lists.write(workbook);
      template.help(
          workbook.sheet(texts.text("sheet.help"), new SheetDesign().column(HELP_WIDTH, false)));
    }
  }

  private @Nullable CodeList parents(TemplateColumn column) {
    Element parent = column.parent();
    return parent == null ? null : standard.codeListOf(parent.id());
  }

  private SheetDesign design(boolean toFillIn) {
    SheetDesign design = new SheetDesign().frozen(2, 0);
    for (int i = 0; i < columns.size(); i++) {
      TemplateColumn column = columns.get(i);
      design.column(2.2 * texts.in(column.element().label()).length() + 4, false);
      if (toFillIn) {
        design.note(i, 1, note(column));
        choice(design, i, column);
      }
    }
    return design;
  }

  private void choice(SheetDesign design, int index, TemplateColumn column) {
    CodeList codes = column.codes();
    if (codes == null || TemplateColumn.offered(codes).isEmpty()) {
      return;
    }
    int parent = -1;
    for (int i = 0; i < columns.size(); i++) {
      parent = columns.get(i).element() == column.parent() ? i : parent;
    }
    String formula =
        parent < 0
            ? lists.range(codes)
            : lists.rangeBelow(codes, "$" + CellNames.cell(parent, FIRST_ROW));
    design.choice(
        index,
        FIRST_ROW,
        formula,
        codes.closed() && parent < 0,
        texts.in(column.element().label()));
  }

  private String note(TemplateColumn column) {
    Element element = column.element();
    List<String> lines = new ArrayList<>();
    lines.add(texts.in(element.definition()));
    lines.add(
        switch (element.obligation().level()) {
          case MANDATORY -> texts.text("template.mandatory");
          case CONDITIONAL -> texts.text("template.conditional");
          case RECOMMENDED -> texts.text("template.recommended");
          default -> texts.text("template.optional");
        });
    if (element.maxLength().isPresent()) {
      lines.add(texts.text("template.length", Integer.toString(element.maxLength().getAsInt())));
    }
    String example = example(column);
    if (example != null) {
      lines.add(texts.text("template.for-example", example));
    }
    lines.add(texts.text("template.source", element.clause().source()));
    return String.join("\n", lines);
  }

  private static @Nullable String example(TemplateColumn column) {
    List<String> examples = column.element().examples();
    if (!examples.isEmpty()) {
      return examples.get(0);
    }
    CodeList codes = column.codes();
    List<Code> offered = codes == null ? List.of() : TemplateColumn.offered(codes);
    return offered.stream()
        .filter(code -> !code.concept().equals(SECRET))
        .map(TemplateColumn::word)
        .findFirst()
        .orElse(null);
  }

  private void table(SheetWriter sheet) throws IOException {
    captions(sheet);
    sheet.hiddenRow(columns.stream().map(c -> c.element().id()).toArray(String[]::new));
  }

  private void captions(SheetWriter sheet) throws IOException {
    sheet.row();
    for (TemplateColumn column : columns) {
      String label = texts.in(column.element().label());
      if (column.isRequired()) {
        sheet.text(label + "*", CellStyle.REQUIRED);
      } else {
        sheet.text(label, CellStyle.CAPTION);
      }
    }
  }

  /** The example stands on its own sheet, which reading passes over. */
  private void example(SheetWriter sheet) throws IOException {
    captions(sheet);
    LawfulExample lawful = LawfulExample.of(standard);
    @Nullable String[][] rows = new String[lawful.rows()][columns.size()];
    for (int i = 0; i < columns.size(); i++) {
      TemplateColumn column = columns.get(i);
      @Nullable String[] cells = lawful.cells(column);
      for (int row = 0; row < rows.length; row++) {
        rows[row][i] = cells[row];
      }
      if (column.isRequired() && Arrays.stream(cells).allMatch(Objects::isNull)) {
        int last = column.element().id().startsWith("items.") ? rows.length : 1;
        for (int row = 0; row < last; row++) {
          rows[row][i] = anyWords(column);
        }
      }
    }
    for (@Nullable String[] row : rows) {
      sheet.row(row, CellStyle.EXAMPLE);
    }
  }

  private String anyWords(TemplateColumn column) {
    String own = example(column);
    return own == null
        ? texts.text("template.some", texts.in(column.element().label()))
        : fitting(column, own);
  }

  /** The first word that belongs to the example of the parent. */
  private String fitting(TemplateColumn column, String otherwise) {
    CodeList parents = parents(column);
    CodeList codes = column.codes();
    if (parents == null || codes == null) {
      return otherwise;
    }
    Code parent = TemplateColumn.offered(parents).get(0);
    return TemplateColumn.offered(codes).stream()
        .filter(code -> code.parents().isEmpty() || code.parents().contains(parent.concept()))
        .map(TemplateColumn::word)
        .findFirst()
        .orElse(otherwise);
  }

  private void help(SheetWriter sheet) throws IOException {
    for (String line :
        Arrays.asList(
            texts.in(standard.info().title()),
            texts.text("template.standard", standard.id(), standard.info().version()),
            texts.text("template.digest", standard.info().digest()),
            texts.text("template.help.1"),
            texts.text("template.help.2"),
            texts.text("template.help.3"),
            texts.text("template.help.4"))) {
      sheet.row(new String[] {line}, CellStyle.WRAPPED);
    }
  }
}
