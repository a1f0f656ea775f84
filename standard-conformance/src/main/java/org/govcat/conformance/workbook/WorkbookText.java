package org.govcat.conformance.workbook;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Changes to the small parts of a workbook that say what it is made of. */
final class WorkbookText {
  private static final String OFFICE =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  private static final String SHEET_TYPE =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml";
  private static final String NOTES_TYPE =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml";
  private static final String EMPTY_RELATIONS =
      "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<Relationships"
          + " xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
          + "</Relationships>";
  private static final Pattern SHEETS = Pattern.compile("<((?:\\w+:)?)sheets(?:\\s[^>]*)?>");
  private static final Pattern LOCAL = Pattern.compile("(localSheetId=[\"'])(\\d+)([\"'])");
  private static final Pattern VIEW = Pattern.compile("<((?:\\w+:)?)workbookView\\b[^>]*?(/?)>");
  private static final Pattern ACTIVE = Pattern.compile("(activeTab=[\"'])(\\d+)([\"'])");
  private static final Pattern RELATION =
      Pattern.compile(
          "<(?:\\w+:)?Relationship\\s[^>]*?/>|<(?:\\w+:)?Relationship\\s[^>]*?></[^>]*>");
  private static final Pattern TARGET = Pattern.compile("Target=[\"']([^\"']*)[\"']");
  private static final Pattern ID = Pattern.compile("\\sId=[\"']([^\"']*)[\"']");
  private static final Pattern OVERRIDE = Pattern.compile("<(?:\\w+:)?Override\\s[^>]*?/>");
  private static final Pattern PART = Pattern.compile("PartName=[\"']([^\"']*)[\"']");

  private WorkbookText() {}

  /** The list of sheets with ours before all others; it is there already when it was put before. */
  static String withSheet(SourceWorkbook source) throws IOException {
    String text = source.text(SourceWorkbook.WORKBOOK);
    if (AnnotatedWorkbook.ownSheetPart(source) != null) {
      return text;
    }
    Matcher sheets = SHEETS.matcher(text);
    if (!sheets.find()) {
      throw new IOException(SourceWorkbook.WORKBOOK + " lists no sheets");
    }
    String prefix = sheets.group(1);
    String sheet =
        "<"
            + prefix
            + "sheet xmlns:r=\""
            + OFFICE
            + "\" name=\""
            + AnnotatedWorkbook.MARK
            + "\" sheetId=\""
            + (source.lastSheetId() + 1)
            + "\" r:id=\"rIdGovCat\"/>";
    String views =
        VIEW.matcher(text).find()
            ? ""
            : "<"
                + prefix
                + "bookViews><"
                + prefix
                + "workbookView activeTab=\"1\"/></"
                + prefix
                + "bookViews>";
    String with =
        text.substring(0, sheets.start())
            + views
            + sheets.group()
            + sheet
            + text.substring(sheets.end());
    return LOCAL.matcher(shifted(with)).replaceAll(WorkbookText::next);
  }

  /** The sheet that was in view stays in view, and no two sheets are chosen together. */
  private static String shifted(String text) {
    return VIEW.matcher(text)
        .replaceAll(
            found -> {
              String view = found.group();
              if (view.contains("activeTab=")) {
                view = ACTIVE.matcher(view).replaceAll(WorkbookText::next);
              } else {
                int end = view.length() - 1 - found.group(2).length();
                view = view.substring(0, end) + " activeTab=\"1\"" + view.substring(end);
              }
              return Matcher.quoteReplacement(view);
            });
  }

  private static String next(MatchResult found) {
    return Matcher.quoteReplacement(
        found.group(1) + (Long.parseLong(found.group(2)) + 1) + found.group(3));
  }

  static String withRelation(SourceWorkbook source) throws IOException {
    String text = source.text(SourceWorkbook.RELATIONS);
    if (AnnotatedWorkbook.ownSheetPart(source) != null) {
      return text;
    }
    return withRelation(
        text, "rIdGovCat", OFFICE + "/worksheet", "/" + AnnotatedWorkbook.newSheetPart());
  }

