package org.govcat.serialization.table;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.govcat.finding.Finding;
import org.govcat.finding.Location;
import org.govcat.finding.Severity;
import org.govcat.serialization.reading.ReadingLog;
import org.jspecify.annotations.Nullable;

/**
 * Codes that somebody dragged down a column over the rows of several resources. Such a series is
 * told once: with the resource in whose rows it begins, or else when it ends. That codes of
 * resources count up is as it should be, unless they do so within a resource too; the code of a
 * provider never does.
 */
final class DraggedCodes {
  private static final String PROVIDER_CODE = "provider.creditCode";
  static final List<String> CODES = List.of("code", PROVIDER_CODE);
  private static final int MOST_TOLD = 10;

  private final ReadingLog log;
  private final Map<String, Run> runs = new LinkedHashMap<>();

  DraggedCodes(ReadingLog log) {
    this.log = log;
  }

  /** The columns in which a series goes on that was begun before these rows. */
  Set<Column> goingOn(RowBlock block) {
    Set<Column> goingOn = new HashSet<>();
    for (String id : CODES) {
      Column column = block.header().element(id);
      if (column != null && runs.computeIfAbsent(id, any -> new Run()).goesOn(block, column, id)) {
        goingOn.add(column);
      }
    }
    return goingOn;
  }

  /** Tells the series that ended with the file or with the sheet. */
  void finish() {
    runs.values().forEach(Run::end);
    runs.clear();
  }

  private record Said(RowBlock block, TableRow row, Column column) {
    Location place() {
      return block.header().place(row, column);
    }
  }

  private final class Run {
    private final List<String> texts = new ArrayList<>();
    private final List<Said> places = new ArrayList<>();
    private @Nullable String last;
    private @Nullable String provider;
    private boolean tellable;
    private boolean insideResource;
    private boolean told;

    boolean goesOn(RowBlock block, Column column, String id) {
      Column named = block.header().element("provider.name");
      String by = named == null ? null : block.text(named);
      boolean first = true;
      boolean goesOn = false;
      for (TableRow row : block.rows()) {
        String text = row.text(column.index());
        if (text == null || text.equals(last) && Objects.equals(by, provider)) {
          first &= text == null;
          continue;
        }
        boolean follows =
            last != null && Objects.equals(by, provider) && Series.follows(last, text);
        if (!follows) {
          end();
        } else if (first) {
          goesOn = insideResource || id.equals(PROVIDER_CODE);
        } else {
          insideResource = true;
          told |= !goesOn;
        }
        add(block, row, column, text);
        provider = by;
        first = false;
      }
      tellable &= id.equals(PROVIDER_CODE);
      return goesOn;
    }

    private void add(RowBlock block, TableRow row, Column column, String text) {
      tellable |= texts.isEmpty();
      if (texts.size() < MOST_TOLD) {
        texts.add(text);
        places.add(new Said(block, row, column));
      }
      last = text;
    }

    private void end() {
      if (tellable && texts.size() > 1 && !told) {
        Said first = places.get(0);
        Finding.Builder finding =
            RecordFindings.start(
                RecordFindings.DRAG_FILLED,
                Severity.ERROR,
                first.block(),
                first.row(),
                first.column());
        places.forEach(said -> finding.place(said.place()));
        log.add(finding.argument("values", String.join("；", texts)).build());
      }
      texts.clear();
      places.clear();
      tellable = false;
      last = null;
      insideResource = false;
      told = false;
    }
  }
}
