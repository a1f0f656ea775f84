package org.govcat.conformance.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.govcat.conformance.workbook.SourceWorkbook.Relation;
import org.govcat.serialization.workbook.PackageWriter;

/**
 * Somebody's workbook in parts, one for each owner of rows: the same workbook, in which nothing is
 * left of the rows of others – no cells, texts, notes or links – but their numbers. Rows that
 * nobody owns are in every part.
 */
public final class DividedWorkbook implements AutoCloseable {
  private static final String CALCULATION = "xl/calcChain.xml";
  private static final List<String> COPIES =
      List.of("xl/pivotCache/", "xl/charts/", "xl/revisions/", "xl/model/", "xl/embeddings/");

  private final SourceWorkbook source;
  private final SharedTexts texts;
  private final Map<String, SheetCuts> sheets = new HashMap<>();
  private final Map<String, NoteCuts> notes = new HashMap<>();
  private final Map<String, SheetCuts> relations = new HashMap<>();

  private DividedWorkbook(SourceWorkbook source) throws IOException {
    this.source = source;
    this.texts = SharedTexts.of(source);
  }

  /**
   * Opens a workbook and looks through it.
   *
   * @throws CopiedCellsException when it holds copies of its cells that cannot be divided
   * @throws IOException when it cannot be read
   */
  public static DividedWorkbook open(Path file, RowOwners owners) throws IOException {
    SourceWorkbook source = SourceWorkbook.open(file);
    try {
      for (String part : source.parts()) {
        if (COPIES.stream().anyMatch(part::startsWith)) {
          throw new CopiedCellsException(part);
        }
      }
      DividedWorkbook workbook = new DividedWorkbook(source);
      for (String sheet : source.sheetNames()) {
        workbook.look(sheet, owners.of(sheet));
      }
      return workbook;
    } catch (IOException | RuntimeException e) {
      source.close();
      throw e;
    }
  }

  /** The list of findings of all, which was put there before, is in no part. */
  private void look(String name, RowOwners.Rows rows) throws IOException {
    String part = source.sheet(name);
    if (part == null || !source.has(part) || name.equals(AnnotatedWorkbook.MARK)) {
      return;
    }
    SheetCuts cuts;
    try (Reader text = source.reader(part)) {
      cuts = SheetCuts.of(text, rows, texts);
    }
    sheets.put(part, cuts);
    String relationsPart = SourceWorkbook.relationsOf(part);
    relations.put(relationsPart, cuts);
    for (Relation relation :
        source.relations(relationsPart, SourceWorkbook.folderOf(part)).values()) {
      boolean told =
          relation.type().endsWith("/comments") || relation.type().endsWith("/threadedComment");
      if (told && source.has(relation.target())) {
        try (Reader text = source.reader(relation.target())) {
          notes.put(relation.target(), NoteCuts.of(text, rows));
        }
      }
    }
  }

  /** Writes what one owner gets; the stream stays open. */
  public void write(int owner, OutputStream out) throws IOException {
    try (PackageWriter parts = new PackageWriter(out)) {
      for (String name : source.parts()) {
        if (!name.equals(CALCULATION)) {
          write(name, owner, parts);
        }
      }
    }
  }

  private void write(String name, int owner, PackageWriter parts) throws IOException {
    SheetCuts sheet = sheets.get(name);
    NoteCuts noted = notes.get(name);
    if (sheet != null) {
      copy(name, parts, (raw, text) -> sheet.copy(raw, text, owner));
    } else if (noted != null) {
      copy(name, parts, (raw, text) -> noted.copy(raw, text, owner));
    } else if (name.equals(SharedTexts.PART)) {
      copy(name, parts, (raw, text) -> texts.copy(raw, text, owner));
    } else if (relations.containsKey(name)) {
      Set<String> others = relations.get(name).relationsOfOthers(owner);
      parts.part(name, WorkbookText.withoutIds(source.text(name), others));
    } else if (name.equals(SourceWorkbook.RELATIONS)) {
      Set<String> gone = Set.of(CALCULATION);
      parts.part(name, WorkbookText.withoutRelations(source.text(name), gone, "xl/"));
    } else if (name.equals(SourceWorkbook.TYPES)) {
      parts.part(name, WorkbookText.withoutType(source.text(name), CALCULATION));
    } else {
      try (InputStream bytes = source.bytes(name)) {
        bytes.transferTo(parts.part(name));
      }
    }
  }

  private interface Copy {
    void copy(Reader raw, Writer text) throws IOException;
  }

  private void copy(String name, PackageWriter parts, Copy how) throws IOException {
    try (Reader raw = source.reader(name)) {
      Writer text = parts.textPart(name);
      how.copy(raw, text);
      text.flush();
    }
  }

  @Override
  public void close() throws IOException {
    source.close();
  }
}
