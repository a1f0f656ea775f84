package org.govcat.serialization.definition;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.govcat.serialization.reading.ReadingFault;
import org.govcat.serialization.table.xlsx.WorkbookRows;
import org.govcat.serialization.workbook.CellStyle;
import org.govcat.serialization.workbook.SheetDesign;
import org.govcat.serialization.workbook.SheetWriter;
import org.govcat.serialization.workbook.WorkbookWriter;
import org.govcat.standard.DefinitionException;
import org.govcat.standard.DefinitionException.Problem;
import org.govcat.standard.ProblemText;
import org.govcat.standard.tree.DefinitionFiles;
import org.govcat.standard.tree.DefinitionNode.Mapping;

/**
 * A definition file (标准定义) as a workbook and back, without loss: what the file says, texts in both
 * languages, clauses, evidence and examples, in its order. Comments are no part of what it says.
 * Stateless and thread-safe.
 */
public final class DefinitionWorkbook {
  private static final double WIDTH = 18;

  private DefinitionWorkbook() {}

  /**
   * Writes the workbook: a sheet for each part, with a row that says the keys of the columns; the
   * row above it is for people. The stream stays open.
   *
   * @param name name of the definition file, for messages
   * @param yaml its bytes
   * @param captions what people call a key or a sheet; the key itself where they have no word
   * @param out takes the workbook
   * @throws DefinitionException when the file is not YAML
   * @throws IllegalArgumentException when a value is longer than a cell may be
   * @throws IOException when it cannot be written
   */
  public static void write(
      String name, byte[] yaml, Function<String, String> captions, OutputStream out)
      throws IOException {
    Map<String, List<Mapping>> sheets = DefinitionSheets.of(DefinitionFiles.parse(name, yaml));
    try (WorkbookWriter workbook = new WorkbookWriter(out)) {
      for (Map.Entry<String, List<Mapping>> sheet : sheets.entrySet()) {
        String first = DefinitionSheets.FIRST_COLUMNS.getOrDefault(sheet.getKey(), "");
        SheetTable table = SheetTable.of(first, sheet.getValue());
        write(workbook, sheet.getKey() + " " + captions.apply(sheet.getKey()), table, captions);
      }
    }
  }

  private static void write(
      WorkbookWriter workbook, String name, SheetTable table, Function<String, String> captions)
      throws IOException {
    SheetDesign design = new SheetDesign().frozen(2, 1);
    table.columns().forEach(column -> design.column(WIDTH, false));
    SheetWriter sheet = workbook.sheet(name, design);
    sheet.row();
    for (String column : table.columns()) {
      sheet.text(caption(column, captions), CellStyle.CAPTION);
    }
    sheet.row();
    for (String column : table.columns()) {
      sheet.text(column, CellStyle.GROUP);
    }
    for (int i = 0; i < table.size(); i++) {
      sheet.row();
      for (String column : table.columns()) {
        sheet.text(table.cell(i, column), CellStyle.TEXT);
      }
    }
  }

  private static String caption(String column, Function<String, String> captions) {
    String key = SheetTable.keyOf(column);
    String caption = captions.apply(key);
    String language = SheetTable.languageOf(column);
    if (caption.equals(key)) {
      return "";
    }
    return language == null ? caption : caption + " (" + language + ")";
  }

  /**
   * The definition that a workbook holds, as a YAML file. Whether it is a standard, its loader
   * says.
   *
   * @throws DefinitionException with every cell that cannot be meant; line and column are those of
   *     the sheet, whose name stands behind that of the file
   * @throws IOException when the file cannot be read
   */
  public static byte[] read(Path file) throws IOException {
    String name = String.valueOf(file.getFileName());
    Path copy = Files.createTempFile("govcat", ".xlsx");
    try {
      Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
      try (WorkbookRows rows = WorkbookRows.open(copy)) {
        Mapping definition = new DefinitionRows(name).read(rows);
        return DefinitionText.of(definition).getBytes(StandardCharsets.UTF_8);
      }
    } catch (ReadingFault fault) {
      throw new DefinitionException(
          List.of(
              new Problem(
                  name, 1, 1, ProblemText.of("not-a-workbook-that-can-be-read", fault.reason()))));
    } finally {
      Files.deleteIfExists(copy);
    }
  }
}
