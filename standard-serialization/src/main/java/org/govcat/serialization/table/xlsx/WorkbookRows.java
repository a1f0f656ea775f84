package org.govcat.serialization.table.xlsx;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.codehaus.stax2.XMLInputFactory2;
import org.govcat.finding.Location;
import org.govcat.serialization.reading.ReadingFault;
import org.govcat.serialization.reading.ReadingRules;
import org.govcat.serialization.table.RowSource;
import org.govcat.serialization.table.TableLimits;
import org.govcat.serialization.table.TableRow;
import org.govcat.serialization.workbook.CellNames;
import org.govcat.serialization.xml.XmlParsers;
import org.jspecify.annotations.Nullable;

/** The sheets of a workbook, one after the other. Owns the file it reads and deletes it. */
public final class WorkbookRows implements RowSource {
  /** Name of the sheet and caption of the column that our reports put into a user's workbook. */
  static final String OWN_ANSWERS = "GovCat";

  private static final String RELATIONS = "_rels/.rels";

  private final XMLInputFactory2 parsers = XmlParsers.factory(100);
  private final Path file;
  private final WorkbookZip zip;
  private final List<Sheet> sheets = new ArrayList<>();
  private SharedStrings strings = SharedStrings.NONE;
  private CellNumbers numbers = new CellNumbers(CellFormats.NONE, false);
  private boolean annotated;
  private int current = -1;
  private @Nullable SheetRows rows;

  private record Relation(String type, String target) {}

  private record Sheet(String name, String part, boolean hidden) {}

  private WorkbookRows(Path file, WorkbookZip zip) {
    this.file = file;
    this.zip = zip;
  }

  /**
   * Opens a workbook.
   *
   * @param file a copy that is deleted when the rows are closed or cannot be opened
   */
  public static WorkbookRows open(Path file) throws IOException, ReadingFault {
    WorkbookZip zip = null;
    try {
      zip = WorkbookZip.open(file);
      WorkbookRows workbook = new WorkbookRows(file, zip);
      workbook.readBook();
      return workbook;
    } catch (IOException | ReadingFault | RuntimeException e) {
      if (zip != null) {
        zip.close();
      }
      Files.deleteIfExists(file);
      throw e;
    }
  }

  private void readBook() throws IOException, ReadingFault {
    String book = mainPart();
    Map<String, Relation> related = relations(book);
    boolean from1904 = false;
    try (XmlPart part = needed(book)) {
      for (String name = part.nextElement(); name != null; name = part.nextElement()) {
        if (name.equals("workbookPr")) {
          String mode = part.attribute("date1904");
          from1904 = "1".equals(mode) || "true".equals(mode);
        } else if (name.equals("sheet")) {
          addSheet(part, related);
        }
      }
    }
    if (sheets.isEmpty()) {
      throw ReadingFault.malformed(ReadingRules.NO_SHEET, 0);
    }
    CellFormats formats = CellFormats.NONE;
    for (Relation relation : related.values()) {
      InputStream bytes = zip.part(relation.target());
      if (bytes == null) {
        continue;
      }
      try (XmlPart part = new XmlPart(bytes, parsers)) {
        if (relation.type().endsWith("/sharedStrings")) {
          strings = SharedStrings.read(part);
        } else if (relation.type().endsWith("/styles")) {
          formats = CellFormats.read(part);
        }
      }
    }
    numbers = new CellNumbers(formats, from1904);
  }

  private void addSheet(XmlPart part, Map<String, Relation> related) throws ReadingFault {
    String name = part.attribute("name");
    String id = part.attribute("id");
    Relation relation = id == null ? null : related.get(id);
    boolean ours = OWN_ANSWERS.equals(name);
    annotated |= ours;
    if (ours || relation == null || !relation.type().endsWith("/worksheet")) {
      return;
    }
    if (sheets.size() == TableLimits.SHEETS) {
      throw ReadingFault.limit(ReadingRules.SHEETS, TableLimits.SHEETS, 0);
    }
    String state = part.attribute("state");
    boolean hidden = state != null && state.toLowerCase(Locale.ROOT).contains("hidden");
    sheets.add(new Sheet(name == null ? "" : name, relation.target(), hidden));
  }

