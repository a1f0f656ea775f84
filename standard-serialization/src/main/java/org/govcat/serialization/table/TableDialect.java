package org.govcat.serialization.table;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.govcat.standard.Suggestions;
import org.jspecify.annotations.Nullable;

/** What the captions of a kind of table mean, and how its people write. Immutable. */
public final class TableDialect {
  private final Map<String, ColumnMeaning> byCaption;
  private final Map<String, String> captions;
  private final TableWords words;
  private final Sheets sheets;

  /**
   * Which sheets say what.
   *
   * @param passedOver beginnings of the names of sheets that hold no resources
   * @param items beginnings of the names of sheets that hold items alone
   * @param joinedBy id of the element by which items find their resource
   */
  public record Sheets(List<String> passedOver, List<String> items, @Nullable String joinedBy) {
    /** No sheet is special. */
    public static final Sheets ALIKE = new Sheets(List.of(), List.of(), null);

    /** Copies the lists. */
    public Sheets {
      passedOver = List.copyOf(passedOver);
      items = List.copyOf(items);
    }
  }

  /**
   * A dialect of tables.
   *
   * @param columns what each caption means; of two alike the first one counts
   */
  public TableDialect(Map<String, ColumnMeaning> columns, TableWords words, Sheets sheets) {
    Map<String, ColumnMeaning> meanings = new LinkedHashMap<>();
    Map<String, String> spelt = new LinkedHashMap<>();
    columns.forEach(
        (caption, meaning) -> {
          meanings.putIfAbsent(CaptionKey.of(caption), meaning);
          spelt.putIfAbsent(CaptionKey.of(caption), caption);
        });
    this.byCaption = meanings;
    this.captions = spelt;
    this.words = words;
    this.sheets = sheets;
  }

  /** What the caption means, or null when it is not known. */
  public @Nullable ColumnMeaning find(String caption) {
    return byCaption.get(CaptionKey.of(caption));
  }

  /** The known caption that is nearest to one that is not known, or null. */
  public @Nullable String nearest(String caption) {
    String near = Suggestions.nearest(CaptionKey.of(caption), byCaption.keySet());
    return near == null ? null : captions.get(near);
  }

  /** All captions it knows, as they are spelt. */
  public Collection<String> captions() {
    return captions.values();
  }

  /** The words of its people. */
  public TableWords words() {
    return words;
  }

  /** Which sheets say what. */
  public Sheets sheets() {
    return sheets;
  }

  /** What the captions mean, by caption as spelt. */
  public Map<String, ColumnMeaning> columns() {
    Map<String, ColumnMeaning> columns = new LinkedHashMap<>();
    captions.forEach((key, caption) -> columns.put(caption, byCaption.get(key)));
    return columns;
  }
}
