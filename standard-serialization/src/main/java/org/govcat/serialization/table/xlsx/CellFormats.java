package org.govcat.serialization.table.xlsx;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.govcat.serialization.reading.ReadingFault;
import org.govcat.serialization.reading.ReadingRules;
import org.govcat.serialization.table.TableLimits;
import org.jspecify.annotations.Nullable;

/** The formats of a workbook's cells by the number under which cells name them. */
final class CellFormats {
  static final CellFormats NONE = new CellFormats();

  private record Format(NumberFormat kind, int digits) {}

  private static final Format GENERAL = new Format(NumberFormat.GENERAL, 0);

  private final List<Format> formats = new ArrayList<>();

  private CellFormats() {}

  static CellFormats read(XmlPart part) throws IOException, ReadingFault {
    CellFormats read = new CellFormats();
    Map<Integer, String> codes = new HashMap<>();
    boolean inCells = false;
    for (String name = part.nextElement(); name != null; name = part.nextElement()) {
      if (name.equals("cellXfs")) {
        inCells = true;
      } else if (name.equals("cellStyles") || name.equals("dxfs")) {
        inCells = false;
      } else if (name.equals("numFmt")) {
        String code = part.attribute("formatCode");
        codes.put(number(part.attribute("numFmtId")), code == null ? "" : code);
      } else if (inCells && name.equals("xf")) {
        read.formats.add(format(number(part.attribute("numFmtId")), codes));
      }
      if (codes.size() > TableLimits.FORMATS || read.formats.size() > TableLimits.FORMATS) {
        throw ReadingFault.limit(ReadingRules.FORMATS, TableLimits.FORMATS, 0);
      }
    }
    return read;
  }

  private static Format format(int id, Map<Integer, String> codes) {
    String code = codes.get(id);
    if (code == null) {
      return new Format(NumberFormat.builtIn(id), 0);
    }
    return new Format(NumberFormat.of(code), code.length());
  }

  private static int number(@Nullable String text) {
    try {
      return text == null ? -1 : Integer.parseInt(text.trim());
    } catch (NumberFormatException e) {
      return -1;
    }
  }

  NumberFormat kind(int style) {
    return format(style).kind();
  }

  /** How many digits a number has at least. */
  int digits(int style) {
    return format(style).digits();
  }

  private Format format(int style) {
    return style >= 0 && style < formats.size() ? formats.get(style) : GENERAL;
  }
}
