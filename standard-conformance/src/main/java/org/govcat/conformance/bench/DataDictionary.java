package org.govcat.conformance.bench;

import java.util.List;
import org.govcat.standard.Element;

/** The elements as CSV (RFC 4180), with the mark by which spreadsheets know UTF-8. */
final class DataDictionary {
  private static final String MARK = "\uFEFF";
  private static final String FORMULA = "=+-@\t\r";

  private DataDictionary() {}

  static String of(ReferenceTexts words) {
    StringBuilder csv = new StringBuilder(MARK);
    row(
        csv,
        List.of(
            words.text("id"),
            words.text("name"),
            words.text("definition"),
            words.text("data-type"),
            words.text("obligation"),
            words.text("range"),
            words.text("constraint"),
            words.text("max-occurs"),
            words.text("examples"),
            words.text("source")));
    for (Element element : words.standard().elements().values()) {
      row(
          csv,
          List.of(
              element.id(),
              words.in(element.label()),
              words.in(element.definition()),
              words.type(element),
              words.obligation(element),
              words.range(element),
              words.constraint(element),
              words.occurs(element),
              String.join(words.text("list"), element.examples()),
              words.source(element.clause())));
    }
    return csv.toString();
  }

  private static void row(StringBuilder csv, List<String> cells) {
    for (int i = 0; i < cells.size(); i++) {
      String cell = cells.get(i);
      boolean formula = !cell.isEmpty() && FORMULA.indexOf(cell.charAt(0)) >= 0;
      csv.append(i == 0 ? "" : ",").append('"').append(formula ? "'" : "");
      csv.append(cell.replace("\"", "\"\"")).append('"');
    }
    csv.append("\r\n");
  }
}
