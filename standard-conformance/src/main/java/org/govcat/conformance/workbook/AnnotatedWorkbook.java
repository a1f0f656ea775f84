package org.govcat.conformance.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.govcat.conformance.workbook.SourceWorkbook.Relation;
import org.govcat.serialization.workbook.CellNote;
import org.govcat.serialization.workbook.NoteParts;
import org.govcat.serialization.workbook.PackageWriter;
import org.govcat.serialization.workbook.SheetDesign;
import org.govcat.serialization.workbook.SheetWriter;
import org.jspecify.annotations.Nullable;

/**
 * Somebody else's workbook with findings put into it: a first sheet that lists them, notes and
 * colours on cells, a column of states. Every part that is not touched is copied as it is, and of a
 * touched part every character but those put in. What was put in before is recognised and replaced.
 * On a sheet that has notes of its own no notes are put.
 */
public final class AnnotatedWorkbook {
  /** Name of the sheet, caption of the column and author of the notes that are ours. */
  public static final String MARK = "GovCat";

  private static final String OWN_SHEET = "xl/worksheets/govcat.xml";
  private static final String OWN_NOTES = "xl/govcat/notes";
  private static final String OWN_RELATION = "rIdGovCat";

  private final SourceWorkbook source;
  private final Map<String, SheetMarks> bySheet = new LinkedHashMap<>();
  private final Map<String, String> replaced = new HashMap<>();
  private final Set<String> dropped = new HashSet<>();
  private final Map<String, SheetPatch> patched = new HashMap<>();
  private final Map<String, String> added = new LinkedHashMap<>();
  private final List<String> notesParts = new ArrayList<>();

  /** The sheet that is put before all others. */
  public interface FirstSheet {
    /** What it has beside its cells. */
    SheetDesign design();

    /** Writes its rows. */
    void write(SheetWriter sheet) throws IOException;
  }

  private AnnotatedWorkbook(SourceWorkbook source) {
    this.source = source;
  }

  /**
   * Writes the workbook with the marks; the stream stays open.
   *
   * @param file the workbook as it is
   * @param marks what to put on its sheets; sheets that it does not have are passed over
   * @param first the sheet that is put before all others, in no style
   * @param out takes the bytes: the same for the same workbook and marks
   * @throws IOException when the file is no workbook that can be patched, or cannot be written
   */
  public static void write(Path file, List<SheetMarks> marks, FirstSheet first, OutputStream out)
      throws IOException {
    try (SourceWorkbook source = SourceWorkbook.open(file)) {
      AnnotatedWorkbook workbook = new AnnotatedWorkbook(source);
      workbook.plan(marks);
      workbook.write(first, out);
    }
  }

  private void plan(List<SheetMarks> marks) throws IOException {
    StyleFormats formats = StyleFormats.of(source.text("xl/styles.xml"));
    replaced.put("xl/styles.xml", formats.text());
    Set<String> own = source.sharedTexts(MARK);
    int number = 0;
    for (SheetMarks sheet : marks) {
      String part = source.sheet(sheet.sheet());
      if (part != null && bySheet.putIfAbsent(part, sheet) == null) {
        plan(part, sheet, ++number, formats, own);
      }
    }
    replaced.put(SourceWorkbook.WORKBOOK, WorkbookText.withSheet(source));
    replaced.put(SourceWorkbook.RELATIONS, WorkbookText.withRelation(source));
    String types = source.text(SourceWorkbook.TYPES);
    replaced.put(SourceWorkbook.TYPES, WorkbookText.withTypes(types, notesParts));
  }

  private void plan(
      String part, SheetMarks sheet, int number, StyleFormats formats, Set<String> own)
      throws IOException {
    String folder = SourceWorkbook.folderOf(part);
    String relationsPart = SourceWorkbook.relationsOf(part);
    Map<String, Relation> relations = source.relations(relationsPart, folder);
    boolean ours = dropOwnNotes(relations);
    boolean theirs = !ours && hasNotes(relations);
    List<CellNote> noted = OwnNotes.of(sheet.marks());
    boolean notes = !noted.isEmpty() && !theirs;
    if (notes || ours) {
      String text = source.has(relationsPart) ? source.text(relationsPart) : null;
      String kept = WorkbookText.withoutRelations(text, dropped, folder);
      String with =
          notes ? WorkbookText.withNotes(kept, OWN_RELATION, "/" + OWN_NOTES + number) : kept;
      if (source.has(relationsPart)) {
        replaced.put(relationsPart, with);
      } else {
        added.put(relationsPart, with);
      }
    }
    if (notes) {
      notesParts.add(OWN_NOTES + number + ".xml");
      added.put(OWN_NOTES + number + ".xml", NoteParts.comments(noted, MARK));
      added.put(OWN_NOTES + number + ".vml", NoteParts.drawing(noted, number));
    }
    try (Reader text = source.reader(part)) {
      SheetShape shape = SheetShape.of(text, own);
      String relation = notes ? OWN_RELATION + "Drawing" : null;
      patched.put(part, new SheetPatch(sheet, shape, formats.numbers(), relation, ours));
    }
  }

  private static boolean hasNotes(Map<String, Relation> relations) {
    for (Relation relation : relations.values()) {
      if (relation.type().endsWith("/comments") || relation.type().endsWith("/vmlDrawing")) {
        return true;
      }
    }
    return false;
  }

  /** Notes whose only author is ours were put there before, wherever they lie by now. */
  private boolean dropOwnNotes(Map<String, Relation> relations) throws IOException {
    boolean ours = false;
    for (Relation relation : relations.values()) {
      if (relation.type().endsWith("/comments")
          && source.has(relation.target())
          && OwnNotes.areOurs(source.text(relation.target()))) {
        ours = true;
        dropped.add(relation.target());
      }
    }
    for (Relation relation : ours ? relations.values() : List.<Relation>of()) {
      if (relation.type().endsWith("/vmlDrawing")) {
        dropped.add(relation.target());
      }
    }
    return ours;
  }

  private void write(FirstSheet first, OutputStream out) throws IOException {
    String ownSheet = source.sheet(MARK);
    try (PackageWriter parts = new PackageWriter(out)) {
      for (String name : source.parts()) {
        if (dropped.contains(name) || added.containsKey(name) || name.equals(ownSheet)) {
          continue;
        }
        SheetPatch patch = patched.get(name);
        String text = replaced.get(name);
        if (patch != null) {
          copy(name, patch, parts);
        } else if (text != null) {
          parts.part(name, text);
        } else if (!name.equals(OWN_SHEET)) {
          try (InputStream bytes = source.bytes(name)) {
            bytes.transferTo(parts.part(name));
          }
        }
      }
      for (Map.Entry<String, String> part : added.entrySet()) {
        parts.part(part.getKey(), part.getValue());
      }
      SheetWriter sheet =
          SheetWriter.within(parts.part(ownSheet == null ? OWN_SHEET : ownSheet), first.design());
      first.write(sheet);
      sheet.finish();
    }
  }

  private void copy(String name, SheetPatch patch, PackageWriter parts) throws IOException {
    try (Reader parsed = source.reader(name);
        Reader raw = source.reader(name)) {
      Writer out = parts.textPart(name);
      patch.copy(parsed, raw, out);
      out.flush();
    }
  }

  static @Nullable String ownSheetPart(SourceWorkbook source) {
    return source.sheet(MARK);
  }

  static String newSheetPart() {
    return OWN_SHEET;
  }
}