  private static String withRelation(String text, String id, String type, String target) {
    int end = text.lastIndexOf("</");
    String prefix = text.substring(end + 2, text.indexOf("Relationships", end));
    return text.substring(0, end)
        + "<"
        + prefix
        + "Relationship Id=\""
        + id
        + "\" Type=\""
        + type
        + "\" Target=\""
        + target
        + "\"/>"
        + text.substring(end);
  }

  /** The relations without those that lead to parts that are dropped. */
  static String withoutRelations(@Nullable String text, Set<String> dropped, String folder) {
    if (text == null) {
      return EMPTY_RELATIONS;
    }
    return RELATION
        .matcher(text)
        .replaceAll(
            found -> {
              Matcher target = TARGET.matcher(found.group());
              boolean gone =
                  target.find()
                      && dropped.contains(SourceWorkbook.resolved(folder, target.group(1)));
              return gone ? "" : Matcher.quoteReplacement(found.group());
            });
  }

  /** The relations without those of some ids. */
  static String withoutIds(String text, Set<String> ids) {
    return RELATION
        .matcher(text)
        .replaceAll(
            found -> {
              Matcher id = ID.matcher(found.group());
              boolean gone = id.find() && ids.contains(id.group(1));
              return gone ? "" : Matcher.quoteReplacement(found.group());
            });
  }

  static String withNotes(String relations, String id, String target) {
    String with = withRelation(relations, id + "Notes", OFFICE + "/comments", target + ".xml");
    return withRelation(with, id + "Drawing", OFFICE + "/vmlDrawing", target + ".vml");
  }

  /** The types of all parts but those whose names begin like this. */
  static String withoutType(String types, String part) {
    return OVERRIDE
        .matcher(types)
        .replaceAll(
            found -> {
              Matcher named = PART.matcher(found.group());
              boolean gone = named.find() && named.group(1).startsWith("/" + part);
              return gone ? "" : Matcher.quoteReplacement(found.group());
            });
  }

  /** The types of all parts, with those of ours and without those of parts that are gone. */
  static String withTypes(String types, List<String> notes) {
    String kept = withoutType(types, "xl/govcat/");
    StringBuilder more = new StringBuilder();
    int end = kept.lastIndexOf("</");
    String prefix = kept.substring(end + 2, kept.indexOf("Types", end));
    if (!notes.isEmpty() && !kept.contains("Extension=\"vml\"")) {
      more.append("<").append(prefix).append("Default Extension=\"vml\" ContentType=\"");
      more.append("application/vnd.openxmlformats-officedocument.vmlDrawing\"/>");
    }
    String sheet = "/" + AnnotatedWorkbook.newSheetPart();
    if (!kept.contains("PartName=\"" + sheet + "\"")) {
      more.append(override(prefix, sheet, SHEET_TYPE));
    }
    for (String part : notes) {
      more.append(override(prefix, "/" + part, NOTES_TYPE));
    }
    int at = more.indexOf("<" + prefix + "Default") == 0 ? firstDefault(kept, end) : end;
    if (at == end) {
      return kept.substring(0, end) + more + kept.substring(end);
    }
    int split = more.indexOf("/>") + 2;
    return kept.substring(0, at)
        + more.substring(0, split)
        + kept.substring(at, end)
        + more.substring(split)
        + kept.substring(end);
  }

  private static int firstDefault(String types, int otherwise) {
    Matcher found = Pattern.compile("<(?:\\w+:)?(?:Default|Override)\\s").matcher(types);
    return found.find() ? found.start() : otherwise;
  }

  private static String override(String prefix, String part, String type) {
    return "<" + prefix + "Override PartName=\"" + part + "\" ContentType=\"" + type + "\"/>";
  }
}
