package org.govcat.conformance.tables;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.govcat.conformance.CatalogInput;
import org.govcat.conformance.CheckOptions;
import org.govcat.conformance.CheckReport;
import org.govcat.conformance.CheckRun;
import org.govcat.conformance.samples.Documents;
import org.govcat.finding.Severity;
import org.govcat.serialization.WorkbookTemplates;
import org.govcat.standard.Code;
import org.govcat.standard.CodeList;
import org.govcat.standard.Standard;
import org.govcat.standard.Standards;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("the template filled in by somebody who chooses from its lists is lawful")
class FilledTemplateTest {
  private static final Pattern CELL =
      Pattern.compile("<c r=\"([A-Z]+)(\\d+)\"[^>]*><is><t[^>]*>([^<]*)</t></is></c>");
  private static final Pattern ROW = Pattern.compile("<row r=\"(\\d+)\".*?</row>");
  private static final Pattern LIST =
      Pattern.compile("sqref=\"([A-Z]+)3:[^\"]*\"><formula1>([^<]*)</formula1>");
  private static final Pattern RANGE =
      Pattern.compile("'[^']+'!\\$([A-Z]+)\\$(\\d+):\\$\\1\\$(\\d+)");
  private static final Pattern DEPENDENT =
      Pattern.compile(
          "OFFSET\\('[^']+'!\\$([A-Z]+)\\$2,0,MATCH\\(\\$([A-Z]+)3,'[^']+'!\\$\\1\\$1:\\$[A-Z]+\\$1,0\\)-1,.*");

  private final Standard standard = Standards.builtIn("guide-2017");

  @ParameterizedTest
  @ValueSource(strings = {"zh", "en"})
  void aFilledTemplateHasNoErrorAndNoWarning(String language) throws IOException {
    Locale locale = Locale.forLanguageTag(language);
    ByteArrayOutputStream template = new ByteArrayOutputStream();
    WorkbookTemplates.write(standard, locale, template);
    Map<String, String> parts = parts(template.toByteArray());
    String filled = filled(parts, Documents.resource(1).toString());
    parts.put("xl/worksheets/sheet1.xml", filled);

    CheckReport report =
        CheckRun.of(CheckOptions.on(LocalDate.of(2020, 1, 15)).standard(standard).build())
            .check(
                List.of(
                    CatalogInput.stream(
                        "template.xlsx", new ByteArrayInputStream(workbook(parts)), null)));
    assertThat(report.recordsChecked()).isEqualTo(1);
    assertThat(report.findings())
        .filteredOn(finding -> finding.severity() != Severity.INFO)
        .isEmpty();
  }

  @ParameterizedTest(name = "{0} in {1}")
  @DisplayName(
      "the example that the template shows is lawful when somebody copies it into the table")
  @CsvSource({
    "guide-2017, zh",
    "guide-2017, en",
    "decree-2025, zh",
    "decree-2025, en",
    "catalogue-2025-practice, zh",
    "gbt-21063-3-2007, zh",
    "open-data-portal-practice, zh",
    "cn-12-tianjin-urban-construction-codes, zh"
  })
  void itsExampleIsLawful(String id, String language) throws IOException {
    Standard shown = Standards.builtIn(id);
    ByteArrayOutputStream template = new ByteArrayOutputStream();
    WorkbookTemplates.write(shown, Locale.forLanguageTag(language), template);
    Map<String, String> parts = parts(template.toByteArray());
    StringBuilder rows = new StringBuilder();
    parts
        .get("xl/worksheets/sheet2.xml")
        .lines()
        .flatMap(sheet -> ROW.matcher(sheet).results())
        .filter(row -> !row.group(1).equals("1"))
        .forEach(row -> rows.append(lower(row.group())));
    parts.computeIfPresent(
        "xl/worksheets/sheet1.xml",
        (n, sheet) -> sheet.replace("</sheetData>", rows + "</sheetData>"));

    CheckReport report =
        CheckRun.of(CheckOptions.on(LocalDate.of(2026, 1, 15)).standard(shown).build())
            .check(
                List.of(
                    CatalogInput.stream(
                        "template.xlsx", new ByteArrayInputStream(workbook(parts)), null)));
    assertThat(report.recordsChecked()).isEqualTo(1);
    assertThat(report.findings())
        .filteredOn(finding -> finding.severity() != Severity.INFO)
        .isEmpty();
  }