  /** The part that lists the sheets. Other packages and binary workbooks are said to be so. */
  private String mainPart() throws IOException, ReadingFault {
    if (!zip.has(RELATIONS)) {
      boolean openDocument = zip.has("content.xml") && zip.has("META-INF/manifest.xml");
      throw ReadingFault.malformed(
          openDocument ? ReadingRules.OPEN_DOCUMENT : ReadingRules.NO_WORKBOOK, 0);
    }
    for (Relation relation : relations("").values()) {
      if (relation.type().endsWith("/officeDocument")) {
        if (relation.target().endsWith(".bin")) {
          throw ReadingFault.malformed(ReadingRules.BINARY_WORKBOOK, 0);
        }
        if (!zip.has(relation.target())) {
          break;
        }
        return relation.target();
      }
    }
    throw ReadingFault.malformed(ReadingRules.NO_WORKBOOK, 0);
  }

  /**
   * Type and target of each relation of a part by its id; targets outside the file are left out.
   */
  private Map<String, Relation> relations(String of) throws IOException, ReadingFault {
    int slash = of.lastIndexOf('/') + 1;
    String folder = of.substring(0, slash);
    InputStream bytes = zip.part(folder + "_rels/" + of.substring(slash) + ".rels");
    Map<String, Relation> relations = new HashMap<>();
    if (bytes == null) {
      return relations;
    }
    try (XmlPart part = new XmlPart(bytes, parsers)) {
      for (String name = part.nextElement(); name != null; name = part.nextElement()) {
        String id = part.attribute("Id");
        String type = part.attribute("Type");
        String target = part.attribute("Target");
        boolean outside = "External".equalsIgnoreCase(part.attribute("TargetMode"));
        if (id != null && type != null && target != null && !outside) {
          relations.put(id, new Relation(type, resolved(folder, target)));
        }
        if (relations.size() > TableLimits.ENTRIES) {
          throw ReadingFault.limit(ReadingRules.ENTRIES, TableLimits.ENTRIES, 0);
        }
      }
    }
    return relations;
  }

  private static String resolved(String folder, String target) {
    String plain = target.replace('\\', '/');
    if (plain.startsWith("/")) {
      return plain.substring(1);
    }
    String base = folder;
    while (plain.startsWith("../") && !base.isEmpty()) {
      plain = plain.substring(3);
      base = base.substring(0, base.lastIndexOf('/', base.length() - 2) + 1);
    }
    return base + (plain.startsWith("./") ? plain.substring(2) : plain);
  }

  private XmlPart needed(String name) throws IOException, ReadingFault {
    InputStream bytes = zip.part(name);
    if (bytes == null) {
      throw ReadingFault.malformed(ReadingRules.NO_WORKBOOK, 0);
    }
    return new XmlPart(bytes, parsers);
  }

  @Override
  public boolean nextSheet() throws IOException, ReadingFault {
    closeSheet();
    if (current + 1 >= sheets.size()) {
      return false;
    }
    current++;
    InputStream bytes = zip.part(sheets.get(current).part());
    if (bytes == null) {
      throw ReadingFault.malformed(ReadingRules.NO_SUCH_SHEET, 0);
    }
    rows = new SheetRows(new XmlPart(bytes, parsers), strings, numbers, annotated);
    return true;
  }

  @Override
  public void rewind() throws IOException {
    closeSheet();
    current = -1;
  }

  @Override
  public @Nullable String sheet() {
    return current < 0 ? null : sheets.get(current).name();
  }

  @Override
  public boolean isHiddenSheet() {
    return current >= 0 && sheets.get(current).hidden();
  }

  @Override
  public @Nullable String dayOf(String number) {
    return numbers.day(number);
  }

  @Override
  public Location place(String input) {
    SheetRows reading = rows;
    if (reading == null) {
      return new Location(input, 1, 1, null, sheet(), null);
    }
    int row = Math.max(1, reading.rowNumber());
    int column = Math.max(0, reading.column());
    return new Location(input, row, column + 1, null, sheet(), CellNames.cell(column, row));
  }

  @Override
  public boolean isHiddenColumn(int column) {
    return rows != null && rows.isHiddenColumn(column);
  }

  @Override
  public @Nullable TableRow next() throws IOException, ReadingFault {
    return rows == null ? null : rows.next();
  }

  private void closeSheet() throws IOException {
    if (rows != null) {
      rows.close();
      rows = null;
    }
  }

  @Override
  public void close() throws IOException {
    try {
      closeSheet();
    } finally {
      zip.close();
      Files.deleteIfExists(file);
    }
  }
}
