package org.govcat.conformance.workbook;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.codehaus.stax2.XMLStreamReader2;
import org.govcat.serialization.workbook.CellNames;
import org.jspecify.annotations.Nullable;

/**
 * What of a sheet is whose. Rows of others become empty and hidden and keep their numbers, so that
 * everything that names cells – merges, drop-down lists, formats, filters – still holds. A formula
 * in a row of somebody becomes the result that it had, for it may be about rows that are gone.
 */
final class SheetCuts {
  private static final int ROW = 0;
  private static final int FORMULA = 1;
  private static final int LINK = 2;
  private static final int LINKS = 3;

  private final RowOwners.Rows rows;
  private final SharedTexts texts;
  private final PartCuts cuts = new PartCuts();
  private final Set<Integer> withLinks = new HashSet<>();
  private final Map<String, Set<Integer>> relations = new HashMap<>();
  private String prefix = "";
  private int row;
  private int owner = RowOwners.EVERYBODY;
  private int open;
  private boolean shows;
  private boolean says;
  private long formula;
  private long formulaEnd;
  private boolean shared;

  private SheetCuts(RowOwners.Rows rows, SharedTexts texts) {
    this.rows = rows;
    this.texts = texts;
  }

  /** Looks at a sheet, and tells the shared texts who uses them. */
  static SheetCuts of(Reader text, RowOwners.Rows rows, SharedTexts texts) throws IOException {
    SheetCuts sheet = new SheetCuts(rows, texts);
    XMLStreamReader2 xml = RawPart.parser(text);
    try {
      while (xml.hasNext()) {
        switch (xml.next()) {
          case XMLStreamConstants.START_ELEMENT -> sheet.start(xml);
          case XMLStreamConstants.CHARACTERS -> sheet.text(xml);
          case XMLStreamConstants.END_ELEMENT -> sheet.end(xml);
          default -> {}
        }
      }
    } catch (XMLStreamException e) {
      throw new IOException("the sheet is not well-formed", e);
    }
    return sheet;
  }

  private void start(XMLStreamReader2 xml) throws XMLStreamException {
    long place = xml.getLocationInfo().getStartingCharOffset();
    switch (xml.getLocalName()) {
      case "row" -> {
        prefix = RawPart.prefix(xml);
        row = SheetPatch.number(xml.getAttributeValue(null, "r"), row + 1);
        owner = rows.ownerOf(row);
        open = owner == RowOwners.EVERYBODY ? -1 : cuts.begin(place, ROW, row);
      }
      case "c" -> {
        shows = "s".equals(xml.getAttributeValue(null, "t"));
        says = false;
        formula = -1;
      }
      case "v", "is" -> says = true;
      case "f" -> {
        formula = place;
        shared = "shared".equals(xml.getAttributeValue(null, "t"));
      }
      case "hyperlinks" -> open = cuts.begin(place, LINKS, 0);
      case "hyperlink" -> link(xml, place);
      default -> {}
    }
  }

  private void link(XMLStreamReader2 xml, long place) throws XMLStreamException {
    String cells = String.valueOf(xml.getAttributeValue(null, "ref"));
    int colon = cells.indexOf(':');
    int at = CellNames.rowOf(colon < 0 ? cells : cells.substring(0, colon));
    withLinks.add(rows.ownerOf(at));
    String id = xml.getAttributeValue(SourceWorkbook.OFFICE, "id");
    if (id != null) {
      relations.computeIfAbsent(id, any -> new HashSet<>()).add(rows.ownerOf(at));
    }
    int link = cuts.begin(place, LINK, at);
    xml.skipElement();
    cuts.end(link, xml.getLocationInfo().getEndingCharOffset());
  }

  private void text(XMLStreamReader2 xml) {
    if (shows && says) {
      texts.use(xml.getText(), owner);
    }
  }

  private void end(XMLStreamReader2 xml) throws XMLStreamException {
    switch (xml.getLocalName()) {
      case "f" -> formulaEnd = xml.getLocationInfo().getEndingCharOffset();
      case "c" -> {
        shows = false;
        if (formula >= 0 && (shared || says && owner != RowOwners.EVERYBODY)) {
          cuts.end(cuts.begin(formula, FORMULA, row), formulaEnd);
        }
      }
      case "row", "hyperlinks" -> {
        if (open >= 0) {
          cuts.end(open, xml.getLocationInfo().getEndingCharOffset());
        }
        owner = RowOwners.EVERYBODY;
      }
      default -> {}
    }
  }

  /** Copies the sheet as one owner gets it. */
  void copy(Reader raw, Writer out, int forOwner) throws IOException {
    cuts.copy(raw, out, (kind, number) -> instead(kind, number, forOwner));
  }

  private @Nullable String instead(int kind, int number, int forOwner) {
    return switch (kind) {
      case ROW ->
          rows.ownerOf(number) == forOwner
              ? null
              : "<" + prefix + "row r=\"" + number + "\" hidden=\"1\"/>";
      case LINK -> isFor(rows.ownerOf(number), forOwner) ? null : "";
      case LINKS -> withLinks.stream().anyMatch(o -> isFor(o, forOwner)) ? null : "";
      default -> "";
    };
  }

  static boolean isFor(int owner, int forOwner) {
    return owner == forOwner || owner == RowOwners.EVERYBODY;
  }

  /** The relations that only links of others need. */
  Set<String> relationsOfOthers(int forOwner) {
    Set<String> others = new HashSet<>();
    relations.forEach(
        (id, owners) -> {
          if (owners.stream().noneMatch(o -> isFor(o, forOwner))) {
            others.add(id);
          }
        });
    return others;
  }
}