  /** The same row one further down, below the names for machines. */
  private static String lower(String row) {
    return Pattern.compile("r=\"([A-Z]*)(\\d+)\"")
        .matcher(row)
        .replaceAll(at -> "r=\"" + at.group(1) + (Integer.parseInt(at.group(2)) + 1) + "\"");
  }

  private String filled(Map<String, String> parts, String resource) {
    String sheet = parts.get("xl/worksheets/sheet1.xml");
    Map<String, String> cells = cells(sheet);
    Map<String, String> codes = cells(parts.get("xl/worksheets/sheet3.xml"));
    Map<String, String> formulas = new LinkedHashMap<>();
    LIST.matcher(sheet).results().forEach(found -> formulas.put(found.group(1), found.group(2)));
    JsonNode tree = Documents.tree(resource);
    Map<String, String> typed = new LinkedHashMap<>();
    StringBuilder rows = new StringBuilder();
    for (int row = 3; row <= 4; row++) {
      rows.append("<row r=\"").append(row).append("\">");
      for (Map.Entry<String, String> id : cells.entrySet()) {
        String column = id.getKey().replaceAll("\\d", "");
        String value = id.getKey().equals(column + 2) ? value(tree, id.getValue(), row - 3) : null;
        if (value != null) {
          String formula = formulas.get(column);
          String word =
              formula == null
                  ? value
                  : chosen(id.getValue(), value, offered(formula, typed, row, codes));
          typed.put(column + row, word);
          rows.append("<c r=\"" + column + row + "\" t=\"inlineStr\"><is><t>" + word);
          rows.append("</t></is></c>");
        }
      }
      rows.append("</row>");
    }
    assertThat(formulas.values()).anyMatch(formula -> formula.startsWith("OFFSET("));
    return sheet.replace("</sheetData>", rows + "</sheetData>");
  }

  /** The words that a list offers in a row. */
  private static List<String> offered(
      String formula, Map<String, String> typed, int row, Map<String, String> codes) {
    Matcher dependent = DEPENDENT.matcher(formula);
    Matcher range = RANGE.matcher(formula);
    List<String> words = new ArrayList<>();
    if (dependent.matches()) {
      String above = typed.get(dependent.group(2) + row);
      String column =
          codes.entrySet().stream()
              .filter(cell -> cell.getKey().matches("[A-Z]+1") && cell.getValue().equals(above))
              .map(cell -> cell.getKey().replace("1", ""))
              .reduce((first, last) -> last)
              .orElseThrow();
      for (int at = 2; codes.containsKey(column + at); at++) {
        words.add(codes.get(column + at));
      }
    } else {
      assertThat(range.matches()).as(formula).isTrue();
      for (int at = Integer.parseInt(range.group(2));
          at <= Integer.parseInt(range.group(3));
          at++) {
        words.add(codes.get(range.group(1) + at));
      }
    }
    assertThat(words).as(formula).isNotEmpty().doesNotContainNull();
    return words;
  }

  /** The word of a list that says the code. */
  private String chosen(String element, String code, List<String> offered) {
    String group = element.substring(0, Math.max(0, element.lastIndexOf('.')));
    CodeList own = standard.codeListOf(element);
    CodeList list = own == null ? standard.codeListOf(group) : own;
    Code entry = list == null ? null : list.find(code);
    String label = entry == null ? code : entry.label().zh();
    String word = offered.contains(code) ? code : label;
    assertThat(offered).as(element).contains(word);
    return word;
  }

  /** What a resource says in a row; what is said once stands in the first. */
  private static String value(JsonNode tree, String id, int row) {
    JsonNode at = tree;
    boolean listed = false;
    for (String step : id.split("\\.")) {
      at = at.path(step);
      if (at.isArray()) {
        at = at.path(listed ? 0 : row);
        listed = true;
      }
    }
    return at.isValueNode() && !at.isNull() && (listed || row == 0) ? at.asText() : null;
  }

  private static Map<String, String> cells(String sheet) {
    Map<String, String> cells = new LinkedHashMap<>();
    for (MatchResult cell : CELL.matcher(sheet).results().toList()) {
      cells.put(cell.group(1) + cell.group(2), cell.group(3));
    }
    return cells;
  }

  private static Map<String, String> parts(byte[] workbook) throws IOException {
    Map<String, String> parts = new LinkedHashMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(workbook))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        parts.put(entry.getName(), new String(zip.readAllBytes(), UTF_8));
      }
    }
    return parts;
  }

  private static byte[] workbook(Map<String, String> parts) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, String> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue().getBytes(UTF_8));
      }
    }
    return bytes.toByteArray();
  }
}
