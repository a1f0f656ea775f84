package org.govcat.conformance.report;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import org.govcat.conformance.CatalogInput;
import org.govcat.conformance.CheckReport;
import org.govcat.conformance.workbook.AnnotatedWorkbook;
import org.govcat.conformance.workbook.SheetMarks;
import org.govcat.conformance.workbook.SheetMarks.Colour;
import org.govcat.conformance.workbook.SheetMarks.Mark;
import org.govcat.finding.Finding;
import org.govcat.finding.Location;
import org.govcat.finding.Severity;
import org.jspecify.annotations.Nullable;

/**
 * The user's own workbook back with what was found in it: a first sheet that lists the findings
 * with links to their cells, colours on the cells, one note a resource at its first row, and a
 * column that says of every resource whether it has errors.
 */
public final class AnnotatedReport {
  /** Notes that one workbook gets; people do not read more, and spreadsheets grow slow. */
  public static final int MOST_NOTES = 2_000;

  private static final int LONGEST_NOTE = 1_500;

  private final CheckReport report;
  private final CheckReport whole;
  private final ReportTexts texts;
  private final ReportSummary summary;
  private final Map<String, RowStates> states = new LinkedHashMap<>();
  private final Map<String, Map<String, Cell>> cells = new LinkedHashMap<>();
  private final Map<Long, Location> firstPlaces = new LinkedHashMap<>();
  private int notes;

  /** What one cell is given. */
  private static final class Cell {
    private Colour colour = Colour.WARNING;
    private final StringBuilder note = new StringBuilder();
  }

  /**
   * What is put into a workbook.
   *
   * @param report what was found
   * @param whole what was found in the whole workbook, by which the states of resources are told
   */
  AnnotatedReport(CheckReport report, CheckReport whole, ReportTexts texts) {
    this.report = report;
    this.whole = whole;
    this.texts = texts;
    this.summary = new ReportSummary(report, texts);
    for (Finding finding : report.findings()) {
      if (finding.record() != null) {
        firstPlaces.put(finding.record().index(), Location.of("", 0, 0, null));
      }
    }
  }

  /**
   * Writes the workbook; the stream stays open.
   *
   * @param report what was found in this workbook alone
   * @param input the workbook as it was checked; it is read once more for the places of resources
   * @param file the same workbook
   * @param locale language: English for an English locale, else Chinese
   * @param out takes the bytes
   * @throws IOException when the file is no workbook that can be patched, or cannot be written
   * @throws IllegalArgumentException when the report is about several inputs
   */
  public static void write(
      CheckReport report, CatalogInput input, Path file, Locale locale, OutputStream out)
      throws IOException {
    if (report.inputs().size() != 1) {
      throw new IllegalArgumentException(
          "the report is about " + report.inputs().size() + " inputs, not about one");
    }
    ReportTexts texts = ReportTexts.ofForms(report.standard(), locale);
    AnnotatedReport annotated = new AnnotatedReport(report, report, texts);
    input.places(annotated::place);
    annotated.write(file, null, place -> true, out);
  }

  /** Says where a resource begins. */
  void place(Location place, long record) {
    if (place.sheet() == null || place.cell() == null) {
      return;
    }
    states(place.sheet()).add(place.cell(), record);
    firstPlaces.computeIfPresent(record, (number, before) -> place);
  }

  /** What stands beside the resources of a sheet. */
  RowStates states(String sheet) {
    return states.computeIfAbsent(sheet, any -> new RowStates(whole, texts));
  }

  /**
   * Writes the workbook once all places are told.
   *
   * @param note what the first sheet says above the findings, or null
   * @param marked the places that get marks
   */
  void write(Path file, @Nullable String note, Predicate<Location> marked, OutputStream out)
      throws IOException {
    for (Finding finding : report.findings()) {
      Location place = finding.location();
      if (place != null && marked.test(place)) {
        mark(finding, place);
      }
    }
    FindingsSheet list = FindingsSheet.linked(report, texts, summary, note);
    AnnotatedWorkbook.write(file, marks(), list, out);
  }

  private void mark(Finding finding, Location place) {
    if (finding.severity() == Severity.INFO || place.sheet() == null) {
      return;
    }
    Cell cell = cell(place);
    if (cell != null && finding.severity() == Severity.ERROR) {
      cell.colour = Colour.ERROR;
    }
    Location first = finding.record() == null ? place : firstPlaces.get(finding.record().index());
    Cell noted = first == null || first.sheet() == null ? cell : cell(first);
    if (noted != null) {
      note(noted, finding);
    }
  }

  private void note(Cell cell, Finding finding) {
    if (cell.note.isEmpty()) {
      if (notes == MOST_NOTES) {
        return;
      }
      notes++;
    }
    if (finding.severity() == Severity.ERROR) {
      cell.colour = Colour.ERROR;
    }
    String line =
        texts.text(
            "annotated.note",
            texts.severity(finding.severity()),
            texts.message(finding),
            texts.fix(finding),
            finding.rule());
    if (cell.note.length() + line.length() < LONGEST_NOTE) {
      cell.note.append(cell.note.isEmpty() ? "" : "\n").append(line);
    }
  }

  private @Nullable Cell cell(Location place) {
    String sheet = place.sheet();
    String name = place.cell();
    return sheet == null || name == null
        ? null
        : cells
            .computeIfAbsent(sheet, any -> new LinkedHashMap<>())
            .computeIfAbsent(name, any -> new Cell());
  }

  private List<SheetMarks> marks() {
    List<SheetMarks> all = new ArrayList<>();
    cells.keySet().forEach(this::states);
    for (Map.Entry<String, RowStates> sheet : states.entrySet()) {
      List<Mark> marks = new ArrayList<>();
      for (Map.Entry<String, Cell> cell : cells.getOrDefault(sheet.getKey(), Map.of()).entrySet()) {
        String note = cell.getValue().note.toString();
        marks.add(new Mark(cell.getKey(), note.isEmpty() ? null : note, cell.getValue().colour));
      }
      all.add(new SheetMarks(sheet.getKey(), marks, sheet.getValue().sorted()));
    }
    return all;
  }
}
